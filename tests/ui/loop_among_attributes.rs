use chat_cards::card;

fn main() {
    let names = ["Ada"];
    let _ = card! {
        <section header="Names" {for name in names { <text>"{name}"</text> }}</section>
    };
}
