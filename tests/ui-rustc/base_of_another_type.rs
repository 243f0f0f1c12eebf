use chat_cards::card;

fn main() {
    let base = card!(<divider />);
    let _ = card! {
        <header {..base} title="Deployed" />
    };
}
