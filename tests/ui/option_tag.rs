use chat_cards::card;

fn main() {
    let _ = card! {
        <selection_input name="a" label="A" type=dropdown><option value="x">"X"</option></selection_input>
    };
}
