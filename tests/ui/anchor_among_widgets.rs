use chat_cards::card;

fn main() {
    let _ = card! {
        <section><a href="https://example.com">"Open"</a></section>
    };
}
