use chat_cards::card;

fn main() {
    let name = "search";
    let _ = card! {
        <text>"{name name}"</text>
    };
}
