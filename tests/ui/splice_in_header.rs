use chat_cards::card;

fn main() {
    let title = "Deployed";
    let _ = card! {
        <header>{title}</header>
    };
}
