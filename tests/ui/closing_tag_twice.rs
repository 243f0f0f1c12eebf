use chat_cards::card;

fn main() {
    let _ = card! {
        <card>
            <section>
                <text>"All is well"</text></text>
                <divider />
            </section>
        </card>
    };
}
