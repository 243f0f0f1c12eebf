use chat_cards::card;

fn main() {
    let _ = card! {
        <card id=deploy-1><section><divider /></section></card>
    };
}
