use chat_cards::card;

fn main() {
    let (ready, names) = (true, ["Ada"]);
    let _ = card! {
        <section>
            {if ready then { <divider /> }}
            {for name in & { <text>"{name}"</text> }}
        </section>
    };
    let _ = names;
}
