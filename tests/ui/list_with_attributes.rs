use chat_cards::card;

fn main() {
    let _ = card! {
        <card_body>
            <sections collapsible>
                <section><divider /></section>
            </sections>
        </card_body>
    };
}
