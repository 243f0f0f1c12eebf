use chat_cards::card;

fn main() {
    let _ = card! {
        <grid items="Search" />
    };
}
