use chat_cards::card;

fn main() {
    let _ = card! {
        <text>All is well with all of the servers that we know of, and with the others</text>
    };
}
