use chat_cards::card;

fn main() {
    let retry = chat_cards::Button::default();
    let _ = card! {
        <decorated_text text="Up" button={retry}>
            <button open_link="https://example.com">"Open"</button>
        </decorated_text>
    };
}
