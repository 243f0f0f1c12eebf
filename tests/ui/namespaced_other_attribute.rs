use chat_cards::card;

fn main() {
    let _ = card! {
        <text xml:lang="en">"Up"</text>
    };
}
