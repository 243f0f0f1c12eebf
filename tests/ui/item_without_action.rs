use chat_cards::card;

fn main() {
    let _ = card! {
        <overflow_menu>
            <item>"Open"</item>
        </overflow_menu>
    };
}
