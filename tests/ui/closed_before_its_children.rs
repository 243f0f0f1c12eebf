use chat_cards::card;

fn main() {
    let _ = card! {
        <card id="a"><section /><divider /></section></card>
    };
}
