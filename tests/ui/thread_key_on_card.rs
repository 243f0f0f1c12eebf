use chat_cards::card;

fn main() {
    let _ = card! {
        <card id="a" thread_key="b"><section><divider /></section></card>
    };
}
