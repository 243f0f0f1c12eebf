//! Everything that can go wrong.

mod api;
mod clean;
mod transport;

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

pub use api::{ApiError, FieldViolation};
pub(crate) use clean::{MAX_TEXT_CHARS, clean};
pub use transport::{AnswerError, TransportError, TransportErrorKind};

use chat_cards::check::Findings;
use chat_cards::split::SplitError;

use crate::auth::AuthError;
use crate::endpoint::EndpointError;
use crate::names::NameError;
use crate::rules::AllowError;
use crate::webhook::WebhookUrlError;

/// Why a message was not sent, or nobody knows whether it was.
///
/// No error shows a secret: neither its text, nor its `Debug`, nor what it has as its source.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: chat_send::Client, space: chat_send::SpaceName) {
/// use chat_send::Error;
/// use chat_send::chat_cards::Message;
///
/// match client.create(&space, Message::new().text("Deploy finished")).send().await {
///     Ok(message) => println!("sent as {}", message.name),
///     Err(Error::Rules(findings)) => println!("not sent, because it would not work:\n{findings}"),
///     Err(error) if error.is_transient() => println!("try again later: {error}"),
///     Err(error) => println!("{error}"),
/// }
/// # }
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// A name or an id is wrong. Nothing was sent.
    Name(NameError),
    /// The request breaks rules of the API, and Chat would refuse it or do something else. Nothing was sent.
    Rules(Findings),
    /// The message is too large, and cannot be split. Nothing was sent.
    Split(SplitError),
    /// The endpoint is no address for credentials. Nothing was sent.
    Endpoint(EndpointError),
    /// The URL is not that of a webhook. Nothing was sent.
    Webhook(WebhookUrlError),
    /// The client cannot be set up, for a reason that has nothing to do with a message.
    Setup(SetupError),
    /// There is no token to call the API with.
    Auth(AuthError),
    /// The server refused.
    Api(Box<ApiError>),
    /// No answer came.
    Transport(Box<TransportError>),
    /// An answer came that makes no sense.
    Answer(AnswerError),
    /// The last attempt failed in a way that changes nothing, but one before it may have been carried out.
    Unclear(Box<Error>),
}

/// Why a client cannot be set up.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetupError {
    /// The crate was built with neither of the features that bring HTTPS.
    NoTls,
    /// The TLS library could not be started, for instance because the machine has no root certificates.
    Tls,
    /// What should be root certificates are none.
    Certificate,
    /// One of the rules that were allowed to be broken is none that can be.
    Allow(AllowError),
    /// The blocking façade was used from within an asynchronous runtime.
    InsideRuntime,
    /// The blocking façade could not start a runtime.
    Runtime,
}

impl Error {
    /// Whether the same request may succeed later, without being changed.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Auth(error) => error.is_transient(),
            Self::Api(error) => error.is_transient(),
            Self::Transport(error) => error.is_transient(),
            Self::Answer(error) => error.is_transient(),
            Self::Unclear(last) => last.is_transient(),
            Self::Name(_) | Self::Rules(_) | Self::Split(_) | Self::Endpoint(_) | Self::Webhook(_) | Self::Setup(_) => {
                false
            }
        }
    }

    /// Whether the server may have done what was asked of it all the same.
    ///
    /// Where this is `false`, nothing was created, changed or deleted.
    #[must_use]
    pub fn is_outcome_unknown(&self) -> bool {
        match self {
            Self::Api(error) => error.is_outcome_unknown(),
            Self::Transport(error) => error.may_have_been_sent(),
            Self::Answer(error) => error.is_outcome_unknown(),
            Self::Unclear(_) => true,
            _ => false,
        }
    }

    /// How long the server asked to wait, uncapped.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Api(error) => error.retry_after(),
            Self::Unclear(last) => last.retry_after(),
            _ => None,
        }
    }

    /// The HTTP status of the answer, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Api(error) => Some(error.http_status()),
            Self::Answer(error) => Some(error.http_status()),
            Self::Unclear(last) => last.status(),
            _ => None,
        }
    }

    /// The server's own error, if it is one.
    #[must_use]
    pub fn api(&self) -> Option<&ApiError> {
        match self {
            Self::Api(error) => Some(error),
            Self::Unclear(last) => last.api(),
            _ => None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The variants speak for themselves, and have no source beside their own: a cause is printed once.
        match self {
            Self::Name(error) => error.fmt(f),
            Self::Rules(error) => error.fmt(f),
            Self::Split(error) => error.fmt(f),
            Self::Endpoint(error) => error.fmt(f),
            Self::Webhook(error) => error.fmt(f),
            Self::Setup(error) => error.fmt(f),
            Self::Auth(error) => error.fmt(f),
            Self::Api(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::Answer(error) => error.fmt(f),
            Self::Unclear(last) => write!(f, "{last}; an earlier attempt may have been carried out"),
        }
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Transport(error) => error.source(),
            Self::Unclear(last) => last.source(),
            _ => None,
        }
    }
}

impl fmt::Display for SetupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoTls => {
                "this build has no HTTPS: enable the feature `rustls-ring` or `rustls-aws-lc` of `chat-send`"
            }
            Self::Tls => "the TLS library cannot be started: are there root certificates on this machine?",
            Self::Certificate => {
                "the root certificates are none: give them in PEM, `-----BEGIN CERTIFICATE-----` and so on"
            }
            Self::Allow(error) => return error.fmt(f),
            Self::InsideRuntime => "a blocking call within an asynchronous runtime: use the asynchronous client there",
            Self::Runtime => "no runtime can be started for a blocking call",
        })
    }
}

impl StdError for SetupError {}

macro_rules! from {
    ($($variant:ident($error:ty)),* $(,)?) => {$(
        impl From<$error> for Error {
            fn from(error: $error) -> Self {
                Self::$variant(error.into())
            }
        }
    )*};
}

from! {
    Name(NameError), Rules(Findings), Split(SplitError), Endpoint(EndpointError), Webhook(WebhookUrlError), Setup(SetupError),
    Auth(AuthError), Api(ApiError), Transport(TransportError), Answer(AnswerError),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_earlier_attempt_makes_the_outcome_unknown() {
        let refused = || Error::from(ApiError::read(429, "", Some(Duration::from_secs(3))));
        assert!(!refused().is_outcome_unknown());
        let error = Error::Unclear(Box::new(refused()));
        assert!(error.is_outcome_unknown() && error.is_transient());
        assert_eq!((error.status(), error.retry_after()), (Some(429), Some(Duration::from_secs(3))));
        assert_eq!(
            error.to_string(),
            "the server answered 429 (a space takes one write a second, from all apps together); an earlier attempt may \
             have been carried out"
        );
    }

    #[test]
    fn setup_errors_say_what_to_do() {
        let said = [
            SetupError::NoTls,
            SetupError::Tls,
            SetupError::Certificate,
            SetupError::InsideRuntime,
            SetupError::Runtime,
        ];
        assert_eq!(
            said.map(|error| Error::from(error).to_string()),
            [
                "this build has no HTTPS: enable the feature `rustls-ring` or `rustls-aws-lc` of `chat-send`",
                "the TLS library cannot be started: are there root certificates on this machine?",
                "the root certificates are none: give them in PEM, `-----BEGIN CERTIFICATE-----` and so on",
                "a blocking call within an asynchronous runtime: use the asynchronous client there",
                "no runtime can be started for a blocking call",
            ]
        );
    }
}
