use chat_cards::card;

fn main() {
    let _ = card! {
        <card id="deploy" card_id="rollback"><section><divider /></section></card>
    };
}
