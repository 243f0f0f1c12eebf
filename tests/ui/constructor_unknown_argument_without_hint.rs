use chat_cards::card;

fn main() {
    let _ = card! {
        <button icon=material("star", wibble=1) open_link="https://example.com" />
    };
}
