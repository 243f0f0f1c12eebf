//! Which messages a list is about, and in which order.

use std::fmt;

use chat_cards::Timestamp;

use crate::names::ThreadName;

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
/// # Ok::<(), chat_send::NameError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MessageFilter {
    after: Option<Timestamp>,
    before: Option<Timestamp>,
    thread: Option<ThreadName>,
    raw: Option<String>,
}

impl MessageFilter {
    /// All messages.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A filter that is written out already, in the language of the API: `create_time > "2026-11-20T00:00:00Z"`.
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
            self.raw.clone(),
            self.after.as_ref().map(|time| format!("create_time > \"{}\"", time.as_str())),
            self.before.as_ref().map(|time| format!("create_time < \"{}\"", time.as_str())),
            self.thread.as_ref().map(|thread| format!("thread.name = {thread}")),
        ];
        let conditions: Vec<_> = conditions.into_iter().flatten().collect();
        f.write_str(&conditions.join(" AND "))
    }
}

impl From<&str> for MessageFilter {
    fn from(filter: &str) -> Self {
        Self::raw(filter)
    }
}

/// The order of a list.
///
/// Rule `list-order-by`.
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
