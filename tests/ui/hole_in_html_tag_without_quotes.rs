use chat_cards::card;

fn main() {
    let url = "https://example.com";
    let _ = card! {
        <text>"<a href={url}>Open</a>"</text>
    };
}
