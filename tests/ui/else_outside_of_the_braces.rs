use chat_cards::card;

fn main() {
    let _ = card! {
        <section>
            {if true { <divider /> }} else { <text>"none"</text> }
        </section>
    };
}
