//! The rules of requests: each is broken once, and once kept.

use std::collections::BTreeSet;
use std::time::Duration;

use chat_cards::{QuotedMessageMetadata, Thread, Timestamp, User};
use chat_send::{
    MessageFilter, Notification, Order, PROJECT_WRITES_PER_MINUTE, Pacing, ReplyOption, SPACE_WRITE_INTERVAL,
    UpdateMask, WebhookUrl,
};
use serde_json::json;

use crate::api::Api;
use crate::desk::{MESSAGES, NAME, app, body, card, created, named, parsed, said, server, server_that, text, user};

/// A rule, what is said of a request that breaks it, and of one that keeps it, which is nothing.
type Case = (&'static str, fn() -> String, fn() -> String);

/// What this end refuses, or warns of.
const HERE: &[Case] = &[
    (
        "attachment-upload-max-size",
        || user().upload("spaces/A", "a.txt", vec![0; 209_715_201]).check().to_string(),
        || user().upload("spaces/A", "a.txt", vec![0; 209_715_200]).check().to_string(),
    ),
    (
        "create-parent-format",
        || said(app().create("AAAA", text()).send()),
        || said(app().create("spaces/AAAA", text()).send()),
    ),
    (
        "delete-force-user-auth",
        || app().delete(NAME).force(true).check().to_string(),
        || user().delete(NAME).force(true).check().to_string(),
    ),
    (
        "list-one-thread",
        || {
            said(
                user()
                    .list("spaces/A")
                    .filter("thread.name = spaces/A/threads/T AND thread.name = spaces/A/threads/U")
                    .send(),
            )
        },
        || said(user().list("spaces/A").filter(MessageFilter::raw("thread.name = spaces/A/threads/T")).send()),
    ),
    ("list-order-by", || parsed("name ASC".parse::<Order>()), || parsed("create_time ASC".parse::<Order>())),
    (
        "list-page-size",
        || user().list("spaces/A").page_size(1_001).check().to_string(),
        || user().list("spaces/A").page_size(1_000).check().to_string(),
    ),
    (
        "message-attachments-user-auth",
        || said(app().upload("spaces/A", "a.txt", "a").send()),
        || said(user().upload("spaces/A", "a.txt", "a").send()),
    ),
    (
        "message-id-charset",
        || said(app().create("spaces/A", text()).message_id("client-A").send()),
        || said(app().create("spaces/A", text()).message_id("client-a").send()),
    ),
    (
        "message-id-create-only",
        || said(app().update_changed(&text().name(NAME), text().client_assigned_message_id("client-b")).send()),
        || said(app().update_changed(&text().name(NAME), text().text("Ho")).send()),
    ),
    (
        "message-id-max-length",
        || said(app().create("spaces/A", text()).message_id(format!("client-{}", "a".repeat(57))).send()),
        || said(app().create("spaces/A", text()).message_id(format!("client-{}", "a".repeat(56))).send()),
    ),
    (
        "message-id-prefix",
        || said(app().create("spaces/A", text()).message_id("deploy-1").send()),
        || said(app().create("spaces/A", text()).message_id("client-deploy-1").send()),
    ),
    (
        "notification-type-app-auth",
        || said(user().create("spaces/A", text()).notification(Notification::Silent).send()),
        || said(app().create("spaces/A", text()).notification(Notification::Silent).send()),
    ),
    (
        "private-message-viewer-immutable",
        || said(app().update_changed(&text().name(NAME), text().private_message_viewer(User::from("users/1"))).send()),
        || said(app().create("spaces/A", text()).private_to("users/1").send()),
    ),
    (
        "replace-cards-app-auth",
        || said(user().replace_cards(NAME, [card()]).send()),
        || said(app().replace_cards(NAME, [card()]).send()),
    ),
    (
        "replace-cards-empty-clears",
        || app().replace_cards::<chat_cards::CardWithId>(NAME, []).check().to_string(),
        || app().replace_cards(NAME, [card()]).check().to_string(),
    ),
    (
        "reply-option-needs-thread",
        || said(app().create("spaces/A", text()).reply_option(ReplyOption::OrFail).send()),
        || said(app().create("spaces/A", text()).thread_key("a").reply_option(ReplyOption::OrFail).send()),
    ),
    (
        "thread-key-param-deprecated",
        || parsed(WebhookUrl::parse("https://chat.googleapis.com/v1/spaces/A/messages?key=k&token=t&threadKey=a")),
        || parsed(WebhookUrl::parse("https://chat.googleapis.com/v1/spaces/A/messages?key=k&token=t")),
    ),
    (
        "thread-of-same-space",
        || said(app().create("spaces/A", text()).thread("spaces/B/threads/T").send()),
        || said(app().create("spaces/A", text()).thread("spaces/A/threads/T").send()),
    ),
    (
        "update-allow-missing",
        || said(app().patch("spaces/A/messages/B", text(), UpdateMask::TEXT).allow_missing(true).send()),
        || said(app().patch(NAME, text(), UpdateMask::TEXT).allow_missing(true).send()),
    ),
    (
        "update-mask-app-auth",
        || said(user().patch(NAME, text(), UpdateMask::TEXT | UpdateMask::CARDS_V2).send()),
        || said(user().patch(NAME, text(), UpdateMask::TEXT).send()),
    ),
    (
        "update-mask-not-markup-syntax",
        || parsed("text,markup_syntax".parse::<UpdateMask>()),
        || parsed("text".parse::<UpdateMask>()),
    ),
    (
        "update-mask-paths",
        || parsed("fallback_text".parse::<UpdateMask>()) + &update_of_thread(),
        || parsed("quoted_message_metadata".parse::<UpdateMask>()),
    ),
    (
        "update-mask-required",
        || said(app().patch(NAME, text(), UpdateMask::EMPTY).send()),
        || said(app().patch(NAME, text(), UpdateMask::ALL).send()),
    ),
    (
        "update-quote-removal-only",
        || said(app().patch(NAME, quoting(), UpdateMask::QUOTED_MESSAGE_METADATA).send()),
        || said(app().patch(NAME, text(), UpdateMask::QUOTED_MESSAGE_METADATA).send()),
    ),
    (
        "attachment-upload-filename",
        || said(user().upload("spaces/A", "", "a").send()),
        || said(user().upload("spaces/A", "a.txt", "a").send()),
    ),
];

fn update_of_thread() -> String {
    said(app().update_changed(&text().name(NAME), text().thread(Thread::new().thread_key("k"))).send())
}

fn quoting() -> chat_cards::Message {
    let time = Timestamp::parse("2026-11-20T00:00:00Z").unwrap();
    text().quoted_message_metadata(QuotedMessageMetadata::new(NAME, time))
}

/// What the server refuses.
const THERE: &[Case] = &[
    (
        "create-app-membership",
        || named(&server(&[]).login("stranger").post(MESSAGES, &body())),
        || named(&server(&[]).login("app").post(MESSAGES, &body())),
    ),
    (
        "create-scope-app",
        || named(&server(&["chat.messages.readonly"]).login("app").post(MESSAGES, &body())),
        || named(&server(&["chat.bot"]).login("app").post(MESSAGES, &body())),
    ),
    (
        "create-scope-user",
        || named(&server(&["chat.messages.readonly"]).login("ada").post(MESSAGES, &body())),
        || named(&server(&["chat.messages.create"]).login("ada").post(MESSAGES, &body())),
    ),
    ("delete-own-messages", || others("DELETE", ""), || own("DELETE", "")),
    ("delete-threaded-replies", || deleted_with_reply(""), || deleted_with_reply("?force=true")),
    (
        "list-app-auth-approval",
        || named(&server(&["chat.bot"]).login("app").get(MESSAGES)),
        || named(&server(&["chat.app.messages.readonly"]).login("app").get(MESSAGES)),
    ),
    (
        "message-id-unique",
        || second("messageId=client-a", "messageId=client-a"),
        || second("messageId=client-a", "messageId=client-b"),
    ),
    (
        "private-message-no-accessory-widgets-lifted",
        || private(server_that(|server| server.private_accessory_widgets_refused(true))),
        || private(server(&[])),
    ),
    ("quote-same-thread", || quote_of_reply("REPLY"), || quote_of_reply("FORWARD")),
    (
        "replace-cards-own-only",
        || replaced_after(&json!([])),
        || replaced_after(&json!([{ "cardId": "a", "card": {} }])),
    ),
    ("reply-or-fail-not-found", || replied("spaces/AAAA/threads/none"), || replied("")),
    ("request-id-same-user", || second_of("ada", "requestId=a"), || second_of("app", "requestId=a")),
    ("thread-key-param-max-length", || keyed(4_001), || keyed(4_000)),
    ("update-own-messages", || others("PATCH", "?updateMask=text"), || own("PATCH", "?updateMask=text")),
];

fn changed(creator: &str, method: &str, query: &str) -> String {
    let mut api = server(&[]);
    let (_, path) = created(&mut api, creator, "", &body());
    named(&api.login("app").send(
        method,
        &format!("{path}{query}"),
        if method == "DELETE" { String::new() } else { body().to_string() },
    ))
}

fn others(method: &str, query: &str) -> String {
    changed("ada", method, query)
}

fn own(method: &str, query: &str) -> String {
    changed("app", method, query)
}

fn reply_to(api: &mut Api, thread: &serde_json::Value) -> serde_json::Value {
    let reply = json!({ "text": "reply", "thread": thread });
    created(api, "ada", "?messageReplyOption=REPLY_MESSAGE_OR_FAIL", &reply).0
}

fn deleted_with_reply(query: &str) -> String {
    let mut api = server(&[]);
    let (root, path) = created(&mut api, "ada", "", &body());
    reply_to(&mut api, &root["thread"]);
    named(&api.delete(&format!("{path}{query}")))
}

fn second(first: &str, second: &str) -> String {
    let mut api = server(&[]);
    created(&mut api, "app", &format!("?{first}"), &body());
    named(&api.post(&format!("{MESSAGES}?{second}"), &body()))
}

fn second_of(token: &str, query: &str) -> String {
    let mut api = server(&[]);
    created(&mut api, "app", &format!("?{query}"), &body());
    named(&api.login(token).post(&format!("{MESSAGES}?{query}"), &body()))
}

fn quote_of_reply(kind: &str) -> String {
    let mut api = server(&[]);
    let (root, _) = created(&mut api, "ada", "", &body());
    let reply = reply_to(&mut api, &root["thread"]);
    let quote = json!({ "name": reply["name"], "lastUpdateTime": reply["createTime"], "quoteType": kind });
    named(&api.post(MESSAGES, &json!({ "text": "as I said", "quotedMessageMetadata": quote })))
}

/// A reply in a thread of this name, or in one that is there.
fn replied(thread: &str) -> String {
    let mut api = server(&[]);
    let (root, _) = created(&mut api, "app", "", &body());
    let thread = if thread.is_empty() { root["thread"].clone() } else { json!({ "name": thread }) };
    let reply = json!({ "text": "reply", "thread": thread });
    named(&api.post(&format!("{MESSAGES}?messageReplyOption=REPLY_MESSAGE_OR_FAIL"), &reply))
}

fn private(mut api: Api) -> String {
    let button = json!({ "text": "Go", "onClick": { "action": { "function": "go" } } });
    let mut message = body();
    message["privateMessageViewer"] = json!({ "name": "users/ada" });
    message["accessoryWidgets"] = json!([{ "buttonList": { "buttons": [button] } }]);
    named(&api.login("app").post(MESSAGES, &message))
}

fn replaced_after(cards: &serde_json::Value) -> String {
    let mut api = server(&[]);
    let message = json!({ "text": "Hi", "cardsV2": [{ "cardId": "a", "card": {} }] });
    let (_, path) = created(&mut api, "app", "", &message);
    api.post(&format!("{path}:replaceCards"), &json!({ "cardsV2": cards })).ok();
    named(&api.post(&format!("{path}:replaceCards"), &json!({ "cardsV2": [{ "cardId": "b", "card": {} }] })))
}

fn keyed(length: usize) -> String {
    named(&server(&[]).login("app").post(&format!("{MESSAGES}?threadKey={}", "a".repeat(length)), &body()))
}

/// What the client keeps by itself, so that no request can break it.
const KEPT: [&str; 3] = ["quota-project-message-writes", "quota-space-writes", "thread-needs-reply-option"];

/// The ids of what is documented of requests and accounted for here.
pub(crate) fn ids() -> BTreeSet<&'static str> {
    HERE.iter().chain(THERE).map(|(id, ..)| *id).chain(KEPT).collect()
}

