//! Real messages: what Google's judges accept is taken and read back, what its classes refuse is refused.

use chat_cards::Message;
use chat_cards::schema::Element as _;
use serde_json::Value;
use tests::input::input;

use crate::api::Api;
use crate::messages::{self, Sample};

/// The one message that both judges accept and that has more than 32,000 bytes.
const TOO_LARGE: &str = "355-google-chat-webhook-mcp-md-ice3x2-google-chat-webhook-mcp-docs-markdow.json";

/// The one message that both judges refuse for a field that the classes lack yet, `data_source_configs`, in the spelling that
/// the document lacks: the server knows the field, and both spellings.
const NEWER: &str = "429-gdocs-add-ons-chat-collect-information.json";

/// What is left of a message that was sent, once what the server does not take is gone.
fn sent(sample: &Sample) -> Message {
    let value: Value = serde_json::from_str(&sample.text).expect("JSON");
    let mut message: Message = serde_json::from_value(input(&value, &Message::SCHEMA)).expect("a message");
    message.name = Default::default();
    message.create_time = None;
    message.action_response = None;
    message.client_assigned_message_id = Default::default();
    message
}

/// What is left of a message that was read, once what the server has added is gone.
fn read(value: &Value) -> Message {
    let mut message: Message = serde_json::from_value(input(value, &Message::SCHEMA)).expect("a message");
    message.name = Default::default();
    message.create_time = None;
    message.thread = None;
    message
}

#[allow(deprecated, reason = "the old form of cards is content too")]
fn is_empty(message: &Message) -> bool {
    message.text.is_empty() && message.cards_v2.is_empty() && message.cards.is_empty() && message.attachment.is_empty()
}

#[test]
fn what_both_judges_accept_is_taken_and_read_back() {
    let api = Api::new();
    let (mut taken, mut empty, mut other) = (0, 0, Vec::new());
    for sample in messages::all().into_iter().filter(Sample::is_valid) {
        let sent = sent(&sample);
        // A reply goes to where its thread is.
        let name = sent.thread.as_ref().map_or("", |thread| thread.name.as_str());
        let space = name
            .strip_prefix("spaces/")
            .and_then(|name| name.split_once("/threads/"))
            .map_or("AAAA", |(space, _)| space);
        let answer = api.send("POST", &format!("/v1/spaces/{space}/messages"), &sample.text);
        let sent = Message { thread: None, ..sent };
        match answer.status {
            200 => {
                let name = answer.json()["name"].as_str().expect("a name").to_owned();
                assert_eq!(read(&api.get(&format!("/v1/{name}")).ok()), sent, "{}", sample.file);
                assert_eq!(read(&answer.json()), sent, "{}", sample.file);
                taken += 1;
            }
            _ if answer.case() == "message.empty" => {
                // A dialog, an answer to an interaction, or an event: no message that could be created.
                assert!(is_empty(&sent), "{}", sample.file);
                empty += 1;
            }
            _ => other.push((sample.file, answer.case().to_owned())),
        }
    }
    assert_eq!(other, [(TOO_LARGE.to_owned(), "message.too_large".to_owned())]);
    assert_eq!((taken, empty), (176, 6));
}

#[test]
fn what_the_classes_refuse_is_refused() {
    let api = Api::new();
    let mut count = 0;
    for sample in messages::all().into_iter().filter(|sample| !sample.protobuf && !sample.discovery) {
        let answer = api.send("POST", "/v1/spaces/AAAA/messages", &sample.text);
        if sample.file == NEWER {
            answer.ok();
            continue;
        }
        answer.error(400, "INVALID_ARGUMENT");
        assert!(answer.case().starts_with("json."), "{}: {}", sample.file, answer.text);
        count += 1;
    }
    assert_eq!(count, 22);
}

#[test]
fn what_one_judge_accepts_is_known() {
    let api = Api::new();
    let mut refused = Vec::new();
    for sample in messages::all().into_iter().filter(|sample| sample.protobuf != sample.discovery) {
        let answer = api.send("POST", "/v1/spaces/AAAA/messages", &sample.text);
        // The classes lack newer fields, and the document has one spelling; the server takes all of it.
        if answer.case().starts_with("json.") {
            refused.push((sample.file, sample.protobuf, answer.json()["error"]["message"].to_string()));
        }
    }
    assert!(refused.is_empty(), "{refused:#?}");
}
