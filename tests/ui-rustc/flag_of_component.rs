use chat_cards::prelude::*;

struct Row<'a> {
    service: &'a str,
}

impl Component for Row<'_> {
    type Output = Chip;

    fn render(self) -> Chip {
        card! { <chip label={self.service} action="go" /> }
    }
}

fn main() {
    let _ = card! { <section><Row service /></section> };
}
