//! Examples that are as long as a limit.

use std::str::from_utf8;

/// So many bytes of JSON or markup, with a text as long as it takes.
macro_rules! filled {
    ($bytes:literal, $start:expr, $end:expr) => {{
        const FILLED: &str = $crate::rules::filled::text(&$crate::rules::filled::bytes::<$bytes>($start, $end));
        FILLED
    }};
}

pub(super) use filled;

/// The bytes of [`filled`].
pub(super) const fn bytes<const N: usize>(start: &str, end: &str) -> [u8; N] {
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

/// Bytes as a text.
pub(super) const fn text(bytes: &'static [u8]) -> &'static str {
    match from_utf8(bytes) {
        Ok(text) => text,
        Err(_) => "",
    }
}
