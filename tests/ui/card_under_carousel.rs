use chat_cards::card;

fn main() {
    let _ = card! {
        <carousel>
            <card><text>"All is well"</text></card>
        </carousel>
    };
}
