use chat_cards::card;

fn main() {
    let names = ["Ada"];
    let _ = card! {
        <section>
            {for name in names {
                let length = name.len();
                <text>"{name}: {length}"</text>
            }}
        </section>
    };
}
