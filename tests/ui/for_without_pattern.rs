use chat_cards::card;

fn main() {
    let _ = card! {
        <section>
            {for in services { <divider /> }}
        </section>
    };
}
