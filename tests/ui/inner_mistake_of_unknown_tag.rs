use chat_cards::card;

fn main() {
    let _ = card! {
        <section>
            <div>
                <decorated_text text="Up" topLabel="Search" />
            </div>
        </section>
    };
}
