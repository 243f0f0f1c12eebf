use chat_cards::card;

fn main() {
    let count = 5_u32;
    let _ = card! {
        <header title={count} />
    };
}
