use chat_cards::card;

fn main() {
    let _ = card! {
        <card>
            <header title="Status">
            <section>
                <divider>
                <text>"All is well"</text>
            </section>
        </card>
    };
}
