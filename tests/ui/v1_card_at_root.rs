use chat_cards::card;

fn main() {
    let _ = card! {
        <key_value content="Up" />
    };
}
