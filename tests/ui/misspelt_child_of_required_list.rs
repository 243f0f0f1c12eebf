use chat_cards::card;

fn main() {
    let _ = card! {
        <overflow_menu>
            <itm text="Open" open_link="https://example.com" />
        </overflow_menu>
    };
}
