use chat_cards::card;

fn main() {
    let _ = card! {
        <text>"{0} of {1}"</text>
    };
}
