use chat_cards::card;

fn main() {
    let header = card!(<header title="Deployed" />);
    let _ = card! {
        <section>
            {header}
        </section>
    };
}
