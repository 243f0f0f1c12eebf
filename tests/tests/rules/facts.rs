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
    ("widget-id-format", "no message may have such an id at all, which widget-id-studio-only says"),
    ("widget-id-max-length", "the same"),
];

/// Rules about requests, scopes, masks, filters and pages: they need a credential or a method, and come with the sender.
const SENDER: &[&str] = &[];

/// Rules of ours that no page states as a constraint of its own.
const OWN: &[&str] = &["button-disabled-on-click"];

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
