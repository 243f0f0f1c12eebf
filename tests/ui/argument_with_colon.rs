use chat_cards::card;

fn main() {
    let _ = card! {
        <button text="Open" action="open" icon=material("link", weight: 300) />
    };
}
