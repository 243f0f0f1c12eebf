use chat_cards::prelude::*;

fn main() {
    let name = "Ada";
    let _ = card! { <section>{name}</section> };
}
