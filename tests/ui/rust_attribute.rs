use chat_cards::card;

fn main() {
    let _ = card! {
        <section>
            #[cfg(debug_assertions)]
            <divider />
        </section>
    };
}
