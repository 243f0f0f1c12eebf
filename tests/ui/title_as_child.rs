use chat_cards::card;

fn main() {
    let _ = card! {
        <card id="a"><title>"Deploys"</title><section><divider /></section></card>
    };
}
