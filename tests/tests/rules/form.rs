//! Every rule is complete, and its words are in the voice of the house.

use std::collections::HashSet;

use chat_cards::check::{self, Finding, Rule};
use tests::model::Model;

/// Whether words are in the voice of an error: lower case first, unless a name in backticks is, and no full stop.
fn is_in_voice(words: &str) -> bool {
    let first = words.chars().next();
    first.is_some_and(|first| !first.is_uppercase()) && !words.ends_with('.') && words.split('`').count() % 2 == 1
}

fn is_sentence(words: &str) -> bool {
    words.ends_with('.') && words.chars().next().is_some_and(|first| first.is_uppercase() || first == '`')
}

#[test]
fn ids_are_unique_and_in_kebab_case() {
    let mut ids = HashSet::new();
    for rule in check::rules() {
        assert!(ids.insert(rule.id), "two rules are called {}", rule.id);
        let kebab = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        assert!(rule.id.chars().all(kebab), "{}", rule.id);
        assert_eq!(check::rule(rule.id), Some(*rule));
    }
}

#[test]
fn every_rule_says_what_why_and_what_instead() {
    for Rule { id, message, help, what, why, source, .. } in check::rules() {
        assert!(is_in_voice(message), "{id}: the message is not in the voice of an error: {message}");
        assert!(is_in_voice(help), "{id}: the help is not in the voice of an error: {help}");
        assert!(is_sentence(what), "{id}: not a sentence: {what}");
        assert!(is_sentence(why), "{id}: not a sentence: {why}");
        assert!(!source.is_empty(), "{id} has no source");
    }
}

#[test]
fn rules_are_about_elements_and_properties_that_there_are() {
    let model = Model::walk();
    for rule in check::rules() {
        for on in rule.on.iter().filter(|on| **on != "*") {
            let schema = model.elements.iter().find(|schema| schema.rust == *on);
            let schema = schema.unwrap_or_else(|| panic!("{}: no element is called `{on}`", rule.id));
            let at = if rule.at.is_empty() { &[][..] } else { &[rule.at][..] };
            for name in [rule.with, rule.without, rule.any, rule.one_of, at].concat() {
                let is_kind = name.starts_with('<');
                assert!(is_kind || schema.property(name).is_some(), "{}: `{on}` has no `{name}`", rule.id);
            }
            for name in rule.no_field {
                assert!(schema.property(name).is_none(), "{}: `{on}` has a `{name}`", rule.id);
            }
        }
    }
}

/// What somebody else wrote cannot forge a second line.
#[test]
fn a_finding_is_one_line() {
    let message: chat_cards::Message = serde_json::from_str(r#"{"text": "a", "\nerror at b": 1}"#).expect("it is read");
    let findings = message.check(check::Target::App);
    assert_eq!(
        findings.to_string(),
        "error at [\"\\nerror at b\"]: `Message` has no field `\\nerror at b`: leave it out, or look its name up in the API's \
         reference: names are lowerCamelCase (json-field-names)"
    );
}

/// One mistake is one error: what is misspelt may be the content that is missing.
#[test]
fn a_misspelt_message_is_not_empty_as_well() {
    for json in [r#"{"cards_v2": []}"#, r#"{"txt": "Hi"}"#] {
        let message: chat_cards::Message = serde_json::from_str(json).expect("it is read");
        let findings = message.check(check::Target::App);
        assert_eq!(findings.iter().map(Finding::id).collect::<Vec<_>>(), ["json-field-names"], "{json}");
    }
}

/// What a plan has a bit for: 62 properties, and 128 rules.
#[test]
fn no_element_has_more_properties_or_rules_than_there_are_bits() {
    for schema in Model::walk().elements {
        let of_it = check::rules().iter().filter(|rule| rule.on.contains(&schema.rust) || rule.on.contains(&"*"));
        let (properties, rules) = (schema.properties().count(), of_it.count());
        assert!(properties < 62 && rules < 128, "{}: {properties} properties, {rules} rules", schema.rust);
    }
}
