use chat_cards::card;

fn main() {
    let _ = card! {
        <button color="#d930" open_link="https://example.com">"Open"</button>
    };
}
