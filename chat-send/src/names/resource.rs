//! Names of what the API keeps: spaces, messages, threads, users, attachments.

use chat_cards::{Text, User};

use super::ids::MessageId;
use super::{NameError, NameKind, checked_string};

checked_string! {
    /// The name of a space: `spaces/{space}`.
    ///
    /// The id is made of letters, digits, `-` and `_`.
    ///
    /// # Examples
    ///
    /// ```
    /// use chat_send::{MessageId, SpaceName};
    ///
    /// let space = SpaceName::parse("spaces/AAAAtest")?;
    /// assert_eq!(space.id(), "AAAAtest");
    ///
    /// let id = MessageId::parse("client-deploy-1")?;
    /// assert_eq!(space.message(&id), "spaces/AAAAtest/messages/client-deploy-1");
    /// assert!(SpaceName::parse("spaces/AAAA?key=1").is_err());
    /// # Ok::<(), chat_send::NameError>(())
    /// ```
    SpaceName
}

checked_string! {
    /// The name of a message: `spaces/{space}/messages/{message}`.
    ///
    /// The last id is the one that Chat gave, such as `BBBB.BBBB`, or the [`MessageId`] that the message was created with.
    ///
    /// # Examples
    ///
    /// ```
    /// use chat_send::{MessageId, MessageName};
    ///
    /// let message = MessageName::parse("spaces/AAAAtest/messages/client-deploy-1")?;
    /// assert_eq!(message.space(), "spaces/AAAAtest");
    /// assert_eq!(message.id(), "client-deploy-1");
    /// assert_eq!(message.client_id(), Some(MessageId::parse("client-deploy-1")?));
    /// # Ok::<(), chat_send::NameError>(())
    /// ```
    MessageName
}

checked_string! {
    /// The name of a thread: `spaces/{space}/threads/{thread}`.
    ///
    /// # Examples
    ///
    /// ```
    /// use chat_send::ThreadName;
    ///
    /// let thread = ThreadName::parse("spaces/AAAAtest/threads/CCCC")?;
    /// assert_eq!((thread.space().id(), thread.id()), ("AAAAtest", "CCCC"));
    /// # Ok::<(), chat_send::NameError>(())
    /// ```
    ThreadName
}

checked_string! {
    /// The name of a user: `users/{user}`, with an id, an e-mail address, or `app` for the calling app.
    ///
    /// # Examples
    ///
    /// ```
    /// use chat_send::UserName;
    ///
    /// let user = UserName::parse("users/ada@example.com")?;
    /// assert_eq!(user.id(), "ada@example.com");
    /// # Ok::<(), chat_send::NameError>(())
    /// ```
    UserName
}

checked_string! {
    /// The name of an attachment: `spaces/{space}/messages/{message}/attachments/{attachment}`.
    ///
    /// # Examples
    ///
    /// ```
    /// use chat_send::AttachmentName;
    ///
    /// let attachment = AttachmentName::parse("spaces/AAAAtest/messages/BBBB.BBBB/attachments/DDDD=")?;
    /// assert_eq!(attachment.message(), "spaces/AAAAtest/messages/BBBB.BBBB");
    /// assert_eq!(attachment.id(), "DDDD=");
    /// # Ok::<(), chat_send::NameError>(())
    /// ```
    AttachmentName
}

impl SpaceName {
    fn check(text: &str) -> Result<(), NameError> {
        segments(NameKind::Space, text, &[("spaces", Alphabet::SPACE)])
    }

    /// The id, without `spaces/`.
    #[must_use]
    pub fn id(&self) -> &str {
        last(&self.0)
    }

    /// The message of this space that was, or will be, created with this id.
    #[must_use]
    pub fn message(&self, id: &MessageId) -> MessageName {
        MessageName(format!("{self}/messages/{id}"))
    }
}

impl MessageName {
    fn check(text: &str) -> Result<(), NameError> {
        segments(NameKind::Message, text, &[("spaces", Alphabet::SPACE), ("messages", Alphabet::DOTTED)])
    }

