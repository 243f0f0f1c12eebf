//! Messages that are too large for Chat, as several that are not.
//!
//! The module and [`Message::split`] need the feature `split`.
//!
//! [`Message::split`] keeps order, loses nothing and makes the same parts of the same message every time. A message that
//! fits comes back as it is.
//!
//! ```
//! use chat_cards::{Card, CardHeader, Message, Section, TextParagraph};
//!
//! let lines = (0..2_000).map(|line| TextParagraph::new(format!("line {line}: all is well")));
//! let section = lines.fold(Section::new().header("Log"), Section::widget);
//! let card = Card::new().header(CardHeader::new("Nightly")).section(section);
//! let message = Message::new().text("The nightly build").card(card.with_id("log"));
//!
//! let parts = message.split()?;
//! assert_eq!(parts[0].text, "The nightly build");
//! assert_eq!(parts[0].cards_v2[0].card_id, "log");
//! assert_eq!(parts[0].cards_v2[1].card_id, "log-2");
//! assert!(parts.iter().all(|part| part.headroom() >= 0));
//! # Ok::<(), chat_cards::split::SplitError>(())
//! ```
//!
//! # What goes where
//!
//! - **Text** comes first, a piece in each part, then the cards, as many to a part as fit.
//! - **Cards** stay whole if a part has room for them. Else they are cut between sections; a section that is too large for a
//!   card is cut between widgets, and a paragraph or decorated text that is too long within its text. A card with more than
//!   [100 widgets](crate::size::MAX_CARD_WIDGETS), of which Chat drops the rest, is cut as well. Everything else, such as
//!   columns, grids or button lists, is never cut; a [`SplitError`] names it if it is too large. Cards of the old form are
//!   never cut.
//! - **On every card** of those that a card becomes: the header, if asked with `(2/3)` behind the title, and the divider
//!   style. Only on the first: the name, the toolbar, the peek header and all fields that this crate does not know. Only on
//!   the last: the fixed footer. The ids are `id`, `id-2` and so on; numbers that another card has are left out. Where there
//!   is no id, it is `card`, because cards that share a message need one.
//! - **On every section** of those that a section becomes: the header, `collapsible` and the collapse control.
//!   `uncollapsible_widgets_count` is counted anew, so that a widget stays visible if it was. Only on the first: the id.
//! - **On every row** of those that a decorated text becomes: its click. Icon and top label are on the first, bottom label and
//!   button or switch on the last.
//! - **On every part**: thread, private viewer, creation time; with text the syntax and the `elements`, with cards the
//!   fallback text, which is on the first if there are no cards. Only on the first: attachments, the quote, the name and what
//!   only the server fills. Only on the last: the accessory widgets.
//! - **On the parts whose text has words for it**: a citation; on the first, if no words belong to it.
//! - **An answer to an interaction**, that is a message with an `action_response`, cannot be split.
//!
//! # Where a text is cut
//!
//! Behind an empty line, else behind a line, else behind white space, else between two characters as a reader sees them. A
//! better place counts if it leaves the part at least half full. Nothing is taken away at a cut: one after the other, the
//! pieces are the text, but for pieces of white space alone, which Chat would refuse as empty.
//!
//! Never cut are URLs, links, mentions, tags, character references, code inside of a line, citations with their words, and
//! times. Marks for bold and the like are not looked at: they end with their line in any case, and only a line that is
//! longer than half a part is cut inside.
//!
//! HTML tags that are open at a cut are closed before it and opened again behind it, but for those that Chat does not know,
//! which show as they are written. So a list goes on as a new list: an item that is cut gets a second bullet, and numbers
//! begin at 1 again. A block of code is cut only if it is too long for a part, then between lines, and closed and opened
//! again in the same way; where one line is too long, that is a [`SplitError`].
//!
//! # What the sender does
//!
//! All parts carry the thread of the message. Without one, each part would begin a thread of its own, so give
//! [`Splitter::thread`] one, or keep [some bytes free](Splitter::limit) and set it later. [`part_id`] makes an id for each
//! part from the id of the message.

mod card;
mod error;
mod parts;
mod text;
mod widget;

