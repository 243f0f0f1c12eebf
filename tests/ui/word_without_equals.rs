use chat_cards::card;

fn main() {
    let label = "Docs";
    let _ = card! {
        <section>
            <button icon material("link") action="go" />
            <button type filled open_link="https://example.com" text {label} />
        </section>
    };
}
