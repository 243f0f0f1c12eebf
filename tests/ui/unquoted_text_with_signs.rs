use chat_cards::card;

fn main() {
    let _ = card! {
        <text>50% done</text>
    };
}
