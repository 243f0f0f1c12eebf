use chat_cards::card;

fn main() {
    let _ = card! {
        <section>
            {if true { <divider /> } elif false { <text>"none"</text> }}
        </section>
    };
}
