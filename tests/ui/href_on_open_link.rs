use chat_cards::card;

fn main() {
    let _ = card! {
        <button text="Open">
            <open_link href="https://example.com" />
        </button>
    };
}
