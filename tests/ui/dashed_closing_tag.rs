use chat_cards::card;

fn main() {
    let _ = card! {
        <section>
            <decorated-text>"Up"</decorated-text>
        </section>
    };
}
