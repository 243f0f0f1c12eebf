use chat_cards::card;

fn main() {
    let _ = card! {
        <section>
            <text>"All is well"<text>
            <divider />
        </section>
    };
}
