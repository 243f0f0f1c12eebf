//! The test API: what was received, the clock, reset, export and import; in Rust and over HTTP.

use std::time::Duration;

use chat_cards::Timestamp;
use chat_send::emulator::{Emulator, Method};
use serde_json::{Value, json};

use crate::api::Api;

#[test]
fn what_arrived_is_kept_without_secrets() {
    let mut api = Api::new();
    api.login("very-secret").create("?requestId=r1", &json!({ "text": "x" }));
    api.logout();
    api.post("/v1/spaces/AAAA/messages?key=very-secret&token=very-secret&access_token=very-secret", &json!({}));
    let requests = api.emulator.requests();
    let first = &requests[0];
    assert_eq!((first.method.as_str(), first.path.as_str()), ("POST", "/v1/spaces/AAAA/messages"));
    assert_eq!((first.call, first.status), (Some(Method::Create), Some(200)));
    assert_eq!((first.parameter("requestId"), first.header("content-type")), (Some("r1"), Some("application/json")));
    assert_eq!(first.body, r#"{"text":"x"}"#);
    assert_eq!((first.header("authorization"), requests[1].parameter("token")), (Some("…"), Some("…")));
    assert!(!format!("{requests:?} {:?}", api.emulator).contains("very-secret"));

    let over_http = api.get("/_emulator/requests");
    assert!(!over_http.text.contains("very-secret"), "{}", over_http.text);
    let listed = over_http.ok();
    assert_eq!(listed["requests"].as_array().map(Vec::len), Some(2), "the test API itself is not listed");
    assert_eq!(listed["requests"][0]["query"], json!([["requestId", "r1"]]));
    api.delete("/_emulator/requests").ok();
    assert!(api.emulator.requests().is_empty());
    api.create("", &json!({ "text": "y" }));
    assert_eq!(api.emulator.requests()[0].status, Some(200), "numbers still fit after forgetting");
}

#[test]
fn messages_are_listed_with_all_that_nobody_sees() {
    let api = Api::new();
    api.create("", &json!({ "text": "psst", "privateMessageViewer": { "name": "users/ada" } }));
    let path = api.created("gone");
    api.delete(&path).ok();
    let listed = api.get("/_emulator/messages/AAAA").ok();
    assert_eq!(api.get("/_emulator/messages/spaces/AAAA").ok(), listed);
    let messages = api.emulator.messages("spaces/AAAA");
    assert_eq!(
        serde_json::from_value::<Vec<chat_cards::Message>>(listed["messages"].clone()).expect("messages"),
        messages
    );
    assert_eq!((messages.len(), messages[1].delete_time.is_some()), (2, true));
}

#[test]
fn the_clock_stands_and_moves() {
    let api = Api::new();
    let time = "2026-03-01T09:30:00Z";
    assert_eq!(api.post("/_emulator/clock", &json!({ "time": time })).ok(), json!({ "time": time }));
    let created = |text: &str| api.create("", &json!({ "text": text }))["createTime"].clone();
    // Two messages of one moment are still in an order.
    assert_eq!((created("a"), created("b")), (json!("2026-03-01T09:30:00Z"), json!("2026-03-01T09:30:00.000001Z")));
    api.post("/_emulator/clock", &json!({ "advanceMs": 1500 })).ok();
    assert_eq!(created("c"), "2026-03-01T09:30:01.500Z");
    api.emulator.advance(Duration::from_secs(1));
    assert_eq!(api.get("/_emulator/clock").ok(), json!({ "time": "2026-03-01T09:30:02.500Z" }));
    api.emulator.set_time(Timestamp::from_static("2001-01-01T00:00:00Z").to_system_time().expect("a time"));
    assert_eq!(Timestamp::from(api.emulator.now()), "2001-01-01T00:00:00Z", "backwards as well");
    for body in
        [json!({}), json!({ "time": time, "advanceMs": 1 }), json!({ "time": "soon" }), json!({ "advanceMs": -1 })]
    {
        assert_eq!(api.post("/_emulator/clock", &body).case(), "emulator.request", "{body}");
    }
}

#[test]
fn faults_are_steered_over_http() {
    let api = Api::new();
    let rule = json!({ "fault": "503", "method": "create", "times": 1, "skip": 0, "probability": 1.0 });
    api.post("/_emulator/faults", &rule).ok();
    assert_eq!(api.get("/_emulator/faults").ok(), json!({ "faults": [rule] }));
    assert_eq!(api.post("/v1/spaces/AAAA/messages", &json!({ "text": "x" })).status, 503);
    api.post("/_emulator/faults", &json!({ "fault": "500" })).ok();
    api.delete("/_emulator/faults").ok();
    api.create("", &json!({ "text": "x" }));
    let wrong = [
        (
            json!({ "fault": "404" }),
            "there is no fault `404`: write one such as `503`, `429 retry-after=2` or `timeout-after`",
        ),
        (json!({ "fault": 503 }), "`fault` is a text such as `503`"),
        (
            json!({ "fault": "503", "count": 2 }),
            "a fault has no `count`, it has `fault`, `method`, `probability`, `skip`, `times`",
        ),
        (json!({ "fault": "503", "times": "2" }), "`times` is a number"),
        (
            json!({ "fault": "503", "method": "post" }),
            "there is no method `post`: write one of `create`, `get`, `list`, `update`, `delete`, `replaceCards`, `attachments.get`, `upload`, `download`, `other`",
        ),
        (json!({ "fault": "503", "probability": 2 }), "`probability` is a number from 0 to 1"),
        (json!("503"), "a fault is an object"),
    ];
    for (body, expected) in wrong {
        assert_eq!(api.post("/_emulator/faults", &body).error(400, "INVALID_ARGUMENT"), expected);
    }
}

#[test]
fn a_browser_cannot_post_to_the_test_api_unasked() {
    let mut api = Api::new();
    api.set_header("content-type", "text/plain");
    let answer = api.send("POST", "/_emulator/faults", r#"{"fault":"503"}"#);
    assert_eq!(answer.error(400, "INVALID_ARGUMENT"), "the body must be `application/json`");
}

/// An emulator with some of everything.
fn lived_in() -> Api {
    let mut api = Api::new();
    let query = "?requestId=r1&messageId=client-1&messageReplyOption=REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD";
    api.create(query, &json!({ "text": "x", "thread": { "threadKey": "deploys" } }));
    let path = api.created("gone");
    api.delete(&path).ok();
    let path = api.created("edited");
    api.patch(&format!("{path}?updateMask=text"), &json!({ "text": "new" })).ok();
    api.set_header("content-type", "text/csv");
    let data = api.send("POST", "/upload/v1/spaces/AAAA/attachments:upload?uploadType=media", b"a\xff,b").ok();
    api.set_header("content-type", "");
    api.login("emu-user-ada").create("", &json!({ "text": "file", "attachment": [data] }));
    api.logout();
    api.post("/v1/spaces/BBBB/messages?key=k&token=t", &json!({ "text": "hook" })).ok();
    api
}

#[test]
fn everything_is_exported_and_imported() {
    let one = lived_in();
    let export = one.emulator.export();
    assert_eq!(one.get("/_emulator/state").ok(), export);
    let two = Api::new();
    assert_eq!(two.send("PUT", "/_emulator/state", export.to_string()).ok(), json!({}));
    assert_eq!(two.emulator.export(), export);
    assert_eq!(two.emulator.messages("AAAA"), one.emulator.messages("AAAA"));
    // What ties requests to the past came along.
    let path = "/v1/spaces/AAAA/messages?requestId=r1";
    assert_eq!(two.post(path, &json!({ "text": "z" })).ok()["text"], "x");
    let reply = json!({ "text": "y", "thread": { "threadKey": "deploys" } });
    let reply = two.create("?messageReplyOption=REPLY_MESSAGE_OR_FAIL", &reply);
    assert_eq!(reply["threadReply"], true);
    let names: Vec<_> = two.emulator.messages("AAAA").into_iter().map(|message| message.name).collect();
    assert_eq!(
        names.iter().filter(|name| **name == *reply["name"].as_str().expect("a name")).count(),
        1,
        "ids stay unique"
    );
}

#[test]
fn an_import_is_whole_or_not_at_all() {
    let api = lived_in();
    let export = api.emulator.export();
    let mut broken = export.clone();
    broken["spaces"]["AAAA"]["messages"][1]["author"] = json!("nobody");
    let error = api.emulator.import(&broken).expect_err("an author is wrong");
    assert_eq!(error.to_string(), "this is no export: `spaces.AAAA.messages[1].author` is missing or wrong");
    assert_eq!(api.emulator.export(), export);
    for count in [json!(u64::MAX), json!(1)] {
        let mut broken = export.clone();
        broken["count"] = count;
        assert!(api.emulator.import(&broken).is_err(), "ids would be given out twice");
    }
    // Taking any part away is noticed, and changes nothing.
    let (mut count, mut optional) = (0, 0);
    let mut places = Vec::new();
    pointers(&export, String::new(), &mut places);
    for place in places {
        let mut broken = export.clone();
        *broken.pointer_mut(&place).expect("a place") = json!(-1);
        match api.emulator.import(&broken) {
            Err(error) => {
                assert!(error.to_string().starts_with("this is no export: `"), "{error}");
                assert_eq!(api.emulator.export(), export, "{place}");
                count += 1;
            }
            Ok(()) => {
                optional += 1;
                // Numbers stand for words as well, and the model keeps those that it does not know.
                assert!(place.contains("/content/") || place.ends_with("/deleted/by"), "{place}");
                api.emulator.import(&export).expect("the export");
            }
        }
    }
    assert!(count > 50 && optional < 10, "{count} {optional}");
}

fn pointers(value: &Value, at: String, places: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            fields
                .iter()
                .for_each(|(name, value)| pointers(value, format!("{at}/{}", name.replace('/', "~1")), places));
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, value)| pointers(value, format!("{at}/{index}"), places));
        }
        _ => {}
    }
    places.push(at);
}

#[test]
fn a_reset_forgets() {
    let api = lived_in();
    api.post("/_emulator/faults", &json!({ "fault": "503" })).ok();
    api.send("POST", "/_emulator/reset", "").ok();
    assert_eq!(api.emulator.export(), Emulator::start().expect("an emulator").export());
    assert!(api.emulator.requests().is_empty());
    api.create("", &json!({ "text": "x" }));
    assert_eq!(api.get("/_emulator/none").error(404, "NOT_FOUND"), "the emulator's test API has no such path");
}

#[test]
fn old_requests_are_forgotten() {
    let api = Api::new();
    for number in 0..10_010 {
        api.get(&format!("/v1/spaces/AAAA/messages/{number}"));
    }
    let requests = api.emulator.requests();
    assert_eq!(requests.len(), 5010);
    assert!(requests.iter().all(|request| request.status == Some(403)));
    assert_eq!(requests.last().map(|request| request.path.as_str()), Some("/v1/spaces/AAAA/messages/10009"));
}
