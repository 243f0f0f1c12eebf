use chat_cards::card;

fn main() {
    let _ = card! {
        <button action="go" {if ready { disabled }}>"Go"</button>
    };
}
