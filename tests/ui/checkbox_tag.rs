use chat_cards::card;

fn main() {
    let _ = card! {
        <section><checkbox name="a">"A"</checkbox></section>
    };
}
