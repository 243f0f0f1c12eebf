use chat_cards::card;

fn main() {
    let _ = card! {
        <button type=FILLED_TONAL open_link="https://example.com">"Open"</button>
    };
}
