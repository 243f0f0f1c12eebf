//! The HTTP client, and bodies that are read up to a limit.

use std::time::Duration;

use chat_cards::Message;
use reqwest::header::HeaderMap;
use reqwest::redirect::Policy;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::endpoint::Endpoint;
use crate::error::{AnswerError, SetupError};
use crate::tls::Authorities;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const USER_AGENT: &str = concat!("chat-send/", env!("CARGO_PKG_VERSION"));

/// An HTTP client that keeps credentials where they belong: it follows no redirect and sends no `Referer`.
pub(crate) fn http_client(endpoint: &Endpoint, authorities: &Authorities) -> Result<reqwest::Client, SetupError> {
    // A build of reqwest that has TLS wants a provider for it even where there is nothing to encrypt.
    match crate::tls::install() {
        Err(error) if endpoint.is_https() || cfg!(feature = "google-auth") => return Err(error),
        _ => {}
    }
    let mut builder = reqwest::Client::builder()
        .redirect(Policy::none())
        .referer(false)
        .connect_timeout(CONNECT_TIMEOUT)
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
    /// Fit to be shown: without the secrets that a server may repeat anywhere.
    pub content_type: Option<String>,
    pub body: Vec<u8>,
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
    pub(crate) fn object(&self) -> Result<Map<String, Value>, AnswerError> {
        match serde_json::from_slice(&self.body) {
            Ok(Value::Object(object)) => Ok(object),
            _ => Err(AnswerError::not_json(self.http_status, self.content_type.as_deref())),
        }
    }

    /// The body as a message.
    pub(crate) fn message(&self) -> Result<Message, AnswerError> {
        self.object().map(read_leniently)
    }
}

/// Reads an element whatever is in it: a field that cannot be read is left out, because an answer that Google has changed
/// must not turn a message that was sent into an error.
pub(crate) fn read_leniently<T: DeserializeOwned + Default>(object: Map<String, Value>) -> T {
    let whole = Value::Object(object);
    if let Ok(element) = serde_json::from_value(whole.clone()) {
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
