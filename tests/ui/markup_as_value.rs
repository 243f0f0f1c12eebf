use chat_cards::card;

fn main() {
    let _ = card! {
        <decorated_text text="Up" button={<button open_link="https://example.com">"Open"</button>} />
    };
}
