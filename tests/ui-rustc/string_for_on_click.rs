use chat_cards::card;

fn main() {
    let _ = card! {
        <button on_click={"rollback"}>"Roll back"</button>
    };
}
