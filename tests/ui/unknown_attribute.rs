use chat_cards::card;

fn main() {
    let _ = card! {
        <text wibble=3>"Up"</text>
    };
}
