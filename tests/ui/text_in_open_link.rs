use chat_cards::card;

fn main() {
    let _ = card! {
        <button text="Open">
            <open_link>"https://example.com"</open_link>
        </button>
    };
}
