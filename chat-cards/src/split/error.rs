//! Why a message cannot be split.

use std::error::Error;
use std::fmt;

use crate::size::grouped;

use super::text::Uncut;

/// Why a message cannot be split: what is in the way, how large it is, and how much of it there may be.
///
/// # Examples
///
/// ```
/// use chat_cards::{Image, Message, Section, Card};
///
/// let image = Image::new("https://example.com/a.png").alt_text("a".repeat(40_000));
/// let error = Message::new().card(Card::new().section(Section::new().widget(image))).split().unwrap_err();
/// assert_eq!(error.path(), "cardsV2[0].card.sections[0].widgets[0].image");
/// assert_eq!(error.rule(), "card-max-bytes");
/// assert!(error.bytes() > error.limit());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SplitError {
    obstacle: Obstacle,
    path: String,
    bytes: usize,
    limit: usize,
}

/// What is in the way of splitting a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Obstacle {
    /// Something that is never cut, such as a button list.
    Whole,
    /// A link in a text.
    Link,
    /// Code in a text: code inside of a line, or one line of a block.
    Code,
    /// A tag, with what hangs on it, in a text.
    Tag,
    /// One character with very many accents on it.
    Character,
    /// Tags that are open around the text, and would be repeated in every part.
    OpenTags,
    /// What stands on every part, and leaves less than half of it.
    Repeated,
    /// An `actionResponse`: an interaction is answered with one message.
    Answer,
}

impl SplitError {
    pub(super) fn new(obstacle: Obstacle, path: impl Into<String>, bytes: usize, limit: usize) -> Self {
        Self { obstacle, path: path.into(), bytes, limit }
    }

    pub(super) fn text(uncut: &Uncut, path: impl Into<String>) -> Self {
        Self::new(uncut.obstacle, path, uncut.bytes, uncut.limit)
    }

    /// What is in the way.
    #[must_use]
    pub fn obstacle(&self) -> Obstacle {
        self.obstacle
    }

    /// Where it is, such as `cardsV2[0].card.sections[1].widgets[3].buttonList`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The bytes that it has in JSON.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.bytes
    }

    /// The bytes that it may have, which is what a part has left for it.
    #[must_use]
    pub fn limit(&self) -> usize {
        self.limit
    }

    /// What is wrong, and what to do about it.
    #[must_use]
    pub fn message(&self) -> String {
        Words(self).to_string()
    }

    /// The rule that the message breaks unless it is split.
    #[must_use]
    pub fn rule(&self) -> &'static str {
        if self.path.starts_with("cardsV2") { "card-max-bytes" } else { "message-max-bytes" }
    }
}

impl fmt::Display for SplitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", Words(self), self.rule())
    }
}

/// What is wrong and what to do about it, without the rule.
struct Words<'e>(&'e SplitError);

impl fmt::Display for Words<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let SplitError { obstacle, path, bytes, limit } = self.0;
        let (bytes, limit) = (grouped(*bytes), grouped(*limit));
        match &**path {
            "" => f.write_str("the message")?,
            path => write!(f, "`{path}`")?,
        }
        match obstacle {
            Obstacle::Whole => write!(f, " has {bytes} bytes and cannot be cut: make it fit into {limit} bytes"),
            Obstacle::Link => write!(f, " has a link of {bytes} bytes: make it fit into {limit} bytes"),
            Obstacle::Code => write!(f, " has a line of code of {bytes} bytes: make it fit into {limit} bytes"),
            Obstacle::Tag => write!(f, " has a tag that takes {bytes} bytes: make it fit into {limit} bytes"),
            Obstacle::Character => write!(f, " has one character of {bytes} bytes: make it fit into {limit} bytes"),
            Obstacle::OpenTags => write!(
                f,
                " has open tags of {bytes} bytes that every part would repeat: close them, or make them fit into {limit} bytes"
            ),
            Obstacle::Repeated => write!(
                f,
                " has {bytes} bytes, and every part needs room for it: make all that is not text, cards or widgets fit \
                 into {limit} bytes"
            ),
            Obstacle::Answer => write!(
                f,
                " is for the one message that answers an interaction, and this one has {bytes} bytes: make it fit into \
                 {limit} bytes, or send the rest as messages of their own"
            ),
        }
    }
}

impl Error for SplitError {}
