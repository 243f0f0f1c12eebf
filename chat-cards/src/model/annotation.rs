//! What the server found in the text of a message: mentions, commands, links and custom emoji.
//!
//! Annotations are read, never sent: a mention in a message that is sent is markup in its text
//! (`<users/42>`).

use crate::model::prelude::*;

/// A stretch of the message text that means something: a mention, a command, a link or a custom emoji.
///
/// The server makes these from the text; a request has no use for them. An annotation whose `start_index` and
/// `length` are both 0 stands for a chip beside the text, such as a Drive file.
///
/// # Examples
///
/// ```
/// use chat_cards::{Annotation, AnnotationMetadata, AnnotationType};
/// use serde_json::json;
///
/// let read = json!({
///     "type": "USER_MENTION",
///     "startIndex": 6,
///     "length": 7,
///     "userMention": { "user": { "name": "users/42", "type": "BOT" }, "type": "MENTION" },
/// });
/// let annotation: Annotation = serde_json::from_value(read).unwrap();
/// assert_eq!(annotation.r#type, Some(AnnotationType::UserMention));
/// assert_eq!((annotation.start_index, annotation.length), (Some(6), 7));
/// assert!(matches!(annotation.metadata, Some(AnnotationMetadata::UserMention(_))));
/// ```
#[element(schema = "Annotation")]
pub struct Annotation {
    /// What was found.
    pub r#type: Option<AnnotationType>,
    /// Where it starts in the plain text, counted from 0.
    pub start_index: Option<i32>,
    /// How long it is in the plain text. Default: 0.
    pub length: i32,
    /// The details, by kind.
    #[union]
    pub metadata: Option<AnnotationMetadata>,
}

/// The details of an [`Annotation`]: one kind each. Rule `json-unions`.
///
/// # Examples
///
/// ```
/// use chat_cards::{Annotation, UserMentionMetadata};
/// use serde_json::json;
///
/// let annotation = Annotation::new().user_mention(UserMentionMetadata::new().user("users/42"));
/// assert_eq!(
///     serde_json::to_value(&annotation).unwrap(),
///     json!({ "userMention": { "user": { "name": "users/42" } } }),
/// );
/// ```
#[union(Annotation.metadata)]
pub enum AnnotationMetadata {
    /// Who was mentioned.
    UserMention(Box<UserMentionMetadata>),
    /// Which slash command was given.
    SlashCommand(Box<SlashCommandMetadata>),
    /// What a link leads to.
    RichLinkMetadata(Box<RichLinkMetadata>),
    /// Which custom emoji was used.
    CustomEmojiMetadata(Box<CustomEmojiMetadata>),
}

/// What an [`Annotation`] stands for.
#[enumeration]
pub enum AnnotationType {
    /// No value; not meant to be sent.
    #[name = "ANNOTATION_TYPE_UNSPECIFIED"]
    Unspecified = 0,
    /// Somebody is mentioned.
    UserMention = 1,
    /// A slash command is given.
    SlashCommand = 2,
    /// A link that Chat shows as a chip.
    RichLink = 3,
    /// A custom emoji.
    CustomEmoji = 4,
}

/// Who an `@` in the text mentions.
///
/// # Examples
///
/// ```
/// use chat_cards::{UserMentionMetadata, UserMentionType};
/// use serde_json::json;
///
/// let mention = UserMentionMetadata::new().user("users/42").r#type(UserMentionType::Mention);
/// assert_eq!(
///     serde_json::to_value(&mention).unwrap(),
///     json!({ "user": { "name": "users/42" }, "type": "MENTION" }),
/// );
/// ```
#[element(schema = "UserMentionMetadata")]
pub struct UserMentionMetadata {
    /// The person or Chat app that is mentioned.
    pub user: Option<Box<User>>,
    /// What the mention does.
    pub r#type: Option<UserMentionType>,
}

/// What a mention does.
#[enumeration]
pub enum UserMentionType {
    /// No value; not meant to be sent.
    #[name = "TYPE_UNSPECIFIED"]
    Unspecified = 0,
    /// It adds the user to the space.
    Add = 1,
    /// It mentions a user of the space.
    Mention = 2,
}

/// Which slash command the text gives, and to which app.
///
/// # Examples
///
/// ```
/// use chat_cards::{SlashCommandMetadata, SlashCommandType};
/// use serde_json::json;
///
/// let read =
///     json!({ "type": "INVOKE", "commandName": "/deploy", "commandId": "7", "triggersDialog": true });
/// let command: SlashCommandMetadata = serde_json::from_value(read).unwrap();
/// assert_eq!(command.command_id, 7);
/// assert_eq!(command.r#type, Some(SlashCommandType::Invoke));
/// assert!(command.triggers_dialog);
/// ```
#[element(schema = "SlashCommandMetadata")]
pub struct SlashCommandMetadata {
    /// The Chat app whose command it is.
    pub bot: Option<Box<User>>,
    /// What the command does.
    pub r#type: Option<SlashCommandType>,
    /// The name of the command.
    pub command_name: Text,
    /// The id of the command. JSON writes it as a string.
    pub command_id: i64,
    /// Whether the command opens a dialog. Default: `false`.
    pub triggers_dialog: bool,
}

/// What a slash command does.
#[enumeration]
pub enum SlashCommandType {
    /// No value; not meant to be sent.
    #[name = "TYPE_UNSPECIFIED"]
    Unspecified = 0,
    /// It adds the Chat app to the space.
    Add = 1,
    /// It calls the app.
    Invoke = 2,
}

/// The slash command that a message gives.
///
/// # Examples
///
/// ```
/// use chat_cards::SlashCommand;
/// use serde_json::json;
///
/// let command = SlashCommand::new().command_id(7);
/// assert_eq!(serde_json::to_value(&command).unwrap(), json!({ "commandId": "7" }));
/// ```
#[element(schema = "SlashCommand")]
pub struct SlashCommand {
    /// The id of the command. JSON writes it as a string.
    pub command_id: i64,
}

/// Which custom emoji the text uses.
///
/// # Examples
///
/// ```
/// use chat_cards::{CustomEmoji, CustomEmojiMetadata};
/// use serde_json::json;
///
/// let used = CustomEmojiMetadata::new().custom_emoji(CustomEmoji::new().name("customEmojis/ABC"));
/// assert_eq!(
///     serde_json::to_value(&used).unwrap(),
///     json!({ "customEmoji": { "name": "customEmojis/ABC" } }),
/// );
/// ```
#[element(schema = "CustomEmojiMetadata")]
pub struct CustomEmojiMetadata {
    /// The emoji.
    pub custom_emoji: Option<Box<CustomEmoji>>,
}
