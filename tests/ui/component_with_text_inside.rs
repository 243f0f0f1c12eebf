use chat_cards::prelude::*;

struct Panel {
    children: Vec<Widget>,
}

impl Component for Panel {
    type Output = Section;

    fn render(self) -> Section {
        card! { <section>{..self.children}</section> }
    }
}

fn main() {
    let _ = card! { <card><Panel>"All is well"</Panel></card> };
}
