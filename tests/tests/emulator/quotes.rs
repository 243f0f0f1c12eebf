//! Messages that quote others.

use serde_json::{Value, json};

use crate::api::Api;

fn quoting(quoted: &Value, time: &Value, extra: &[(&str, &str)]) -> Value {
    let mut quote = json!({ "name": quoted["name"], "lastUpdateTime": time });
    for (name, value) in extra {
        quote[name] = json!(value);
    }
    json!({ "text": "as I said", "quotedMessageMetadata": quote })
}

#[test]
fn a_quote_is_of_something_near_and_as_it_is_now() {
    let api = Api::new();
    let path = "/v1/spaces/AAAA/messages";
    let root = api.create("", &json!({ "text": "root" }));
    let reply = json!({ "text": "reply", "thread": root["thread"] });
    let reply = api.create("?messageReplyOption=REPLY_MESSAGE_OR_FAIL", &reply);
    let time = |message: &Value| message["createTime"].clone();

    let made = api.create("", &quoting(&root, &time(&root), &[]));
    assert_eq!(made["quotedMessageMetadata"]["name"], root["name"]);
    let case = |body: &Value| api.post(path, body).case().to_owned();
    assert_eq!(case(&quoting(&root, &time(&reply), &[])), "quote.mismatch");
    assert_eq!(case(&quoting(&root, &Value::Null, &[])), "quote.mismatch");
    assert_eq!(case(&quoting(&json!({ "name": "spaces/AAAA/messages/none" }), &time(&root), &[])), "quote.not_found");
    assert_eq!(case(&quoting(&reply, &time(&reply), &[("quoteType", "REPLY")])), "quote.other_thread");
    assert_eq!(case(&quoting(&reply, &time(&reply), &[("quoteType", "FORWARD")])), "");

    let mut inside = quoting(&reply, &time(&reply), &[]);
    inside["thread"] = root["thread"].clone();
    api.post(&format!("{path}?messageReplyOption=REPLY_MESSAGE_OR_FAIL"), &inside).ok();

    let elsewhere = |kind: &str| quoting(&root, &time(&root), &[("quoteType", kind)]);
    assert_eq!(api.post("/v1/spaces/BBBB/messages", &elsewhere("REPLY")).case(), "quote.other_thread");
    api.post("/v1/spaces/BBBB/messages", &elsewhere("FORWARD")).ok();

    let root_path = format!("/v1/{}", root["name"].as_str().expect("a name"));
    let edited = api.patch(&format!("{root_path}?updateMask=text"), &json!({ "text": "edited" })).ok();
    assert_eq!(case(&quoting(&root, &time(&root), &[])), "quote.mismatch", "it has changed since");
    assert_eq!(case(&quoting(&root, &edited["lastUpdateTime"], &[])), "");
}

#[test]
fn an_update_takes_a_quote_out_and_puts_none_in() {
    let api = Api::new();
    let root = api.create("", &json!({ "text": "root" }));
    let made = api.create("", &quoting(&root, &root["createTime"], &[]));
    let path = format!("/v1/{}", made["name"].as_str().expect("a name"));
    let update = quoting(&root, &root["createTime"], &[]);
    for mask in ["quoted_message_metadata", "*"] {
        assert_eq!(api.patch(&format!("{path}?updateMask={mask}"), &update).case(), "update.quote", "{mask}");
    }
    let kept = api.patch(&format!("{path}?updateMask=*"), &json!({ "text": "x" })).ok();
    assert_eq!(kept["quotedMessageMetadata"], made["quotedMessageMetadata"]);
    let gone = api.patch(&format!("{path}?updateMask=quotedMessageMetadata"), &json!({})).ok();
    assert_eq!(gone.get("quotedMessageMetadata"), None);
}
