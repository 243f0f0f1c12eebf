use chat_cards::card;

fn main() {
    let _ = card! {
        <overflow_menu></overflow_menu>
    };
}
