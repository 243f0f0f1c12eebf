use chat_cards::card;

fn main() {
    let services = ["search"];
    let _ = card! {
        <section>
            {services.iter().map(|_| <divider />)}
        </section>
    };
}
