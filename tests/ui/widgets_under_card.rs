use chat_cards::card;

fn main() {
    let _ = card! {
        <card id="a"><widgets><text>"One"</text></widgets></card>
    };
}
