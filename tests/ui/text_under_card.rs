use chat_cards::card;

fn main() {
    let _ = card! {
        <card>"Up"</card>
    };
}
