//! A request as the methods see it, and what they answer.

use hyper::{HeaderMap, Method};
use serde_json::Value;

use super::faults::{Fault, UnknownFault};

/// A request whose body has arrived.
pub(super) struct Request {
    pub(super) method: Method,
    /// The segments of the path, decoded.
    pub(super) path: Vec<String>,
    pub(super) query: Vec<(String, String)>,
    pub(super) headers: HeaderMap,
    pub(super) body: Vec<u8>,
}

/// An answer.
#[derive(Debug)]
pub(super) struct Reply {
    pub(super) status: u16,
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) body: Vec<u8>,
}

impl Reply {
    /// An answer in JSON, indented by two spaces unless it is to be compact.
    pub(super) fn json(status: u16, value: &Value, compact: bool) -> Self {
        let mut body = if compact { value.to_string() } else { format!("{value:#}") };
        body.push('\n');
        let headers = vec![("content-type", "application/json; charset=UTF-8".to_owned())];
        Self { status, headers, body: body.into_bytes() }
    }

    /// With one more header.
    pub(super) fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }
}

impl Request {
    /// The header of a name, if it is text.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// What is to go wrong with it, if it says so itself.
    pub(super) fn fault(&self) -> Result<Option<Fault>, UnknownFault> {
        self.header("x-emulator-fault").filter(|text| !text.is_empty()).map(str::parse).transpose()
    }
}

/// The segments of a path, decoded.
pub(super) fn segments(path: &str) -> Vec<String> {
    path.split('/').skip(1).map(|segment| decode(segment, false)).collect()
}

/// The parameters of a query.
pub(super) fn parameters(query: &str) -> Vec<(String, String)> {
    let pair = |pair: &str| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decode(name, true), decode(value, true))
    };
    query.split('&').filter(|part| !part.is_empty()).map(pair).collect()
}

/// Undoes the percent signs; what is no UTF-8 is replaced.
fn decode(text: &str, plus: bool) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let digit = |at: usize| char::from(*bytes.get(at)?).to_digit(16);
        match (byte, digit(at + 1), digit(at + 2)) {
            (b'%', Some(high), Some(low)) => {
                decoded.push((high * 16 + low) as u8);
                at += 2;
            }
            (b'+', ..) if plus => decoded.push(b' '),
            _ => decoded.push(byte),
        }
        at += 1;
    }
    String::from_utf8_lossy(&decoded).into_owned()
}
