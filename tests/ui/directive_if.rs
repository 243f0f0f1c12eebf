use chat_cards::card;

fn main() {
    let _ = card! {
        <section>
            <text v-if="open">"All is well"</text>
        </section>
    };
}
