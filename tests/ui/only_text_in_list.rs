use chat_cards::card;

fn main() {
    let _ = card! {
        <message>
            <accessory_widgets>"Up"</accessory_widgets>
        </message>
    };
}
