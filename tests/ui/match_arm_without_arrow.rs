use chat_cards::card;

fn main() {
    let status = 1;
    let _ = card! {
        <section>
            {match status { 1 <divider />, _ => {} }}
        </section>
    };
}
