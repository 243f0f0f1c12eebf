//! Filters as the API writes them.

use std::error::Error;
use std::fmt;
use std::str::FromStr;

use chat_cards::Timestamp;

use super::MessageFilter;
use crate::error::clean;
use crate::names::ThreadName;

/// The most characters of what was found that an error repeats.
const MAX_FOUND_CHARS: usize = 40;

impl FromStr for MessageFilter {
    type Err = MessageFilterError;

    /// Reads conditions on `create_time` and `thread.name` with `AND` between them: a time before and a time after which a
    /// message was created, and one thread.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut filter = Self::new();
        let mut rest = text.trim_start();
        while !rest.is_empty() {
            rest = filter.condition(rest)?.trim_start();
            if rest.is_empty() {
                break;
            }
            let next = rest.strip_prefix("AND");
            let next = next.filter(|next| next.is_empty() || next.starts_with(char::is_whitespace));
            rest = next.ok_or_else(|| wrong("`AND`", rest))?.trim_start();
            if rest.is_empty() {
                return Err(wrong("a condition behind `AND`", rest));
            }
        }
        Ok(filter)
    }
}

impl MessageFilter {
    /// Reads one condition, and gives back what is behind it.
    fn condition<'a>(&mut self, text: &'a str) -> Result<&'a str, MessageFilterError> {
        let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '.'))).unwrap_or(text.len());
        let (field, rest) = (&text[..end], text[end..].trim_start());
        match field {
            "create_time" | "createTime" => {
                let bound = match rest.chars().next() {
                    Some('>') => &mut self.after,
                    Some('<') => &mut self.before,
                    _ => return Err(wrong("`<` or `>`", rest)),
                };
                let value = rest[1..].trim_start();
                let (time, rest) = quoted(value).ok_or_else(|| wrong("a time in double quotes", value))?;
                let time = Timestamp::parse(time).map_err(|_| wrong("a time of RFC 3339", time))?;
                if bound.replace(time).is_some() {
                    return Err(wrong("one `<` and one `>` for a time at most", text));
                }
                Ok(rest)
            }
            "thread.name" => {
                let value = rest.strip_prefix('=').ok_or_else(|| wrong("`=`", rest))?.trim_start();
                let bare = || value.split_at(value.find(char::is_whitespace).unwrap_or(value.len()));
                let (name, rest) = quoted(value).unwrap_or_else(bare);
                let name = ThreadName::parse(name)
                    .map_err(|_| wrong("the name of a thread, `spaces/{space}/threads/{thread}`", name))?;
                if self.thread.replace(name).is_some() {
                    return Err(MessageFilterError { rule: Some("list-one-thread"), ..wrong("one thread only", text) });
                }
                Ok(rest)
            }
            _ => Err(wrong("`create_time` or `thread.name`", text)),
        }
    }
}

/// What stands in double quotes, and what is behind it.
fn quoted(text: &str) -> Option<(&str, &str)> {
    text.strip_prefix('"')?.split_once('"')
}

/// Why a text is no [`MessageFilter`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageFilterError {
    expected: &'static str,
    found: String,
    rule: Option<&'static str>,
}

fn wrong(expected: &'static str, found: &str) -> MessageFilterError {
    MessageFilterError { expected, found: clean(found, MAX_FOUND_CHARS), rule: None }
}

impl MessageFilterError {
    /// The rule that is broken, if the text is one filter too many and not none at all.
    #[must_use]
    pub fn rule(&self) -> Option<&'static str> {
        self.rule
    }
}

impl fmt::Display for MessageFilterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the filter cannot be read: expected {}, found ", self.expected)?;
        match self.found.as_str() {
            "" => f.write_str("the end"),
            found => write!(f, "`{found}`"),
        }
    }
}

