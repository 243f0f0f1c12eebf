#![deny(deprecated)]

use chat_cards::card;

fn main() {
    let author = "Ada";
    let _ = card! {
        <section header={"For {author}"}><text>{"Hello {author}"}</text></section>
    };
    let _ = author;
}
