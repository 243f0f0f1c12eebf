use chat_cards::card;

fn main() {
    let _ = card! {
        <text>$service</text>
    };
}
