use chat_cards::card;

fn main() {
    let _ = card! {
        <selection_input label="Region"><item value="eu">"Europe"</item></selection_input>
    };
}
