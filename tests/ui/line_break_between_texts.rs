use chat_cards::card;

fn main() {
    let _ = card! {
        <section><text>"One"</text><br /><text>"Two"</text></section>
    };
}
