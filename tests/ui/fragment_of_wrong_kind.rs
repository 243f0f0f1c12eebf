use chat_cards::card;

fn main() {
    let _ = card! {
        <>
            <section />
            <param key="a" value="b" />
        </>
    };
}
