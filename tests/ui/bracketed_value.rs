use chat_cards::card;

fn main() {
    let _ = card! {
        <action function="f" required_widgets=["a", "b"] />
    };
}