impl Error for MessageFilterError {}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    const EARLY: &str = "2026-11-20T00:00:00Z";
    const LATE: &str = "2026-11-21T00:00:00.5+01:00";

    fn time(text: &str) -> Timestamp {
        Timestamp::parse(text).unwrap()
    }

    #[test]
    fn filters_are_read_in_every_spelling() {
        let thread = ThreadName::parse("spaces/A/threads/T").unwrap();
        let both = MessageFilter::new().created_after(time(EARLY)).created_before(time(LATE));
        for (text, filter) in [
            (String::new(), MessageFilter::new()),
            (" \n".into(), MessageFilter::new()),
            (format!("create_time > \"{EARLY}\" AND create_time < \"{LATE}\""), both.clone()),
            (format!(" createTime<\"{LATE}\"\tAND\ncreate_time>\"{EARLY}\" "), both.clone()),
            ("thread.name = spaces/A/threads/T".into(), MessageFilter::new().thread(&thread)),
            (format!("thread.name=\"spaces/A/threads/T\"AND create_time>\"{EARLY}\" "), {
                MessageFilter::new().created_after(time(EARLY)).thread(&thread)
            }),
        ] {
            assert_eq!(text.parse(), Ok(filter.clone()), "{text}");
            assert_eq!(filter.to_string().parse(), Ok(filter), "{text}");
        }
    }

    #[test]
    fn a_time_from_elsewhere_is_no_condition_of_its_own() {
        let hostile = |text: &str| {
            let answer = serde_json::json!({ "createTime": text });
            serde_json::from_value::<chat_cards::Message>(answer).unwrap().create_time.unwrap()
        };
        let filter = MessageFilter::new().created_after(hostile(r#"2026-11-20T00:00:00Z" AND thread.name = "x"#));
        assert_eq!(filter.to_string(), r#"create_time > "2026-11-20T00:00:00Z??AND?thread.name????x""#);
        filter.to_string().parse::<MessageFilter>().unwrap_err();
        assert_eq!(MessageFilter::new().created_before(hostile("\\")).to_string(), r#"create_time < "?""#);
    }

    #[test]
    fn a_blank_filter_is_none() {
        let filter = MessageFilter::raw(" ").created_after(time(EARLY));
        assert_eq!(filter.to_string(), format!("create_time > \"{EARLY}\""));
    }

    #[test]
    fn errors_say_what_was_expected() {
        let time = format!("create_time > \"{EARLY}\"");
        for (text, expected, found) in [
            ("text = x", "`create_time` or `thread.name`", "`text = x`"),
            ("create_time", "`<` or `>`", "the end"),
            ("create_time = \"x\"", "`<` or `>`", "`= \"x\"`"),
            ("create_time >= \"x\"", "a time in double quotes", "`= \"x\"`"),
            ("create_time > \"x", "a time in double quotes", "`\"x`"),
            ("create_time > \"soon\u{1b}\"", "a time of RFC 3339", "`soon`"),
            ("thread.name > x", "`=`", "`> x`"),
            ("thread.name = x", "the name of a thread, `spaces/{space}/threads/{thread}`", "`x`"),
            ("thread.name = spaces/A/threads/T OR y", "`AND`", "`OR y`"),
            ("thread.name = spaces/A/threads/T ANDy", "`AND`", "`ANDy`"),
            ("thread.name = spaces/A/threads/T AND", "a condition behind `AND`", "the end"),
            ("thread.name = spaces/A/threads/T AND ", "a condition behind `AND`", "the end"),
            ("é > 1", "`create_time` or `thread.name`", "`é > 1`"),
            (&format!("{time} AND {time}"), "one `<` and one `>` for a time at most", &format!("`{time}`")),
        ] {
            let error = text.parse::<MessageFilter>().unwrap_err();
            assert_eq!(error.to_string(), format!("the filter cannot be read: expected {expected}, found {found}"));
            assert_eq!(error.rule(), None);
        }
        let twice = "thread.name = spaces/A/threads/T AND thread.name = spaces/A/threads/U";
        let error = twice.parse::<MessageFilter>().unwrap_err();
        assert_eq!(
            (error.to_string().as_str(), error.rule()),
            (
                "the filter cannot be read: expected one thread only, found `thread.name = spaces/A/threads/U`",
                Some("list-one-thread")
            )
        );
    }
}
