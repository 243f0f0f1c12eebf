use chat_cards::card;

fn main() {
    let _ = card! {
        <button icon=known("STAR") open_link="https://example.com" />
    };
}
