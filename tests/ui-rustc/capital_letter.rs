use chat_cards::prelude::*;

fn main() {
    let _ = card! {
        <section>
            <Divider />
        </section>
    };
}
