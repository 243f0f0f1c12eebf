//! The strict reader beside Google's judges and beside the lenient reader.

use std::collections::BTreeSet;

use chat_cards::Message;
use chat_cards::check;
use chat_cards::strict::{self, ProblemKind, Problems};
use serde_json::Value;

use super::messages;

/// What one judge refuses because Google's classes are behind the API's discovery document, which has the field.
const BEHIND: [&str; 2] =
    ["432-gdocs-add-ons-chat-collect-information-4.json", "465-gdocs-add-ons-studio-quickstart-calculator.json"];

#[test]
fn what_both_judges_accept_is_fine() {
    let mut count = 0;
    for sample in messages::all().into_iter().filter(messages::Sample::is_valid) {
        count += 1;
        let message = strict::read(&sample.text).unwrap_or_else(|problems| panic!("{}: {problems}", sample.file));
        assert_eq!(message, serde_json::from_str::<Message>(&sample.text).unwrap(), "{}", sample.file);
    }
    assert_eq!(count, 183, "messages that both judges accept");
}

#[test]
fn what_a_judge_rejects_has_a_problem() {
    let mut count = 0;
    for sample in messages::all().into_iter().filter(|sample| !sample.is_valid()) {
        let expected = !BEHIND.contains(&sample.file.as_str());
        assert_eq!(strict::read(&sample.text).is_err(), expected, "{}", sample.file);
        count += usize::from(expected);
    }
    assert_eq!(count, 39, "messages that a judge rejects for a reason");
}

/// A path as the discovery document's judge writes it: `Message.cardsV2[0].card`.
fn as_judged(problem: &strict::Problem) -> String {
    format!("Message.{}", problem.path)
}

#[test]
fn each_thing_that_the_discovery_document_rejects_is_found() {
    let index = tests::files::root().join("tests/data/corpus/index.json");
    let index: Value = serde_json::from_str(&std::fs::read_to_string(index).unwrap()).unwrap();
    let verdicts: Vec<&Value> = index.as_array().unwrap().iter().collect();
    let mut count = 0;
    for sample in messages::all() {
        let Some(verdict) = verdicts.iter().find(|verdict| verdict["file"] == sample.file.as_str()) else { continue };
        let Some(errors) = verdict["discovery"]["errors"].as_array() else { continue };
        let problems = strict::read(&sample.text).expect_err(&sample.file);
        let found: BTreeSet<String> = problems.iter().map(as_judged).collect();
        for error in errors {
            count += 1;
            let path = error["path"].as_str().unwrap();
            assert!(found.contains(path), "{}: {error}\n{problems}", sample.file);
        }
    }
    assert_eq!(count, 97, "things that the document rejects");
}

#[test]
fn a_value_has_the_problems_of_its_text() {
    fn sorted(problems: Problems) -> Vec<String> {
        let shown = problems.into_iter().map(|problem| format!("{} {:?}", problem.path, problem.kind));
        let mut shown: Vec<_> = shown.collect();
        shown.sort();
        shown
    }
    let mut count = 0;
    for sample in messages::all() {
        let value: Value = serde_json::from_str(&sample.text).unwrap();
        match (strict::read(&sample.text), strict::read_value(&value)) {
            (Ok(a), Ok(b)) => assert_eq!(a, b, "{}", sample.file),
            (Err(a), Err(b)) => {
                assert!(a.iter().all(|problem| problem.position.is_some()), "{}", sample.file);
                assert!(b.iter().all(|problem| problem.position.is_none()), "{}", sample.file);
                assert_eq!(sorted(a), sorted(b), "{}", sample.file);
                count += 1;
            }
            (a, b) => panic!("{}: {a:?} {b:?}", sample.file),
        }
    }
    assert_eq!(count, 39);
}

#[test]
fn problems_stand_in_the_order_of_the_text_and_each_once() {
    for sample in messages::all() {
        let Err(problems) = strict::read(&sample.text) else { continue };
        let places: Vec<_> = problems.iter().map(|problem| problem.position.unwrap().offset).collect();
        assert!(places.is_sorted(), "{}", sample.file);
        let distinct: BTreeSet<_> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(distinct.len(), problems.as_slice().len(), "{}\n{problems}", sample.file);
    }
}

#[test]
fn problems_are_data() {
    let problems = strict::read(r#"{"silent": "true"}"#).unwrap_err();
    let [problem] = problems.as_slice() else { panic!("{problems}") };
    let kind = ProblemKind::WrongType {
        expected: strict::Expected::Boolean,
        found: strict::Found::String,
        write: Some("true".to_owned()),
    };
    assert_eq!(problem.kind, kind);
    assert_eq!((problem.path.as_str(), problem.rule()), ("silent", None));
    assert_eq!(problem.position, Some(strict::Position { line: 1, column: 12, offset: 11 }));
    assert_eq!(problem.message(), "expected `true` or `false`, found a string");
    assert_eq!(problem.help(), "write `true`");
    let error: Box<dyn std::error::Error + Send + Sync> = problems.into();
    assert!(error.source().is_none());
}

#[test]
fn rules_are_those_of_the_model() {
    // A rule is documented where the element is, so an id that is nowhere in the model is misspelt.
    let model = tests::files::root().join("chat-cards/src");
    let rules = std::fs::read_to_string(model.join("strict/rules.rs")).unwrap();
    let mut documented = String::new();
    let mut directories = vec![model.join("model")];
    while let Some(directory) = directories.pop() {
        for entry in std::fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => directories.push(path),
                false => documented += &std::fs::read_to_string(path).unwrap(),
            }
        }
    }
    let is_id = |text: &&str| {
        text.contains('-') && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    };
    let unions = check::rules().iter().filter(|rule| !rule.one_of.is_empty()).map(|rule| rule.id);
    let ids: BTreeSet<&str> = rules.split('"').filter(is_id).chain(unions).collect();
    assert!(ids.len() > 20, "{ids:?}");
    let missing: Vec<_> = ids.iter().filter(|id| !documented.contains(&format!("`{id}`"))).collect();
    // No element's documentation speaks of how its number is written.
    assert_eq!(missing, [&"picker-value-int64-string"]);
}
