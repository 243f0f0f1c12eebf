use chat_cards::card;

fn main() {
    let dividers = vec![card!(<divider />)];
    let _ = card! {
        <section>
            {dividers}
        </section>
    };
}
