//! Message ids and request ids.

use chat_send::emulator::Emulator;
use serde_json::json;

use crate::api::Api;

#[test]
fn a_message_answers_to_its_own_id() {
    let api = Api::new();
    let sent = api.create("?messageId=client-deploy-1", &json!({ "text": "one" }));
    assert_eq!(sent["clientAssignedMessageId"], "client-deploy-1");
    assert!(sent["name"].as_str().is_some_and(|name| !name.contains("client-")), "{sent}");
    assert_eq!(api.get("/v1/spaces/AAAA/messages/client-deploy-1").ok(), sent);
    let patched = api.patch("/v1/spaces/AAAA/messages/client-deploy-1?updateMask=text", &json!({ "text": "two" })).ok();
    assert_eq!((&patched["name"], &patched["text"]), (&sent["name"], &json!("two")));
    assert_eq!(api.delete("/v1/spaces/AAAA/messages/client-deploy-1").ok(), json!({}));
}

#[test]
fn an_id_is_taken_once_in_a_space() {
    let api = Api::new();
    let path = "/v1/spaces/AAAA/messages?messageId=client-1";
    api.post(path, &json!({ "text": "one" })).ok();
    let answer = api.post(path, &json!({ "text": "two" }));
    answer.error(409, "ALREADY_EXISTS");
    assert_eq!((answer.case(), answer.header("x-emulator-wording")), ("messageId.duplicate", "own"));
    api.post("/v1/spaces/BBBB/messages?messageId=client-1", &json!({ "text": "elsewhere" })).ok();
    api.delete("/v1/spaces/AAAA/messages/client-1").ok();
    assert_eq!(api.post(path, &json!({ "text": "three" })).case(), "messageId.duplicate", "deleted is still taken");
}

#[test]
fn an_id_has_a_form() {
    let api = Api::new();
    let longest = format!("client-{}", "a".repeat(56));
    api.create(&format!("?messageId={longest}"), &json!({ "text": "x" }));
    for id in [&format!("{longest}a"), "custom", "client-A", "client-a_b", "client-%C3%A9", "Client-a"] {
        let answer = api.post(&format!("/v1/spaces/AAAA/messages?messageId={id}"), &json!({ "text": "x" }));
        answer.error(400, "INVALID_ARGUMENT");
        assert_eq!(answer.case(), "messageId.invalid", "{id}");
    }
}

#[test]
fn an_id_may_be_left_out_of_answers() {
    let api = Api::with(Emulator::builder().client_assigned_id_hidden(true));
    let sent = api.create("?messageId=client-1", &json!({ "text": "one" }));
    assert_eq!(sent.get("clientAssignedMessageId"), None);
    assert_eq!(api.get("/v1/spaces/AAAA/messages/client-1").ok(), sent);
}

#[test]
fn a_request_id_creates_one_message() {
    let api = Api::new();
    let first = api.create("?requestId=r1", &json!({ "text": "one" }));
    let again = api.create("?requestId=r1", &json!({ "text": "another text" }));
    assert_eq!(again, first, "the message is returned, not changed");
    assert_eq!(api.emulator.messages("AAAA").len(), 1);
    let other = api.create("?requestId=r2", &json!({ "text": "one" }));
    assert_ne!(other["name"], first["name"]);
    let elsewhere = api.post("/v1/spaces/BBBB/messages?requestId=r1", &json!({ "text": "one" })).ok();
    assert_eq!(elsewhere["space"]["name"], "spaces/BBBB");
}

#[test]
fn a_request_id_goes_before_a_message_id() {
    let api = Api::new();
    let query = "?requestId=r1&messageId=client-1";
    let first = api.create(query, &json!({ "text": "one" }));
    assert_eq!(api.create(query, &json!({ "text": "one" })), first);
    let path = "/v1/spaces/AAAA/messages?requestId=r2&messageId=client-1";
    assert_eq!(api.post(path, &json!({ "text": "one" })).case(), "messageId.duplicate");
}

#[test]
fn a_request_that_failed_has_not_used_its_id() {
    let api = Api::new();
    let path = "/v1/spaces/AAAA/messages?requestId=r1";
    assert_eq!(api.post(path, &json!({})).case(), "message.empty");
    assert_eq!(api.post(path, &json!({ "text": "one" })).ok()["text"], "one");
}

#[test]
fn a_request_id_belongs_to_who_used_it() {
    let mut api = Api::new();
    api.login("emu-user-ada").create("?requestId=r1", &json!({ "text": "one" }));
    let answer = api.login("emu-user-bob").post("/v1/spaces/AAAA/messages?requestId=r1", &json!({ "text": "one" }));
    answer.error(400, "INVALID_ARGUMENT");
    assert_eq!((answer.case(), answer.header("x-emulator-wording")), ("requestId.other_user", "own"));
}
