use chat_cards::card;

fn main() {
    let names = vec!["search"];
    let _ = card! {
        <text>"All of {names}"</text>
    };
}
