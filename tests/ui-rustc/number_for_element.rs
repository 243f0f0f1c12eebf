use chat_cards::card;

fn main() {
    let _ = card! {
        <card header={5}><section><divider /></section></card>
    };
}
