//! What is wrong with a name or an id.

use std::error::Error;
use std::fmt;

/// Which name or id a text was meant to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NameKind {
    /// `spaces/{space}`
    Space,
    /// `spaces/{space}/messages/{message}`
    Message,
    /// `spaces/{space}/threads/{thread}`
    Thread,
    /// `users/{user}`
    User,
    /// `spaces/{space}/messages/{message}/attachments/{attachment}`
    Attachment,
    /// A message id of the client's own: `client-…`
    MessageId,
    /// The id that makes a request idempotent.
    RequestId,
    /// A thread's key of the app's own.
    ThreadKey,
}

impl NameKind {
    /// What it is called in a message: `space name`, `message id`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Space => "space name",
            Self::Message => "message name",
            Self::Thread => "thread name",
            Self::User => "user name",
            Self::Attachment => "attachment name",
            Self::MessageId => "message id",
            Self::RequestId => "request id",
            Self::ThreadKey => "thread key",
        }
    }

    /// The form as Google's reference writes it; what is in braces is an id. A request id and a thread key have none.
    #[must_use]
    pub fn form(self) -> Option<&'static str> {
        Some(match self {
            Self::Space => "spaces/{space}",
            Self::Message => "spaces/{space}/messages/{message}",
            Self::Thread => "spaces/{space}/threads/{thread}",
            Self::User => "users/{user}",
            Self::Attachment => "spaces/{space}/messages/{message}/attachments/{attachment}",
            Self::MessageId => "client-{id}",
            Self::RequestId | Self::ThreadKey => return None,
        })
    }

    /// What it may be made of, in words.
    fn alphabet(self) -> &'static str {
        match self {
            Self::Space => "letters, digits, `-` and `_`",
            Self::Message | Self::Thread => "letters, digits, `-`, `_` and single dots",
            Self::User => "letters, digits, `-`, `_`, `+`, `'`, `@` and single dots",
            Self::Attachment => "letters, digits, `-`, `_`, `=` and single dots",
            Self::MessageId => "lowercase letters, digits and hyphens",
            Self::RequestId => "visible ASCII characters",
            Self::ThreadKey => "anything but control characters",
        }
    }

    /// `a` or `an`, as it has to stand before the kind.
    fn article(self) -> &'static str {
        if self == Self::Attachment { "an" } else { "a" }
    }
}

impl fmt::Display for NameKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Why a text is not the name or id that it was meant to be.
///
/// It says what is wrong and where, and never repeats the text: what is passed in place of a name by mistake may well be
/// a webhook's URL or a token.
///
/// # Examples
///
/// ```
/// use chat_send::{MessageId, NameError, NameKind};
///
/// let error = MessageId::parse("client-Deploy").unwrap_err();
/// assert_eq!(error, NameError::Character { kind: NameKind::MessageId, found: 'D', at: 7 });
/// assert_eq!(error.rule(), Some("message-id-charset"));
/// assert_eq!(
///     error.to_string(),
///     "a message id cannot have `D` at byte 7: it is made of lowercase letters, digits and hyphens (message-id-charset)"
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NameError {
    /// There is no text at all, or no id where one belongs.
    Empty {
        /// What the text was meant to be.
        kind: NameKind,
    },
    /// The text is not built as the kind's [form](NameKind::form) says.
    Shape {
        /// What the text was meant to be.
        kind: NameKind,
    },
    /// A message id does not begin with `client-`.
    Prefix,
    /// A character cannot stand there.
    Character {
        /// What the text was meant to be.
        kind: NameKind,
        /// The character.
        found: char,
        /// Its place, in bytes from 0 on.
        at: usize,
    },
    /// The text has too many characters.
    TooLong {
        /// What the text was meant to be.
        kind: NameKind,
        /// How many characters it has.
        length: usize,
        /// How many it may have.
        limit: usize,
    },
}

impl NameError {
    /// What the text was meant to be.
    #[must_use]
    pub fn kind(&self) -> NameKind {
        match *self {
            Self::Prefix => NameKind::MessageId,
            Self::Empty { kind } | Self::Shape { kind } | Self::Character { kind, .. } | Self::TooLong { kind, .. } => {
                kind
            }
        }
    }

    /// The rule that is broken; none where Google documents no limit and this crate is careful of its own accord.
    #[must_use]
    pub fn rule(&self) -> Option<&'static str> {
        Some(match (self.kind(), self) {
            (NameKind::Space, _) => "create-parent-format",
            (NameKind::Message, _) => "message-name-format",
            (NameKind::Thread, _) => "thread-name-format",
            (NameKind::User, _) => "user-name-format",
            (NameKind::MessageId, Self::Prefix) => "message-id-prefix",
            (NameKind::MessageId, Self::TooLong { .. }) => "message-id-max-length",
            (NameKind::MessageId, _) => "message-id-charset",
            (NameKind::ThreadKey, Self::TooLong { .. }) => "thread-key-max-length",
            (NameKind::Attachment | NameKind::RequestId | NameKind::ThreadKey, _) => return None,
        })
    }

    /// What is wrong, without the rule's id, for who names the rule otherwise.
    pub(crate) fn message(&self) -> String {
        let kind = self.kind();
        match self {
            Self::Empty { .. } => match kind.form() {
                Some(form) => format!("the {kind} is empty: write `{form}`"),
                None => format!("the {kind} is empty"),
            },
            Self::Shape { .. } => {
                format!("{} {kind} has the form `{}`", kind.article(), kind.form().unwrap_or_default())
            }
            Self::Prefix => String::from("a message id of your own must begin with `client-`"),
            Self::Character { found, at, .. } => {
                let (article, alphabet) = (kind.article(), kind.alphabet());
                let found = found.escape_debug();
                format!("{article} {kind} cannot have `{found}` at byte {at}: it is made of {alphabet}")
            }
            Self::TooLong { length, limit, .. } => {
                format!("the {kind} has {length} characters, at most {limit} are allowed")
            }
        }
    }
}

impl fmt::Display for NameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message())?;
        self.rule().map_or(Ok(()), |rule| write!(f, " ({rule})"))
    }
}

impl Error for NameError {}
