use chat_cards::{CardHeader, Component, card};

struct Title {
    title: String,
}

impl Component for Title {
    type Output = CardHeader;

    fn render(self) -> CardHeader {
        CardHeader::new(self.title)
    }
}

fn main() {
    let _ = card! {
        <section>
            <Title title="Deployed" />
        </section>
    };
}
