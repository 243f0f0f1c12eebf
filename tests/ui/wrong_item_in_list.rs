use chat_cards::card;

fn main() {
    let _ = card! {
        <message>
            <accessory_widgets>
                <text>"Up"</text>
            </accessory_widgets>
        </message>
    };
}