    /// The space that the message is in.
    #[must_use]
    pub fn space(&self) -> SpaceName {
        SpaceName(parent(&self.0).to_owned())
    }

    /// The last id.
    #[must_use]
    pub fn id(&self) -> &str {
        last(&self.0)
    }

    /// The last id, if it is one that a client gave.
    #[must_use]
    pub fn client_id(&self) -> Option<MessageId> {
        MessageId::parse(self.id()).ok()
    }
}

impl ThreadName {
    fn check(text: &str) -> Result<(), NameError> {
        segments(NameKind::Thread, text, &[("spaces", Alphabet::SPACE), ("threads", Alphabet::DOTTED)])
    }

    /// The space that the thread is in.
    #[must_use]
    pub fn space(&self) -> SpaceName {
        SpaceName(parent(&self.0).to_owned())
    }

    /// The last id.
    #[must_use]
    pub fn id(&self) -> &str {
        last(&self.0)
    }
}

impl UserName {
    fn check(text: &str) -> Result<(), NameError> {
        segments(NameKind::User, text, &[("users", Alphabet::USER)])
    }

    /// The id, the e-mail address, or `app`.
    #[must_use]
    pub fn id(&self) -> &str {
        last(&self.0)
    }
}

impl AttachmentName {
    fn check(text: &str) -> Result<(), NameError> {
        let parts = [("spaces", Alphabet::SPACE), ("messages", Alphabet::DOTTED), ("attachments", Alphabet::FILE)];
        segments(NameKind::Attachment, text, &parts)
    }

    /// The message that the attachment belongs to.
    #[must_use]
    pub fn message(&self) -> MessageName {
        MessageName(parent(&self.0).to_owned())
    }

    /// The last id.
    #[must_use]
    pub fn id(&self) -> &str {
        last(&self.0)
    }
}

impl From<UserName> for User {
    fn from(name: UserName) -> Self {
        Self::new().name(Text::from(name.0))
    }
}

/// Which characters an id may have besides ASCII letters and digits.
#[derive(Clone, Copy)]
struct Alphabet(&'static str);

impl Alphabet {
    const SPACE: Self = Self("-_");
    const DOTTED: Self = Self("-_.");
    const USER: Self = Self("-_.+'@");
    const FILE: Self = Self("-_.=");

    /// The first character that cannot stand where it stands. A dot needs something else than a dot on both sides, so that
    /// no id is a step in a path.
    fn first_wrong(self, id: &str) -> Option<(usize, char)> {
        let mut after_dot = true;
        id.char_indices().find(|&(offset, c)| {
            let dot = c == '.';
            let misplaced = dot && (after_dot || offset + 1 == id.len());
            after_dot = dot;
            misplaced || !(c.is_ascii_alphanumeric() || self.0.contains(c))
        })
    }
}

/// Checks a name that is made of pairs of a collection and an id.
fn segments(kind: NameKind, text: &str, pairs: &[(&str, Alphabet)]) -> Result<(), NameError> {
    if text.is_empty() {
        return Err(NameError::Empty { kind });
    }
    let mut rest = text.split('/');
    let mut at = 0;
    for (collection, alphabet) in pairs {
        let (Some(found), Some(id)) = (rest.next(), rest.next()) else { return Err(NameError::Shape { kind }) };
        if found != *collection {
            return Err(NameError::Shape { kind });
        }
        at += found.len() + 1;
        if id.is_empty() {
            return Err(NameError::Empty { kind });
        }
        if let Some((offset, found)) = alphabet.first_wrong(id) {
            return Err(NameError::Character { kind, found, at: at + offset });
        }
        at += id.len() + 1;
    }
    if rest.next().is_some() { Err(NameError::Shape { kind }) } else { Ok(()) }
}

/// The last id of a name that has passed [`segments`].
fn last(name: &str) -> &str {
    name.rsplit('/').next().unwrap_or_default()
}

/// The name without its last collection and id, of a name that has passed [`segments`].
fn parent(name: &str) -> &str {
    name.rsplitn(3, '/').last().unwrap_or_default()
}
