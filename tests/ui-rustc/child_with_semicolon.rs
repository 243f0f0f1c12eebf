use chat_cards::prelude::*;

fn main() {
    let _ = card! {
        <section>
            <divider />
            {DecoratedText::new("Up");}
        </section>
    };
}
