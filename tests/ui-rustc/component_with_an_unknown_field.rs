use chat_cards::{Component, Divider, card};

struct StatusRow {
    service: String,
}

impl Component for StatusRow {
    type Output = Divider;

    fn render(self) -> Divider {
        let _ = self.service;
        Divider::default()
    }
}

fn main() {
    let _ = card! {
        <section>
            <StatusRow service="search" servcie="mail" />
        </section>
    };
}
