use chat_cards::card;

fn main() {
    let _ = card! {
        <button link="https://example.com">"Open"</button>
    };
}
