use chat_cards::card;

fn main() {
    let _ = card! {
        <section>
            <key_value content="Up" />
        </section>
    };
}
