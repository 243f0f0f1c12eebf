use chat_cards::card;

fn main() {
    let _ = card! {
        <card_body>
            <sections>"Up"</sections>
        </card_body>
    };
}
