use chat_cards::card;

fn main() {
    let _ = card! {
        <section uncollapsible_widgets_count=2u32><divider /></section>
    };
}
