use chat_cards::card;

fn main() {
    let on_click = chat_cards::OnClick::default();
    let _ = card! {
        <button open_link="https://example.com" {on_click}>"Open"</button>
    };
}
