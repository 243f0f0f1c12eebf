//! Real messages in which nobody has found a fault have no errors.

use chat_cards::Message;
use chat_cards::check::Target;
use serde_json::Value;
use tests::files::root;

use crate::messages;

/// Errors in real messages all the same, and why.
const ERRORS: &[(&str, &str, &str)] = &[
    ("174-google-chat-shuffler-helpers-components.json", "card-fixed-footer-dialog-only", "the card of a dialog"),
    ("179-google-chat-shuffler-card-test-js-buildinputform-test.json", "card-fixed-footer-dialog-only", "the same"),
    (
        "315-gws-genai-addon-sample-modules-ui-drive-card-ui-generator.json",
        "selection-items-or-source",
        "a part of a card, to which the program adds the items",
    ),
    ("454-gdocs-add-ons-guides-alternate-runtimes-5.json", "on-click-card-addons-only", "the card of an add-on"),
];

/// The files in which those who gathered them found something wrong that Google's classes do not look at.
fn linted() -> Vec<String> {
    let text = std::fs::read_to_string(root().join("tests/data/corpus/index.json")).expect("the index is there");
    let index: Vec<Value> = serde_json::from_str(&text).expect("the index is JSON");
    let linted = index.iter().filter(|entry| entry["lints"] != serde_json::json!([]));
    linted.map(|entry| entry["file"].as_str().expect("a file name").to_owned()).collect()
}

#[test]
fn messages_without_fault_have_no_errors() {
    let linted = linted();
    let mut expected: Vec<_> = ERRORS.iter().map(|(file, rule, _)| (*file, *rule)).collect();
    let mut messages = 0;
    let mut unexpected = String::new();
    for sample in messages::all().iter().filter(|sample| sample.is_valid() && !linted.contains(&sample.file)) {
        messages += 1;
        let message: Message = serde_json::from_str(&sample.text).expect("a message");
        for finding in message.check(Target::App).errors() {
            let known = ERRORS.iter().any(|(file, rule, _)| *file == sample.file && *rule == finding.id());
            expected.retain(|(file, rule)| *file != sample.file || *rule != finding.id());
            if !known {
                unexpected.push_str(&format!("{}: {finding}\n", sample.file));
            }
        }
    }
    assert_eq!(unexpected, "", "errors in messages without fault");
    assert_eq!(expected, [], "errors that are expected and not found");
    assert!(messages > 150, "only {messages} messages were looked at");
}
