use chat_cards::card;

fn main() {
    let _ = card! {
        <button icon=material(/) open_link="https://example.com" />
    };
}
