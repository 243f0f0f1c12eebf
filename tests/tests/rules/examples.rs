//! What keeps a rule has no finding of it, and what breaks it has one.

use chat_cards::check::{self, Example, Findings, Rule, Target};
use chat_cards::{Message, ReplaceMessageCardsRequest, SearchMessagesRequest, strict};
use serde_json::Value;

use crate::wrap::{Root, by_itself, wrapped};

/// Holds an example that breaks its rule against all of them.
fn breaches(rule: &Rule, example: &Example) -> Findings {
    by_itself(rule.on[0], example.json, Target::App).unwrap_or_else(|| findings(rule, example))
}

/// Holds an example against the rules, for the first target that its rule is about.
fn findings(rule: &Rule, example: &Example) -> Findings {
    fn read<T: serde::de::DeserializeOwned>(rule: &Rule, json: &Value) -> T {
        T::deserialize(json).unwrap_or_else(|error| panic!("{}: {json}: {error}", rule.id))
    }
    let target = rule.targets.iter().next().unwrap_or(Target::App);
    match wrapped(rule.shown(), example.json) {
        (Root::Message, json) => read::<Message>(rule, &json).check(target),
        (Root::ReplaceCards, json) => check::of(&read::<ReplaceMessageCardsRequest>(rule, &json), target),
        (Root::Search, json) => check::of(&read::<SearchMessagesRequest>(rule, &json), target),
    }
}

type Check = fn(&Rule, &Example) -> Findings;

/// How often the rule is broken by an example; what the types of the model rule out is for the strict reader to find.
fn broken(rule: &Rule, example: &Example, check: Check) -> (usize, String) {
    if !rule.typed {
        let findings = check(rule, example);
        return (count(rule, &findings), findings.to_string());
    }
    let (_, json) = wrapped(rule.shown(), example.json);
    let problems = strict::read_value_as::<Message>(&json).err();
    let broken = problems.iter().flatten().filter(|problem| problem.rule() == Some(rule.id)).count();
    (broken, format!("{problems:?}"))
}

fn count(rule: &Rule, findings: &Findings) -> usize {
    findings.iter().filter(|finding| finding.id() == rule.id).count()
}

#[test]
fn every_rule_has_an_example_that_keeps_it_and_one_that_breaks_it() {
    for rule in check::rules() {
        assert!(!rule.passes.is_empty() && !rule.fails.is_empty(), "{} lacks an example", rule.id);
    }
}

#[test]
fn what_breaks_a_rule_is_found() {
    for rule in check::rules() {
        for example in rule.fails {
            let (broken, found) = broken(rule, example, breaches);
            assert_ne!(broken, 0, "{} does not find {}; found: {found}", rule.id, example.json);
        }
    }
}

#[test]
fn what_keeps_a_rule_is_not_found() {
    for rule in check::rules() {
        for example in rule.passes {
            let (broken, found) = broken(rule, example, findings);
            assert_eq!(broken, 0, "{} finds fault with {}: {found}", rule.id, example.json);
        }
    }
}

/// One mistake is one finding: what breaks a rule breaks no other rule that says the same in other words.
#[test]
fn an_example_breaks_its_own_rule_only() {
    let mut report = String::new();
    for rule in check::rules().iter().filter(|rule| !rule.typed) {
        for example in rule.fails {
            let others: Vec<_> = breaches(rule, example)
                .into_iter()
                // The wrapping has faults of its own, such as a card without a header; they are further out or elsewhere.
                .filter(|finding| finding.id() != rule.id && finding.rule().on.contains(&rule.on[0]))
                .map(|finding| finding.to_string())
                .collect();
            if !others.is_empty() {
                report.push_str(&format!("{} {}: {}\n", rule.id, example.json, others.join("; ")));
            }
        }
    }
    assert_eq!(report, "", "examples that break more than one rule");
}
