use chat_cards::card;

fn main() {
    let _ = card! {
        <section>
            <divider /></divider>
        </section>
    };
}
