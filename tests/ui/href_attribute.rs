use chat_cards::card;

fn main() {
    let _ = card! {
        <button href="https://example.com">"Open"</button>
    };
}
