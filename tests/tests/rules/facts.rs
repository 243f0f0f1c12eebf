//! Every documented error and warning is a rule here, a rule of the sender, or a named exception.

use std::collections::BTreeSet;

use chat_cards::check::{self, Severity};
use serde_json::Value;
use tests::files::root;

/// A constraint of the API as it is documented.
struct Fact {
    id: String,
    severity: String,
    confidence: String,
}

/// Constraints that are no rule, and why.
const EXCEPTIONS: &[(&str, &str)] = &[
    ("button-list-bad-button-hides-card", "what can be wrong with a button has rules of its own, one each"),
    ("card-max-sections", "more than 100 sections have more than 100 widgets, or one has none, and both have rules"),
    ("common-widget-action-studio-only", IN_STUDIO),
    ("condition-studio-only", IN_STUDIO),
    ("event-action-studio-only", IN_STUDIO),
    ("expression-data-condition-studio-only", IN_STUDIO),
    ("expression-data-studio-only", IN_STUDIO),
    ("fixed-footer-on-click", "`button-on-click-required` and `on-click-not-empty` say it of every button"),
    (
        "fixed-footer-primary-required",
        "`fixed-footer-needs-button` and `fixed-footer-secondary-needs-primary` together",
    ),
    ("section-id-format", "no id will do: `section-id-studio-only`"),
    ("section-id-max-length", "no id will do: `section-id-studio-only`"),
    ("trigger-studio-only", IN_STUDIO),
    ("update-visibility-action-studio-only", IN_STUDIO),
    ("validation-character-limit-text-only", "no other input has a `validation`"),
    ("widget-id-format", "no message may have such an id at all, which widget-id-studio-only says"),
    ("widget-id-max-length", "the same"),
    ("message-cards-app-auth", "the same as `message-user-auth-text-only`"),
    ("quote-same-thread", "which thread the quoted message is in, only the server knows"),
    ("response-update-message", "which event is being answered, only the app knows"),
    ("response-update-user-cards", "which event is being answered, only the app knows"),
    ("updated-widget-id-match", "which widget asked, only the app knows"),
];

/// An element that Studio has and Chat has not stands in one of two properties, and one mistake is one finding.
const IN_STUDIO: &str = "`card-expression-data-studio-only` or `widget-event-actions-studio-only` says it of the whole";

/// Rules about requests, scopes, masks, filters and pages: they need a credential or a method, and come with the sender.
const SENDER: &[&str] = &[
    "attachment-upload-max-size",
    "create-app-membership",
    "create-parent-format",
    "create-scope-app",
    "create-scope-user",
    "delete-force-user-auth",
    "delete-own-messages",
    "delete-threaded-replies",
    "list-app-auth-approval",
    "list-one-thread",
    "list-order-by",
    "list-page-size",
    "message-attachments-user-auth",
    "message-id-charset",
    "message-id-create-only",
    "message-id-max-length",
    "message-id-prefix",
    "message-id-unique",
    "notification-type-app-auth",
    "private-message-viewer-immutable",
    "quota-project-message-writes",
    "quota-space-writes",
    "replace-cards-app-auth",
    "replace-cards-own-only",
    "reply-option-named-spaces",
    "request-id-same-user",
    "thread-key-param-deprecated",
    "thread-key-param-max-length",
    "thread-needs-reply-option",
    "update-allow-missing",
    "update-mask-app-auth",
    "update-mask-not-markup-syntax",
    "update-mask-paths",
    "update-mask-required",
    "update-name-format",
    "update-own-messages",
    "update-quote-removal-only",
];

/// Rules about methods that nothing here calls: searching, reactions, and what is known of an attachment.
const UNCALLED: &[&str] = &[
    "attachments-get-app-auth",
    "output-only-reaction",
    "reaction-emoji-required",
    "reactions-page-size",
    "reactions-user-auth",
    "search-parent-fixed",
    "search-user-auth",
];

/// Rules of ours that no page states as a constraint of its own.
const OWN: &[&str] = &["button-disabled-on-click", "fixed-footer-primary-color", "message-near-max-bytes"];

fn facts() -> Vec<Fact> {
    let text = std::fs::read_to_string(root().join("tests/data/rules.json")).expect("the facts are there");
    let facts: Vec<Value> = serde_json::from_str(&text).expect("the facts are JSON");
    let text = |fact: &Value, name| fact[name].as_str().unwrap_or_else(|| panic!("{fact} lacks {name}")).to_owned();
    let fact =
        |fact| Fact { id: text(fact, "id"), severity: text(fact, "severity"), confidence: text(fact, "confidence") };
    facts.iter().map(fact).collect()
}

#[test]
fn rules_are_as_severe_as_documented() {
    let facts = facts();
    for rule in check::rules() {
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
    for id in SENDER.iter().chain(UNCALLED).chain(EXCEPTIONS.iter().map(|(id, _)| id)) {
        assert!(facts.iter().any(|fact| fact.id == *id), "no constraint is called {id}");
    }
    for id in OWN {
        assert!(check::rule(id).is_some(), "no rule is called {id}");
    }
}

#[test]
fn every_error_and_warning_is_accounted_for() {
    let rules: BTreeSet<&str> = check::rules().iter().map(|rule| rule.id).collect();
    let facts = facts();
    let accounted = |id: &str| {
        usize::from(rules.contains(id))
            + usize::from(SENDER.contains(&id))
            + usize::from(UNCALLED.contains(&id))
            + usize::from(EXCEPTIONS.iter().any(|(exception, _)| *exception == id))
    };
    let due = facts.iter().filter(|fact| fact.severity != "info");
    let missing: Vec<&str> = due.map(|fact| fact.id.as_str()).filter(|id| accounted(id) != 1).collect();
    assert_eq!(missing, [""; 0], "{} of them are not accounted for exactly once", missing.len());
    assert!(EXCEPTIONS.len() < 25);
}
