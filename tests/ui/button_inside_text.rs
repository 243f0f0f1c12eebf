use chat_cards::card;

fn main() {
    let _ = card! {
        <text>"Press " <button action="go">"Go"</button></text>
    };
}
