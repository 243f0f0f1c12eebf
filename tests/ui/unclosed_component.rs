use chat_cards::{Component, Divider, Widget, card};

struct Framed {
    children: Vec<Widget>,
}

impl Component for Framed {
    type Output = Divider;

    fn render(self) -> Divider {
        let _ = self.children;
        card! { <divider /> }
    }
}

fn main() {
    let _ = card! {
        <section>
            <Framed>
                <text>"Up"</text>
        </section>
    };
}
