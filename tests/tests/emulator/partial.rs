//! How answers are written.

use serde_json::json;

use crate::api::Api;

fn api() -> Api {
    let api = Api::new();
    let cards = json!([{ "cardId": "c", "card": { "header": { "title": "t", "imageType": "CIRCLE" }, "name": "n" } }]);
    api.create("?messageId=client-1", &json!({ "text": "one", "cardsV2": cards }));
    api.create("?messageId=client-2", &json!({ "text": "two" }));
    api
}

#[test]
fn fields_are_chosen() {
    let api = api();
    let get = |fields: &str| api.get(&format!("/v1/spaces/AAAA/messages/client-1?fields={fields}")).ok();
    assert_eq!(get("text"), json!({ "text": "one" }));
    assert_eq!(get("text,sender/type"), json!({ "text": "one", "sender": { "type": "BOT" } }));
    assert_eq!(
        get("cardsV2(cardId,card.header(title))"),
        json!({ "cardsV2": [{ "cardId": "c", "card": { "header": { "title": "t" } } }] })
    );
    assert_eq!(get("cards_v2/card/name"), json!({ "cardsV2": [{ "card": { "name": "n" } }] }));
    assert_eq!(get("*"), api.get("/v1/spaces/AAAA/messages/client-1").ok());
    let list = api.get("/v1/spaces/AAAA/messages?pageSize=1&fields=nextPageToken,messages(text)").ok();
    assert_eq!(list["messages"], json!([{ "text": "one" }]));
    assert!(list["nextPageToken"].is_string());
    let created = api.create("?$fields=text", &json!({ "text": "three" }));
    assert_eq!(created, json!({ "text": "three" }));
}

#[test]
fn fields_that_do_not_exist_are_refused() {
    let api = api();
    for (fields, path) in [
        ("txt", "txt"),
        ("sender(nam)", "sender.nam"),
        ("text/x", "text.x"),
        ("text)", ")"),
        ("text,", ""),
        ("a(", "a."),
    ] {
        let answer = api.get(&format!("/v1/spaces/AAAA/messages/client-1?fields={fields}"));
        assert_eq!(answer.error(400, "INVALID_ARGUMENT"), "Request contains an invalid argument.", "{fields}");
        let violation = &answer.json()["error"]["details"][0]["fieldViolations"][0];
        let expected = format!("Error expanding 'fields' parameter. Cannot find matching fields for path '{path}'.");
        assert_eq!(violation["description"], expected, "{fields}");
    }
    let deep = "a(".repeat(1000);
    assert_eq!(api.get(&format!("/v1/spaces/AAAA/messages?fields={deep}")).case(), "query.fields");
    assert_eq!(api.get("/v1/spaces/AAAA/messages?fields=text").case(), "query.fields", "that is below `messages`");
}

#[test]
fn words_become_numbers() {
    let api = api();
    for name in ["$alt", "%24alt", "alt"] {
        let list = api.get(&format!("/v1/spaces/AAAA/messages?{name}=json%3Benum-encoding%3Dint")).ok();
        let message = &list["messages"][0];
        assert_eq!(message["cardsV2"][0]["card"]["header"]["imageType"], 1);
        assert_eq!((&message["sender"]["type"], &message["space"]["spaceType"]), (&json!(2), &json!(1)));
    }
    assert_eq!(api.get("/v1/spaces/AAAA/messages?alt=json").ok()["messages"][0]["sender"]["type"], "BOT");
    assert_eq!(api.get("/v1/spaces/AAAA/messages?alt=proto").case(), "query.bad_value");
    assert_eq!(api.get("/v1/spaces/AAAA/messages?alt=media").case(), "query.bad_value");
}

#[test]
fn answers_are_indented_unless_asked() {
    let api = api();
    let path = "/v1/spaces/AAAA/messages/client-1";
    assert!(api.get(path).text.starts_with("{\n  \""));
    assert_eq!(api.get(&format!("{path}?prettyPrint=false")).text.lines().count(), 1);
    let error = api.get(&format!("{path}x?prettyPrint=false"));
    assert!(error.text.starts_with("{\n  \"error\""), "errors are indented whatever is asked: {}", error.text);
}

#[test]
fn the_old_form_of_errors_has_a_list() {
    let api = api();
    let error = &api.get("/v1/spaces/AAAA/messages/none?$.xgafv=1").json()["error"];
    assert_eq!(error["errors"], json!([{ "message": error["message"], "domain": "global", "reason": "forbidden" }]));
    assert_eq!(api.get("/v1/spaces/AAAA/messages/none?$.xgafv=2").json()["error"].get("errors"), None);
}
