use chat_cards::card;

fn main() {
    let _ = card! {
        <button style="wide" open_link="https://example.com">"Open"</button>
    };
}
