//! The sizes are those of the JSON, and add up.

#[path = "size/limits.rs"]
mod limits;
#[path = "corpus/messages.rs"]
mod messages;
#[path = "size/report.rs"]
mod report;
#[path = "size/tape.rs"]
mod tape;

use std::any::Any;
use std::collections::BTreeSet;

use chat_cards::check::Target;
use chat_cards::schema::Element;
use chat_cards::size::{self, Node, SizeReport};
use chat_cards::*;
use messages::Sample;
use proptest::collection::vec;
use proptest::prelude::{Strategy, any, prop_assert};
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, TestRunner};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tape::Tape;
use tests::model::Model;

/// Holds every size of an element against its JSON, and gives back the report.
fn check<T: Element + Serialize>(element: &T) -> SizeReport {
    let json = serde_json::to_vec(element).expect("JSON");
    if let Some(message) = (element as &dyn Any).downcast_ref::<Message>() {
        assert_eq!(message.check_and_write(Target::App), (message.check(Target::App), json.clone()));
    }
    let bytes = json.len();
    assert_eq!(size::of(element), bytes);
    let report = size::report(element);
    assert_eq!(report.bytes(), bytes);
    let json = serde_json::to_value(element).expect("JSON");
    check_node(report.root(), &json, 0);
    report
}

/// Computes the bytes of a node from the value that it stands for, and the bytes around that.
fn check_node(node: Node<'_>, value: &Value, lead: usize) {
    let path = node.path();
    let value_bytes = length(value);
    assert_eq!(node.value_bytes(), value_bytes, "`{path}`: the value");
    assert_eq!(node.bytes(), lead + value_bytes, "`{path}`: the value, the key and the comma");

    let children: Vec<_> = node.children().collect();
    let sum: usize = children.iter().map(|child| child.bytes()).sum();
    assert_eq!(node.bytes(), node.own_bytes() + sum, "`{path}`: the sum");
    assert_eq!(node.count(), children.len(), "`{path}`: the number of children");
    match value {
        Value::Object(fields) => assert_eq!(children.len(), fields.len(), "`{path}`: the fields"),
        Value::Array(items) => assert_eq!(children.len(), items.len(), "`{path}`: the items"),
        _ => assert!(children.is_empty(), "`{path}`: neither list nor object"),
    }
    if !children.is_empty() {
        assert_eq!(node.own_bytes(), lead + 2, "`{path}`: the brackets, the key and the comma");
    }
    for (position, child) in children.into_iter().enumerate() {
        let comma = usize::from(position > 0);
        assert_eq!(child.parent().expect("the node itself").path(), path);
        match (child.key(), child.index()) {
            // One more for the colon.
            (Some(key), None) => check_node(child, &value[key], comma + length(&Value::from(key)) + 1),
            (None, Some(index)) => {
                assert_eq!(index, position, "`{path}`: the index");
                check_node(child, &value[index], comma);
            }
            step => panic!("`{path}`: {step:?}"),
        }
    }
}

fn length(value: &Value) -> usize {
    serde_json::to_vec(value).expect("JSON").len()
}

