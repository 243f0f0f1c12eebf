use chat_cards::card;

fn main() {
    let _ = card! {
        <button_list>
            <buttons text="Docs" open_link="https://example.com/docs" />
            <buttons text="Log" open_link="https://example.com/log" />
        </button_list>
    };
}
