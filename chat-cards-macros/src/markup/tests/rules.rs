//! The examples of the rules, as markup: what breaks a rule is named by `card!`, what keeps it is not.

use chat_cards_rules::{Rule, Severity, all};

use super::super::read;
use super::tokens;

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
            // What the grammar rules out may be an error where Chat would only ignore it.
            let by_grammar = rule.grammar && !said.is_empty();
            if count != 1 && !by_grammar {
                wrong.push_str(&format!("{}: {}\n    said: {said:?}\n", rule.id, example.card));
            }
        }
    }
    assert!(wrong.is_empty(), "rules that are not named once:\n{wrong}");
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
