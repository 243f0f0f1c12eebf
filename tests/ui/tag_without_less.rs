use chat_cards::card;

fn main() {
    let _ = card! {
        <card>
            section header="Checks" collapsible>
                text>"All passed"</text>
                divider />
            </section>
        </card>
    };
}
