use chat_cards::card;

fn main() {
    let _ = card! {
        <button ..base text="Go" />
    };
}
