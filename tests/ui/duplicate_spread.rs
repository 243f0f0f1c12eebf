use chat_cards::card;

fn main() {
    let one = chat_cards::Divider::default();
    let two = chat_cards::Divider::default();
    let _ = card! {
        <divider {..one} {..two} />
    };
}
