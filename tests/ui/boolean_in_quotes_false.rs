use chat_cards::card;

fn main() {
    let _ = card! {
        <section collapsible="False"><divider /></section>
    };
}
