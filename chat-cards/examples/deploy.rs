//! Authors a message with `card!` and prints its JSON: `cargo run -p chat-cards --example deploy`.

use chat_cards::prelude::*;

/// What the message is about; a real program would have it from its deploy tool.
struct Commit {
    hash: &'static str,
    title: &'static str,
}

fn main() -> Result<(), serde_json::Error> {
    let service = "search";
    let region = Some("eu-west");
    let diff_url = Some("https://example.com/diff/4711");
    let commits = [
        Commit { hash: "a1b2c3", title: "Fix the index of <empty> names" },
        Commit { hash: "d4e5f6", title: "Cache the first page" },
    ];

    let message = card! {
        <message text="Deploy of *{service}* finished" thread_key="deploys" fallback_text="{service} is live">
            <card id="deploy">
                <header title="{service} is live" subtitle={region}
                    image_url="https://developers.google.com/workspace/chat/images/quickstart-app-avatar.png"
                    image_type=circle />
                <section header="What changed" collapsible uncollapsible_widgets_count=2>
                    <text>"<b>{commits.len()}</b> commits went out"</text>
                    {for commit in &commits {
                        <decorated_text top_label={commit.hash} text={commit.title}
                            start_icon=material("commit") wrap_text />
                    }}
                    {if let Some(url) = diff_url {
                        <button open_link={url} type=filled>"View diff"</button>
                    }}
                    <button action="rollback" color="#d93025">"Roll back"
                        <param key="service" value={service} />
                    </button>
                </section>
            </card>
            <accessory_widgets>
                <button icon=material("thumb_up") action="upvote" alt_text="Good deploy" />
                <button icon=material("thumb_down") action="downvote" alt_text="Bad deploy" />
            </accessory_widgets>
        </message>
    };

    println!("{}", serde_json::to_string_pretty(&message)?);
    Ok(())
}
