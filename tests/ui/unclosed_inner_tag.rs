use chat_cards::card;

fn main() {
    let _ = card! {
        <card>
            <section>
                <text>"Up"</text>
        </card>
    };
}
