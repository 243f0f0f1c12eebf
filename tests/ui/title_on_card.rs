use chat_cards::card;

fn main() {
    let _ = card! {
        <card title="Status">
            <section><divider /></section>
        </card>
    };
}
