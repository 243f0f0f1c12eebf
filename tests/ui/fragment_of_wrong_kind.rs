use chat_cards::card;

fn main() {
    let _ = card! {
        <>
            <section><divider /></section>
            <param key="a" value="b" />
        </>
    };
}
