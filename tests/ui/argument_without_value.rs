use chat_cards::card;

fn main() {
    let _ = card! {
        <button icon=material("star", fill=) open_link="https://example.com" />
    };
}
