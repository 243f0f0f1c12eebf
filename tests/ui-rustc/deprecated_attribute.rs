#![deny(deprecated)]

use chat_cards::card;

fn main() {
    let _ = card! {
        <decorated_text text="Up" icon="https://example.com/up.png" />
    };
}