use crate::model::{Message, Thread};
use crate::size::MAX_MESSAGE_BYTES;

pub use error::{Obstacle, SplitError};

/// How to split messages.
///
/// # Examples
///
/// ```
/// use chat_cards::split::Splitter;
/// use chat_cards::{Message, Thread};
///
/// let splitter = Splitter::new().limit(1_000).thread(Thread::new().thread_key("log"));
/// let parts = splitter.split(Message::new().text("all is well\n".repeat(200)))?;
/// assert_eq!(parts.len(), 3);
/// assert_eq!(parts[2].thread.as_ref().unwrap().thread_key, "log");
/// # Ok::<(), chat_cards::split::SplitError>(())
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Splitter {
    limit: usize,
    number_headers: bool,
    thread: Option<Thread>,
}

impl Default for Splitter {
    fn default() -> Self {
        Self { limit: MAX_MESSAGE_BYTES, number_headers: false, thread: None }
    }
}

impl Splitter {
    /// Parts as large as Chat takes them, with titles as they are.
    pub fn new() -> Self {
        Self::default()
    }

    /// The most bytes of a part, where some are to be kept free. More than [`MAX_MESSAGE_BYTES`] is the same as that.
    pub fn limit(self, bytes: usize) -> Self {
        Self { limit: bytes.min(MAX_MESSAGE_BYTES), ..self }
    }

    /// Whether ` (2/3)` is put behind the title of a card that becomes several. Default `false`.
    ///
    /// # Examples
    ///
    /// ```
    /// use chat_cards::split::Splitter;
    /// use chat_cards::{Card, CardHeader, Message, Section, TextParagraph};
    ///
    /// let section = Section::new().widget(TextParagraph::new("all is well\n".repeat(4_000)));
    /// let card = Card::new().header(CardHeader::new("Log")).section(section);
    /// let parts = Splitter::new().number_headers(true).split(Message::new().card(card))?;
    /// let title = |part: &Message| part.cards_v2[0].card.as_ref().unwrap().header.as_ref().unwrap().title.clone();
    /// assert_eq!([title(&parts[0]), title(&parts[1])], ["Log (1/2)", "Log (2/2)"]);
    /// # Ok::<(), chat_cards::split::SplitError>(())
    /// ```
    pub fn number_headers(self, number: bool) -> Self {
        Self { number_headers: number, ..self }
    }

    /// The thread of all parts, if a message has none and becomes several.
    pub fn thread(self, thread: impl Into<Thread>) -> Self {
        Self { thread: Some(thread.into()), ..self }
    }

    /// Splits a message, see [the rules](self).
    ///
    /// # Errors
    ///
    /// When something that is never cut is too large for a part.
    pub fn split(&self, message: Message) -> Result<Vec<Message>, SplitError> {
        parts::split(message, self)
    }
}

impl Message {
    /// The message as several, each within the limits of Chat; as it is, if it fits. See [the rules](crate::split).
    ///
    /// # Errors
    ///
    /// When something that is never cut is too large for a part.
    ///
    /// # Examples
    ///
    /// ```
    /// use chat_cards::Message;
    ///
    /// let parts = Message::new().text("all is well\n".repeat(4_000)).split()?;
    /// assert_eq!(parts.len(), 2);
    /// assert!(parts[0].text.as_str().ends_with("all is well\n"));
    /// # Ok::<(), chat_cards::split::SplitError>(())
    /// ```
    pub fn split(self) -> Result<Vec<Self>, SplitError> {
        Splitter::new().split(self)
    }
}

/// The id of a part, out of the id of the message: that id itself for the first part, of index 0, then `id-2` and so on.
///
/// It does for the id of a message and for that of a request, and is the same when the same message is split again. Chat
/// allows a message id 63 characters, so leave some for the number.
///
/// # Examples
///
/// ```
/// use chat_cards::split::part_id;
///
/// assert_eq!(part_id("client-deploy-42", 0), "client-deploy-42");
/// assert_eq!(part_id("client-deploy-42", 1), "client-deploy-42-2");
/// ```
#[must_use]
pub fn part_id(id: &str, index: usize) -> String {
    if index == 0 { id.to_owned() } else { format!("{id}-{}", index + 1) }
}
