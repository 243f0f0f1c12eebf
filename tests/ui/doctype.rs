use chat_cards::card;

fn main() {
    let _ = card! {
        <!DOCTYPE html>
        <section><divider /></section>
    };
}
