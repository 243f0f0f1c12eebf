use chat_cards::prelude::*;

struct Panel {
    children: Vec<TextParagraph>,
}

impl Component for Panel {
    type Output = Section;

    fn render(self) -> Section {
        card! { <section>{..self.children}</section> }
    }
}

fn main() {
    let _ = card! {
        <card>
            <Panel>
                <text>"All is well"</text>
            </Panel>
        </card>
    };
}
