//! What must hold for any text that something is read from.
//!
//! The tests try real messages with changes to them, the fuzzer whatever leads to new code.

use chat_cards::check::{self, Target};
use chat_cards::strict::{self, Problem, ProblemKind};
use chat_cards::{Color, Message, Timestamp, UnknownFields, size};
use serde_json::Value;

/// Reads a message strictly: what is read is what serde reads, and what is wrong is in the text.
///
/// # Panics
///
/// When that does not hold.
pub fn strict(text: &str) {
    match strict::read(text) {
        Ok(message) => {
            assert_eq!(Some(&message), serde_json::from_str(text).ok().as_ref(), "{text}");
            assert!(has_no_unknown_fields(&message), "{text}");
            let written = serde_json::to_string(&message).expect("JSON");
            assert_eq!(strict::read(&written), Ok(message), "{text}");
        }
        Err(problems) => {
            for problem in &problems {
                shown(text, problem);
            }
            // What is wrong is not said again.
            let findings = problems.findings(Target::App);
            let again = |path: &str| problems.iter().any(|problem| problem.path == path);
            assert!(findings.iter().all(|finding| !again(finding.path())), "{text}: {findings}");
            // What JSON is, is not a matter of opinion; but a number may be too large for serde, which is another problem.
            match serde_json::from_str::<Value>(text) {
                Ok(_) => assert!(problems.iter().all(is_about_content), "{text}: {problems}"),
                Err(error) if error.to_string().starts_with("number out of range") => {}
                Err(error) => {
                    assert!(!is_about_content(&problems.as_slice()[0]), "{text}: {error}: {problems}");
                    assert_eq!(problems.as_slice().len(), 1, "{text}");
                }
            }
        }
    }
}

/// A problem stands in the text where it says, and is shown in one line.
fn shown(text: &str, problem: &Problem) {
    let position = problem.position.expect("a position, as there was text");
    assert!(text.is_char_boundary(position.offset), "{text}: {problem}");
    let before = &text[..position.offset];
    assert_eq!(position.line, before.matches('\n').count() + 1, "{text}: {problem}");
    let line = before.rsplit('\n').next().unwrap_or_default();
    assert_eq!(position.column, line.chars().count() + 1, "{text}: {problem}");
    assert!(!problem.help().is_empty() && !problem.to_string().contains('\n'), "{problem}");
    assert!(!matches!(problem.kind, ProblemKind::Unreadable { .. }), "{text}: {problem}");
}

/// Whether the text is JSON, with something wrong in it.
fn is_about_content(problem: &Problem) -> bool {
    !matches!(problem.kind, ProblemKind::NotJson { .. } | ProblemKind::TooDeep { .. })
}

/// Nothing that was read is unknown.
#[must_use]
pub fn has_no_unknown_fields(message: &Message) -> bool {
    message.unknown_fields == UnknownFields::EMPTY && !format!("{message:#?}").contains("unknown_fields:")
}

/// Reads a message as the API's answers are read: written and read again, it is the same, and has the size that it says.
///
/// # Panics
///
/// When that does not hold.
pub fn lenient(text: &str) {
    let Ok(message) = serde_json::from_str::<Message>(text) else { return };
    let written = serde_json::to_string(&message).expect("JSON");
    let again: Message = serde_json::from_str(&written).unwrap_or_else(|error| panic!("{text}: {written}: {error}"));
    // Compared as they are shown, because a NaN is not equal to itself.
    assert_eq!(format!("{again:?}"), format!("{message:?}"), "{text}: {written}");
    assert_eq!(serde_json::to_string(&again).expect("JSON"), written, "{text}");
    assert_eq!(size::of(&message), written.len(), "{text}: {written}");
    let report = size::report(&message);
    assert_eq!(report.bytes(), written.len(), "{text}: {written}");
    assert!(!report.table().to_string().is_empty(), "{text}");
}

/// Reads a message as the API's answers are read, and holds it against the rules: whatever is in it, they come to an end,
/// what they find can be shown, and what is written on the way is what serde writes.
///
/// # Panics
///
/// When that does not hold.
pub fn checked(text: &str) {
    let Ok(message) = serde_json::from_str::<Message>(text) else { return };
    let json = serde_json::to_vec(&message).expect("JSON");
    for target in Target::ALL {
        let findings = message.check(target);
        assert_eq!(message.check_and_write(target), (findings.clone(), json.clone()), "{text}");
        for finding in &findings {
            assert!(check::rule(finding.id()).is_some(), "{text}: {finding}");
            assert!(!finding.help().is_empty(), "{text}: {finding}");
        }
    }
}

/// Reads a point in time: its text stays, and the same time is written as a text that is read as the same time.
///
/// # Panics
///
/// When that does not hold.
pub fn timestamp(text: &str) {
    match Timestamp::parse(text) {
        Ok(timestamp) => {
            assert_eq!(timestamp, text);
            let time = timestamp.to_system_time().expect("the system has the years from 1 to 9999");
            let written = Timestamp::from(time);
            // An offset can lead out of the years that there are.
            if !text.starts_with("0001-01-01") && !text.starts_with("9999-12-31") {
                assert_eq!(written.to_system_time(), Some(time), "{text}: {written:?}");
            }
            assert_eq!(Timestamp::parse(written.as_str()), Ok(written));
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}

/// Reads a colour: it is written as it was read.
///
/// # Panics
///
/// When that does not hold.
pub fn color(text: &str) {
    match text.parse::<Color>() {
        Ok(color) => assert_eq!(color.to_string(), text.to_ascii_lowercase()),
        Err(error) => assert!(error.to_string().contains(text)),
    }
}
