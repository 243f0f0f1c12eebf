use chat_cards::{Component, Divider, card};

struct StatusRow {
    replicas: u32,
}

impl Component for StatusRow {
    type Output = Divider;

    fn render(self) -> Divider {
        let _ = self.replicas;
        Divider::default()
    }
}

fn main() {
    let _ = card! {
        <section>
            <StatusRow replicas="three" />
        </section>
    };
}
