//! Real messages are read, written and read again, and nothing of them is lost.
//!
//! `oracle.rs` asks Google's own classes the same question.

#[path = "corpus/messages.rs"]
mod messages;

use chat_cards::Message;
use messages::Sample;
use serde_json::{Map, Value};

/// The messages that cannot be read, and the line of the value whose type proto3 JSON does not take there either: a boolean
/// for a number or a text, a quoted boolean, an object for a list.
const UNREADABLE: [(&str, usize); 8] = [
    ("021-googlechatai-events-message-mentioned-app-boolean-offsets.json", 21),
    ("107-google-workspace-fastmcp2-tests-module-test-card-framework-wrapper.json", 15),
    ("408-prom2googlechat-tests-sample.json", 16),
    ("459-gdocs-add-ons-guides-create-insert-resource-smart-chip.json", 72),
    ("460-gdocs-add-ons-guides-create-insert-resource-smart-chip-2.json", 92),
    ("461-gdocs-add-ons-guides-create-insert-resource-smart-chip-3.json", 92),
    ("508-google-chat-notifier-tests-googlechatoptionstest.json", 17),
    ("514-gatus-provider-googlechat-googlechat-2.json", 11),
];

/// JSON as it compares: two messages of the same normal form are the same message.
///
/// proto3 JSON leaves default values out and takes `null` for an absent field, so both go; an empty object stays, for it
/// says that the field is present. A number may come quoted, so integers become text. What a `float` cannot
/// tell apart is the same, so fractions are rounded to one. Blunter than protobuf's own comparison where a field has presence
/// or a text is "1": that is what `oracle.rs` is for.
fn normal(value: &Value) -> Value {
    match value {
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| (name.clone(), normal(value)))
            .filter(|(_, value)| !is_default(value))
            .collect::<Map<_, _>>()
            .into(),
        Value::Array(items) => items.iter().map(normal).collect(),
        Value::Number(number) => match number.as_f64().expect("a number") {
            0.0 => Value::from(0),
            whole if whole.fract() == 0.0 => Value::from(whole.to_string()),
            fraction => Value::from(fraction as f32),
        },
        other => other.clone(),
    }
}

fn is_default(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Number(number) => number.as_f64() == Some(0.0),
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Bool(true) | Value::Object(_) => false,
    }
}

/// Reads a message and holds against the original what is written of it.
fn check_round_trip(file: &str, text: &str) -> Result<(), serde_json::Error> {
    let message: Message = serde_json::from_str(text)?;
    let original: Value = serde_json::from_str(text)?;
    let written = serde_json::to_string(&message)?;
    assert_eq!(normal(&serde_json::from_str(&written)?), normal(&original), "{file}: the message has changed");

    let again: Message = serde_json::from_str(&written)?;
    assert_eq!(again, message, "{file}: what was written reads as another message");
    assert_eq!(serde_json::to_string(&again)?, written, "{file}: the second round trip differs from the first");
    Ok(())
}

fn valid() -> impl Iterator<Item = Sample> {
    messages::all().into_iter().filter(Sample::is_valid)
}

#[test]
fn valid_messages_survive_the_round_trip() {
    let mut count = 0;
    for sample in valid() {
        check_round_trip(&sample.file, &sample.text).unwrap_or_else(|error| panic!("{}: {error}", sample.file));
        count += 1;
    }
    assert_eq!(count, 183, "messages that both judges accept");
}

#[test]
fn invalid_messages_are_refused_or_kept_whole() {
    let mut refused = 0;
    for sample in messages::all().into_iter().filter(|sample| !sample.is_valid()) {
        let file = sample.file.as_str();
        let expected = UNREADABLE.iter().find(|(unreadable, _)| *unreadable == file);
        match (check_round_trip(file, &sample.text), expected) {
            (Ok(()), None) => {}
            (Err(error), Some((_, line))) => {
                assert!(!sample.protobuf && !sample.discovery, "{file}: one of the judges takes it");
                assert_eq!(error.line(), *line, "{file}: {error}");
                refused += 1;
            }
            (Ok(()), Some((_, line))) => panic!("{file} was read, in spite of its line {line}"),
            (Err(error), None) => panic!("{file}: {error}"),
        }
    }
    assert_eq!(refused, UNREADABLE.len());
}

#[test]
fn valid_messages_have_no_unknown_fields() {
    for sample in valid() {
        let message: Message = serde_json::from_str(&sample.text).expect("a message");
        assert!(!format!("{message:?}").contains("unknown_fields"), "{}: {message:#?}", sample.file);
    }
}

#[test]
fn fields_that_google_adds_are_kept_wherever_they_stand() {
    fn add(value: &mut Value) {
        match value {
            Value::Object(fields) => {
                fields.values_mut().for_each(add);
                fields
                    .insert("addedLater".to_owned(), serde_json::json!({ "list": [1, { "on": true }], "text": "new" }));
            }
            Value::Array(items) => items.iter_mut().for_each(add),
            _ => {}
        }
    }

    for sample in valid() {
        let mut newer: Value = serde_json::from_str(&sample.text).expect("JSON");
        add(&mut newer);
        check_round_trip(&sample.file, &newer.to_string()).unwrap_or_else(|error| panic!("{}: {error}", sample.file));
    }
}

#[test]
fn every_way_to_read_and_write_agrees() {
    for Sample { file, text, .. } in valid() {
        let message: Message = serde_json::from_str(&text).expect("a message");
        let value = serde_json::to_value(&message).expect("a value");
        let compact = serde_json::to_string(&message).expect("text");
        let pretty = serde_json::to_string_pretty(&message).expect("text");
        assert_ne!(pretty, compact, "{file}");

        let read: [(&str, serde_json::Result<Message>); 5] = [
            ("pretty", serde_json::from_str(&pretty)),
            ("compact", serde_json::from_str(&compact)),
            ("a reader", serde_json::from_reader(text.as_bytes())),
            ("a value", serde_json::from_value(value.clone())),
            ("the original as a value", serde_json::from_str::<Value>(&text).and_then(serde_json::from_value)),
        ];
        for (way, read) in read {
            assert_eq!(read.unwrap_or_else(|error| panic!("{file}, {way}: {error}")), message, "{file}, {way}");
        }
        let (pretty, compact): (Value, Value) =
            (serde_json::from_str(&pretty).expect("JSON"), serde_json::from_str(&compact).expect("JSON"));
        assert_eq!(pretty, compact, "{file}");
        // A `Value` holds a `float` with all the digits of a `double`, which text leaves out.
        assert_eq!(normal(&value), normal(&compact), "{file}");
    }
}

#[test]
fn the_normal_form_tells_messages_apart() {
    let differ = [
        (r#"{"text": "a"}"#, "{}"),
        (r#"{"card": {}}"#, "{}"),
        (r#"{"on": true}"#, r#"{"on": false}"#),
        (r#"{"n": 1}"#, r#"{"n": 2}"#),
        (r#"{"n": 0.1}"#, r#"{"n": 0.2}"#),
        (r#"{"list": [{}, {"a": 1}]}"#, r#"{"list": [{"a": 1}, {}]}"#),
    ];
    let same = [
        (r#"{"text": "", "on": false, "n": 0, "list": [], "none": null}"#, "{}"),
        (r#"{"n": "17"}"#, r#"{"n": 17.0}"#),
    ];
    let normal = |text| normal(&serde_json::from_str(text).expect("JSON"));
    for (a, b) in differ {
        assert_ne!(normal(a), normal(b), "{a} {b}");
    }
    for (a, b) in same {
        assert_eq!(normal(a), normal(b), "{a} {b}");
    }
}
