use chat_cards::card;

fn main() {
    let header = String::from("Deployed");
    let _ = card! {
        <card {header}><section><divider /></section></card>
    };
}
