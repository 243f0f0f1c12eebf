use chat_cards::card;

fn main() {
    let wibble = 5;
    let _ = card! {
        <header title="Deployed" {wibble} />
    };
}
