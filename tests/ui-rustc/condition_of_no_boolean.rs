use chat_cards::card;

fn main() {
    let _ = card! {
        <section>
            {if 5 {
                <divider />
            }}
        </section>
    };
}
