//! Examples that are as long as a limit.

use std::str::from_utf8;

/// So many bytes of JSON, with a text as long as it takes.
pub(super) const fn filled<const N: usize>(start: &str, end: &str) -> [u8; N] {
    let mut json = [b'a'; N];
    let mut at = 0;
    while at < start.len() {
        json[at] = start.as_bytes()[at];
        at += 1;
    }
    at = 0;
    while at < end.len() {
        json[N - end.len() + at] = end.as_bytes()[at];
        at += 1;
    }
    json
}

/// Bytes of JSON as a text.
pub(super) const fn text(bytes: &'static [u8]) -> &'static str {
    match from_utf8(bytes) {
        Ok(text) => text,
        Err(_) => "",
    }
}
