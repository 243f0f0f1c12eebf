use chat_cards::{Component, Divider, card};

struct StatusRow {
    service: String,
    up: bool,
}

impl Component for StatusRow {
    type Output = Divider;

    fn render(self) -> Divider {
        let _ = (self.service, self.up);
        Divider::default()
    }
}

fn main() {
    let _ = card! {
        <section>
            <StatusRow service="search" />
        </section>
    };
}
