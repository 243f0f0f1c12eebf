use chat_cards::card;

fn main() {
    let _ = card! {
        <button label="Go" action="go" />
    };
}
