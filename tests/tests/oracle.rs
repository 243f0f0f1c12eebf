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

#[path = "corpus/messages.rs"]
mod messages;

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use chat_cards::Message;
use messages::Sample;
use tests::files::root;

/// Where to look for Python.
const VARIABLE: &str = "CHAT_ORACLE_PYTHON";

/// The Python to ask; `None`, said aloud, where nobody has set it up.
fn python(test: &str) -> Option<OsString> {
    let set = |name| std::env::var_os(name).filter(|value| !value.is_empty());
    let python = set(VARIABLE);
    if python.is_none() {
        assert!(set("CI").is_none(), "`{VARIABLE}` is not set: CI must not skip `{test}`");
        // Past the capture of the test harness, which shows nothing of a test that passes.
        let _ = writeln!(
            std::io::stderr(),
            "skipped `{test}`: `{VARIABLE}` names no Python that has tests/oracle/requirements.txt \
             (the head of tests/tests/oracle.rs says how to run it)"
        );
    }
    python
}

/// What `judge.py` says, by file name, and whether it found all good.
fn judge(python: &OsString, arguments: &[&Path]) -> (BTreeMap<String, String>, bool) {
    let script = root().join("tests/oracle/judge.py");
    let output = Command::new(python)
        .arg(script)
        .args(arguments)
        .output()
        .unwrap_or_else(|error| panic!("{}: {error}", python.display()));
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(matches!(output.status.code(), Some(0 | 1)) && errors.is_empty(), "judge.py failed: {errors}");
    let lines = String::from_utf8(output.stdout).expect("UTF-8");
    let verdicts = lines.lines().map(|line| line.split_once('\t').expect("a name and a verdict"));
    (verdicts.map(|(name, verdict)| (name.to_owned(), verdict.to_owned())).collect(), output.status.success())
}

/// An empty directory for one test.
fn directory(name: &str) -> PathBuf {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("oracle").join(name);
    let _ = std::fs::remove_dir_all(&directory);
    std::fs::create_dir_all(&directory).expect("the directory can be made");
    directory
}

fn write(directory: &Path, file: &str, text: &str) {
    std::fs::write(directory.join(file), text).expect("the file can be written");
}

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
