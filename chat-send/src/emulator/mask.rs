//! The mask of an update.

use chat_cards::Message;

use super::content::has_cards;
use super::errors::{self, Failure};
use super::parse::snake;

/// A field that an update can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Path {
    Text,
    Attachment,
    Cards,
    CardsV2,
    AccessoryWidgets,
    Quote,
}

/// The fields, by the names of the reference.
const PATHS: [(&str, Path); 6] = [
    ("text", Path::Text),
    ("attachment", Path::Attachment),
    ("cards", Path::Cards),
    ("cards_v2", Path::CardsV2),
    ("accessory_widgets", Path::AccessoryWidgets),
    ("quoted_message_metadata", Path::Quote),
];

/// The fields that an update sets or clears.
#[derive(Debug)]
pub(super) struct Mask {
    paths: Vec<Path>,
    everything: bool,
}

impl Mask {
    /// Reads paths between commas, in either spelling, or `*`.
    pub(super) fn parse(text: &str) -> Result<Self, Failure> {
        if text == "*" {
            return Ok(Self { paths: PATHS.iter().map(|(_, path)| *path).collect(), everything: true });
        }
        let path = |part: &str| {
            let name = snake(part.trim());
            let known = PATHS.iter().find(|(known, _)| *known == name);
            known.map(|(_, path)| *path).ok_or_else(|| {
                let names: Vec<_> = PATHS.iter().map(|(name, _)| format!("`{name}`")).collect();
                let text = format!("`updateMask` has `{part}`, which is none of {} and `*`", names.join(", "));
                Failure::violation(errors::MASK_UNKNOWN, "update_mask", text.clone()).with_message(text)
            })
        };
        let paths = text.split(',').map(path).collect::<Result<_, _>>()?;
        Ok(Self { paths, everything: false })
    }

    /// Refuses an update that needs app authentication.
    pub(super) fn check_user(&self, message: &Message) -> Result<(), Failure> {
        let names = |path: &Path| !self.everything && self.paths.contains(path);
        if has_cards(message) || names(&Path::Cards) || names(&Path::CardsV2) {
            return Err(errors::CARDS_AS_USER.into());
        }
        if !message.accessory_widgets.is_empty() || names(&Path::AccessoryWidgets) {
            return Err(errors::ACCESSORY_AS_USER.into());
        }
        Ok(())
    }

    /// Sets the fields of the mask to those of another message; what that one lacks is cleared.
    #[allow(deprecated, reason = "the old form of cards is still accepted")]
    pub(super) fn apply(&self, message: &mut Message, update: Message) -> Result<(), Failure> {
        let named = |path: Path| self.paths.contains(&path);
        if named(Path::Quote) {
            // `*` names the field too; there, what is absent stays.
            match (update.quoted_message_metadata, self.everything) {
                (Some(_), _) => return Err(errors::QUOTE_REPLACED.into()),
                (None, false) => message.quoted_message_metadata = None,
                (None, true) => {}
            }
        }
        if named(Path::Text) {
            message.text = update.text;
            message.markup_syntax = update.markup_syntax;
        }
        if named(Path::Attachment) {
            message.attachment = update.attachment;
        }
        if named(Path::Cards) {
            message.cards = update.cards;
        }
        if named(Path::CardsV2) {
            message.cards_v2 = update.cards_v2;
        }
        if named(Path::AccessoryWidgets) {
            message.accessory_widgets = update.accessory_widgets;
        }
        Ok(())
    }
}
