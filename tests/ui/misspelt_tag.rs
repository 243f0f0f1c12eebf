use chat_cards::card;

fn main() {
    let _ = card! {
        <section>
            <decorated_txt text="Up" />
        </section>
    };
}
