use chat_cards::card;

fn main() {
    let _ = card! {
        <message text="Done?">
            <button action="done">"Yes"</button>
        </message>
    };
}
