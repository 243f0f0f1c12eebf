use chat_cards::card;

fn main() {
    let _ = card! {
        <section>
            <header title="Deployed" />
        </section>
    };
}
