use chat_cards::card;

fn main() {
    let ready = true;
    let _ = card! {
        <section>
            {ready && <divider />}
        </section>
    };
}
