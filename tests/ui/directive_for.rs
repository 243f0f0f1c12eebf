use chat_cards::card;

fn main() {
    let _ = card! {
        <section>
            <text *ngFor="let row of rows">"All is well"</text>
        </section>
    };
}
