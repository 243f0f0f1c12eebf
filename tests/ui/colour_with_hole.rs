use chat_cards::card;

fn main() {
    let colour = "#d93025";
    let _ = card! {
        <button color="{colour}" open_link="https://example.com">"Open"</button>
    };
}
