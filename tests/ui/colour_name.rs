use chat_cards::card;

fn main() {
    let _ = card! {
        <button color="red" open_link="https://example.com">"Open"</button>
    };
}
