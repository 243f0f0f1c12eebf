use chat_cards::card;

fn main() {
    let status = 1;
    let _ = card! {
        <section>
            match status { _ => <divider /> }
        </section>
    };
}
