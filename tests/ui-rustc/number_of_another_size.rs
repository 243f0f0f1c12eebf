use chat_cards::card;

fn main() {
    let count = 5_u64;
    let _ = card! {
        <section uncollapsible_widgets_count={count}><divider /></section>
    };
}
