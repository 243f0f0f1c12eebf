use chat_cards::card;

fn main() {
    let service = ("search", 5);
    let _ = card! {
        <header title={service.} />
    };
}
