use chat_cards::card;

fn main() {
    let _ = card! {
        <decorated_text text="Up">
            <top_label>"Search"</top_label>
        </decorated_text>
    };
}
