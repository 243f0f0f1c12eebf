use chat_cards::{Message, card};

fn main() {
    let _: Message = card! {
        <section>
            <divider />
        </section>
    };
}
