//! No request makes the server panic: it always answers, and goes on answering.

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::api::Api;

/// Any JSON, with a liking for the names of the API.
fn any_json() -> impl Strategy<Value = Value> {
    const NAMES: [&str; 12] = [
        "text",
        "cardsV2",
        "cards_v2",
        "card",
        "sections",
        "widgets",
        "thread",
        "name",
        "onClick",
        "image",
        "divider",
        "columnCount",
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,8}".prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 64, 4, |inner| {
        let name = prop_oneof![prop::sample::select(&NAMES[..]).prop_map(str::to_owned), ".{0,6}"];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(name, inner, 0..4)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

/// Percent signs for whatever stands in no query.
fn escape(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

#[test]
fn bodies_are_answered() {
    let api = Api::new();
    proptest!(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() }, |(body in any_json())| {
        let answer = api.post("/v1/spaces/AAAA/messages", &body);
        prop_assert!(answer.status == 200 || !answer.case().is_empty(), "{}", answer.text);
    });
    proptest!(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() }, |(body in prop::collection::vec(any::<u8>(), 0..64))| {
        let answer = api.send("POST", "/v1/spaces/AAAA/messages", &body);
        prop_assert!(answer.status == 400, "{}", answer.text);
        let answer = api.send("PUT", "/_emulator/state", &body);
        prop_assert!(answer.status == 400 || body.is_empty(), "{}", answer.text);
    });
}

#[test]
fn parameters_are_answered() {
    let api = Api::new();
    api.create("?messageId=client-1", &json!({ "text": "x" }));
    let texts =
        prop_oneof![".{0,12}", "[a-z_.]{0,12} ?[<>=] ?[\"0-9TZ:/a-z-]{0,24}( AND | OR )?", "[a-zA-Z*,()/.]{0,24}",];
    let names = prop::sample::select(
        &[
            "filter",
            "orderBy",
            "pageSize",
            "pageToken",
            "fields",
            "updateMask",
            "alt",
            "messageId",
            "threadKey",
            "$.xgafv",
        ][..],
    );
    proptest!(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() }, |(name in names, text in texts)| {
        let query = format!("{}={}", escape(name), escape(&text));
        for (method, path) in [("GET", "/v1/spaces/AAAA/messages"), ("GET", "/v1/spaces/AAAA/messages/client-1"), ("PATCH", "/v1/spaces/AAAA/messages/client-1"), ("POST", "/v1/spaces/AAAA/messages")] {
            let body = if method == "GET" { "" } else { r#"{"text":"y"}"# };
            let answer = api.send(method, &format!("{path}?{query}"), body);
            prop_assert!(answer.status == 200 || !answer.case().is_empty(), "{}", answer.text);
        }
    });
}

#[test]
fn paths_are_answered() {
    let api = Api::new();
    let segment = prop_oneof![
        prop::sample::select(
            &["v1", "spaces", "messages", "attachments:upload", "media", "upload", "_emulator", "state", "faults"][..]
        )
        .prop_map(str::to_owned),
        ".{0,8}".prop_map(|text| escape(&text)),
    ];
    let segments = prop::collection::vec(segment, 0..8);
    let methods = prop::sample::select(&["GET", "POST", "PUT", "PATCH", "DELETE", "BREW"][..]);
    proptest!(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() }, |(method in methods, path in segments)| {
        let answer = api.send(method, &format!("/{}", path.join("/")), "");
        prop_assert!(answer.status == 200 || !answer.case().is_empty(), "{}", answer.text);
    });
}
