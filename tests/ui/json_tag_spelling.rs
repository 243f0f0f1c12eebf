use chat_cards::card;

fn main() {
    let _ = card! {
        <section>
            <textParagraph>"Up"</textParagraph>
        </section>
    };
}
