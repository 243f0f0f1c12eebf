use chat_cards::card;

fn main() {
    let _ = card! {
        <section collapsible=0><divider /></section>
    };
}