#[test]
fn every_rule_of_requests_is_broken_and_kept() {
    let rules = chat_send::request_rules().chain(chat_send::server_rules());
    let rules: BTreeSet<_> = rules.map(|rule| rule.id).collect();
    assert_eq!(ids(), rules);
    assert_eq!(HERE.len() + THERE.len() + KEPT.len(), rules.len(), "a rule is there twice");
    for (id, fails, passes) in HERE.iter().chain(THERE) {
        let said = fails();
        assert!(said.contains(&format!("({id})")), "{id} is not what is said: {said}");
        assert_eq!(passes(), "", "{id}");
    }
}

#[test]
fn a_reply_says_that_it_is_one() {
    let api = server(&[]);
    let client = chat_send::Client::builder().pacing(Pacing::off());
    let client = client.endpoint(chat_send::Endpoint::loopback(&api.emulator.url()).unwrap());
    let client = client.app(chat_send::StaticToken::new("app").unwrap()).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let send = || runtime.block_on(client.create("spaces/AAAA", text()).thread_key("deploys").send()).unwrap();
    let (first, second) = (send(), send());
    assert_eq!(first.thread, second.thread);
    assert!(api.emulator.requests().iter().all(|request| request.parameter("messageReplyOption").is_some()));
    // Without, the server starts a new thread: what a plain request gets.
    let keyed = json!({ "text": "Hi", "thread": { "threadKey": "deploys" } });
    let mut api = api;
    let (third, _) = created(&mut api, "app", "", &keyed);
    assert_ne!(third["thread"]["name"], first.thread.unwrap().name.as_str());
}

#[test]
fn the_client_knows_the_quotas() {
    // That it keeps them, the tests of its pace show.
    assert_eq!(SPACE_WRITE_INTERVAL, Duration::from_secs(1));
    assert_eq!(PROJECT_WRITES_PER_MINUTE, 3_000);
    assert_eq!(Pacing::new(), Pacing::off().per_space(SPACE_WRITE_INTERVAL).per_project(Duration::from_millis(20)));
    let mut api = Api::with(chat_send::emulator::Emulator::builder().write_quota(1));
    created(&mut api, "app", "", &body());
    assert_eq!(named(&api.post(MESSAGES, &body())), "429 (quota-space-writes)");
}
