use chat_cards::{TextParagraph, card};

fn signed_by(name: &str) -> TextParagraph {
    card! { <text>"by {name}"</text> }
}

fn main() {
    let _ = card! {
        <section>
            <signed_by name="Ada" />
        </section>
    };
    let _ = signed_by("Ada");
}
