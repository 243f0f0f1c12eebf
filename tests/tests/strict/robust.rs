//! Text of any kind is read without a panic, and what is read is what serde reads.

use chat_cards::Message;
use chat_cards::strict::{self, ProblemKind};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::Value;

use super::agreement::has_no_unknown_fields;
use super::messages;

/// What holds for every text.
fn check(text: &str) {
    let is_json = |kind: &ProblemKind| !matches!(kind, ProblemKind::NotJson { .. } | ProblemKind::TooDeep { .. });
    match strict::read(text) {
        Ok(message) => {
            assert_eq!(Some(&message), serde_json::from_str(text).ok().as_ref(), "{text}");
            assert!(has_no_unknown_fields(&message), "{text}");
        }
        Err(problems) => {
            for problem in &problems {
                let position = problem.position.unwrap();
                assert!(text.is_char_boundary(position.offset), "{text}: {problem}");
                let before = &text[..position.offset];
                assert_eq!(position.line, before.matches('\n').count() + 1, "{text}: {problem}");
                let line = before.rsplit('\n').next().unwrap_or_default();
                assert_eq!(position.column, line.chars().count() + 1, "{text}: {problem}");
                assert!(!problem.help().is_empty() && !problem.to_string().contains('\n'), "{problem}");
                assert!(!matches!(problem.kind, ProblemKind::Unreadable { .. }), "{text}: {problem}");
            }
            // What JSON is, is not a matter of opinion; but a number may be too large for serde, which is another problem.
            match serde_json::from_str::<Value>(text) {
                Ok(_) => assert!(problems.iter().all(|problem| is_json(&problem.kind)), "{text}: {problems}"),
                Err(error) if error.to_string().starts_with("number out of range") => {}
                Err(error) => {
                    assert!(!is_json(&problems.as_slice()[0].kind), "{text}: {error}: {problems}");
                    assert_eq!(problems.as_slice().len(), 1, "{text}");
                }
            }
        }
    }
}

#[test]
fn every_prefix() {
    for sample in messages::all().iter().filter(|sample| sample.text.len() < 1500) {
        for (end, _) in sample.text.char_indices() {
            check(&sample.text[..end]);
        }
    }
}

/// Pieces that change what a text means.
const PIECES: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    "null",
    "true",
    "\"true\"",
    "0",
    "-1",
    "1.5",
    "1e999",
    "NaN",
    " ",
    "\n",
    "\u{1}",
    "\\u",
    "\\ud800",
    "é",
    "🚀",
    "{}",
    "[]",
    "\"text\":",
    "\"onClick\":{},",
    "\"image_url\":1,",
    "\"keyValue\":{},",
    "'",
    "/*",
];

/// A change to a text: the part between two places is replaced.
fn mutation() -> impl Strategy<Value = (Index, usize, &'static str)> {
    (any::<Index>(), select(vec![0, 0, 1, 1, 2, 5, 30]), select(PIECES))
}

fn mutate(text: &mut String, (at, length, piece): (Index, usize, &str)) {
    let boundaries: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    let at = at.index(boundaries.len());
    let end = (at + length).min(boundaries.len() - 1);
    text.replace_range(boundaries[at]..boundaries[end], piece);
}

/// A value in another place than its own, which is JSON all the same.
fn swap(value: &mut Value, at: Index, new: &Value) {
    fn count(value: &Value) -> usize {
        1 + match value {
            Value::Object(fields) => fields.values().map(count).sum(),
            Value::Array(items) => items.iter().map(count).sum(),
            _ => 0,
        }
    }
    fn put(value: &mut Value, left: &mut usize, new: &Value) {
        if *left == 0 {
            *value = new.clone();
        }
        *left = left.wrapping_sub(1);
        match value {
            Value::Object(fields) => fields.values_mut().for_each(|value| put(value, left, new)),
            Value::Array(items) => items.iter_mut().for_each(|value| put(value, left, new)),
            _ => {}
        }
    }
    put(value, &mut at.index(count(value)), new);
}

fn any_json() -> impl Strategy<Value = Value> {
    select(
        [
            "null",
            "true",
            "7",
            "-1",
            "1.5",
            "1e30",
            "\"\"",
            "\"STAR\"",
            "\"7\"",
            "[]",
            "{}",
            "[{}]",
            "{\"text\":{}}",
            "[[]]",
        ]
        .map(|text| serde_json::from_str::<Value>(text).unwrap())
        .to_vec(),
    )
}

fn samples() -> Vec<String> {
    messages::all().into_iter().map(|sample| sample.text).filter(|text| text.len() < 4000).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn changed_texts(sample in select(samples()), mutations in prop::collection::vec(mutation(), 1..4)) {
        let mut text = sample;
        for mutation in mutations {
            mutate(&mut text, mutation);
        }
        check(&text);
    }

    #[test]
    fn changed_values(sample in select(samples()), changes in prop::collection::vec((any::<Index>(), any_json()), 1..4)) {
        let mut value: Value = serde_json::from_str(&sample).unwrap();
        for (at, new) in changes {
            swap(&mut value, at, &new);
        }
        check(&value.to_string());
        let (text, read) = (strict::read(&value.to_string()), strict::read_value(&value));
        prop_assert_eq!(text.is_ok(), read.is_ok());
    }

    #[test]
    fn short_texts(pieces in prop::collection::vec(select(PIECES), 0..12)) {
        check(&pieces.concat());
        check(&format!("{{{}}}", pieces.concat()));
    }

    #[test]
    fn what_our_own_writer_writes(sample in select(samples())) {
        // Not what was unknown, which the writer has kept.
        if let Ok(message) = strict::read(&sample) {
            let written = serde_json::to_string(&message).unwrap();
            prop_assert_eq!(strict::read(&written), Ok::<Message, _>(message));
        }
    }
}
