use chat_cards::card;

fn main() {
    let _ = card! {
        <section />
        <header titel="Deployed" />
    };
}
