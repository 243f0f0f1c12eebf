use chat_cards::card;

fn main() {
    let _ = card! {
        <section collapsible="true"><divider /></section>
    };
}
