//! Every documented error and warning is a rule here, a rule of requests, said by another rule, or a named exception.

use std::collections::BTreeSet;

use chat_cards::check::{self, Rule, Severity};
use serde_json::Value;
use tests::files::root;

use crate::{elsewhere, sender};

/// A constraint of the API as it is documented.
struct Fact {
    id: String,
    severity: String,
    confidence: String,
}

/// Constraints that are no rule, and why.
const EXCEPTIONS: &[(&str, &str)] = &[
    ("attachments-get-app-auth", UNCALLED),
    ("output-only-reaction", UNCALLED),
    ("reaction-emoji-required", UNCALLED),
    ("reactions-page-size", UNCALLED),
    ("reactions-user-auth", UNCALLED),
    (
        "reply-option-named-spaces",
        "what kind of space it is, only the server knows, and it answers no other than to a named one",
    ),
    ("response-update-message", "which event is being answered, only the app knows"),
    ("response-update-user-cards", "which event is being answered, only the app knows"),
    ("search-parent-fixed", UNCALLED),
    ("search-user-auth", UNCALLED),
    ("updated-widget-id-match", "which widget asked, only the app knows"),
];

/// Searching, reactions, and what is known of an attachment.
const UNCALLED: &str = "nothing here calls the method";

/// Rules of ours that no page states as a constraint of its own.
const OWN: &[&str] = &[
    "attachment-upload-filename",
    "button-disabled-on-click",
    "fixed-footer-primary-color",
    "message-near-max-bytes",
    "reply-option-needs-thread",
    "thread-of-same-space",
];

fn facts() -> Vec<Fact> {
    let text = std::fs::read_to_string(root().join("tests/data/rules.json")).expect("the facts are there");
    let facts: Vec<Value> = serde_json::from_str(&text).expect("the facts are JSON");
    let text = |fact: &Value, name| fact[name].as_str().unwrap_or_else(|| panic!("{fact} lacks {name}")).to_owned();
    let fact =
        |fact| Fact { id: text(fact, "id"), severity: text(fact, "severity"), confidence: text(fact, "confidence") };
    facts.iter().map(fact).collect()
}

/// The ids of all constraints.
pub(crate) fn ids() -> impl Iterator<Item = String> {
    facts().into_iter().map(|fact| fact.id)
}

/// The rules of messages, of requests and of the server.
fn all() -> impl Iterator<Item = &'static Rule> {
    check::rules().iter().copied().chain(chat_send::request_rules()).chain(chat_send::server_rules())
}

#[test]
fn rules_are_as_severe_as_documented() {
    let facts = facts();
    for rule in all() {
        let Some(fact) = facts.iter().find(|fact| fact.id == rule.id) else {
            assert!(OWN.contains(&rule.id), "{} is in no list of constraints", rule.id);
            continue;
        };
        assert_eq!(rule.severity.name(), fact.severity, "{}", rule.id);
        if fact.confidence == "uncertain" {
            assert_ne!(rule.severity, Severity::Error, "{} is uncertain and may warn at most", rule.id);
        }
    }
}

#[test]
fn lists_name_what_there_is() {
    let facts = facts();
    for id in EXCEPTIONS.iter().map(|(id, _)| *id).chain(elsewhere::ids()) {
        assert!(facts.iter().any(|fact| fact.id == id), "no constraint is called {id}");
    }
    for id in OWN {
        assert!(all().any(|rule| rule.id == *id), "no rule is called {id}");
    }
}

#[test]
fn every_error_and_warning_is_accounted_for() {
    let mut rules: BTreeSet<&str> = check::rules().iter().map(|rule| rule.id).collect();
    rules.extend(sender::ids());
    let facts = facts();
    let accounted = |id: &str| {
        usize::from(rules.contains(id))
            + usize::from(elsewhere::ids().any(|other| other == id))
            + usize::from(EXCEPTIONS.iter().any(|(exception, _)| *exception == id))
    };
    let due = facts.iter().filter(|fact| fact.severity != "info");
    let missing: Vec<&str> = due.map(|fact| fact.id.as_str()).filter(|id| accounted(id) != 1).collect();
    assert_eq!(missing, [""; 0], "{} of them are not accounted for exactly once", missing.len());
    assert!(EXCEPTIONS.len() < 15);
}
