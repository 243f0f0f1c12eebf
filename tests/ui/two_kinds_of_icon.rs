use chat_cards::card;

fn main() {
    let _ = card! {
        <icon url="https://example.com/up.png" known=star />
    };
}
