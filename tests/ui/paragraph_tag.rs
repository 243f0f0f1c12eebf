use chat_cards::card;

fn main() {
    let _ = card! {
        <section><p>"Hello"</p></section>
    };
}
