use chat_cards::card;

fn main() {
    let _ = card! {
        <section>
            <text>"{}"</text>
        </section>
    };
}
