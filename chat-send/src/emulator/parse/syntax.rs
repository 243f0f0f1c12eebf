//! Text to JSON, and where it is not.

use serde_json::Value;
use serde_json::error::Category;

use super::super::errors::{self, Failure};

/// How many characters Google shows on either side of a mistake.
const CONTEXT: usize = 20;

/// Reads text.
pub(super) fn parse(text: &[u8]) -> Result<Value, Failure> {
    let Ok(text) = std::str::from_utf8(text) else {
        return Err(fail("Encountered non UTF-8 code points.", "", 0));
    };
    serde_json::from_str(text).map_err(|error| {
        let lines = text.split_inclusive('\n').take(error.line().saturating_sub(1));
        let start = lines.map(str::len).sum::<usize>();
        let at = (start + error.column().saturating_sub(1)).min(text.len());
        match error.classify() {
            Category::Eof => fail("Unexpected end of string. Expected a value.", text, text.len()),
            _ => fail("Unexpected token.", text, at),
        }
    })
}

/// What is wrong, the text around it, and a caret below the place.
fn fail(what: &str, text: &str, at: usize) -> Failure {
    let boundary = |mut at: usize| {
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let at = boundary(at.min(text.len()));
    let (begin, end) = (boundary(at.saturating_sub(CONTEXT)), boundary((at + CONTEXT).min(text.len())));
    let caret = " ".repeat(text[begin..at].chars().count());
    let message = format!("Invalid JSON payload received. {what}\n{}\n{caret}^", &text[begin..end]);
    Failure::violations(errors::SYNTAX, vec![(String::new(), message)])
}
