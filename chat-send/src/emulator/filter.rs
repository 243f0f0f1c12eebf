//! The filter of a list.

use super::clock::{self, Moment};
use super::errors::{self, Failure};
use super::store::Stored;
use super::threads;

/// Which messages a list has.
#[derive(Debug, Default)]
pub(super) struct Filter {
    after: Option<Moment>,
    before: Option<Moment>,
    thread: Option<String>,
}

impl Filter {
    /// Reads conditions on `create_time` and `thread.name` that are joined by `AND`.
    pub(super) fn parse(text: &str, space: &str) -> Result<Self, Failure> {
        let mut filter = Self::default();
        let mut rest = text.trim();
        while !rest.is_empty() {
            rest = filter.condition(rest, space)?;
            if rest.is_empty() {
                break;
            }
            let next = rest.strip_prefix("AND").filter(|next| next.starts_with(char::is_whitespace));
            let next = next.ok_or_else(|| wrong("expected `AND`", rest))?;
            rest = next.trim_start();
            if rest.is_empty() {
                return Err(wrong("expected a condition behind `AND`", ""));
            }
        }
        Ok(filter)
    }

    /// Reads one condition, and gives back what is behind it.
    fn condition<'a>(&mut self, text: &'a str, space: &str) -> Result<&'a str, Failure> {
        let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '.'))).unwrap_or(text.len());
        let (field, rest) = (&text[..end], text[end..].trim_start());
        match (field, rest.get(..1)) {
            ("create_time" | "createTime", Some(operator @ ("<" | ">"))) => {
                let rest = rest[1..].trim_start();
                let quoted = rest.strip_prefix('"').and_then(|rest| rest.split_once('"'));
                let (time, rest) = quoted.ok_or_else(|| wrong("expected a time in double quotes", rest))?;
                let moment = clock::parse(time).ok_or_else(|| wrong("expected a time of RFC 3339", time))?;
                let bound = if operator == ">" { &mut self.after } else { &mut self.before };
                if bound.replace(moment).is_some() {
                    return Err(wrong("a time can be compared with one `<` and one `>`", text));
                }
                Ok(rest.trim_start())
            }
            ("create_time" | "createTime", _) => Err(wrong("expected `<` or `>`", rest)),
            ("thread.name", Some("=")) => {
                let rest = rest[1..].trim_start();
                let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
                let name = rest[..end].trim_matches('"');
                let id = threads::thread_id(name, space).map_err(|_| wrong("expected a thread of this space", name))?;
                if self.thread.replace(id.to_owned()).is_some() {
                    return Err(wrong("a filter names one thread only", text).with_rule(Some("list-one-thread")));
                }
                Ok(rest[end..].trim_start())
            }
            ("thread.name", _) => Err(wrong("expected `=`", rest)),
            _ => Err(wrong("expected `create_time` or `thread.name`", text)),
        }
    }

    /// Whether a message passes.
    pub(super) fn takes(&self, message: &Stored) -> bool {
        self.after.is_none_or(|after| message.created > after)
            && self.before.is_none_or(|before| message.created < before)
            && self.thread.as_ref().is_none_or(|thread| *thread == message.thread)
    }
}

fn wrong(expected: &str, found: &str) -> Failure {
    let found: String = found.chars().take(40).collect();
    let text =
        if found.is_empty() { format!("{expected}, found the end") } else { format!("{expected}, found `{found}`") };
    Failure::new(errors::BAD_FILTER, format!("`filter` cannot be read: {text}"))
}
