use chat_cards::card;

fn main() {
    let _ = card! {
        <section>
            <selection_input name="region" label="Region" type=dropdown>
                <item text="Europe" value="eu" />
            <selection_input>
            <divider />
            <text>"Choose one"</>
        </section>
    };
}
