//! The order of a list, and where its next page begins.

use super::clock::Moment;
use super::errors::{self, Failure};
use super::random::mix;
use super::store::Stored;

/// Where a message stands: by its time of creation, and its number where the clock was put back to the same time.
pub(super) type Position = (Moment, u64);

/// By time of creation.
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
    pub(super) fn is_after(self, position: Position, other: Position) -> bool {
        match self {
            Self::Ascending => position > other,
            Self::Descending => position < other,
        }
    }

    /// Sorts messages.
    pub(super) fn sort(self, messages: &mut [&Stored]) {
        messages.sort_by_key(|message| message.position());
        if self == Self::Descending {
            messages.reverse();
        }
    }
}

/// The token of the page behind a message, for a list with these parameters.
pub(super) fn write((created, number): Position, bound: &[&str]) -> String {
    let check = hash(bound);
    let [time, number] = [created as u64 ^ check, number ^ check];
    format!("{time:016x}{number:016x}{:016x}", seal(time, number))
}

/// The message that a token points to.
pub(super) fn read(token: &str, bound: &[&str]) -> Result<Position, Failure> {
    let part = |at: usize| u64::from_str_radix(token.get(at..at + 16)?, 16).ok();
    match (part(0), part(16), part(32)) {
        (Some(time), Some(number), Some(sealed)) if seal(time, number) == sealed && token.len() == 48 => {
            let check = hash(bound);
            let (created, number) = ((time ^ check) as Moment, number ^ check);
            // A number that no message can have comes from another list.
            if number <= u64::from(u32::MAX) { Ok((created, number)) } else { Err(errors::BAD_PAGE_TOKEN.into()) }
        }
        _ => Err(errors::BAD_PAGE_TOKEN.into()),
    }
}

fn seal(time: u64, number: u64) -> u64 {
    mix(mix(time) ^ number)
}

fn hash(bound: &[&str]) -> u64 {
    let bytes = bound.iter().flat_map(|text| text.bytes().chain([0]));
    bytes.fold(7, |hash, byte| mix(hash ^ u64::from(byte)))
}
