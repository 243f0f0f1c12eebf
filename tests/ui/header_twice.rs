use chat_cards::card;

fn main() {
    let _ = card! {
        <card>
            <header title="Deployed" />
            <header title="Rolled back" />
            <section><divider /></section>
        </card>
    };
}
