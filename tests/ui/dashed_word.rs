use chat_cards::card;

fn main() {
    let _ = card! {
        <button type=filled-tonal open_link="https://example.com">"Open"</button>
    };
}
