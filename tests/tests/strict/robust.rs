//! Text of any kind is read without a panic, and what is read is what serde reads.

use chat_cards::{ImageCropStyle, strict};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::Value;
use tests::reading;

use super::messages;

#[test]
fn real_messages() {
    for sample in messages::all() {
        reading::strict(&sample.text);
        reading::lenient(&sample.text);
        reading::checked(&sample.text);
    }
}

/// `serde_json` reads some digits as the number beside theirs, unless it is asked to take the time.
#[test]
fn every_digit_of_a_number_stays() {
    for digits in ["1.4995006327779525", "9.765224440038917", "6.934698245112694e276", "8.383658838626809e-78"] {
        let number: f64 = digits.parse().unwrap();
        let read: ImageCropStyle =
            serde_json::from_str(&format!(r#"{{"aspectRatio":{digits},"new":{digits}}}"#)).unwrap();
        assert_eq!(read.aspect_ratio, number);
        assert_eq!(read.unknown_fields.get("new"), Some(&Value::from(number)));
    }
}

#[test]
fn every_prefix() {
    for sample in messages::all().iter().filter(|sample| sample.text.len() < 1500) {
        for (end, _) in sample.text.char_indices() {
            reading::strict(&sample.text[..end]);
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
        reading::strict(&text);
        reading::lenient(&text);
        reading::checked(&text);
    }

    #[test]
    fn changed_values(sample in select(samples()), changes in prop::collection::vec((any::<Index>(), any_json()), 1..4)) {
        let mut value: Value = serde_json::from_str(&sample).unwrap();
        for (at, new) in changes {
            swap(&mut value, at, &new);
        }
        reading::strict(&value.to_string());
        reading::lenient(&value.to_string());
        reading::checked(&value.to_string());
        let (text, read) = (strict::read(&value.to_string()), strict::read_value(&value));
        prop_assert_eq!(text.is_ok(), read.is_ok());
    }

    #[test]
    fn short_texts(pieces in prop::collection::vec(select(PIECES), 0..12)) {
        reading::strict(&pieces.concat());
        reading::strict(&format!("{{{}}}", pieces.concat()));
    }
}
