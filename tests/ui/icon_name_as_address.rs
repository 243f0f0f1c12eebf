use chat_cards::card;

fn main() {
    let _ = card! {
        <decorated_text text="Rate" start_icon="star" />
    };
}
