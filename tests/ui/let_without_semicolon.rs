use chat_cards::card;

fn main() {
    let _ = card! {
        <section>
            {let title = "Up"}
            <text>{title}</text>
        </section>
    };
}
