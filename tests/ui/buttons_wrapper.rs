use chat_cards::card;

fn main() {
    let _ = card! {
        <section><buttons><button action="go">"Go"</button></buttons></section>
    };
}
