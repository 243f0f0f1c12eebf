use chat_cards::card;

fn main() {
    let _ = card! {
        <section header="Status"
            <text>"All is well"</text>
        </section>
    };
}
