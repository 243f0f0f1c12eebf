//! Ids that the sender chooses.

use super::{NameError, NameKind, checked_string};

/// The most characters that a message id may have, `client-` included.
///
/// Rule `message-id-max-length`. Source: `messageId` of
/// [`spaces.messages.create`](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages/create).
pub const MAX_MESSAGE_ID_CHARS: usize = 63;

/// The most characters that a thread key may have.
///
/// Rule `thread-key-max-length`. Source: `Thread.threadKey` in
/// [the reference of messages](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages).
pub const MAX_THREAD_KEY_CHARS: usize = 4_000;

const PREFIX: &str = "client-";

checked_string! {
    /// An id for a message that the sender chooses: `client-`, then lowercase letters, digits and hyphens, at most
    /// [63](MAX_MESSAGE_ID_CHARS) characters in all.
    ///
    /// It can only be given on create, is unique within the space, and stands in the message's name like the id that Chat
    /// gives.
    ///
    /// # Examples
    ///
    /// ```
    /// use chat_send::MessageId;
    ///
    /// let id = MessageId::parse("client-deploy-42")?;
    /// assert_eq!(id.part(1)?, "client-deploy-42-2");
    /// assert_eq!(
    ///     MessageId::parse("deploy-42").unwrap_err().to_string(),
    ///     "a message id of your own must begin with `client-` (message-id-prefix)"
    /// );
    /// # Ok::<(), chat_send::NameError>(())
    /// ```
    MessageId
}

checked_string! {
    /// The id of a request. The API answers a request whose id it has seen with the message that it created then, so that
    /// a request can be repeated without creating two.
    ///
    /// Google documents neither length nor alphabet and recommends a random UUID, which is what the client generates where
    /// none is given. Here it is visible ASCII, of any length but none.
    ///
    /// # Examples
    ///
    /// ```
    /// use chat_send::RequestId;
    ///
    /// let id = RequestId::parse("build-4711")?;
    /// assert_eq!(id.as_str(), "build-4711");
    /// assert_eq!(RequestId::from_random([0; 16]), "00000000-0000-4000-8000-000000000000");
    /// # Ok::<(), chat_send::NameError>(())
    /// ```
    RequestId
}

checked_string! {
    /// A key of the app's own for a thread: the first message with a key starts the thread, the others reply to it. At most
    /// [4,000](MAX_THREAD_KEY_CHARS) characters.
    ///
    /// A key belongs to the app that used it, and a webhook is an app of its own.
    ///
    /// # Examples
    ///
    /// ```
    /// use chat_send::ThreadKey;
    ///
    /// let key = ThreadKey::parse("deploys of web")?;
    /// assert_eq!(key.as_str(), "deploys of web");
    /// # Ok::<(), chat_send::NameError>(())
    /// ```
    ThreadKey
}

impl MessageId {
    fn check(text: &str) -> Result<(), NameError> {
        let kind = NameKind::MessageId;
        if text.is_empty() {
            return Err(NameError::Empty { kind });
        }
        let Some(rest) = text.strip_prefix(PREFIX) else { return Err(NameError::Prefix) };
        if rest.is_empty() {
            return Err(NameError::Empty { kind });
        }
        let wrong = |&(_, c): &(usize, char)| !(c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        if let Some((at, found)) = text.char_indices().find(wrong) {
            return Err(NameError::Character { kind, found, at });
        }
        limited(kind, text, MAX_MESSAGE_ID_CHARS)
    }

    /// The id of a part of the message that this id stands for: the id itself for the first, of index 0, then `{id}-2` and so
    /// on.
    ///
    /// # Errors
    ///
    /// [`NameError::TooLong`], if there is no room for the number.
    pub fn part(&self, index: usize) -> Result<Self, NameError> {
        if index == 0 { Ok(self.clone()) } else { Self::parse(format!("{self}-{}", index + 1)) }
    }
}

impl RequestId {
    fn check(text: &str) -> Result<(), NameError> {
        let kind = NameKind::RequestId;
        if text.is_empty() {
            return Err(NameError::Empty { kind });
        }
        match text.char_indices().find(|(_, c)| !c.is_ascii_graphic()) {
            Some((at, found)) => Err(NameError::Character { kind, found, at }),
            None => Ok(()),
        }
    }

    /// A version 4 UUID of these random bytes.
    #[must_use]
    pub fn from_random(bytes: [u8; 16]) -> Self {
        // The four bits of the version and the two of the variant, by RFC 9562.
        let bits = u128::from_be_bytes(bytes) & !(0xf << 76) & !(0x3 << 62) | 0x4 << 76 | 0x2 << 62;
        let hex = format!("{bits:032x}");
        Self([&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]].join("-"))
    }
}

impl ThreadKey {
    fn check(text: &str) -> Result<(), NameError> {
        let kind = NameKind::ThreadKey;
        if text.is_empty() {
            return Err(NameError::Empty { kind });
        }
        if let Some((at, found)) = text.char_indices().find(|(_, c)| c.is_control()) {
            return Err(NameError::Character { kind, found, at });
        }
        limited(kind, text, MAX_THREAD_KEY_CHARS)
    }
}

fn limited(kind: NameKind, text: &str, limit: usize) -> Result<(), NameError> {
    let length = text.chars().count();
    if length > limit { Err(NameError::TooLong { kind, length, limit }) } else { Ok(()) }
}
