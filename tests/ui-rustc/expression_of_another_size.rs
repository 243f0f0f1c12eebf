use chat_cards::card;

fn main() {
    let counts = vec![5_u64];
    let _ = card! {
        <section uncollapsible_widgets_count={counts.len() + 1}><divider /></section>
    };
}
