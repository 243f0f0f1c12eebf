use chat_cards::card;

fn main() {
    let header = card!(<divider />);
    let _ = card! {
        <card {header}><section><divider /></section></card>
    };
}
