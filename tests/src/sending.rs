//! What must hold for what a server answers, and for what is asked of it.

use chat_cards::{Message, Timestamp};
use chat_send::{ApiError, Error, MessageFilter, Secret};
use serde_json::{Value, json};

/// The most violations and details that are kept of an error.
const MAX_ITEMS: usize = 50;
/// The most characters that are kept of one text, and the ellipsis of one that was longer.
const MAX_CHARS: usize = 1_001;

/// Reads an answer that is no success: whatever it is, it becomes a short text that a terminal can show, without the secret
/// that the server was sent.
///
/// # Panics
///
/// When that does not hold.
pub fn error(http_status: u16, retry_after: &str, body: &str, secret: &str) {
    let redacted = Secret::new(secret).redact(body);
    let error = ApiError::from_answer(http_status, Some(retry_after), &redacted);
    assert_eq!(error.http_status(), http_status);
    assert!(error.violations().len() <= MAX_ITEMS && error.details().len() <= MAX_ITEMS, "{body}");
    let violations = error.violations().iter();
    let violations = violations.flat_map(|violation| [&violation.field, &violation.path, &violation.description]);
    let texts: Vec<&str> = [Some(error.message()), error.status(), error.reason()]
        .into_iter()
        .flatten()
        .chain(violations.map(String::as_str))
        .collect();
    for text in &texts {
        assert!(text.chars().count() <= MAX_CHARS, "{body}");
        assert!(!text.contains(acts_on_a_terminal), "{text:?}");
    }
    let shown = Error::from(error.clone()).to_string();
    assert!(shown.starts_with(&format!("the server answered {http_status}")), "{shown:?}");
    assert!(!shown.replace('\n', "").contains(acts_on_a_terminal), "{shown:?}");
    if is_token(secret) {
        assert!(!texts.iter().any(|text| text.contains(secret)), "{secret}: {texts:?}");
        assert!(!error.details().iter().any(|detail| holds(detail, secret)), "{secret}: {:?}", error.details());
    }
    // A plus sign is part of a number for Rust, and of none in HTTP.
    let seconds = retry_after.trim().parse::<u32>().ok().filter(|_| !retry_after.contains('+'));
    if let Some(seconds) = seconds {
        assert_eq!(error.retry_after().map(|wait| wait.as_secs()), Some(seconds.into()), "{retry_after:?}");
    }
}

/// What tells a terminal something, or changes how the text around it is shown.
fn acts_on_a_terminal(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Whether a text could be a token, and is too long and too odd to be anything else.
fn is_token(text: &str) -> bool {
    let no_number_has = |byte: u8| byte.is_ascii_alphabetic() && !byte.eq_ignore_ascii_case(&b'e');
    text.len() >= 6
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~+/=".contains(&byte))
        && text.bytes().any(no_number_has)
        // It would be found in what stands in its place.
        && !"secret".contains(text)
}

/// Whether a text is anywhere in a value.
fn holds(value: &Value, text: &str) -> bool {
    match value {
        Value::String(string) => string.contains(text),
        Value::Array(items) => items.iter().any(|item| holds(item, text)),
        Value::Object(fields) => fields.iter().any(|(name, value)| name.contains(text) || holds(value, text)),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

/// Reads a filter: written again, it is the same; and one that is not is told in one line.
///
/// # Panics
///
/// When that does not hold.
pub fn filter(text: &str) {
    match text.parse::<MessageFilter>() {
        Ok(filter) => assert_eq!(filter.to_string().parse(), Ok(filter), "{text:?}"),
        Err(error) => {
            let words = error.to_string();
            assert!(!words.contains(acts_on_a_terminal) && words.chars().count() < 200, "{words:?}");
        }
    }
}

/// Makes a filter of times that somebody else wrote: it is read as these times, or not at all.
///
/// # Panics
///
/// When that does not hold.
pub fn filter_of_times(after: &str, before: &str) {
    let filter = MessageFilter::new().created_after(time(after)).created_before(time(before));
    let are_times = [after, before].iter().all(|text| Timestamp::parse(*text).is_ok());
    let read = filter.to_string().parse::<MessageFilter>();
    assert_eq!(read.ok(), are_times.then_some(filter), "{after:?}, {before:?}");
}

/// A time as it is in an answer: any text.
fn time(text: &str) -> Timestamp {
    let message: Message = serde_json::from_value(json!({ "createTime": text })).expect("a lenient reader");
    message.create_time.expect("there is one")
}
