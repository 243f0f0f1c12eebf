//! Which fields an update is about.

use std::error::Error;
use std::fmt;
use std::ops::BitOr;
use std::str::FromStr;

use chat_cards::Message;

/// The fields that an update sets, or clears where the message has none.
///
/// # Examples
///
/// ```
/// use chat_send::UpdateMask;
///
/// let mask = UpdateMask::TEXT | UpdateMask::CARDS_V2;
/// assert_eq!(mask.to_string(), "text,cards_v2");
/// assert_eq!("cards_v2, text".parse(), Ok(mask));
/// assert_eq!(
///     "fallback_text".parse::<UpdateMask>().unwrap_err().to_string(),
///     "an update cannot be about `fallback_text`: write `text`, `attachment`, `cards`, `cards_v2`, `accessory_widgets`, \
///      `quoted_message_metadata` or `*` (update-mask-paths)"
/// );
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct UpdateMask(u8);

impl UpdateMask {
    /// Nothing, which no request can be sent with.
    pub const EMPTY: Self = Self(0);
    /// The text, and how it is read (`markup_syntax`).
    pub const TEXT: Self = Self(1);
    /// The attachments.
    pub const ATTACHMENT: Self = Self(1 << 1);
    /// The cards of the old form.
    pub const CARDS: Self = Self(1 << 2);
    /// The cards.
    pub const CARDS_V2: Self = Self(1 << 3);
    /// The buttons below the message.
    pub const ACCESSORY_WIDGETS: Self = Self(1 << 4);
    /// The quote, which an update can only take away.
    pub const QUOTED_MESSAGE_METADATA: Self = Self(1 << 5);
    /// Everything: `*`.
    pub const ALL: Self = Self(u8::MAX);

    /// The fields with their names, in the order in which they are written.
    const NAMES: [(Self, &str); 6] = [
        (Self::TEXT, "text"),
        (Self::ATTACHMENT, "attachment"),
        (Self::CARDS, "cards"),
        (Self::CARDS_V2, "cards_v2"),
        (Self::ACCESSORY_WIDGETS, "accessory_widgets"),
        (Self::QUOTED_MESSAGE_METADATA, "quoted_message_metadata"),
    ];

    /// Whether no field is named.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self == Self::EMPTY
    }

    /// Whether all of these fields are named.
    #[must_use]
    pub fn contains(self, fields: Self) -> bool {
        self.0 & fields.0 == fields.0
    }

    /// The fields in which two messages differ, of those that an update can change.
    ///
    /// # Examples
    ///
    /// ```
    /// use chat_send::UpdateMask;
    /// use chat_send::chat_cards::Message;
    ///
    /// let old = Message::new().text("Deploying").fallback_text("a");
    /// let new = Message::new().text("Deployed").fallback_text("b");
    /// assert_eq!(UpdateMask::changed(&old, &new), UpdateMask::TEXT);
    /// assert_eq!(UpdateMask::changed(&old, &old), UpdateMask::EMPTY);
    /// ```
    #[must_use]
    #[expect(deprecated, reason = "the old cards can be updated as well")]
    pub fn changed(old: &Message, new: &Message) -> Self {
        let text = old.text != new.text || old.markup_syntax != new.markup_syntax;
        [
            (Self::TEXT, text),
            (Self::ATTACHMENT, old.attachment != new.attachment),
            (Self::CARDS, old.cards != new.cards),
            (Self::CARDS_V2, old.cards_v2 != new.cards_v2),
            (Self::ACCESSORY_WIDGETS, old.accessory_widgets != new.accessory_widgets),
            (Self::QUOTED_MESSAGE_METADATA, old.quoted_message_metadata != new.quoted_message_metadata),
        ]
        .into_iter()
        .filter(|(_, differs)| *differs)
        .fold(Self::EMPTY, |mask, (field, _)| mask | field)
    }

    /// What of a message belongs into an update with this mask: the fields that it names.
    ///
    /// What the server filled in would be ignored, and only makes the request larger.
    #[expect(deprecated, reason = "the old cards can be updated as well")]
    pub(crate) fn project(self, message: Message) -> Message {
        if self == Self::ALL {
            return message;
        }
        let mut only = Message::new();
        if self.contains(Self::TEXT) {
            only.text = message.text;
            only.markup_syntax = message.markup_syntax;
        }
        if self.contains(Self::ATTACHMENT) {
            only.attachment = message.attachment;
        }
        if self.contains(Self::CARDS) {
            only.cards = message.cards;
        }
        if self.contains(Self::CARDS_V2) {
            only.cards_v2 = message.cards_v2;
        }
        if self.contains(Self::ACCESSORY_WIDGETS) {
            only.accessory_widgets = message.accessory_widgets;
        }
        if self.contains(Self::QUOTED_MESSAGE_METADATA) {
            only.quoted_message_metadata = message.quoted_message_metadata;
        }
        only
    }
}

