use chat_cards::card;

fn main() {
    let _ = card! {
        <text_input name="a" required_widgets=["a", "b"] />
    };
}
