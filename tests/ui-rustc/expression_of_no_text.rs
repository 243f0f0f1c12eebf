use chat_cards::card;

fn main() {
    let counts = vec![5_u64];
    let _ = card! {
        <header title={counts.len() + 1} subtitle={counts[0]} />
    };
}
