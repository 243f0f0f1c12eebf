//! One problem, as data.

use std::fmt;

use crate::TimestampError;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// What is wrong.
    pub kind: ProblemKind,
    /// The value that it is wrong with, such as `cardsV2[0].card.header.title`; empty for the message itself.
    pub path: String,
    /// Where that is in the text, if there was text: the key where the key is wrong, else the value.
    pub position: Option<Position>,
    pub(super) rule: Option<&'static str>,
}

/// A place in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The line, from 1 on.
    pub line: usize,
    /// The character in the line, from 1 on.
    pub column: usize,
    /// The byte in the text, from 0 on.
    pub offset: usize,
}

/// What can be wrong.
///
/// Elements and fields are called what the API calls them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ProblemKind {
    /// The text is not JSON.
    NotJson {
        /// What should stand there.
        expected: &'static str,
        /// What does; nothing at the end of the text.
        found: Option<char>,
        /// What to do about it.
        help: &'static str,
    },
    /// Arrays and objects are nested too deep to be read.
    TooDeep {
        /// How deep they may be.
        limit: usize,
    },
    /// A key is twice in one object.
    DuplicateKey {
        /// The key.
        key: String,
    },
    /// A key is spelled as other languages spell it: `image_url`, `imageURL`.
    Spelling {
        /// The key.
        key: String,
        /// The element that it is in.
        element: &'static str,
        /// How it is spelled.
        name: &'static str,
    },
    /// A key is no field of its element.
    UnknownKey {
        /// The key.
        key: String,
        /// The element that it is in.
        element: &'static str,
        /// What to do about it.
        advice: Advice,
    },
    /// There is `null` where a value should be.
    Null {
        /// The field, empty for an item of a list.
        field: &'static str,
    },
    /// The value is of another JSON type.
    WrongType {
        /// What the field holds.
        expected: Expected,
        /// What it was given.
        found: Found,
        /// What to write, where the value tells.
        write: Option<String>,
    },
    /// A number is too large, or too small.
    OutOfRange {
        /// The number as it is written.
        value: String,
        /// What the field holds.
        expected: Expected,
    },
    /// A number has a fraction, or is text that is no number, where an integer is expected.
    NotWhole {
        /// The number as it is written.
        value: String,
    },
    /// A text is not a point in time.
    BadTimestamp {
        /// The text.
        value: String,
        /// Why it is not.
        error: TimestampError,
    },
    /// A text is not base64.
    BadBase64 {
        /// The text.
        value: String,
    },
    /// An enum has no such word.
    UnknownWord {
        /// The field.
        field: &'static str,
        /// The word.
        word: String,
        /// The word that was meant, if it looks like one.
        meant: Option<&'static str>,
        /// The words that there are.
        words: Vec<&'static str>,
    },
    /// An enum's word is given by its number.
    WordNumber {
        /// The field.
        field: &'static str,
        /// The number as it is written.
        number: String,
        /// The word of that number, where it is known.
        meant: Option<&'static str>,
        /// The words that there are.
        words: Vec<&'static str>,
    },
    /// A word stands for nothing, such as `TYPE_UNSPECIFIED`.
    SentinelWord {
        /// The field.
        field: &'static str,
        /// The word.
        word: &'static str,
    },
    /// Several members of one union are set.
    SeveralMembers {
        /// The members, in the order in which they were set.
        members: Vec<&'static str>,
    },
    /// An element that is about one member of a union has none, as in `"onClick": {}`.
    NoMember {
        /// The element.
        element: &'static str,
        /// The members that there are.
        members: Vec<&'static str>,
    },
    /// The reader of messages refuses what this one has nothing against, which is a mistake in this crate.
    Unreadable {
        /// What it says.
        cause: String,
    },
}

/// What to do about a key that is no field of its element.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Advice {
    /// It is called something else.
    Rename(&'static str),
    /// It may have been meant to be something else.
    Guess(&'static str),
    /// It is from the cards of the first version, and has another name now, or none.
    FromV1(Option<&'static str>),
    /// It is from the cards of the first version; what was in it stands in the element itself now.
    Unwrap,
    /// What is in it belongs straight into the element.
    Unpack,
    /// It is from the cards of the second version, and has another name in those of the first, or none.
    FromV2(Option<&'static str>),
    /// It belongs into a part of the element; the paths of those that have it.
    Inside(Vec<String>),
    /// It belongs to an element around this one, the name of which is given.
    Above(&'static str),
    /// It belongs to others that may stand in the place of this one.
    Beside(Vec<String>),
    /// It means nothing; the fields that there are.
    Remove(Vec<&'static str>),
}

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Expected {
    /// An object.
    Object,
    /// An array.
    Array,
    /// A string.
    String,
    /// `true` or `false`.
    Boolean,
    /// A 32-bit integer.
    Int32,
    /// A 64-bit integer, as a number or as a string.
    Int64,
    /// A 32-bit floating point number.
    Float,
    /// A 64-bit floating point number.
    Double,
    /// A word of an enum.
    Word,
    /// A point in time.
    Timestamp,
    /// Bytes in base64.
    Bytes,
}

/// What stands in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A number.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
}

impl Problem {
    /// The id of the rule that is broken, where there is one.
    #[must_use]
    pub fn rule(&self) -> Option<&'static str> {
        self.rule
    }

    /// What is wrong.
    #[must_use]
    pub fn message(&self) -> String {
        super::words::message(&self.kind)
    }

    /// What to write instead.
    #[must_use]
    pub fn help(&self) -> String {
        super::words::help(&self.kind)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.position, self.path.is_empty()) {
            (Some(position), true) => write!(f, "{position}: ")?,
            (Some(position), false) => write!(f, "{position} {}: ", self.path)?,
            (None, true) => {}
            (None, false) => write!(f, "{}: ", self.path)?,
        }
        write!(f, "{}: {}", self.message(), self.help())?;
        match self.rule {
            Some(rule) => write!(f, " ({rule})"),
            None => Ok(()),
        }
    }
}

impl Position {
    pub(super) const START: Self = Self { line: 1, column: 1, offset: 0 };

    /// The place behind some text that begins here.
    pub(super) fn after(self, text: &str) -> Self {
        text.chars().fold(self, |here, c| match c {
            '\n' => Self { line: here.line + 1, column: 1, offset: here.offset + 1 },
            c => Self { column: here.column + 1, offset: here.offset + c.len_utf8(), ..here },
        })
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}
