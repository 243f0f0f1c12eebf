use chat_cards::card;

fn main() {
    let _ = card! {
        <mesage text="Deployed" />
    };
}
