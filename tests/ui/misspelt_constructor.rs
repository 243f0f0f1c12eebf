use chat_cards::card;

fn main() {
    let _ = card! {
        <button icon=materail("star") open_link="https://example.com" />
    };
}
