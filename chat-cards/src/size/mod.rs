//! The byte budget: how large a message is, where its bytes go, and what Chat would drop.
//!
//! Google limits a message to [32,000 bytes](MAX_MESSAGE_BYTES) and does not publish which bytes it counts. What is counted
//! here is the compact JSON of the message in UTF-8, exactly as `serde_json::to_vec` writes it: text, cards, thread, every
//! key, quote and comma. That is the largest reasonable reading, so a message that fits by this count should fit by
//! Google's. From [90 %](WARNING_PERCENT) on, it is worth a warning.
//!
//! ```
//! use chat_cards::prelude::*;
//! use chat_cards::size::Fit;
//!
//! let message = card! {
//!     <message text="Nightly build">
//!         <card id="build">
//!             <header title="main" />
//!             <section><text>"All tests passed"</text></section>
//!         </card>
//!     </message>
//! };
//!
//! assert_eq!(message.size(), serde_json::to_vec(&message).unwrap().len());
//! assert_eq!(message.budget().fit(), Fit::Fits);
//! assert_eq!(message.headroom(), 31_837);
//!
//! let report = message.size_report();
//! assert_eq!(report.find("cardsV2[0].card.header").unwrap().bytes(), 25);
//! println!("{report}");
//! ```
//!
//! # What it costs
//!
//! [`of`] and [`Message::size`] walk over the message once and add up what each field would be in JSON, without writing it.
//! They hold no memory that grows with the message; at most a number is formatted aside for a moment. A [`SizeReport`] comes
//! out of one pass as well, and is itself as large as the tree that it describes.

mod node;
mod record;
mod report;
mod table;
mod walk;

use std::fmt;

use chat_cards_rules::limits::is_near;

use crate::model::Message;
use crate::schema::Element;
use crate::wire::Object;

pub use chat_cards_rules::limits::{
    MAX_CARD_BYTES, MAX_CARD_WIDGETS, MAX_MESSAGE_BYTES, MAX_MESSAGE_CARDS_BYTES, WARNING_PERCENT,
};
pub use node::Node;
pub use report::{DroppedSection, Limit, Overflow, SizeReport};
pub use table::Table;
pub(crate) use table::grouped;
#[cfg(feature = "split")]
pub(crate) use walk::escaped;
pub(crate) use walk::{plain_length, text};

/// The size of a message or of any part of one: the length of its compact JSON.
///
/// # Examples
///
/// ```
/// use chat_cards::{CardHeader, size};
///
/// let header = CardHeader::new("Größe");
/// assert_eq!(size::of(&header), r#"{"title":"Größe"}"#.len());
/// ```
#[must_use]
pub fn of<T: Element>(element: &T) -> usize {
    measure(element)
}

/// Where the bytes of a message, or of any part of one, go.
///
/// # Examples
///
/// ```
/// use chat_cards::{Section, TextParagraph, size};
///
/// let section = Section::new().header("Checks").widget(TextParagraph::new("2 of 2 passed"));
/// let report = size::report(&section);
/// assert_eq!(report.bytes(), size::of(&section));
/// assert_eq!(report.find("widgets[0].textParagraph.text").unwrap().value_bytes(), r#""2 of 2 passed""#.len());
/// ```
#[must_use]
pub fn report<T: Element>(element: &T) -> SizeReport {
    record::record(element)
}

impl Message {
    /// The size of the message in bytes, as it is held against [`MAX_MESSAGE_BYTES`].
    ///
    /// # Examples
    ///
    /// ```
    /// use chat_cards::Message;
    ///
    /// assert_eq!(Message::new().text("Hi").size(), r#"{"text":"Hi"}"#.len());
    /// ```
    #[must_use]
    pub fn size(&self) -> usize {
        measure(self)
    }

    /// The size of the message beside its limit.
    #[must_use]
    pub fn budget(&self) -> Budget {
        Budget { bytes: self.size(), limit: MAX_MESSAGE_BYTES }
    }

    /// How many bytes can still be added; negative, if the message is too large.
    ///
    /// What is added costs its JSON: keys, quotes, escapes and commas included.
    ///
    /// # Examples
    ///
    /// ```
    /// use chat_cards::Message;
    ///
    /// assert_eq!(Message::new().text("a".repeat(31_989)).headroom(), 0);
    /// assert_eq!(Message::new().text("é".repeat(16_000)).headroom(), -11);
    /// ```
    #[must_use]
    pub fn headroom(&self) -> isize {
        self.budget().headroom()
    }

    /// Where the bytes of the message go, and which sections Chat would drop.
    #[must_use]
    pub fn size_report(&self) -> SizeReport {
        report(self)
    }
}

/// A size beside its limit.
///
/// # Examples
///
/// ```
/// use chat_cards::size::{Budget, Fit};
///
/// let budget = Budget { bytes: 28_800, limit: 32_000 };
/// assert_eq!(budget.fit(), Fit::Tight);
/// assert_eq!(budget.to_string(), "28,800 of 32,000 bytes (90.0 %), 3,200 left");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// The size.
    pub bytes: usize,
    /// The largest size that is allowed.
    pub limit: usize,
}

/// Whether a size keeps to its limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// There is room.
    Fits,
    /// [`WARNING_PERCENT`] of the limit are reached.
    Tight,
    /// The limit is passed.
    Over,
}

impl Budget {
    /// How many bytes are left; negative, if there are too many.
    #[must_use]
    pub fn headroom(self) -> isize {
        self.limit as isize - self.bytes as isize
    }

    /// Whether the limit is kept.
    #[must_use]
    pub fn fit(self) -> Fit {
        if self.bytes > self.limit {
            Fit::Over
        } else if is_near(self.bytes, self.limit) {
            Fit::Tight
        } else {
            Fit::Fits
        }
    }

    /// The part of the limit that is used: 1.0 is all of it.
    #[must_use]
    pub fn share(self) -> f64 {
        self.bytes as f64 / self.limit as f64
    }
}

impl fmt::Display for Budget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (bytes, limit, share) = (grouped(self.bytes), grouped(self.limit), self.share() * 100.0);
        let difference = grouped(self.headroom().unsigned_abs());
        let rest = if self.bytes > self.limit { "too many" } else { "left" };
        write!(f, "{bytes} of {limit} bytes ({share:.1} %), {difference} {rest}")
    }
}

/// The size of any element. Not generic, so that it is compiled once and not once per element.
pub(crate) fn measure(element: &dyn Object) -> usize {
    walk::element(element, &mut ())
}
