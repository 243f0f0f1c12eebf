use chat_cards::card;

fn main() {
    let _ = card! {
        <image>"https://example.com/a.png"</image>
    };
}
