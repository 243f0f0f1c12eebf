use chat_cards::card;

fn main() {
    let base = chat_cards::Button::default();
    let _ = card! {
        <button {...base} text="Go" />
    };
}
