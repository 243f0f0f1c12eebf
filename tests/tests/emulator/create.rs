//! `create`, and what a message has that was created.

use serde_json::json;

use crate::api::Api;

#[test]
fn a_message_is_created_and_read_back() {
    let api = Api::new();
    let sent = json!({
        "text": "Deploy finished",
        "cardsV2": [{ "cardId": "deploy", "card": { "header": { "title": "web is live", "imageType": "CIRCLE" } } }],
        "fallbackText": "web is live",
    });
    let answer = api.create("", &sent);
    for (name, value) in sent.as_object().expect("fields") {
        assert_eq!(answer[name], *value, "{name}");
    }
    let name = answer["name"].as_str().expect("a name");
    let (thread, message) =
        name.strip_prefix("spaces/AAAA/messages/").and_then(|id| id.split_once('.')).expect("an id");
    assert_eq!(thread, message, "what begins a thread has its name twice");
    assert_eq!(answer["thread"], json!({ "name": format!("spaces/AAAA/threads/{thread}") }));
    assert_eq!(answer["space"], json!({ "name": "spaces/AAAA", "spaceType": "SPACE" }));
    assert_eq!(answer["sender"], json!({ "name": "users/chat-app", "displayName": "chat-app", "type": "BOT" }));
    assert_eq!((&answer["formattedText"], &answer["argumentText"]), (&sent["text"], &sent["text"]));
    assert!(chat_cards::Timestamp::parse(answer["createTime"].as_str().expect("a time")).is_ok());
    assert_eq!(answer.get("threadReply"), None);
    assert_eq!(answer.get("lastUpdateTime"), None);

    assert_eq!(api.get(&format!("/v1/{name}")).ok(), answer);
    assert_eq!(api.get("/v1/spaces/AAAA/messages").ok(), json!({ "messages": [answer] }));
    assert_eq!(api.get("/v1/spaces/BBBB/messages").ok(), json!({}));
}

#[test]
fn what_is_no_name_is_none_of_a_space() {
    let api = Api::new();
    for id in ["-", "", "my%20space", "%2e%2e", "A%2FB", "A%00", "%ff", "AAAA%20"] {
        let path = format!("/v1/spaces/{id}/messages");
        for answer in [api.post(&path, &json!({ "text": "a" })), api.get(&path), api.get(&format!("{path}/b"))] {
            assert_eq!(answer.case(), "name.malformed_space", "{id}: {}", answer.text);
        }
    }
}
