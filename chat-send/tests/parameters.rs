//! Every parameter of every method, from the client to the local server, with what it is to bring about.
#![cfg(feature = "emulator")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use chat_send::chat_cards::{CardWithId, MarkupSyntax, Message, Timestamp};
use chat_send::emulator::{Emulator, Method};
use chat_send::{
    Client, ClientBuilder, Endpoint, MessageFilter, Notification, Order, Pacing, ReplyOption, StaticToken, UpdateMask,
    WebhookUrl,
};

/// The parameters in the query, as the discovery document has them; `threadKey` is deprecated, and goes in the message.
const DOCUMENTED: [(Method, &[&str]); 6] = [
    (
        Method::Create,
        &["createMessageNotificationOptions.notificationType", "messageId", "messageReplyOption", "requestId"],
    ),
    (Method::Delete, &["force"]),
    (Method::Get, &["markupSyntax"]),
    (Method::List, &["filter", "markupSyntax", "orderBy", "pageSize", "pageToken", "showDeleted"]),
    (Method::ReplaceCards, &[]),
    (Method::Update, &["allowMissing", "updateMask"]),
];

fn builder(emulator: &Emulator) -> ClientBuilder {
    Client::builder().endpoint(Endpoint::loopback(&emulator.url()).unwrap()).pacing(Pacing::off())
}

fn text(text: &str) -> Message {
    Message::new().text(text)
}

fn texts(messages: &[Message]) -> Vec<&str> {
    messages.iter().map(|message| message.text.as_str()).collect()
}

#[tokio::test]
async fn every_parameter_does_what_it_is_for() {
    let start = Timestamp::parse("2026-03-01T09:00:00Z").unwrap().to_system_time().unwrap();
    let emulator = Emulator::builder().clock(start).start().unwrap();
    let app = builder(&emulator).app(StaticToken::new("emu-app-bot").unwrap()).unwrap();
    let ada = builder(&emulator).user(StaticToken::new("emu-user-ada").unwrap()).unwrap();
    let bob = builder(&emulator).user(StaticToken::new("emu-user-bob").unwrap()).unwrap();

    // Creating: a request id makes the second of two requests the first, a message id names the message.
    let create = |body: &str| app.create("spaces/AAAA", text(body)).message_id("client-one").request_id("r1");
    let one = create("one").thread_key("k").send().await.unwrap();
    assert_eq!(create("another").thread_key("k").send().await.unwrap(), one);
    assert_eq!(app.get("spaces/AAAA/messages/client-one").send().await.unwrap().text, "one");
    emulator.advance(Duration::from_secs(1));
    let two = app.create("spaces/AAAA", text("two")).thread_key("k").reply_option(ReplyOption::OrFail);
    let two = two.notification(Notification::Silent).send().await.unwrap();
    assert!(two.silent && two.thread == one.thread);
    emulator.advance(Duration::from_secs(1));
    let three = app.create("spaces/AAAA", text("three")).private_to("users/ada").send().await.unwrap();

    // Reading.
    assert_eq!(ada.get(three.name.as_str()).markup_syntax(MarkupSyntax::Markdown).send().await.unwrap().text, "three");
    assert_eq!(bob.get(three.name.as_str()).send().await.unwrap_err().status(), Some(403));
    let list = || ada.list("spaces/AAAA").markup_syntax(MarkupSyntax::Chat);
    let newest = list().order(Order::NewestFirst).page_size(2).send().await.unwrap();
    assert_eq!(texts(&newest.messages), ["three", "two"]);
    let rest = list().order(Order::NewestFirst).page_size(2).page_token(newest.next_page_token.unwrap());
    assert_eq!(texts(&rest.send().await.unwrap().messages), ["one"]);
    let between = MessageFilter::new().created_after(start).created_before(start + Duration::from_secs(2));
    assert_eq!(texts(&list().filter(between).send().await.unwrap().messages), ["two"]);
    assert_eq!(texts(&bob.list("spaces/AAAA").send().await.unwrap().messages), ["one", "two"]);

    // Changing.
    let changed = app.update(two.name.as_str(), text("two again"), UpdateMask::TEXT).send().await.unwrap();
    assert_eq!(changed.text, "two again");
    let four = app.patch("spaces/AAAA/messages/client-four", text("four"), UpdateMask::TEXT).allow_missing(true);
    assert_eq!(four.send().await.unwrap().client_assigned_message_id, "client-four");
    app.replace_cards(two.name.as_str(), [] as [CardWithId; 0]).send().await.unwrap();

    // Deleting: a person's message with replies only with force.
    let five = ada.create("spaces/AAAA", text("five")).send().await.unwrap();
    let thread = five.thread.as_ref().unwrap().name.as_str();
    ada.create("spaces/AAAA", text("a reply")).thread(thread).send().await.unwrap();
    assert_eq!(ada.delete(five.name.as_str()).send().await.unwrap_err().status(), Some(400));
    ada.delete(five.name.as_str()).force(true).send().await.unwrap();
    let shown = list().show_deleted(true).send().await.unwrap().messages;
    assert!(shown.iter().any(|message| message.name == five.name && message.delete_time.is_some()));
    assert!(!list().send().await.unwrap().messages.iter().any(|message| message.name == five.name));

    let mut seen: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for request in emulator.requests() {
        let names = request.query.iter().map(|(name, _)| name.clone());
        seen.entry(request.call.unwrap().to_string()).or_default().extend(names);
    }
    // Every method takes `prettyPrint`, and every request has it.
    let documented = DOCUMENTED.map(|(method, names)| {
        (method.to_string(), names.iter().chain(&["prettyPrint"]).map(ToString::to_string).collect())
    });
    assert_eq!(seen, documented.into_iter().collect());
}

#[tokio::test]
async fn a_webhook_has_those_that_it_can_have() {
    let emulator = Emulator::start().unwrap();
    let url = WebhookUrl::parse_loopback(emulator.webhook_url("AAAA")).unwrap();
    let webhook = Client::builder().pacing(Pacing::off()).webhook(url).unwrap();
    let create = |body: &str| webhook.create(text(body)).thread_key("k").message_id("client-one").request_id("r1");
    let one = create("one").reply_option(ReplyOption::OrFail).send().await.unwrap();
    assert_eq!(create("another").send().await.unwrap().name, one.name);
    let request = &emulator.requests()[0];
    let names: BTreeSet<_> = request.query.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(Vec::from_iter(names), ["key", "messageId", "messageReplyOption", "prettyPrint", "requestId", "token"]);
}
