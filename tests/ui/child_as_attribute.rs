use chat_cards::card;

fn main() {
    let _ = card! {
        <card header="Deployed"><section><divider /></section></card>
    };
}
