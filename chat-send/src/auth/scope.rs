//! Which method needs which scope.

use std::fmt;

use super::AuthKind;

/// A scope of the Chat API.
///
/// # Examples
///
/// ```
/// use chat_send::{AuthKind, Method, Scope};
///
/// assert_eq!(Scope::Bot.as_str(), "https://www.googleapis.com/auth/chat.bot");
/// assert_eq!(Method::Create.scopes(AuthKind::App), [Scope::Bot]);
/// assert_eq!(Method::Create.scopes(AuthKind::User), [Scope::MessagesCreate]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// `chat.bot`: what an app does as itself.
    Bot,
    /// `chat.app.messages.readonly`: an app reads public messages. An administrator has to approve it.
    AppMessagesReadonly,
    /// `chat.messages`: everything that a person can do with messages.
    Messages,
    /// `chat.messages.create`: sending as a person.
    MessagesCreate,
    /// `chat.messages.readonly`: reading as a person.
    MessagesReadonly,
    /// `chat.import`: importing messages into a space, which a client never asks for by itself.
    Import,
}

impl Scope {
    /// The scope as tokens have it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Bot => "https://www.googleapis.com/auth/chat.bot",
            Self::AppMessagesReadonly => "https://www.googleapis.com/auth/chat.app.messages.readonly",
            Self::Messages => "https://www.googleapis.com/auth/chat.messages",
            Self::MessagesCreate => "https://www.googleapis.com/auth/chat.messages.create",
            Self::MessagesReadonly => "https://www.googleapis.com/auth/chat.messages.readonly",
            Self::Import => "https://www.googleapis.com/auth/chat.import",
        }
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A method of the API that this crate calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Method {
    /// `spaces.messages.create`
    Create,
    /// `spaces.messages.get`
    Get,
    /// `spaces.messages.list`
    List,
    /// `spaces.messages.patch`
    Patch,
    /// `spaces.messages.update`
    Update,
    /// `spaces.messages.delete`
    Delete,
    /// `spaces.messages.replaceCards`
    ReplaceCards,
    /// `media.upload`
    Upload,
}

impl Method {
    /// The name in the discovery document.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Create => "chat.spaces.messages.create",
            Self::Get => "chat.spaces.messages.get",
            Self::List => "chat.spaces.messages.list",
            Self::Patch => "chat.spaces.messages.patch",
            Self::Update => "chat.spaces.messages.update",
            Self::Delete => "chat.spaces.messages.delete",
            Self::ReplaceCards => "chat.spaces.messages.replaceCards",
            Self::Upload => "chat.media.upload",
        }
    }

    /// The scope that the method needs and that allows the least besides, one at most. Empty where the method cannot be
    /// called that way.
    ///
    /// Rules `create-scope-app`, `create-scope-user`, `list-app-auth-approval`, `replace-cards-app-auth`. Source: the
    /// `scopes` of the methods in the discovery document.
    #[must_use]
    pub fn scopes(self, auth: AuthKind) -> &'static [Scope] {
        match (auth, self) {
            (AuthKind::Webhook, _) => &[],
            (AuthKind::App, Self::List) => &[Scope::AppMessagesReadonly],
            (AuthKind::App, _) => &[Scope::Bot],
            (AuthKind::User, Self::Create | Self::Upload) => &[Scope::MessagesCreate],
            (AuthKind::User, Self::Get | Self::List) => &[Scope::MessagesReadonly],
            (AuthKind::User, Self::Patch | Self::Update | Self::Delete) => &[Scope::Messages],
            (AuthKind::User, Self::ReplaceCards) => &[],
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.id())
    }
}
