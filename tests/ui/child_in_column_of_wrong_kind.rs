use chat_cards::card;

fn main() {
    let _ = card! {
        <columns>
            <column>
                <divider />
            </column>
        </columns>
    };
}
