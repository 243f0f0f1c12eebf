//! What the rules say of a text that the strict reader has something against.

use std::collections::HashSet;

use chat_cards::check::{Finding, Target};
use chat_cards::strict;
use serde_json::Value;

use super::messages;

/// Puts one mistake after another into a value: a `null`, and a key that nobody knows. What it was is put back.
fn mistakes(root: &mut Value, pointer: &str, each: &mut impl FnMut(&Value, &str)) {
    let keys: Vec<String> = match root.pointer(pointer).unwrap() {
        Value::Object(fields) => fields.keys().cloned().collect(),
        Value::Array(items) => (0..items.len()).map(|index| index.to_string()).collect(),
        _ => return,
    };
    for key in keys {
        let inner = format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
        let right = std::mem::take(root.pointer_mut(&inner).unwrap());
        each(root, &inner);
        *root.pointer_mut(&inner).unwrap() = right;
        if let Some(Value::Object(fields)) = root.pointer_mut(pointer) {
            let value = fields.remove(&key).unwrap();
            fields.insert(format!("{key}Qy"), value);
            each(root, &inner);
            let Some(Value::Object(fields)) = root.pointer_mut(pointer) else { unreachable!("it was one") };
            let value = fields.remove(&format!("{key}Qy")).unwrap();
            fields.insert(key, value);
        }
        mistakes(root, &inner, each);
    }
}

/// A message that a rule had nothing against gets no error of a rule for a mistake of another kind.
#[test]
fn a_mistake_is_no_other_mistake_as_well() {
    let (mut tried, mut said) = (0, Vec::new());
    for sample in messages::all() {
        let Ok(message) = strict::read(&sample.text) else { continue };
        let findings = message.check(Target::App);
        let known: HashSet<_> = findings.iter().map(Finding::id).collect();
        let mut value: Value = serde_json::from_str(&sample.text).unwrap();
        mistakes(&mut value, "", &mut |value, pointer| {
            let Err(problems) = strict::read_value(value) else { return };
            tried += 1;
            for finding in &problems.findings(Target::App) {
                if !known.contains(finding.id()) {
                    said.push(format!("{} {pointer}: {finding}", sample.file));
                }
            }
        });
    }
    assert!(tried > 10_000, "{tried}");
    assert!(said.is_empty(), "{} of {tried}:\n{}", said.len(), said.join("\n"));
}

/// What is wrong elsewhere is said at once.
#[test]
fn a_mistake_hides_no_other() {
    let text = r#"{"text": 5, "cardsV2": [{"card": {"sections": [
        {"widgets": [null, {"image": {"imageUrl": "http://example.com/a.png"}}, {"divider": "x"}]},
        {"widgets": []}
    ]}}]}"#;
    let problems = strict::read(text).unwrap_err();
    let paths: Vec<_> = problems.iter().map(|problem| problem.path.as_str()).collect();
    let widgets = "cardsV2[0].card.sections[0].widgets";
    assert_eq!(paths, ["text", &format!("{widgets}[0]"), &format!("{widgets}[2].divider")]);
    let findings = problems.findings(Target::App);
    let findings: Vec<_> = findings.iter().map(|finding| (finding.path(), finding.id())).collect();
    assert_eq!(
        findings,
        [
            (&*format!("{widgets}[1].image.imageUrl"), "image-url-https"),
            ("cardsV2[0].card.sections[1].widgets", "section-min-widgets"),
        ]
    );
}

/// Nothing is left of what is no JSON.
#[test]
fn of_no_json_the_rules_say_nothing() {
    assert!(strict::read("{").unwrap_err().findings(Target::App).is_empty());
    assert!(strict::read("7").unwrap_err().findings(Target::App).is_empty());
    assert!(strict::read("[]").unwrap_err().findings(Target::App).is_empty());
}
