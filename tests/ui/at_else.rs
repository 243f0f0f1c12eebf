use chat_cards::card;

fn main() {
    let ready = true;
    let _ = card! {
        <section>
            @if ready {
                <divider />
            } @else {
                <text>"Up"</text>
            }
        </section>
    };
}
