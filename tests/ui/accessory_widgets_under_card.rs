use chat_cards::card;

fn main() {
    let _ = card! {
        <card>
            <section><text>"Up"</text></section>
            <accessory_widgets><button action="up" text="Up" /></accessory_widgets>
        </card>
    };
}
