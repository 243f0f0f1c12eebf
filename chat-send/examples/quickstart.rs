//! From a card in Rust to messages in a space: `cargo run -p chat-send --example quickstart`.
//!
//! As it is, it needs nothing: it starts the local Chat server and talks to that. With a webhook's URL in
//! `CHAT_WEBHOOK_URL`, or with a space in `CHAT_SPACE` and a service account's key file in
//! `GOOGLE_APPLICATION_CREDENTIALS`, it posts to Google Chat instead.

use std::env::var;
use std::error::Error;
use std::process::ExitCode;

use chat_send::blocking::SendBlocking;
use chat_send::chat_cards::check::Target;
use chat_send::chat_cards::prelude::*;
use chat_send::emulator::Emulator;
use chat_send::{Client, Endpoint, Findings, GoogleTokens, StaticToken, Webhook, WebhookUrl};

/// The message of Google's guide "Send messages using the Google Chat API".
pub(crate) fn about_this_message() -> Message {
    let api = "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages";
    card! {
        <message text="👋🌎 Hello world! I created this message by calling the Chat API's `messages.create()` method.">
            <card>
                <header
                    title="About this message"
                    image_url="https://fonts.gstatic.com/s/i/short-term/release/googlesymbols/info/default/24px.svg"
                />
                <section header="Contents">
                    <text>"🔡 <b>Text</b> which can include hyperlinks 🔗, emojis 😄🎉, and @mentions 🗣️."</text>
                    <text>
                        "🖼️ A <b>card</b> to display visual elements and request information such as text 🔤, "
                        "dates and times 📅, and selections ☑️."
                    </text>
                    <text>"👉🔘 An <b>accessory widget</b> which adds a button to the bottom of a message."</text>
                </section>
                <section header="What's next" collapsible>
                    <text>"❤️ <a href='{api}.reactions/create'>Add a reaction</a>."</text>
                    <text>
                        "🔄 <a href='{api}/patch'>Update</a> or ❌ <a href='{api}/delete'>delete</a> the message."
                    </text>
                </section>
            </card>
            <accessory_widgets>
                <button icon=material("link") open_link="https://developers.google.com/workspace/chat/create-messages">
                    "View documentation"
                </button>
            </accessory_widgets>
        </message>
    }
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

pub(crate) fn run() -> Result<(), Box<dyn Error>> {
    let message = about_this_message();
    println!("size: {}", message.budget());
    print(&message.check(Target::App));

    // A secret that a CI system does not hand out is empty.
    let given = |name| var(name).ok().filter(|value| !value.is_empty());
    if let Some(url) = given("CHAT_WEBHOOK_URL") {
        return through_webhook(&Webhook::new(url)?, &message);
    }
    if let (Some(space), Some(_)) = (given("CHAT_SPACE"), given("GOOGLE_APPLICATION_CREDENTIALS")) {
        let client = Client::app(GoogleTokens::application_default())?;
        as_app(&client, &space, &message)?;
        // It takes an administrator's approval, which the local server does not ask for.
        read(&client, &space).unwrap_or_else(|error| println!("the space cannot be read: {error}"));
        return Ok(());
    }

    let server = Emulator::start()?;
    let endpoint = Endpoint::loopback(&server.url())?;
    println!("the local Chat server is at {}", server.url());
    let client = Client::builder().endpoint(endpoint).app(StaticToken::new("any-token-will-do")?)?;
    as_app(&client, "spaces/AAAA", &message)?;
    let url = WebhookUrl::parse_loopback(server.webhook_url("AAAA"))?;
    through_webhook(&Client::builder().webhook(url)?, &message)?;
    Ok(read(&client, "spaces/AAAA")?)
}

fn print(findings: &Findings) {
    if findings.is_empty() {
        println!("findings: none");
    } else {
        println!("findings:\n{findings}");
    }
}

/// Posts the message, and replies in its thread.
fn as_app(client: &Client, space: &str, message: &Message) -> Result<(), Box<dyn Error>> {
    let first = client.create(space, message.clone()).thread_key("about").send_blocking()?;
    println!("posted {} ({} bytes)", first.name, message.size());

    let reply = Message::new().text("A reply, in the thread of the same key.");
    let second = client.create(space, reply).thread_key("about").send_blocking()?;
    let threads = [&first, &second].map(|message| message.thread.as_ref().map(|thread| thread.name.clone()));
    println!(
        "replied {} in {}",
        second.name,
        if threads[0] == threads[1] { "the same thread" } else { "another thread" }
    );
    Ok(())
}

/// Reads the space.
fn read(client: &Client, space: &str) -> Result<(), chat_send::Error> {
    for message in client.list(space).send_blocking()?.messages {
        println!("read {}: {}", message.name, message.text.as_str());
    }
    Ok(())
}

/// Posts the message without the button below it, which is for apps.
fn through_webhook(webhook: &Webhook, message: &Message) -> Result<(), Box<dyn Error>> {
    let mut message = message.clone();
    message.accessory_widgets.clear();
    let request = webhook.create(message).thread_key("about");
    print(&request.check());
    println!("posted {} through the webhook", request.send_blocking()?.name);
    Ok(())
}
