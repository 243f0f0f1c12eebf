use chat_cards::card;

fn main() {
    let _ = card! {
        <section>
            {5}
        </section>
    };
}
