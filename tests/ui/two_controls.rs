use chat_cards::card;

fn main() {
    let _ = card! {
        <decorated_text text="Up" end_icon="https://example.com/up.png" button={on()} />
    };
}
