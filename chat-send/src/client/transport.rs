//! The HTTP client, and bodies that are read up to a limit.

use std::time::Duration;

use chat_cards::Message;
use reqwest::header::{CONTENT_TYPE, HeaderMap};
use reqwest::redirect::Policy;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::endpoint::Endpoint;
use crate::error::{AnswerError, SetupError};
use crate::secret::{Secret, redact};
use crate::tls::Authorities;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const USER_AGENT: &str = concat!("chat-send/", env!("CARGO_PKG_VERSION"));

/// An HTTP client that keeps credentials where they belong: it follows no redirect and sends no `Referer`.
///
/// A request may take so long, unless it says that it may take less.
pub(crate) fn http_client(
    endpoint: &Endpoint,
    authorities: &Authorities,
    timeout: Duration,
) -> Result<reqwest::Client, SetupError> {
    // A build of reqwest that has TLS wants a provider for it even where there is nothing to encrypt.
    match crate::tls::install() {
        Err(error) if endpoint.is_https() || cfg!(feature = "google-auth") => return Err(error),
        _ => {}
    }
    let mut builder = reqwest::Client::builder()
        .redirect(Policy::none())
        .referer(false)
        .connect_timeout(CONNECT_TIMEOUT)
        .timeout(timeout)
        .user_agent(USER_AGENT)
        .https_only(endpoint.is_https());
    if endpoint.is_loopback() {
        // A proxy from the environment would get the credentials, and cannot reach this machine's loopback anyway.
        builder = builder.no_proxy();
    }
    #[cfg(any(feature = "rustls-aws-lc", feature = "rustls-ring"))]
    if !endpoint.is_https() {
        // The machine's certificates take a while to read, and are not needed.
        builder = builder.tls_certs_only([]);
    }
    authorities.trust(builder).build().map_err(|_| SetupError::Tls)
}

/// A success.
pub(crate) struct Answer {
    pub http_status: u16,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

/// Why a success is none.
#[derive(Clone, Copy)]
pub(crate) enum Unfit {
    /// The body is not the JSON that was expected.
    NotJson,
    /// Something is missing.
    Without(&'static str),
    /// There are more messages than this many.
    TooMany(usize),
}

/// A body, as far as it was read.
pub(crate) enum Body {
    Whole(Vec<u8>),
    TooLarge(Vec<u8>),
    Broken(Vec<u8>, reqwest::Error),
}

/// Reads a body, but no more than `limit` bytes of it.
pub(crate) async fn read_body(response: &mut reqwest::Response, limit: usize) -> Body {
    let mut body = Vec::new();
    loop {
        match response.chunk().await {
            Ok(Some(chunk)) => {
                let room = limit - body.len();
                body.extend_from_slice(&chunk[..chunk.len().min(room)]);
                if chunk.len() > room {
                    return Body::TooLarge(body);
                }
            }
            Ok(None) => return Body::Whole(body),
            Err(error) => return Body::Broken(body, error),
        }
    }
}

impl Answer {
    /// The body as an object of JSON.
    pub(crate) fn object(&self) -> Result<Map<String, Value>, Unfit> {
        serde_json::from_slice(&self.body).map_err(|_| Unfit::NotJson)
    }

    /// Makes sure that the body is an object, as all of the API's are, and not the page of something that stands in between.
    pub(crate) fn is_object(&self) -> Result<(), Unfit> {
        self.object().map(drop)
    }

    /// The body as a message.
    pub(crate) fn message(&self) -> Result<Message, Unfit> {
        // Nearly every answer can be read in one go, and text that is known to be UTF-8 faster than bytes.
        let text = std::str::from_utf8(&self.body).ok();
        let message = text.and_then(|text| serde_json::from_str(text).ok());
        message.map_or_else(|| self.object().map(read_leniently), Ok)
    }

    /// Why the answer is of no use, in words without the secrets that a server may repeat anywhere.
    pub(crate) fn error(&self, unfit: Unfit, secrets: &[Secret]) -> AnswerError {
        let http_status = self.http_status;
        match unfit {
            Unfit::NotJson => {
                let content_type = self.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
                let content_type = content_type.map(|text| redact(text, secrets));
                AnswerError::not_json(http_status, content_type.as_deref())
            }
            Unfit::Without(missing) => AnswerError::Incomplete { http_status, missing },
            Unfit::TooMany(limit) => AnswerError::TooMany { http_status, limit },
        }
    }
}

/// Reads an element whatever is in it: a field that cannot be read is left out, because an answer that Google has changed
/// must not turn a message that was sent into an error.
pub(crate) fn read_leniently<T: DeserializeOwned + Default>(object: Map<String, Value>) -> T {
    let whole = Value::Object(object);
    if let Ok(element) = T::deserialize(&whole) {
        return element;
    }
    let Value::Object(mut object) = whole else { return T::default() };
    object.retain(|key, value| {
        let alone = Map::from_iter([(key.clone(), value.clone())]);
        serde_json::from_value::<T>(Value::Object(alone)).is_ok()
    });
    serde_json::from_value(Value::Object(object)).unwrap_or_default()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_field_that_cannot_be_read_does_not_take_the_others_with_it() {
        let Value::Object(object) = json!({
            "name": "spaces/A/messages/B", "text": { "changed": true }, "thread": { "name": "spaces/A/threads/C" }, "new": 1
        }) else {
            unreachable!()
        };
        let message: Message = read_leniently(object);
        assert_eq!(message.name, "spaces/A/messages/B");
        assert_eq!(message.thread.as_ref().unwrap().name, "spaces/A/threads/C");
        assert!(message.text.is_empty());
        assert_eq!(serde_json::to_value(&message).unwrap()["new"], 1);
    }
}
