use chat_cards::card;

fn main() {
    let _ = card! {
        <card>
            <section>
                <text>"one"</text>
            <section>
                <text>"two"</text>
            </section>
        </card>
    };
}
