use chat_cards::card;

fn main() {
    let _ = card! {
        <button open_link="https://example.com">"Roll back"
            <param key="service" value="search" />
        </button>
    };
}
