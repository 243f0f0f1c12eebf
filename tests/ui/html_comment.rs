use chat_cards::card;

fn main() {
    let _ = card! {
        <section>
            <!-- the status -->
            <text>"Up"</text>
        </section>
    };
}
