use chat_cards::card;

fn main() {
    let services = ["search"];
    let _ = card! {
        <section>
            @for service in services {
                <divider />
            }
        </section>
    };
}
