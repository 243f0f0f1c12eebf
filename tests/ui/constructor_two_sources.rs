use chat_cards::card;

fn main() {
    let _ = card! {
        <button icon=material("star", url="https://example.com/star.png") open_link="https://example.com" />
    };
}
