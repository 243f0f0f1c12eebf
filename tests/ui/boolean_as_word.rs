use chat_cards::card;

fn main() {
    let _ = card! {
        <section collapsible=yes><divider /></section>
    };
}
