//! The parts of a `multipart/related` body: what a file is, and the file.

use super::super::errors::{self, Failure};

/// A part of a body.
pub(super) struct Part<'a> {
    /// Its `content-type`, or nothing.
    pub(super) kind: &'a str,
    pub(super) bytes: &'a [u8],
}

/// Reads a body of two parts, whose boundary the `content-type` of the whole names.
pub(super) fn parts<'a>(kind: &str, body: &'a [u8]) -> Result<[Part<'a>; 2], Failure> {
    let malformed = || Failure::new(errors::UPLOAD_MALFORMED, "the upload is not `multipart/related` of two parts");
    let boundary = kind.split(';').skip(1).find_map(|parameter| parameter.trim().strip_prefix("boundary="));
    let boundary = boundary.map(|boundary| boundary.trim_matches(['"', '\''])).filter(|boundary| !boundary.is_empty());
    let mark = format!("--{}", boundary.ok_or_else(malformed)?).into_bytes();
    let mut parts = Vec::new();
    let mut rest = body.get(find(body, &mark).ok_or_else(malformed)? + mark.len()..).unwrap_or_default();
    while !rest.starts_with(b"--") && parts.len() < 3 {
        let inner = [b"\r\n--".as_slice(), b"\n--"].iter().find_map(|line| {
            let end = [line.strip_suffix(b"--").unwrap_or_default(), &mark].concat();
            find(rest, &end).map(|at| (at, end.len()))
        });
        let (end, length) = inner.ok_or_else(malformed)?;
        parts.push(part(&rest[..end]).ok_or_else(malformed)?);
        rest = &rest[end + length..];
    }
    parts.try_into().map_err(|_| malformed())
}

/// Headers, an empty line, and the content.
fn part(text: &[u8]) -> Option<Part<'_>> {
    let text = text.strip_prefix(b"\r\n").or_else(|| text.strip_prefix(b"\n"))?;
    let (at, gap) = match (find(text, b"\r\n\r\n"), find(text, b"\n\n")) {
        (Some(at), _) => (at, 4),
        (None, Some(at)) => (at, 2),
        (None, None) => return None,
    };
    let headers = std::str::from_utf8(&text[..at]).ok()?;
    let mut kind = headers.lines().filter_map(|line| line.split_once(':'));
    let kind = kind.rfind(|(name, _)| name.trim().eq_ignore_ascii_case("content-type"));
    Some(Part { kind: kind.map_or("", |(_, value)| value.trim()), bytes: &text[at + gap..] })
}

/// Where some bytes begin in others.
fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}
