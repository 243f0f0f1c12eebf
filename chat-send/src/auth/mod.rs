//! Who sends, and the tokens for it.

#[cfg(feature = "google-auth")]
mod delegation;
#[cfg(feature = "google-auth")]
mod google;
#[cfg(feature = "google-auth")]
mod jwt;
#[cfg(feature = "google-auth")]
mod library;
mod scope;
mod token;

use std::fmt;

use chat_cards::check::Target;

#[cfg(feature = "google-auth")]
pub use delegation::DelegatedTokens;
#[cfg(feature = "google-auth")]
pub use google::GoogleTokens;
pub use scope::{Method, Scope};
pub use token::{AuthError, StaticToken, Token, TokenSource};

/// Whose authority a request is made with. Much of what the API allows depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AuthKind {
    /// The Chat app's own.
    App,
    /// A person's, on whose behalf the app acts.
    User,
    /// A webhook's: no token, only the URL.
    Webhook,
}

impl AuthKind {
    /// What a new message is checked for under this authentication.
    #[must_use]
    pub fn target(self) -> Target {
        match self {
            Self::App => Target::App,
            Self::User => Target::User,
            Self::Webhook => Target::Webhook,
        }
    }
}

impl fmt::Display for AuthKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::App => "app authentication",
            Self::User => "user authentication",
            Self::Webhook => "a webhook",
        })
    }
}
