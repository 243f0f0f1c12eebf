use chat_cards::card;

fn main() {
    let _ = card! {
        <section>
            <item text="Up" />
        </section>
    };
}
