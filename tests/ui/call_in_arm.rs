use chat_cards::card;

fn main() {
    let _ = card! {
        <section>
            {match 1 {
                0 => row("zero"),
                _ => <divider />,
            }}
        </section>
    };
}
