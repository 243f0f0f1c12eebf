use chat_cards::card;

fn main() {
    let _ = card! {
        <card>
            <text txet="Up" />
        </card>
    };
}
