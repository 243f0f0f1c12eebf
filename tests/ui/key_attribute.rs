use chat_cards::card;

fn main() {
    let _ = card! {
        <text key="1">"All is well"</text>
    };
}
