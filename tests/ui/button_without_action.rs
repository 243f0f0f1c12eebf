use chat_cards::card;

fn main() {
    let _ = card! {
        <button>"Roll back"</button>
    };
}
