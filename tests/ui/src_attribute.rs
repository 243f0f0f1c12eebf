use chat_cards::card;

fn main() {
    let _ = card! {
        <image src="https://example.com/a.png" />
    };
}
