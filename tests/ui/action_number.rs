use chat_cards::card;

fn main() {
    let _ = card! {
        <button action=5>"Roll back"</button>
    };
}
