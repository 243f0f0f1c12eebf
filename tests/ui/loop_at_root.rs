use chat_cards::card;

fn main() {
    let _ = card! {
        {for service in services { <divider /> }}
    };
}
