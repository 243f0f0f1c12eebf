//! Sends a card to the local Chat server, replies in its thread, and changes it: `cargo run -p chat-send --example quickstart`.
//!
//! With a webhook's URL in `CHAT_WEBHOOK_URL` the card goes to Google Chat instead.

use std::error::Error;

use chat_send::blocking::SendBlocking;
use chat_send::chat_cards::prelude::*;
use chat_send::emulator::Emulator;
use chat_send::{Client, Endpoint, StaticToken, Webhook};

fn card(status: &str) -> Message {
    card! {
        <message text="Deploy of *search*: {status}">
            <card id="deploy">
                <header title="search" subtitle={status} />
                <section>
                    <decorated_text top_label="Checks" text="all passed" start_icon=material("check") />
                    <button open_link="https://example.com/diff">"View diff"</button>
                </section>
            </card>
        </message>
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    if let Ok(url) = std::env::var("CHAT_WEBHOOK_URL") {
        let sent = Webhook::new(url)?.create(card("finished")).thread_key("deploys").send_blocking()?;
        println!("sent as {}", sent.name);
        return Ok(());
    }
    let emulator = Emulator::start()?;
    let client = Client::builder().endpoint(Endpoint::loopback(&emulator.url())?).app(StaticToken::new("any")?)?;

    let sent = client.create("spaces/AAAA", card("started")).thread_key("deploys").send_blocking()?;
    println!("sent as {}", sent.name);

    let thread = sent.thread.as_ref().map(|thread| thread.name.as_str()).unwrap_or_default();
    client.create("spaces/AAAA", Message::new().text("Watching it")).thread(thread).send_blocking()?;

    let finished = card("finished");
    let new = Message { text: finished.text, cards_v2: finished.cards_v2, ..sent.clone() };
    let updated = client.update_changed(&sent, new).send_blocking()?;
    println!("now it says: {}", updated.text.as_str());

    println!("the local server has {} messages", emulator.messages("AAAA").len());
    Ok(())
}
