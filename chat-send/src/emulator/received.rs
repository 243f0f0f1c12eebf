//! What has arrived.

use std::time::SystemTime;

use serde_json::{Value, json};

use super::clock::timestamp;
use super::request::Request;
use super::routes::{Method, Route};

/// A request to the API as it arrived, and what became of it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Received {
    /// The HTTP method.
    pub method: String,
    /// The path, decoded.
    pub path: String,
    /// The query, decoded; the values of `key`, `token` and `access_token` are not kept.
    pub query: Vec<(String, String)>,
    /// The headers by their names in lower case; the value of `authorization` is not kept.
    pub headers: Vec<(String, String)>,
    /// The body, the first mebibyte of it; what is no UTF-8 is replaced.
    pub body: String,
    /// Which method of the API it is for, if any.
    pub call: Option<Method>,
    /// When it arrived, by the emulator's clock.
    pub time: SystemTime,
    /// The fault that befell it.
    pub fault: Option<String>,
    /// The status of the answer, if there was one.
    pub status: Option<u16>,
}

/// What is not for logs, even though no secret of an emulator is one: people paste what they find there.
const SECRET: [&str; 3] = ["access_token", "key", "token"];
const REDACTED: &str = "…";

/// How many bytes of a body are kept: no message has as many, and an upload is kept elsewhere.
const KEPT: usize = 1 << 20;

impl Received {
    pub(super) fn new(request: &Request, route: Option<&Route>, time: SystemTime) -> Self {
        let hide = |name: &str, value: &str| {
            let value = if SECRET.contains(&name) || name == "authorization" { REDACTED } else { value };
            (name.to_owned(), value.to_owned())
        };
        Self {
            method: request.method.to_string(),
            path: format!("/{}", request.path.join("/")),
            query: request.query.iter().map(|(name, value)| hide(name, value)).collect(),
            headers: request
                .headers
                .iter()
                .map(|(name, value)| hide(name.as_str(), &String::from_utf8_lossy(value.as_bytes())))
                .collect(),
            body: String::from_utf8_lossy(request.body.get(..KEPT).unwrap_or(&request.body)).into_owned(),
            call: route.map(|route| route.method),
            time,
            fault: None,
            status: None,
        }
    }

    /// The value of a query parameter.
    ///
    /// # Examples
    ///
    /// ```
    /// let emulator = chat_send::emulator::Emulator::start()?;
    /// // … something is sent with a request id …
    /// let ids: Vec<_> = emulator.requests().iter().map(|request| request.parameter("requestId").is_some()).collect();
    /// assert!(ids.is_empty());
    /// # Ok::<(), std::io::Error>(())
    /// ```
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The value of a header; names are in lower case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    pub(super) fn to_json(&self) -> Value {
        json!({
            "method": self.method,
            "path": self.path,
            "query": self.query,
            "headers": self.headers,
            "body": self.body,
            "call": self.call.map(|method| method.to_string()),
            "time": timestamp(super::clock::moment(self.time)).as_str(),
            "fault": self.fault,
            "status": self.status,
        })
    }
}
