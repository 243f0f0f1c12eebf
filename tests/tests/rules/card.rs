//! Markup that breaks rules, as a compiler meets it: written from the rules' examples into `ui-rules`, where what `card!`
//! says of each stands beside it.
//!
//! After a change of rules, `UPDATE_EXPECT=1 cargo test -p tests --test rules card` writes the markup anew, and
//! `TRYBUILD=overwrite` with the same test what is said of it.

use std::fmt::Write as _;

use chat_cards::check::{self, Severity};
use serde_json::Value;
use tests::files::{expect_file, root};

/// A program with a card for each example that breaks a rule of this severity.
fn program(severity: Severity, lint: &str) -> String {
    let mut program = format!(
        "//! Markup that breaks each {severity} rule, from the examples of the rules.\n{lint}\nuse chat_cards::card;\n\nfn main() {{\n"
    );
    for rule in check::rules().iter().filter(|rule| rule.severity == severity) {
        for example in rule.fails.iter().filter(|example| !example.card.is_empty()) {
            // A text of several lines is one card all the same.
            let _ = writeln!(program, "    // {}\n    let _ = card! {{ {} }};", rule.id, example.card);
        }
    }
    program + "}\n"
}

#[test]
fn what_card_says_of_each_breach() {
    // A warning that is denied is an error, which is what the test can see.
    for (severity, lint) in [(Severity::Error, ""), (Severity::Warning, "#![deny(deprecated)]\n")] {
        let path = root().join(format!("tests/ui-rules/{severity}s.rs"));
        expect_file(&path, &program(severity, lint));
    }
    trybuild::TestCases::new().compile_fail("ui-rules/*.rs");
}

/// What can be checked on a literal is checked while compiling.
#[test]
fn every_rule_for_literals_breaks_in_markup() {
    let text = std::fs::read_to_string(root().join("tests/data/rules.json")).expect("the facts are there");
    let facts: Vec<Value> = serde_json::from_str(&text).expect("the facts are JSON");
    let is_literal = |id: &str| facts.iter().any(|fact| fact["id"] == id && fact["checkable_at"] == "macro-literal");
    let mut missing = Vec::new();
    for rule in check::rules().iter().filter(|rule| rule.severity != Severity::Info && is_literal(rule.id)) {
        let has_card = rule.fails.iter().any(|example| !example.card.is_empty());
        if !has_card && !INEXPRESSIBLE.iter().any(|(id, _)| *id == rule.id) {
            missing.push(rule.id);
        }
    }
    assert_eq!(missing, [""; 0], "rules for literals without markup that breaks them");
}

/// Rules for literals that no markup can break, and why.
const INEXPRESSIBLE: &[(&str, &str)] = &[];
