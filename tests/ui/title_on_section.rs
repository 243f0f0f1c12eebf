use chat_cards::card;

fn main() {
    let _ = card! {
        <section title="Status">
            <divider />
        </section>
    };
}
