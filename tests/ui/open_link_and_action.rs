use chat_cards::card;

fn main() {
    let _ = card! {
        <button open_link="https://example.com" action="rollback">"Roll back"</button>
    };
}
