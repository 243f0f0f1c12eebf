use chat_cards::card;

fn main() {
    let _ = card! {
        <button @click="rollback" open_link="https://example.com">"Roll back"</button>
    };
}
