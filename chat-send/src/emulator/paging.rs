//! The order of a list, and where its next page begins.

use super::errors::{self, Failure};
use super::random::mix;
use super::store::Stored;

/// By time of creation, which is the order of numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    Ascending,
    Descending,
}

impl Order {
    /// Reads `orderBy`: documented are `ASC` and `DESC`; `createTime desc` is in use as well.
    pub(super) fn parse(text: &str) -> Result<Self, Failure> {
        let words: Vec<String> = text.split_whitespace().map(str::to_ascii_lowercase).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        match words.as_slice() {
            [] | ["asc" | "create_time" | "createtime"] | ["create_time" | "createtime", "asc"] => Ok(Self::Ascending),
            ["desc"] | ["create_time" | "createtime", "desc"] => Ok(Self::Descending),
            _ => Err(errors::BAD_ORDER.into()),
        }
    }

    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Ascending => "asc",
            Self::Descending => "desc",
        }
    }

    /// Whether a message comes later in the list than another.
    pub(super) fn is_after(self, number: u64, other: u64) -> bool {
        match self {
            Self::Ascending => number > other,
            Self::Descending => number < other,
        }
    }

    /// Sorts messages that are in the order of creation.
    pub(super) fn sort(self, messages: &mut [&Stored]) {
        if self == Self::Descending {
            messages.reverse();
        }
    }
}

/// The token of the page behind a message, for a list with these parameters.
pub(super) fn write(last: u64, bound: &[&str]) -> String {
    let check = hash(bound);
    format!("{:016x}{:016x}", last ^ check, mix(last ^ check))
}

/// The message that a token points to.
pub(super) fn read(token: &str, bound: &[&str]) -> Result<u64, Failure> {
    let number = |part: Option<&str>| u64::from_str_radix(part?, 16).ok();
    let (hidden, check) = (number(token.get(..16)), number(token.get(16..)));
    match (hidden, check) {
        (Some(hidden), Some(check)) if mix(hidden) == check && token.len() == 32 => {
            let last = hidden ^ hash(bound);
            // A number that no message can have comes from another list.
            if last <= u64::from(u32::MAX) { Ok(last) } else { Err(errors::BAD_PAGE_TOKEN.into()) }
        }
        _ => Err(errors::BAD_PAGE_TOKEN.into()),
    }
}

fn hash(bound: &[&str]) -> u64 {
    let bytes = bound.iter().flat_map(|text| text.bytes().chain([0]));
    bytes.fold(7, |hash, byte| mix(hash ^ u64::from(byte)))
}
