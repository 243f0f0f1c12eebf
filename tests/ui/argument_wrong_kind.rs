use chat_cards::card;

fn main() {
    let _ = card! {
        <button icon=material(5) open_link="https://example.com" />
    };
}
