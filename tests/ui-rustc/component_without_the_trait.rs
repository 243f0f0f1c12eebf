use chat_cards::card;

struct StatusRow {
    service: String,
}

fn main() {
    let row = StatusRow { service: String::new() };
    let _ = row.service;
    let _ = card! {
        <section>
            <StatusRow service="search" />
        </section>
    };
}
