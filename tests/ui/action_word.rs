use chat_cards::card;

fn main() {
    let _ = card! {
        <button action=rollback>"Roll back"</button>
    };
}
