use chat_cards::card;

fn main() {
    let _ = card! {
        <section>{ready ? up : down}</section>
    };
}
