//! No answer, or one that makes no sense.

use std::error::Error as StdError;
use std::fmt;

use super::clean::clean;

/// No answer came.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    /// What the HTTP library says, without the URL.
    source: Option<reqwest::Error>,
}

/// How far a request came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection could be made: nothing was sent.
    Connect,
    /// The server could not prove who it is: nothing was sent. A proxy that looks into what is encrypted has a certificate of
    /// its own, which [`root_certificates`](crate::ClientBuilder::root_certificates) makes the client trust.
    Certificate,
    /// The request could not even be put together: nothing was sent.
    Request,
    /// There was a connection, and no answer in time.
    Timeout,
    /// The connection was lost before the answer was complete.
    Closed,
}

impl TransportError {
    pub(crate) fn new(kind: TransportErrorKind, source: Option<reqwest::Error>) -> Self {
        // The URL of a webhook holds its key and its token.
        Self { kind, source: source.map(reqwest::Error::without_url) }
    }

    pub(crate) fn from_reqwest(error: reqwest::Error) -> Self {
        let kind = if error.is_builder() {
            TransportErrorKind::Request
        } else if crate::tls::is_about_certificate(&error) {
            TransportErrorKind::Certificate
        } else if error.is_connect() {
            TransportErrorKind::Connect
        } else if error.is_timeout() {
            TransportErrorKind::Timeout
        } else {
            TransportErrorKind::Closed
        };
        Self::new(kind, Some(error))
    }

    /// How far the request came.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// Whether the same request may succeed later.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        !matches!(self.kind, TransportErrorKind::Certificate | TransportErrorKind::Request)
    }

    /// Whether the server may have got the request.
    #[must_use]
    pub fn may_have_been_sent(&self) -> bool {
        matches!(self.kind, TransportErrorKind::Timeout | TransportErrorKind::Closed)
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "no connection could be made; nothing was sent",
            TransportErrorKind::Certificate => "the server's certificate is not to be trusted; nothing was sent",
            TransportErrorKind::Request => "the request could not be put together; nothing was sent",
            TransportErrorKind::Timeout => "no answer in time; the request may have been carried out",
            TransportErrorKind::Closed => "the connection was lost; the request may have been carried out",
        })
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_ref().map(|source| source as _)
    }
}

/// An answer came that makes no sense: the server is not the Chat API, or something stands in between.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AnswerError {
    /// A redirect, which is not followed: credentials stay where they were sent.
    Redirect {
        /// The HTTP status.
        http_status: u16,
    },
    /// A success whose body is larger than any answer of the API.
    TooLarge {
        /// The HTTP status.
        http_status: u16,
        /// How many bytes were read before giving up.
        limit: usize,
    },
    /// A page of a list with more messages than any of the API has.
    TooMany {
        /// The HTTP status.
        http_status: u16,
        /// How many there may be.
        limit: usize,
    },
    /// A success whose body is not the JSON that was expected.
    NotJson {
        /// The HTTP status.
        http_status: u16,
        /// The media type that the server gave.
        content_type: String,
    },
    /// A success that lacks what it has to have.
    Incomplete {
        /// The HTTP status.
        http_status: u16,
        /// What is missing.
        missing: &'static str,
    },
}

impl AnswerError {
    pub(crate) fn not_json(http_status: u16, content_type: Option<&str>) -> Self {
        Self::NotJson { http_status, content_type: clean(content_type.unwrap_or("none"), 60) }
    }

    /// The HTTP status.
    #[must_use]
    pub fn http_status(&self) -> u16 {
        match *self {
            Self::Redirect { http_status }
            | Self::TooLarge { http_status, .. }
            | Self::TooMany { http_status, .. }
            | Self::NotJson { http_status, .. }
            | Self::Incomplete { http_status, .. } => http_status,
        }
    }

    /// Whether the same request may get a better answer later.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        matches!(self, Self::NotJson { .. })
    }

    /// Whether the server may have done what was asked of it.
    #[must_use]
    pub fn is_outcome_unknown(&self) -> bool {
        !matches!(self, Self::Redirect { .. })
    }
}

impl fmt::Display for AnswerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Redirect { http_status } => {
                write!(f, "the server answered with a redirect ({http_status}), which is not followed")
            }
            Self::TooLarge { http_status, limit } => {
                write!(
                    f,
                    "the server answered {http_status} with more than {limit} bytes; the request may have been carried out"
                )
            }
            Self::TooMany { http_status, limit } => {
                write!(f, "the server answered {http_status} with a page of more than {limit} messages")
            }
            Self::NotJson { http_status, content_type } => write!(
                f,
                "the server answered {http_status} with what is not the expected JSON (content type `{content_type}`); the \
                 request may have been carried out"
            ),
            Self::Incomplete { http_status, missing } => {
                write!(f, "the server answered {http_status} without {missing}")
            }
        }
    }
}

impl StdError for AnswerError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_say_whether_anything_can_have_happened() {
        let said = |kind| TransportError::new(kind, None).to_string();
        assert_eq!(said(TransportErrorKind::Connect), "no connection could be made; nothing was sent");
        assert_eq!(
            said(TransportErrorKind::Certificate),
            "the server's certificate is not to be trusted; nothing was sent"
        );
        assert_eq!(said(TransportErrorKind::Request), "the request could not be put together; nothing was sent");
        assert_eq!(said(TransportErrorKind::Timeout), "no answer in time; the request may have been carried out");
        assert_eq!(said(TransportErrorKind::Closed), "the connection was lost; the request may have been carried out");
        let answer = AnswerError::not_json(200, Some("text/html\u{1b}[2J"));
        assert_eq!(
            answer.to_string(),
            "the server answered 200 with what is not the expected JSON (content type `text/html [2J`); the request may \
             have been carried out"
        );
        assert_eq!(
            AnswerError::TooLarge { http_status: 200, limit: 10 }.to_string(),
            "the server answered 200 with more than 10 bytes; the request may have been carried out"
        );
        assert_eq!(
            AnswerError::Redirect { http_status: 307 }.to_string(),
            "the server answered with a redirect (307), which is not followed"
        );
        assert_eq!(
            AnswerError::Incomplete { http_status: 200, missing: "an address to upload to" }.to_string(),
            "the server answered 200 without an address to upload to"
        );
    }
}
