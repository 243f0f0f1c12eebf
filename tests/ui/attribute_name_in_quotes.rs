use chat_cards::card;

fn main() {
    let _ = card! {
        <header "title"="Status" />
    };
}
