use chat_cards::card;

fn main() {
    let _ = card! {
        <message text="Done?">
            <divider />
        </message>
    };
}
