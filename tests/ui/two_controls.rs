use chat_cards::card;

fn main() {
    let retry = chat_cards::Button::default();
    let _ = card! {
        <decorated_text text="Up" end_icon="https://example.com/up.png" button={retry} />
    };
}
