use chat_cards::prelude::*;

struct Row {
    limit: Option<u8>,
}

impl Component for Row {
    type Output = TextParagraph;

    fn render(self) -> TextParagraph {
        card! { <text>"{self.limit:?}"</text> }
    }
}

fn main() {
    let _ = card! { <section><Row limit=Some(3) /></section> };
}
