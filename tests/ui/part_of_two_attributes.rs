use chat_cards::card;

fn main() {
    let _ = card! {
        <selection_input name="who" label="Who" type=multi_select data_source=user />
    };
}
