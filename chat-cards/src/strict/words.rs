//! What problems are called.

use super::problem::{Advice, Expected, Found, ProblemKind};

/// From this many names on, a list of them helps nobody.
const MANY: usize = 16;
/// How much is shown of a text that is wrong.
const SHOWN: usize = 40;

/// What is wrong.
pub(super) fn message(kind: &ProblemKind) -> String {
    match kind {
        ProblemKind::NotJson { expected, found: None, .. } => format!("the text ends where JSON has {expected}"),
        ProblemKind::NotJson { expected, found: Some(found), .. } => {
            format!("found {} where JSON has {expected}", quoted(&found.to_string()))
        }
        ProblemKind::TooDeep { limit } => format!("this is nested deeper than the {limit} levels that can be read"),
        ProblemKind::DuplicateKey { key } => format!("{} is there twice", quoted(key)),
        ProblemKind::UnknownKey { key, advice: Advice::FromV1(_) | Advice::Unwrap, .. } => {
            format!("{} is a name of `cards`, not of `cardsV2`", quoted(key))
        }
        ProblemKind::UnknownKey { key, advice: Advice::FromV2(_), .. } => {
            format!("{} is a name of `cardsV2`, not of `cards`", quoted(key))
        }
        ProblemKind::Spelling { key, element, .. } | ProblemKind::UnknownKey { key, element, .. } => {
            format!("`{element}` has no {}", quoted(key))
        }
        ProblemKind::Null { field: "" } => "this is `null`".to_owned(),
        ProblemKind::Null { field } => format!("`{field}` is `null`"),
        ProblemKind::WrongType { expected, found, .. } => {
            format!("expected {}, found {}", expected_words(*expected), found_words(*found))
        }
        ProblemKind::OutOfRange { value, expected } => {
            format!("{} is out of the range of {}", quoted(value), expected_words(*expected))
        }
        ProblemKind::NotWhole { value } => format!("{} is no integer", quoted(value)),
        ProblemKind::BadTimestamp { value, .. } => format!("{} is no point in time", quoted(value)),
        ProblemKind::BadBase64 { value } => format!("{} is not base64", quoted(value)),
        ProblemKind::UnknownWord { field, word, .. } => format!("`{field}` has no word {}", quoted(word)),
        ProblemKind::WordNumber { field, number, .. } => format!("`{field}` is a word, found the number {number}"),
        ProblemKind::SentinelWord { word, .. } => format!("`{word}` says nothing and is not meant to be sent"),
        ProblemKind::SeveralMembers { members } => format!("{} exclude each other", list(members, "and")),
        ProblemKind::NoMember { element, members } => format!("this `{element}` has no {}", list(members, "or")),
        ProblemKind::Unreadable { cause } => format!("this cannot be read: {cause}"),
    }
}

/// What to write instead.
pub(super) fn help(kind: &ProblemKind) -> String {
    match kind {
        ProblemKind::NotJson { help, .. } => (*help).to_owned(),
        ProblemKind::TooDeep { .. } => "leave out what is deeper".to_owned(),
        ProblemKind::DuplicateKey { .. } => "leave one of them out".to_owned(),
        ProblemKind::Spelling { name, .. } => format!("write `{name}`"),
        ProblemKind::UnknownKey { advice, element, .. } => advise(advice, element),
        ProblemKind::Null { .. } => "leave it out".to_owned(),
        ProblemKind::WrongType { write: Some(write), .. } => format!("write `{write}`"),
        ProblemKind::WrongType { expected: Expected::Object, found: Found::Array, .. } => {
            "write `{…}` without brackets around it".to_owned()
        }
        ProblemKind::WrongType { expected, .. } => format!("write {}", sample(*expected)),
        ProblemKind::OutOfRange { expected: Expected::Int32, .. } => {
            format!("write a number from {} to {}", i32::MIN, i32::MAX)
        }
        ProblemKind::OutOfRange { expected: Expected::Int64, .. } => {
            format!("write a number from {} to {}", i64::MIN, i64::MAX)
        }
        ProblemKind::OutOfRange { .. } => "write a number nearer to zero".to_owned(),
        ProblemKind::NotWhole { .. } => "write digits alone".to_owned(),
        ProblemKind::BadTimestamp { error, .. } => error.to_string(),
        ProblemKind::BadBase64 { .. } => "write letters, digits, `+` and `/`, with `=` at the end".to_owned(),
        ProblemKind::UnknownWord { word, meant: Some(meant), .. } => match super::nearest::same(word, meant) {
            true => format!("write `{meant}`"),
            false => format!("did you mean `{meant}`?"),
        },
        ProblemKind::WordNumber { meant: Some(meant), .. } => format!("write `\"{meant}\"`"),
        ProblemKind::UnknownWord { words, .. } | ProblemKind::WordNumber { words, .. } => match words.get(MANY) {
            None => format!("write {}", list(words, "or")),
            Some(_) => format!("write one of {} words, such as {}", words.len(), list(&words[..3], "or")),
        },
        ProblemKind::SentinelWord { field, .. } => format!("leave `{field}` out"),
        ProblemKind::SeveralMembers { members } if members.len() == 2 => "leave one of them out".to_owned(),
        ProblemKind::SeveralMembers { .. } => "leave all but one of them out".to_owned(),
        ProblemKind::NoMember { members, .. } if members.len() == 1 => "add it".to_owned(),
        ProblemKind::NoMember { .. } => "add one of them".to_owned(),
        ProblemKind::Unreadable { .. } => "please report this to the authors of `chat-cards`".to_owned(),
    }
}

