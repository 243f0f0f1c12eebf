//! Every documented error and warning is a rule here, a rule of the sender, or a named exception.

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
];

/// An element that Studio has and Chat has not stands in one of two properties, and one mistake is one finding.
const IN_STUDIO: &str = "`card-expression-data-studio-only` or `widget-event-actions-studio-only` says it of the whole";

/// Rules about requests, scopes, masks, filters and pages: they need a credential or a method, and come with the sender.
const SENDER: &[&str] = &[];

/// Rules of ours that no page states as a constraint of its own.
const OWN: &[&str] = &["button-disabled-on-click", "fixed-footer-primary-color"];

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
    for id in SENDER.iter().chain(EXCEPTIONS.iter().map(|(id, _)| id)) {
        assert!(facts.iter().any(|fact| fact.id == *id), "no constraint is called {id}");
    }
    for id in OWN {
        assert!(check::rule(id).is_some(), "no rule is called {id}");
    }
}
