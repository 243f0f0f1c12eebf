//! The server's own errors.

use std::error::Error as StdError;
use std::fmt;
use std::time::{Duration, SystemTime};

use serde_json::Value;

use super::clean::{MAX_TEXT_CHARS, clean};
use crate::retry::{Failure, retry_after, retry_info};

/// The most violations and details that are kept of one error.
const MAX_ITEMS: usize = 50;

/// The server refused a request.
///
/// Whatever the server wrote, an HTML page of a proxy included, becomes a short text without control characters.
#[derive(Clone, Debug, PartialEq)]
pub struct ApiError {
    http_status: u16,
    status: Option<String>,
    message: String,
    reason: Option<String>,
    violations: Vec<FieldViolation>,
    details: Vec<Value>,
    retry_after: Option<Duration>,
}

/// A field that the server found fault with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldViolation {
    /// The field as the server names it: `message.cards_v2[0].card`. Some violations name none.
    pub field: String,
    /// The same place as this crate names it, within the message: `cardsV2[0].card`.
    pub path: String,
    /// What is wrong with it.
    pub description: String,
}

impl ApiError {
    /// Reads an answer that is no success: for who talks to the API in a way of their own, and for tests of what a program does
    /// about errors. The header `Retry-After` goes in as the server wrote it.
    ///
    /// What of the answer must not be shown is to be taken out before, by [`Secret::redact`](crate::Secret::redact).
    ///
    /// # Examples
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use chat_send::{ApiError, Error};
    ///
    /// let body = r#"{"error":{"code":429,"message":"Too many requests","status":"RESOURCE_EXHAUSTED"}}"#;
    /// let error = Error::from(ApiError::from_answer(429, Some("7"), body));
    /// assert!(error.is_transient());
    /// assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    /// ```
    #[must_use]
    pub fn from_answer(http_status: u16, retry_after_header: Option<&str>, body: &str) -> Self {
        let asked = retry_after_header.and_then(|header| retry_after(header, SystemTime::now()));
        Self::read(http_status, body, asked)
    }

    /// Reads what came with a status that is no success. No body is wrong enough not to be read.
    pub(crate) fn read(http_status: u16, body: &str, retry_after: Option<Duration>) -> Self {
        let value: Value = serde_json::from_str(body).unwrap_or_default();
        // Google's envelope; the page on webhooks shows an error without it.
        let error = value.get("error").filter(|error| error.is_object()).unwrap_or(&value);
        let text = |key: &str| error.get(key).and_then(Value::as_str).map(|text| clean(text, MAX_TEXT_CHARS));
        let details: Vec<_> =
            error.get("details").and_then(Value::as_array).into_iter().flatten().take(MAX_ITEMS).collect();
        let reason = details.iter().find_map(|detail| detail.get("reason")?.as_str());
        let violations = details.iter().filter_map(|detail| detail.get("fieldViolations")?.as_array()).flatten();
        let details: Vec<Value> = details.iter().copied().cloned().collect();
        Self {
            http_status,
            status: text("status"),
            message: text("message").filter(|text| !text.is_empty()).unwrap_or_else(|| without_envelope(body)),
            reason: reason.map(|reason| clean(reason, 100)),
            violations: violations.take(MAX_ITEMS).map(FieldViolation::read).collect(),
            retry_after: retry_after.or_else(|| retry_info(&details)),
            details,
        }
    }

    /// The HTTP status: 400, 403, 429 and so on.
    #[must_use]
    pub fn http_status(&self) -> u16 {
        self.http_status
    }

