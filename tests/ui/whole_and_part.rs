use chat_cards::card;

fn main() {
    let _ = card! {
        <button on_click={chat_cards::OnClick::default()} action=action("x") open_link="https://example.com">"Open"</button>
    };
}
