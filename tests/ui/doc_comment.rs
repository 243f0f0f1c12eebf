use chat_cards::card;

fn main() {
    let _ = card! {
        <section>
            /// The state.
            <divider />
        </section>
    };
}
