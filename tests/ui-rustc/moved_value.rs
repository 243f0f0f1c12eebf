use chat_cards::{Divider, Section, card};

fn main() {
    let dividers = vec![Divider::default()];
    let _: Section = card! {
        <section>
            {..dividers}
            <divider />
            {..dividers}
        </section>
    };
}
