use chat_cards::card;

fn main() {
    let _ = card! {
        <mesage>
            <crad id="deploy">
                <section><divider /></section>
            </crad>
        </mesage>
    };
}
