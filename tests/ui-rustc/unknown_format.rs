use chat_cards::card;

fn main() {
    let share = 0.5;
    let _ = card! {
        <text>"{share:wide} of it"</text>
    };
}