    /// Google's name for it: `INVALID_ARGUMENT`. None if something else than the API answered.
    #[must_use]
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }

    /// What the server says, without control characters and cut if it is long.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The reason that comes with some errors: `ACCESS_TOKEN_SCOPE_INSUFFICIENT`, `API_KEY_INVALID`.
    #[must_use]
    pub fn reason(&self) -> Option<&str> {
        self.reason.as_deref()
    }

    /// The fields that the server found fault with.
    #[must_use]
    pub fn violations(&self) -> &[FieldViolation] {
        &self.violations
    }

    /// The details as the server wrote them, control characters included.
    #[must_use]
    pub fn details(&self) -> &[Value] {
        &self.details
    }

    /// How long the server asked to wait, uncapped.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// Whether the same request may succeed later: 429, 500, 502, 503 and 504.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        Failure::Status(self.http_status).is_passing()
    }

    /// Whether the server may have done what was asked of it: 500, 502, 503, 504, and what is above 505, which a proxy may say.
    #[must_use]
    pub fn is_outcome_unknown(&self) -> bool {
        Failure::Status(self.http_status).is_unclear()
    }

    /// What usually helps.
    fn advice(&self) -> Option<&'static str> {
        Some(match (self.http_status, self.reason(), self.message.as_str()) {
            (_, Some("API_KEY_INVALID"), _) => "copy the webhook's URL again, `key` and `token` included",
            (_, Some("ACCESS_TOKEN_SCOPE_INSUFFICIENT"), _) => "the token lacks the scope of this method",
            (403, _, text) if text.contains("not a member of this space") => "add the Chat app to the space",
            (403, _, text) if text.contains("or the resource doesn't exist") => {
                "Chat says the same when the message or the space does not exist"
            }
            (403, _, text) if text.contains("without a valid token") => {
                "copy the webhook's URL again, `token` included"
            }
            (401, _, _) => "the token has expired, or is none of Google's",
            (429, _, _) => "a space takes one write a second, from all apps together",
            _ => return None,
        })
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the server answered {}", self.http_status)?;
        if let Some(status) = &self.status {
            write!(f, " {status}")?;
        }
        if !self.message.is_empty() {
            write!(f, ": {}", self.message)?;
        }
        if let Some(advice) = self.advice() {
            write!(f, " ({advice})")?;
        }
        // Google repeats a violation's description in the message.
        for violation in self.violations.iter().filter(|violation| !self.message.contains(&violation.description)) {
            write!(f, "\n{violation}")?;
        }
        Ok(())
    }
}

impl StdError for ApiError {}

impl FieldViolation {
    fn read(value: &Value) -> Self {
        let text = |key| clean(value.get(key).and_then(Value::as_str).unwrap_or_default(), MAX_TEXT_CHARS);
        let field = text("field");
        Self { path: path(&field), description: text("description"), field }
    }
}

impl fmt::Display for FieldViolation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path.as_str() {
            "" => f.write_str(&self.description),
            path => write!(f, "{path}: {}", self.description),
        }
    }
}

/// The path in a message of a field as the server names it: `message.cards_v2[0].card` is `cardsV2[0].card`. A token that was
/// written with underscores would come back here, which is why they are taken out in that spelling too.
fn path(field: &str) -> String {
    let within = field.strip_prefix("message").filter(|rest| rest.is_empty() || rest.starts_with('.'));
    let field = within.map_or(field, |rest| rest.trim_start_matches('.'));
    let mut path = String::with_capacity(field.len());
    let mut chars = field.chars().peekable();
    while let Some(c) = chars.next() {
        // `cards_v2` is `cardsV2`: an underscore goes, and what follows it becomes a capital.
        match chars.peek() {
            Some(next) if c == '_' && next.is_ascii_lowercase() => {
                path.push(next.to_ascii_uppercase());
                chars.next();
            }
            _ => path.push(c),
        }
    }
    path
}

/// What to say of a body that is not Google's JSON: the title of an HTML page, or the beginning of a text.
fn without_envelope(body: &str) -> String {
    let lower = body.to_ascii_lowercase();
    let title = lower.find("<title>").map(|start| start + "<title>".len());
    let title = title.and_then(|start| lower[start..].find("</title>").map(|end| &body[start..start + end]));
    let html = lower.trim_start().starts_with("<!doctype html") || lower.contains("<html");
    match title {
        Some(title) => clean(title, 200),
        None if html => String::from("an HTML page"),
        None => clean(body, 200),
    }
}

#[cfg(test)]
mod tests;
