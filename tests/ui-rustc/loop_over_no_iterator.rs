use chat_cards::card;

fn main() {
    let _ = card! {
        <section>
            {for service in 5 {
                <divider />
            }}
        </section>
    };
}
