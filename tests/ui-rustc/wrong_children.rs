use chat_cards::card;

fn main() {
    let titles = vec![5, 6];
    let _ = card! {
        <section>
            {..titles}
        </section>
    };
}
