use chat_cards::card;

fn main() {
    let _ = card! {
        <?xml version="1.0"?>
        <section><divider /></section>
    };
}
