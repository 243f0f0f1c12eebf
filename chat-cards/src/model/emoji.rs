//! Emoji, custom emoji, and how often a message got each as a reaction.

use crate::model::prelude::*;

/// An emoji, as used in a reaction.
///
/// # Examples
///
/// ```
/// use chat_cards::Emoji;
/// use serde_json::json;
///
/// let thumb = Emoji::new().unicode("👍");
/// assert_eq!(serde_json::to_value(&thumb).unwrap(), json!({ "unicode": "👍" }));
/// ```
#[element(schema = "Emoji")]
pub struct Emoji {
    /// The emoji itself, from Unicode or a custom one.
    #[union]
    pub content: Option<EmojiContent>,
}

/// What an [`Emoji`] is: one from Unicode or a custom one, not both. Rule `emoji-union`.
///
/// # Examples
///
/// ```
/// use chat_cards::{CustomEmoji, Emoji, EmojiContent};
///
/// let emoji = Emoji::new().custom_emoji(CustomEmoji::new().name("customEmojis/ABC"));
/// assert!(matches!(emoji.content, Some(EmojiContent::CustomEmoji(_))));
/// ```
#[union(Emoji.content)]
pub enum EmojiContent {
    /// An emoji from Unicode, as text.
    Unicode(Text),
    /// An emoji that the organisation has made.
    #[alias(custom)]
    CustomEmoji(Box<CustomEmoji>),
}

/// An emoji that somebody in the organisation has made.
///
/// In the text of a message it is written `<customEmojis/ID>`, which works under user authentication only
/// (rule `message-custom-emoji-user-auth`). `uid` and `temporary_image_uri` are filled in by the server and
/// ignored on input (rule `output-only-custom-emoji`).
///
/// # Examples
///
/// ```
/// use chat_cards::CustomEmoji;
/// use serde_json::json;
///
/// let read = json!({ "name": "customEmojis/ABC", "uid": "ABC", "emojiName": ":ship-it:" });
/// let emoji: CustomEmoji = serde_json::from_value(read.clone()).unwrap();
/// assert_eq!(serde_json::to_value(&emoji).unwrap(), read);
/// ```
#[element(schema = "CustomEmoji")]
pub struct CustomEmoji {
    /// The resource name, `customEmojis/{customEmoji}`, given by the server.
    pub name: Text,
    /// A key that is unique to the emoji. Filled in by the server; ignored on input.
    #[output_only]
    pub uid: Text,
    /// The name between colons, such as `:ship-it:`, unique in the organisation. Required when the emoji is
    /// created; it cannot be changed later.
    ///
    /// Lower-case letters and digits, in words separated by single hyphens or underscores. Source: discovery
    /// `CustomEmoji.emojiName`.
    pub emoji_name: Text,
    /// The address of the picture, good for at least ten minutes. Filled in by the server; ignored on input.
    ///
    /// The answer to the creation of the emoji lacks it.
    #[output_only]
    pub temporary_image_uri: Text,
    /// The picture. Required when the emoji is created; answers never have it.
    pub payload: Option<Box<CustomEmojiPayload>>,
}

/// The picture for a new [`CustomEmoji`].
///
/// # Examples
///
/// ```
/// use chat_cards::{CustomEmoji, CustomEmojiPayload};
///
/// let emoji = CustomEmoji::new()
///     .emoji_name(":ship-it:")
///     .payload(CustomEmojiPayload::new("iVBORw0KGgo=", "ship-it.png"));
/// let json = serde_json::to_value(&emoji).unwrap();
/// assert_eq!(json["payload"]["fileContent"], "iVBORw0KGgo=");
/// ```
#[element(schema = "CustomEmojiPayload")]
pub struct CustomEmojiPayload {
    /// The picture, base64 in JSON. Required; answers never have it.
    ///
    /// Under 256 KB, square, 64 to 500 pixels a side; Google reserves the right to change that. Source:
    /// discovery `CustomEmojiPayload.fileContent`.
    #[required]
    pub file_content: Bytes,
    /// The file name, which must end in `.png`, `.jpg` or `.gif`. Required; answers never have it.
    ///
    /// Source: discovery `CustomEmojiPayload.filename`.
    #[required]
    pub filename: Text,
}

/// How often a message got one emoji as a reaction. Filled in by the server; ignored on input (rule
/// `output-only-emoji-reaction-summary`).
///
/// # Examples
///
/// ```
/// use chat_cards::{Emoji, EmojiReactionSummary};
/// use serde_json::json;
///
/// let read = json!({ "emoji": { "unicode": "👍" }, "reactionCount": 3 });
/// let summary: EmojiReactionSummary = serde_json::from_value(read).unwrap();
/// assert_eq!(summary.emoji, Some(Emoji::new().unicode("👍")));
/// assert_eq!(summary.reaction_count, Some(3));
/// ```
#[element(schema = "EmojiReactionSummary")]
pub struct EmojiReactionSummary {
    /// The emoji. Filled in by the server; ignored on input.
    #[output_only]
    pub emoji: Option<Emoji>,
    /// How many reactions used it. Filled in by the server; ignored on input.
    #[output_only]
    pub reaction_count: Option<i32>,
}
