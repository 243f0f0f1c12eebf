use chat_cards::card;

fn main() {
    let shape = String::from("circle");
    let _ = card! {
        <header title="Deployed" image_type={shape} />
    };
}