/// Elements from which the rest of the model is near.
const ROOTS: [fn(&mut Tape<'_>) -> SizeReport; 10] = [
    random::<Message>,
    random::<Section>,
    random::<Card>,
    random::<Widget>,
    random::<v1::Section>,
    random::<Button>,
    random::<Annotation>,
    random::<Space>,
    random::<QuotedMessageSnapshot>,
    random::<ReplaceMessageCardsRequest>,
];

fn random<T: Element + Serialize + DeserializeOwned>(tape: &mut Tape<'_>) -> SizeReport {
    let json = tape.element(&T::SCHEMA, 0).to_string();
    let element: T = serde_json::from_str(&json).unwrap_or_else(|error| panic!("{error}: {json}"));
    check(&element)
}

fn tapes() -> impl Strategy<Value = Vec<u16>> {
    vec(any::<u16>(), 0..400)
}

fn check_tape(numbers: &[u16]) -> SizeReport {
    let mut tape = Tape::new(numbers);
    ROOTS[tape.below(ROOTS.len())](&mut tape)
}

#[test]
fn sizes_are_those_of_the_json() {
    // The failing case is printed, and smaller than a file of numbers would tell.
    let config = Config { cases: 1_000, failure_persistence: None, ..Config::default() };
    TestRunner::new(config)
        .run(&tapes(), |numbers| {
            let report = check_tape(&numbers);
            for node in report.nodes() {
                let found = report.find(&node.path());
                prop_assert!(found.is_some_and(|found| found.path() == node.path()), "`{}`", node.path());
            }
            Ok(())
        })
        .unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn random_messages_reach_the_model() {
    let mut runner = TestRunner::deterministic();
    let mut seen = BTreeSet::new();
    let model = Model::walk();
    // No root leads to them.
    let unreached = ["ReplaceMessageCardsResponse", "SearchMessagesRequest"];
    let mut tries = 0;
    while seen.len() < model.elements.len() - unreached.len() && tries < 50_000 {
        tries += 1;
        let numbers = tapes().new_tree(&mut runner).expect("numbers").current();
        seen.extend(check_tape(&numbers).nodes().filter_map(|node| Some(node.schema()?.rust)));
    }
    let missing: Vec<_> = model.elements.iter().map(|schema| schema.rust).filter(|rust| !seen.contains(rust)).collect();
    assert_eq!(missing, unreached, "after {tries} tries");
}

#[test]
fn sizes_of_real_messages_are_those_of_the_json() {
    let (mut read, mut refused) = (0, 0);
    for sample in messages::all() {
        match serde_json::from_str::<Message>(&sample.text) {
            Ok(message) => {
                check(&message);
                read += 1;
            }
            Err(error) => {
                assert!(!sample.is_valid(), "{}: {error}", sample.file);
                refused += 1;
            }
        }
    }
    // `corpus.rs` names those that cannot be read.
    assert_eq!((read, refused), (messages::all().len() - 8, 8));
    assert!(messages::all().iter().any(Sample::is_valid));
}

#[test]
fn every_character_counts_at_every_place() {
    // Texts are looked at in blocks, so the place in the block matters, and what is beside it.
    for character in ('\0'..='\u{ff}').chain(['\u{2028}', '漢', '\u{ffff}', '😀', '\u{10ffff}']) {
        for length in 0..20 {
            let plain = "a".repeat(length);
            for text in [
                format!("{plain}{character}"),
                format!("{character}{plain}"),
                format!("{plain}{character}{plain}"),
                format!("{plain}\"{character}\u{1}{plain}"),
                String::from(character).repeat(length + 1),
            ] {
                let bytes = serde_json::to_vec(&json!({ "text": text })).expect("JSON").len();
                assert_eq!(Message::new().text(Markup::raw(text.clone())).size(), bytes, "{text:?}");
                let mut unknown = Message::new().fallback_text(text.as_str());
                unknown.unknown_fields.insert(text.clone(), text.clone());
                let json = serde_json::to_vec(&unknown).expect("JSON");
                assert_eq!(unknown.size(), json.len(), "{text:?} is unknown");
                assert!(unknown.check_and_write(Target::App).1 == json, "{text:?} is written");
            }
        }
    }
}

#[test]
fn every_number_counts_as_it_is_written() {
    let powers = (0..10).flat_map(|power| [10_i32.pow(power), 10_i32.pow(power) - 1]);
    for number in powers.chain([i32::MAX, i32::MIN + 1, i32::MIN]).flat_map(|number| [number, number.wrapping_neg()]) {
        check(&Section::new().uncollapsible_widgets_count(number));
    }
    let powers = (0..19).flat_map(|power| [10_i64.pow(power), 10_i64.pow(power) - 1]);
    for number in powers.chain([i64::MAX, i64::MIN + 1, i64::MIN]).flat_map(|number| [number, number.wrapping_neg()]) {
        let picker: DateTimePicker =
            serde_json::from_value(json!({"valueMsEpoch": number.to_string()})).expect("a picker");
        check(&picker);
    }
    for number in [0.1, 1.0, 0.5, 1e7, 123_456.79, 1e-7, 1e38, -0.0, f32::MIN_POSITIVE, f32::MAX, 1e-45, f32::NAN] {
        check(&Color { red: number, green: -number, blue: 1.0 / number, ..Color::default() });
    }
    for number in [json!(0), json!(-0.0), json!(u64::MAX), json!(i64::MIN), json!(1e300), json!(5e-324), json!(1e16)] {
        let mut header = CardHeader::new("a");
        header.unknown_fields.insert("glow", json!([number, null, true, false, {}, []]));
        check(&header);
    }
}
