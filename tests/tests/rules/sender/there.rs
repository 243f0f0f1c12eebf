//! What the server refuses.

use serde_json::{Value, json};

use super::Case;
use crate::api::Api;
use crate::desk::{MESSAGES, body, created, named, server, server_that};

pub(super) const THERE: &[Case] = &[
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

fn reply_to(api: &mut Api, thread: &Value) -> Value {
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

fn replaced_after(cards: &Value) -> String {
    let mut api = server(&[]);
    let message = json!({ "text": "Hi", "cardsV2": [{ "cardId": "a", "card": {} }] });
    let (_, path) = created(&mut api, "app", "", &message);
    api.post(&format!("{path}:replaceCards"), &json!({ "cardsV2": cards })).ok();
    named(&api.post(&format!("{path}:replaceCards"), &json!({ "cardsV2": [{ "cardId": "b", "card": {} }] })))
}

fn keyed(length: usize) -> String {
    named(&server(&[]).login("app").post(&format!("{MESSAGES}?threadKey={}", "a".repeat(length)), &body()))
}
