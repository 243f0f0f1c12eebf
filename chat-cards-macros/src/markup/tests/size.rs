//! How large the JSON of markup is, before there is any.

use chat_cards_rules::{View as _, all};
use proc_macro2::Span;
use serde_json::Value;

use super::super::allow::Allowed;
use super::super::ast::{Node, Tag};
use super::super::errors::Errors;
use super::super::lower::Lower;
use super::super::parse::Parser;
use super::super::probes::Audience;
use super::super::resolve;
use super::super::sketch::Sketch;
use super::{read, tokens};

/// What is known of an element that stands alone.
fn sketch_of(markup: &str) -> Option<Sketch> {
    let mut errors = Errors::default();
    let nodes = Parser::new(&mut errors, Span::call_site()).nodes(tokens(markup));
    let [Node::Element(element)] = nodes.as_slice() else { return None };
    let Tag::BuiltIn(tag) = &element.tag else { return None };
    let mut lower = Lower::new(&mut errors, Allowed::default(), Audience::Compiler);
    let sketch = lower.element(resolve::root(&tag.to_string())?, element).sketch(tag.span());
    errors.is_empty().then_some(sketch)
}

/// What the model writes: without default values, and with a fraction where a number may have one.
fn written(value: &Value) -> Option<Value> {
    Some(match value {
        Value::Bool(false) => return None,
        Value::Array(items) if items.is_empty() => return None,
        Value::String(text) if text.is_empty() => return None,
        Value::Number(number) if number.as_f64() == Some(0.0) => return None,
        Value::Object(fields) => {
            fields.iter().filter_map(|(name, value)| Some((name.clone(), written(value)?))).collect()
        }
        Value::Array(items) => items.iter().map(|item| written(item).unwrap_or_else(|| item.clone())).collect(),
        other => other.clone(),
    })
}

/// Rules whose JSON leaves out what the markup beside it has, or has a zero that counts.
const DIFFERENT: [&str; 6] = [
    "accessory-widgets-not-with-dialog",
    "card-id-required-multiple",
    "card-id-unique",
    "citations-need-markdown",
    "collapse-control-both-buttons",
    "selection-max-selected-min",
];

#[test]
fn the_size_of_literals_is_exact() {
    let mut compared = 0;
    let mut wrong = String::new();
    for rule in all() {
        for example in rule.passes.iter().chain(rule.fails).filter(|example| !example.card.is_empty()) {
            let Some(sketch) = sketch_of(example.card) else { continue };
            let json: Value = serde_json::from_str(example.json).expect("an example is JSON");
            let json = written(&json).expect("an example is an object").to_string();
            // The examples write `1` where the model writes `1.0`, and `<card>` for a `CardWithId` and for what is in it.
            let has_fractions = example.card.contains("=\"#") || example.card.contains(".0");
            let is_same = rule.shown() == sketch.element() && !DIFFERENT.contains(&rule.id);
            if has_fractions || !is_same || !sketch.is_whole() {
                continue;
            }
            compared += 1;
            if sketch.size() != json.len() {
                wrong.push_str(&format!(
                    "{}: {} is {} bytes, not {}\n    {json}\n",
                    rule.id,
                    example.card,
                    json.len(),
                    sketch.size()
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(compared > 100, "only {compared} examples were compared");
}

#[test]
fn a_message_over_the_budget_is_an_error_with_its_size() {
    let said = |markup: &str| {
        let (_, _, errors) = read(tokens(markup));
        errors.messages().into_iter().chain(errors.warned()).map(ToOwned::to_owned).collect::<Vec<_>>()
    };
    let help = "split it over several messages, or shorten its texts; a size report shows where the bytes go";
    // `{"text":""}` is 11 bytes.
    let text = "a".repeat(31_989);
    assert_eq!(
        said(&format!("<message text=\"{text}\" />")),
        [format!("the message has 32000 bytes, and 32000 are allowed: {help} (message-near-max-bytes)")]
    );
    assert_eq!(
        said(&format!("<message text=\"{text}b\" />")),
        [format!("the message has 32001 bytes, of which 32000 are allowed: {help} (message-max-bytes)")]
    );
    assert_eq!(
        said(&format!("<message text=\"{text}{{name}}b\" />")),
        [format!("the message has at least 32001 bytes, of which 32000 are allowed: {help} (message-max-bytes)")]
    );
    assert_eq!(
        said(&format!(
            "<message text=\"a\"><card>{{for x in xs {{ <section><text>\"{text}\"</text></section> }}}}</card></message>"
        )),
        [""; 0],
        "a loop may run no time at all"
    );
}
