use chat_cards::card;

fn main() {
    let _ = card! {
        <section><input name="a" /></section>
    };
}
