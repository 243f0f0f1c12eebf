use chat_cards::card;

fn main() {
    let _ = card! {
        <button icon=material(star) open_link="https://example.com" />
    };
}
