use chat_cards::card;

fn main() {
    let _ = card! {
        <decorated_text top-label="Search" text="Up" />
    };
}
