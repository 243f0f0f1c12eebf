//! Google's own classes confirm that a message read and written is the same message.
//!
//! `oracle/judge.py` needs Python with a few packages. To run this test:
//!
//! ```text
//! python3 -m venv .oracle && .oracle/bin/pip install -r tests/oracle/requirements.txt
//! CHAT_ORACLE_PYTHON=$PWD/.oracle/bin/python cargo test -p tests --test oracle
//! ```
//!
//! Without that variable the test is skipped and says so; under CI it fails.

#[path = "oracle/judge.rs"]
mod judge;
#[path = "corpus/messages.rs"]
mod messages;
#[path = "oracle/mutants.rs"]
mod mutants;
#[path = "oracle/mutate.rs"]
mod mutate;

use std::collections::BTreeMap;
use std::path::Path;

use chat_cards::Message;
use judge::{directory, judge, python, write};
use messages::Sample;
use tests::files::root;

#[test]
fn the_classes_read_the_same_message_before_and_after() {
    let Some(python) = python("the_classes_read_the_same_message_before_and_after") else { return };
    let (before, after) = (directory("before"), directory("after"));
    // One judge is enough here: it takes what the other does not know yet, or spells otherwise.
    let mut samples = messages::all();
    samples.retain(|sample| sample.protobuf || sample.discovery);
    for Sample { file, text, .. } in &samples {
        let message: Message = serde_json::from_str(text).unwrap_or_else(|error| panic!("{file}: {error}"));
        write(&before, file, text);
        write(&after, file, &serde_json::to_string(&message).expect("text"));
    }

    let (verdicts, good) = judge(&python, &[Path::new("equal"), &before, &after]);
    let others: Vec<_> = verdicts.iter().filter(|(_, verdict)| *verdict != "equal").collect();
    assert!(others.is_empty(), "{others:#?}");
    assert!(good);
    assert_eq!(verdicts.len(), samples.len());
    assert_eq!(samples.iter().filter(|sample| sample.is_valid()).count(), 183);
}

#[test]
fn the_judge_tells_messages_apart() {
    let Some(python) = python("the_judge_tells_messages_apart") else { return };
    let (before, after) = (directory("apart-before"), directory("apart-after"));
    let widget = |widget: &str| format!(r#"{{"cardsV2":[{{"card":{{"sections":[{{"widgets":[{widget}]}}]}}}}]}}"#);
    let cases = [
        ("a-text.json", r#"{"text":"a"}"#.to_owned(), r#"{"text":"b"}"#.to_owned(), "different"),
        ("default.json", r#"{"text":"a","cardsV2":[]}"#.to_owned(), r#"{"text":"a"}"#.to_owned(), "equal"),
        ("presence.json", widget(r#"{"divider":{}}"#), widget("{}"), "different"),
        // `hintText` is a field that the classes lack.
        (
            "newer-equal.json",
            widget(r#"{"selectionInput":{"name":"n","hintText":"h"}}"#),
            widget(r#"{"selectionInput":{"hintText":"h","name":"n","label":""}}"#),
            "equal",
        ),
        (
            "newer.json",
            widget(r#"{"selectionInput":{"hintText":"h"}}"#),
            widget(r#"{"selectionInput":{"hintText":"i"}}"#),
            "different",
        ),
        ("newer-lost.json", widget(r#"{"id":"w","divider":{}}"#), widget(r#"{"divider":{}}"#), "different"),
        ("newer-wrong.json", widget(r#"{"id":"w"}"#), widget(r#"{"id":1}"#), "rejected after: "),
        ("unknown.json", r#"{"text":"a"}"#.to_owned(), r#"{"txt":"a"}"#.to_owned(), "rejected after: "),
        ("union.json", widget(r#"{"divider":{}}"#), widget(r#"{"divider":{},"image":{}}"#), "rejected after: "),
    ];
    for (file, one, two, _) in &cases {
        write(&before, file, one);
        write(&after, file, two);
    }
    write(&before, "lost.json", "{}");

    let (verdicts, good) = judge(&python, &[Path::new("equal"), &before, &after]);
    assert!(!good, "a difference is an exit status of 1");
    for (file, _, _, expected) in &cases {
        assert!(verdicts[*file].starts_with(expected), "{file}: {}", verdicts[*file]);
    }
    assert_eq!(verdicts["lost.json"], "missing");
}

#[test]
fn the_verdicts_beside_the_corpus_still_hold() {
    let Some(python) = python("the_verdicts_beside_the_corpus_still_hold") else { return };
    let data = root().join("tests/data");
    let (verdicts, _) = judge(&python, &[Path::new("verdicts"), &data.join("corpus/messages"), &data.join("examples")]);
    let word = |accepted| if accepted { "accepted" } else { "rejected" };
    let expected: BTreeMap<_, _> = messages::all()
        .into_iter()
        .map(|sample| (sample.file, format!("protobuf:{} discovery:{}", word(sample.protobuf), word(sample.discovery))))
        .collect();
    assert_eq!(verdicts, expected);
}
