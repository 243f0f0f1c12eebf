//! The examples of the rules, as markup: what breaks a rule is named by `card!`, what keeps it is not.

use chat_cards_rules::{Rule, Severity, all};

use super::super::table::table;
use super::{read, tokens};

/// How often `card!` names the rule, and everything that it says.
fn named(rule: &Rule, card: &str) -> (usize, Vec<String>) {
    let (_, _, errors) = read(tokens(card));
    let said = match rule.severity {
        Severity::Error => errors.messages(),
        Severity::Warning | Severity::Info => errors.warned(),
    };
    let id = format!("({})", rule.id);
    let count = said.iter().filter(|message| message.ends_with(&id)).count();
    let all = errors.messages().into_iter().chain(errors.warned()).map(ToOwned::to_owned).collect();
    (count, all)
}

#[test]
fn what_breaks_a_rule_is_said_once() {
    let mut wrong = String::new();
    for rule in all().iter().filter(|rule| rule.severity != Severity::Info) {
        for example in rule.fails.iter().filter(|example| !example.card.is_empty()) {
            let (count, said) = named(rule, example.card);
            // Of a field that is deprecated as such, rustc warns, in words that name the rule.
            if is_said_by_rustc(rule) {
                continue;
            }
            // What the grammar rules out may be an error where Chat would only ignore it.
            let by_grammar = rule.grammar && !said.is_empty();
            if count != 1 && !by_grammar {
                wrong.push_str(&format!("{}: {}\n    said: {said:?}\n", rule.id, example.card));
            }
        }
    }
    assert!(wrong.is_empty(), "rules that are not named once:\n{wrong}");
}

/// Whether the rule is about a field that the model has marked as deprecated.
fn is_said_by_rustc(rule: &Rule) -> bool {
    let Some(spec) = table().element(rule.on[0]) else { return false };
    let id = format!("({})", rule.id);
    rule.grammar && spec.fields.iter().any(|field| field.deprecated.is_some_and(|note| note.ends_with(&id)))
}

#[test]
fn what_keeps_a_rule_is_no_mistake() {
    let mut wrong = String::new();
    for rule in all() {
        for example in rule.passes.iter().filter(|example| !example.card.is_empty()) {
            let (_, _, errors) = read(tokens(example.card));
            let id = format!("({})", rule.id);
            if !errors.is_empty() || errors.warned().iter().any(|warning| warning.ends_with(&id)) {
                wrong.push_str(&format!("{}: {}\n    said: {:?}\n", rule.id, example.card, errors.messages()));
            }
        }
    }
    assert!(wrong.is_empty(), "markup that keeps a rule and is a mistake all the same:\n{wrong}");
}
