use chat_cards::card;

fn main() {
    let _ = card! {
        <text lines=2>"All is well"</text>
    };
}
