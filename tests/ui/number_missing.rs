use chat_cards::card;

fn main() {
    let _ = card! {
        <section uncollapsible_widgets_count><divider /></section>
    };
}
