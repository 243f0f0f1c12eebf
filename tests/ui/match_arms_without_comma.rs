use chat_cards::card;

fn main() {
    let _ = card! {
        <section>{match true { true => <divider /> false => <text>"no"</text> }}</section>
    };
}
