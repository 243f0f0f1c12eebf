use chat_cards::card;

fn main() {
    let _ = card! {
        <button action=go()>"Go"</button>
    };
}