impl BitOr for UpdateMask {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl fmt::Display for UpdateMask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if *self == Self::ALL {
            return f.write_str("*");
        }
        let names = Self::NAMES.iter().filter(|(field, _)| self.contains(*field));
        for (index, (_, name)) in names.enumerate() {
            if index > 0 {
                f.write_str(",")?;
            }
            f.write_str(name)?;
        }
        Ok(())
    }
}

impl fmt::Debug for UpdateMask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "UpdateMask({self})")
    }
}

impl FromStr for UpdateMask {
    type Err = UpdateMaskError;

    /// Reads a list of fields with commas between them, in `snake_case` or `lowerCamelCase`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut mask = Self::EMPTY;
        for field in text.split(',').map(str::trim).filter(|field| !field.is_empty()) {
            let same = |name: &str| name.replace('_', "").eq_ignore_ascii_case(&field.replace('_', ""));
            let found = Self::NAMES.iter().find(|(_, name)| same(name));
            mask = mask
                | match (field, found) {
                    ("*", _) => Self::ALL,
                    (_, Some((field, _))) => *field,
                    _ if same("markup_syntax") => return Err(UpdateMaskError::MarkupSyntax),
                    _ => return Err(UpdateMaskError::Unknown { field: crate::error::clean(field, 60) }),
                };
        }
        Ok(mask)
    }
}

/// Why a text is no update mask.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateMaskError {
    /// There is no such field, or no update can change it.
    Unknown {
        /// The field.
        field: String,
    },
    /// `markup_syntax` goes with `text`.
    MarkupSyntax,
}

impl UpdateMaskError {
    /// The rule that is broken.
    #[must_use]
    pub fn rule(&self) -> &'static str {
        match self {
            Self::Unknown { .. } => "update-mask-paths",
            Self::MarkupSyntax => "update-mask-not-markup-syntax",
        }
    }
}

impl fmt::Display for UpdateMaskError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown { field } => {
                write!(f, "an update cannot be about `{field}`: write ")?;
                UpdateMask::NAMES.iter().try_for_each(|(_, name)| {
                    let separator = if *name == "quoted_message_metadata" { " or" } else { "," };
                    write!(f, "`{name}`{separator} ")
                })?;
                write!(f, "`*`")?;
            }
            Self::MarkupSyntax => f.write_str("`markup_syntax` is updated together with the text: write `text`")?,
        }
        write!(f, " ({})", self.rule())
    }
}

impl Error for UpdateMaskError {}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;
    use chat_cards::{Button, Card, MarkupSyntax, OpenLink};

    #[test]
    fn masks_are_read_and_written() {
        for (text, written) in [
            ("*", "*"),
            ("", ""),
            ("text", "text"),
            ("accessoryWidgets,cardsV2", "cards_v2,accessory_widgets"),
            (" quoted_message_metadata , text,", "text,quoted_message_metadata"),
            ("text,*", "*"),
        ] {
            assert_eq!(text.parse::<UpdateMask>().unwrap().to_string(), written);
        }
        let error = "text,markupSyntax".parse::<UpdateMask>().unwrap_err();
        assert_eq!(
            error.to_string(),
            "`markup_syntax` is updated together with the text: write `text` (update-mask-not-markup-syntax)"
        );
        assert_eq!("te xt".parse::<UpdateMask>().unwrap_err(), UpdateMaskError::Unknown { field: "te xt".into() });
    }

    #[test]
    fn what_changed_is_in_the_mask_and_nothing_else_in_the_body() {
        let old = Message::new().text("a").card(Card::new()).fallback_text("b");
        assert_eq!(UpdateMask::changed(&old, &old.clone()), UpdateMask::EMPTY);
        let new =
            old.clone().markup_syntax(MarkupSyntax::Markdown).accessory_button(Button::new("b", OpenLink::new("c")));
        let mask = UpdateMask::changed(&old, &new);
        assert_eq!(mask, UpdateMask::TEXT | UpdateMask::ACCESSORY_WIDGETS);
        let body = mask.project(new.clone());
        assert_eq!((body.text.as_str(), body.markup_syntax.clone()), ("a", Some(MarkupSyntax::Markdown)));
        assert!(body.cards_v2.is_empty() && body.fallback_text.is_empty() && !body.accessory_widgets.is_empty());
        assert_eq!(UpdateMask::ALL.project(new.clone()), new);
        assert!(UpdateMask::ALL.contains(mask) && !mask.contains(UpdateMask::ALL));
    }
}
