use chat_cards::card;

fn main() {
    let _ = card! {
        <button icon=material("star", fill, fill=false) open_link="https://example.com" />
    };
}
