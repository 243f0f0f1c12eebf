use chat_cards::card;

fn main() {
    let rows: Vec<chat_cards::Divider> = Vec::new();
    let _ = card! {
        <section>{...rows}</section>
    };
}
