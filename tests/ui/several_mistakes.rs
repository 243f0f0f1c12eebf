use chat_cards::card;

fn main() {
    let _ = card! {
        <card id="deploy">
            <header titel="Deployed" image_type="CIRCLE" />
            <section colapsible>
                <textParagraph>"All is well"</textParagraph>
                <text>"a } b"</text>
                <button href="https://example.com">"Open"</button>
            </section>
        </card>
    };
}
