use chat_cards::card;

fn main() {
    let titles = ["Deployed", "Rolled back"];
    let _ = card! {
        <card>
            {for title in titles {
                <header {title} />
            }}
            <section><divider /></section>
        </card>
    };
}
