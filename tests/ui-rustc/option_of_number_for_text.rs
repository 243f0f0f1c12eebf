use chat_cards::card;

fn main() {
    let count = Some(5_u32);
    let _ = card! {
        <header title="Deployed" subtitle={count} />
    };
}
