use chat_cards::card;

fn main() {
    let author = "Ada";
    let _ = card! {
        <section><text>Hello {author}, all is well!</text></section>
    };
    let _ = author;
}
