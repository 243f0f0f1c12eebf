use chat_cards::card;

fn main() {
    let _ = card! {
        <button on:click={rollback()}>"Roll back"</button>
    };
}
