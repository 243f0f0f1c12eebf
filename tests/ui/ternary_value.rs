use chat_cards::card;

fn main() {
    let _ = card! {
        <decorated_text text={ready ? "yes" : "no"} />
    };
}
