use chat_cards::card;

fn main() {
    let divider = card!(<divider />);
    let _ = card! {
        <section>
            {..divider}
        </section>
    };
}
