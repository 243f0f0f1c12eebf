//! Which messages a list is about, and in which order.

mod parse;

use std::error::Error;
use std::fmt;
use std::str::FromStr;

use chat_cards::Timestamp;

use crate::names::ThreadName;

pub use parse::MessageFilterError;

/// A condition on the messages of a list.
///
/// # Examples
///
/// ```
/// use chat_send::{MessageFilter, ThreadName};
/// use chat_send::chat_cards::Timestamp;
///
/// let filter = MessageFilter::new()
///     .created_after(Timestamp::parse("2026-11-20T00:00:00Z").unwrap())
///     .thread(ThreadName::parse("spaces/AAAAtest/threads/CCCC")?);
/// assert_eq!(
///     filter.to_string(),
///     "create_time > \"2026-11-20T00:00:00Z\" AND thread.name = spaces/AAAAtest/threads/CCCC"
/// );
/// assert_eq!(filter.to_string().parse(), Ok(filter));
///
/// let error = "create_time >= \"2026-11-20T00:00:00Z\"".parse::<MessageFilter>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "the filter cannot be read: expected a time in double quotes, found `= \"2026-11-20T00:00:00Z\"`"
/// );
/// # Ok::<(), chat_send::NameError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MessageFilter {
    pub(crate) after: Option<Timestamp>,
    pub(crate) before: Option<Timestamp>,
    pub(crate) thread: Option<ThreadName>,
    raw: Option<String>,
}

impl MessageFilter {
    /// All messages.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A filter that is written out already, in the language of the API: `create_time > "2026-11-20T00:00:00Z"`. It is sent
    /// as it is, whatever the server makes of it; parsed instead, it is held against what the API documents.
    #[must_use]
    pub fn raw(filter: impl Into<String>) -> Self {
        Self { raw: Some(filter.into()), ..Self::default() }
    }

    /// Only messages that were created after this time.
    #[must_use]
    pub fn created_after(mut self, time: impl Into<Timestamp>) -> Self {
        self.after = Some(time.into());
        self
    }

    /// Only messages that were created before this time.
    #[must_use]
    pub fn created_before(mut self, time: impl Into<Timestamp>) -> Self {
        self.before = Some(time.into());
        self
    }

    /// Only messages of this thread. A filter can name one thread only; the last counts.
    #[must_use]
    pub fn thread(mut self, thread: impl Into<ThreadName>) -> Self {
        self.thread = Some(thread.into());
        self
    }
}

impl fmt::Display for MessageFilter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let conditions = [
            self.raw.clone().filter(|raw| !raw.trim().is_empty()),
            self.after.as_ref().map(|time| format!("create_time > \"{}\"", harmless(time))),
            self.before.as_ref().map(|time| format!("create_time < \"{}\"", harmless(time))),
            self.thread.as_ref().map(|thread| format!("thread.name = {thread}")),
        ];
        let conditions: Vec<_> = conditions.into_iter().flatten().collect();
        f.write_str(&conditions.join(" AND "))
    }
}

/// A time that was read from JSON may be any text, and with a quotation mark in it the rest of it would be a condition of its
/// own. What no time has becomes a question mark, so that the server refuses it.
fn harmless(time: &Timestamp) -> String {
    let kept = |c: char| c.is_ascii_alphanumeric() || ".:+-".contains(c);
    time.as_str().chars().map(|c| if kept(c) { c } else { '?' }).collect()
}

impl From<&str> for MessageFilter {
    fn from(filter: &str) -> Self {
        Self::raw(filter)
    }
}

/// The order of a list.
///
/// Rule `list-order-by`.
///
/// # Examples
///
/// ```
/// use chat_send::Order;
///
/// assert_eq!("create_time DESC".parse(), Ok(Order::NewestFirst));
/// assert_eq!(Order::NewestFirst.as_str(), "create_time DESC");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Order {
    /// The oldest message first: what the API does by itself.
    #[default]
    OldestFirst,
    /// The newest message first.
    NewestFirst,
}

impl Order {
    /// As the API has it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OldestFirst => "create_time ASC",
            Self::NewestFirst => "create_time DESC",
        }
    }
}

impl FromStr for Order {
    type Err = OrderError;

    /// Reads an order as the API has it; `create_time` may be left out.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let words: Vec<_> = text.split_whitespace().collect();
        let ([direction] | ["create_time" | "createTime", direction]) = words.as_slice() else {
            return Err(OrderError);
        };
        match direction.to_ascii_uppercase().as_str() {
            "ASC" => Ok(Self::OldestFirst),
            "DESC" => Ok(Self::NewestFirst),
            _ => Err(OrderError),
        }
    }
}

/// A text is no order of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OrderError;

impl OrderError {
    /// The rule that is broken.
    #[must_use]
    pub fn rule(self) -> &'static str {
        "list-order-by"
    }
}

impl fmt::Display for OrderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "a list is ordered by `create_time` alone: write `create_time ASC` or `create_time DESC` ({})",
            self.rule()
        )
    }
}

impl Error for OrderError {}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn orders_are_read_as_the_api_has_them() {
        for order in [Order::OldestFirst, Order::NewestFirst] {
            assert_eq!(order.as_str().parse(), Ok(order));
        }
        for (text, order) in
            [("ASC", Order::OldestFirst), ("desc", Order::NewestFirst), (" createTime  DESC ", Order::NewestFirst)]
        {
            assert_eq!(text.parse(), Ok(order), "{text}");
        }
        for text in ["", "create_time", "name ASC", "create_time ASC, name DESC", "create_time up"] {
            assert_eq!(text.parse::<Order>(), Err(OrderError), "{text}");
        }
        assert_eq!(
            "name ASC".parse::<Order>().unwrap_err().to_string(),
            "a list is ordered by `create_time` alone: write `create_time ASC` or `create_time DESC` (list-order-by)"
        );
    }
}