fn advise(advice: &Advice, element: &str) -> String {
    match advice {
        Advice::Rename(name) | Advice::FromV1(Some(name)) => format!("write `{name}`"),
        Advice::Guess(name) => format!("did you mean `{name}`?"),
        Advice::FromV1(None) => "leave it out".to_owned(),
        Advice::Unwrap | Advice::Unpack => format!("write what is in it straight into the `{element}`"),
        Advice::FromV2(Some(name)) => format!("write `{name}`, or move the card to `cardsV2`"),
        Advice::FromV2(None) => "leave it out, or move the card to `cardsV2`".to_owned(),
        Advice::Inside(places) => format!("put it into {}", list(places, "or")),
        Advice::Above(owner) => format!("move it up into the `{owner}` around this"),
        Advice::Beside(others) => format!("leave it out, it belongs to {}", list(others, "or")),
        Advice::Remove(fields) if fields.is_empty() => format!("leave it out, a `{element}` has no fields"),
        Advice::Remove(fields) if fields.len() > MANY => "leave it out".to_owned(),
        Advice::Remove(fields) if fields.len() == 1 => format!("leave it out, the only field is `{}`", fields[0]),
        Advice::Remove(fields) => format!("leave it out, the fields are {}", list(fields, "and")),
    }
}

fn expected_words(expected: Expected) -> &'static str {
    match expected {
        Expected::Object => "an object",
        Expected::Array => "an array",
        Expected::String => "a string",
        Expected::Boolean => "`true` or `false`",
        Expected::Int32 => "a 32-bit integer",
        Expected::Int64 => "a 64-bit integer",
        Expected::Float => "a 32-bit number",
        Expected::Double => "a number",
        Expected::Word => "a word",
        Expected::Timestamp => "a point in time",
        Expected::Bytes => "bytes in base64",
    }
}

fn found_words(found: Found) -> &'static str {
    match found {
        Found::Null => "`null`",
        Found::Boolean => "a boolean",
        Found::Number => "a number",
        Found::String => "a string",
        Found::Array => "an array",
        Found::Object => "an object",
    }
}

fn sample(expected: Expected) -> &'static str {
    match expected {
        Expected::Object => "`{…}`",
        Expected::Array => "`[…]` around it",
        Expected::String => "text in quotes",
        Expected::Boolean => "`true` or `false`",
        Expected::Int32 => "digits without quotes",
        Expected::Int64 => "digits in quotes",
        Expected::Float | Expected::Double => "a number without quotes",
        Expected::Word => "one of its words in quotes",
        Expected::Timestamp => "a text such as `\"2026-03-01T09:30:00Z\"`",
        Expected::Bytes => "a text such as `\"aGVsbG8=\"`",
    }
}

/// In backticks, on one line, and not too long.
fn quoted(text: &str) -> String {
    if text.is_empty() {
        return "`\"\"`".to_owned();
    }
    let mut shown = String::new();
    for c in text.chars().take(SHOWN) {
        // Quotes and other letters stay as they are written.
        if c.is_control() || c == '\u{feff}' { shown.extend(c.escape_debug()) } else { shown.push(c) }
    }
    let more = if text.chars().nth(SHOWN).is_some() { "…" } else { "" };
    format!("`{shown}{more}`")
}

/// `` `a`, `b` or `c` ``
fn list(names: &[impl AsRef<str>], joined: &str) -> String {
    let names: Vec<_> = names.iter().map(|name| format!("`{}`", name.as_ref())).collect();
    match names.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} {joined} {last}", rest.join(", ")),
        _ => names.concat(),
    }
}
