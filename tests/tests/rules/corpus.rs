//! Real messages: those in which nobody has found a fault have no errors, and what Google's judges refuse is found, where
//! they found it.
//!
//! `cargo test -p tests --test rules corpus -- --nocapture` also prints how often the corpus breaks which rule.

use std::collections::BTreeMap;

use chat_cards::check::{self, Finding, Severity, Target};
use chat_cards::{Message, strict};
use serde_json::Value;
use tests::files::root;

use crate::messages::{self, Sample};

/// Errors in real messages all the same, and why.
const ERRORS: &[(&str, &str, &str)] = &[
    (
        "315-gws-genai-addon-sample-modules-ui-drive-card-ui-generator.json",
        "selection-items-or-source",
        "a part of a card, to which the program adds the items",
    ),
    ("454-gdocs-add-ons-guides-alternate-runtimes-5.json", "on-click-card-addons-only", "the card of an add-on"),
];

/// A message that only Google's Python classes refuse, and with which nothing is wrong: they are older than the field
/// `hostAppDataSource` of a platform data source, which Chat apps have.
const OLD_CLASSES: &str = "432-gdocs-add-ons-chat-collect-information-4.json";

fn index() -> Vec<Value> {
    let text = std::fs::read_to_string(root().join("tests/data/corpus/index.json")).expect("the index is there");
    serde_json::from_str(&text).expect("the index is JSON")
}

/// The files in which those who gathered them found something wrong that Google's classes do not look at.
fn linted() -> Vec<String> {
    let index = index();
    let linted = index.iter().filter(|entry| entry["lints"] != serde_json::json!([]));
    linted.map(|entry| entry["file"].as_str().expect("a file name").to_owned()).collect()
}

/// Where a message was made to go: one with an `actionResponse` answers an interaction, one without content of its own
/// changes another one.
#[allow(deprecated, reason = "the old cards are content as well")]
fn target(message: &Message) -> Target {
    let is_new = !message.text.is_empty() || !message.cards_v2.is_empty() || !message.cards.is_empty();
    match message.action_response {
        Some(_) => Target::Dialog,
        None if is_new => Target::App,
        None => Target::Update,
    }
}

/// What is wrong with what was published. Of a card by itself, which those who gathered it put into a message, nobody can
/// say whether it was for a message or for a dialog: wrong is what is wrong in both.
fn findings(file: &str, message: &Message, index: &[Value]) -> Vec<Finding> {
    let is_part = index.iter().any(|entry| entry["file"] == file && entry["unit"] != "message");
    if !is_part {
        return message.check(target(message)).into_iter().collect();
    }
    let cards = message.cards_v2.iter().filter_map(|card| card.card.as_ref());
    let of_both = |card| {
        let in_dialog = check::of(card, Target::Dialog);
        check::of(card, Target::App).into_iter().filter(move |finding| in_dialog.iter().any(|other| other == finding))
    };
    cards.flat_map(of_both).collect()
}

#[test]
fn messages_without_fault_have_no_errors() {
    let (linted, index) = (linted(), index());
    let mut expected: Vec<_> = ERRORS.iter().map(|(file, rule, _)| (*file, *rule)).collect();
    let mut messages = 0;
    let mut unexpected = String::new();
    for sample in messages::all().iter().filter(|sample| sample.is_valid() && !linted.contains(&sample.file)) {
        messages += 1;
        let message: Message = serde_json::from_str(&sample.text).expect("a message");
        let findings = findings(&sample.file, &message, &index);
        for finding in findings.iter().filter(|finding| finding.severity() == Severity::Error) {
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

/// The paths at which the strict reader or a rule finds something.
fn paths(text: &str) -> Vec<String> {
    let mut paths = Vec::new();
    if let Err(problems) = strict::read(text) {
        paths.extend(problems.iter().map(|problem| problem.path.clone()));
    }
    if let Ok(message) = serde_json::from_str::<Message>(text) {
        paths.extend(message.check(target(&message)).iter().map(|finding| finding.path().to_owned()));
    }
    paths
}

/// Whether two paths lead to the same place, or one of them to something that the other's place is in.
fn meet(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() < other.len() { (one, other) } else { (other, one) };
    long.strip_prefix(short).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

/// The judge of the discovery document says where a fault is, as `Message.cards_v2[0]`. The reader and the rules have
/// found it if each of its places meets one of theirs; an empty path, the whole message, meets none, for it would meet all.
/// Of what the classes alone refuse, the name of the field is known, with which the path of what was found then ends.
#[test]
fn what_the_judges_refuse_is_found_where_they_found_it() {
    let index = index();
    let mut refused = 0;
    let mut missed = String::new();
    for Sample { file, text, discovery, .. } in messages::all().into_iter().filter(|sample| !sample.is_valid()) {
        if file == OLD_CLASSES {
            assert!(discovery, "{file} is refused by both judges");
            continue;
        }
        refused += 1;
        let found = paths(&text);
        let entry = index.iter().find(|entry| entry["file"] == *file).expect("an entry");
        if discovery {
            let cause = entry["protobuf"]["cause"].as_str().expect("a cause");
            let field = cause.strip_prefix("unknown field ").and_then(|field| field.split('.').next_back());
            let field = field.unwrap_or_else(|| panic!("{file}: {cause}"));
            assert!(found.iter().any(|path| path.split('.').next_back() == Some(field)), "{file}: {cause}: {found:?}");
            continue;
        }
        let errors =
            entry["discovery"]["errors"].as_array().unwrap_or_else(|| panic!("{file}: refused without reason"));
        for error in errors {
            let path = error["path"].as_str().and_then(|path| path.strip_prefix("Message.")).expect("a path");
            if !found.iter().any(|found| !found.is_empty() && meet(found, path)) {
                missed.push_str(&format!("{file}: {} at {path}; found: {found:?}\n", error["code"]));
            }
        }
    }
    assert_eq!(missed, "", "faults that are not found");
    assert_eq!(refused, 40, "messages that a judge refuses");
}

#[test]
fn findings_of_the_corpus() {
    let mut table: BTreeMap<(Severity, &str), (usize, usize)> = BTreeMap::new();
    let mut messages = 0;
    for sample in messages::all() {
        let Ok(message) = serde_json::from_str::<Message>(&sample.text) else { continue };
        messages += 1;
        let findings = message.check(target(&message));
        for rule in check::rules() {
            let count = findings.iter().filter(|finding| finding.id() == rule.id).count();
            if count > 0 {
                let entry = table.entry((rule.severity, rule.id)).or_default();
                *entry = (entry.0 + count, entry.1 + 1);
            }
        }
    }
    println!("{:<8} {:<40} {:>8} {:>9}", "severity", "rule", "findings", "messages");
    for ((severity, rule), (findings, messages)) in &table {
        println!("{severity:<8} {rule:<40} {findings:>8} {messages:>9}");
    }
    println!("{messages} messages");
    // Real messages do have faults that Google's judges do not see.
    assert!(table.keys().any(|(_, rule)| *rule == "button-on-click-required"), "{table:?}");
}
