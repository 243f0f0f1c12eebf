//! The message: its text, its cards, its thread, and what the server adds to it.

use crate::convert::{from_markdown, join};
use crate::model::prelude::*;
use crate::strings::Markdown;

/// A message in a Google Chat space.
///
/// The same type is sent and read back: fields that only the server fills are marked so, and reading a
/// message keeps fields this crate does not know.
///
/// # What a message must hold
///
/// Under app authentication: text, one or more cards, or both (rule `message-has-content`). Under user
/// authentication: text, and neither cards nor accessory widgets, unless the app takes part in the Developer
/// Preview for cards (rules `message-user-auth-text-required`, `message-user-auth-text-only`). A webhook
/// message can hold cards, but nothing receives a click: links work, actions, change actions and dialogs do
/// nothing (rule `webhook-one-way`).
///
/// # How big it may be
///
/// 32,000 bytes, text and cards together; the cards on their own, `cards` and `cards_v2`, 32 KB. Google does
/// not publish what exactly is counted. Split longer content over several messages.
///
/// Rules `message-max-bytes`, `message-cards-max-bytes`. Source: discovery `chat.spaces.messages.create`,
/// `Message.cards`.
///
/// # In JSON
///
/// Field names are lowerCamelCase. In JSON written by hand, a misspelt name loses its part of the card, or
/// hides the whole card if it sits in a button (rule `json-field-names`), two members of one union are
/// refused (`json-unions`), and the enum values that stand for "no value" must not be sent (`enum-dont-use`).
///
/// # Examples
///
/// ```
/// use chat_cards::{Card, CardHeader, CardWithId, Message, Thread};
///
/// let card = Card::new().header(CardHeader::new("web is live"));
/// let message = Message::new()
///     .text("Deploy finished")
///     .card(CardWithId::new().card_id("deploy").card(card))
///     .thread(Thread::new().thread_key("deploys"));
/// assert_eq!(
///     serde_json::to_value(&message).unwrap(),
///     serde_json::json!({
///         "text": "Deploy finished",
///         "cardsV2": [{ "cardId": "deploy", "card": { "header": { "title": "web is live" } } }],
///         "thread": { "threadKey": "deploys" }
///     })
/// );
/// ```
#[element(schema = "Message")]
pub struct Message {
    /// The resource name, `spaces/{space}/messages/{message}`. Assigned by the server on create; names the
    /// message in an update. The custom id of a message may stand for `{message}`.
    ///
    /// Rule `message-name-format`. Source: discovery `Message.name`.
    pub name: Text,
    /// Who created the message. Filled in by the server; ignored on input. Under user authentication often
    /// only its `name` and `type` are filled.
    #[output_only]
    pub sender: Option<Box<User>>,
    /// When the message was created. Filled in by the server, except in import mode, where it can be set once
    /// to keep the original time.
    ///
    /// Rule `message-create-time-import-only`.
    pub create_time: Option<Timestamp>,
    /// When a user last edited the message; absent if never. Filled in by the server; ignored on input.
    #[output_only]
    pub last_update_time: Option<Timestamp>,
    /// When the message was deleted; absent if it was not. Filled in by the server; ignored on input.
    #[output_only]
    pub delete_time: Option<Timestamp>,
    /// The text of the message, in Chat's own markup: `*bold*`, `_italic_`, `~strike~`, `<url|label>`,
    /// `<users/ID>`. Card HTML shows up literally here.
    ///
    /// A `&str` or `String` is escaped, so that it can neither format nor mention anybody; [`Markup::raw`]
    /// takes trusted markup. The first link to an image, a video or a web page gets a preview. `<users/all>`
    /// notifies the whole space.
    ///
    /// Custom emoji (`<customEmojis/ID>`) and mentions by e-mail (`<users/name@example.com>`) work under user
    /// authentication only. Under user authentication text is required.
    ///
    /// Rules `message-custom-emoji-user-auth`, `message-mention-email-user-auth`,
    /// `message-user-auth-text-required`. Source: Google's guides "Format messages" and "Send a message using
    /// the Google Chat API".
    #[text]
    pub text: Markup,
    /// The text with its formatting, mentions, links and custom emoji written as markup. Filled in by the
    /// server; ignored on input.
    #[output_only]
    pub formatted_text: Markup,
    /// Cards of the old form. They share the 32 KB of `cards_v2`.
    ///
    /// Rule `message-cards-v1-deprecated`. Source: discovery `Message.cards`.
    #[deprecated(note = "use `cards_v2` (message-cards-v1-deprecated)")]
    #[each(v1_card)]
    pub cards: Vec<v1::Card>,
    /// The cards, shown below the text. They need app authentication (scope `chat.bot`), unless the app takes
    /// part in the Developer Preview that lets calls on behalf of a user create cards; a webhook may send
    /// them too. With several cards each needs an id. All of them together: 32 KB.
    ///
    /// If a user edits a message that was created on their behalf, its cards vanish and cannot be updated any
    /// more.
    ///
    /// Rules `message-user-auth-text-only`, `card-id-required-multiple`, `card-id-unique`,
    /// `message-cards-max-bytes`. Source: discovery `Message.cardsV2`.
    #[children]
    #[each(card)]
    pub cards_v2: Vec<CardWithId>,
    /// What the text mentions or links to, by position; chips have position and length 0. Filled in by the
    /// server; ignored on input.
    #[output_only]
    pub annotations: Vec<Annotation>,
    /// The thread to post to. Chat ignores it and starts a new thread unless the request also has a
    /// `messageReplyOption`; spaces without threads ignore it always.
    ///
    /// Rule `thread-needs-reply-option`.
    #[inline]
    pub thread: Option<Thread>,
    /// The space of the message. Filled in by the server; ignored on input. Under user authentication only
    /// its `name` is filled.
    #[output_only]
    pub space: Option<Box<Space>>,
    /// Plain text that stands for the cards where they cannot be drawn, such as in mobile notifications.
    /// Worth setting whenever there are cards.
    pub fallback_text: Text,
    /// How a synchronous reply to an interaction is posted. Read by Chat only in such a reply; it has no role
    /// in a create call, and the server never returns it.
    ///
    /// Rule `message-action-response-sync-only`.
    pub action_response: Option<Box<ActionResponse>>,
    /// The text without the mentions of Chat apps. Filled in by the server; ignored on input.
    #[output_only]
    pub argument_text: Text,
    /// The slash command that the message invokes, if any. Filled in by the server; ignored on input.
    #[output_only]
    pub slash_command: Option<Box<SlashCommand>>,
    /// Files attached to the message. A file must be uploaded first, which needs user authentication with
    /// `chat.messages.create` or `chat.messages`. Not in private messages.
    ///
    /// Rules `message-attachments-user-auth`, `private-message-no-attachments`. Source: Google's guide
    /// "Upload media as a file attachment", discovery `Message.privateMessageViewer`.
    #[each(attachment)]
    pub attachment: Vec<Attachment>,
    /// The link in the text that matches a preview pattern of the app. Filled in by the server; ignored on
    /// input.
    #[output_only]
    pub matched_url: Option<Box<MatchedUrl>>,
    /// Whether the message is a reply in a thread; always false in spaces without reply threads. Filled in by
    /// the server; ignored on input.
    #[output_only]
    pub thread_reply: bool,
    /// Whether Chat sent no push notification for the message. Filled in by the server; ignored on input.
    #[output_only]
    pub silent: bool,
    /// The custom id of the message, usable in place of the id that Chat assigned. On create the id is given
    /// in the `messageId` query parameter; setting this field does not set it.
    ///
    /// Rule `message-client-assigned-id-via-query`.
    pub client_assigned_message_id: Text,
    /// How often which emoji was used in reaction to the message. Filled in by the server; ignored on input.
    #[output_only]
    #[each(emoji_reaction_summary)]
    pub emoji_reaction_summaries: Vec<EmojiReactionSummary>,
    /// The one user who may see the message, besides the app: `users/{user}`, with the id or an e-mail
    /// address. Needs app authentication, can be set on create only, and forbids attachments.
    ///
    /// Rules `private-message-app-auth`, `private-message-viewer-immutable`, `private-message-viewer-name`,
    /// `private-message-no-attachments`. Source: discovery `Message.privateMessageViewer`.
    pub private_message_viewer: Option<Box<User>>,
    /// Who deleted the message. Filled in by the server; ignored on input.
    #[output_only]
    pub deletion_metadata: Option<Box<DeletionMetadata>>,
    /// The message that this one quotes. Can be set on create; an update can remove it, not add or replace
    /// it. A reply in another thread can be quoted only as a forward, not as a reply.
    pub quoted_message_metadata: Option<Box<QuotedMessageMetadata>>,
    /// GIFs attached to the message. Filled in by the server; ignored on input.
    #[output_only]
    #[each(attached_gif)]
    pub attached_gifs: Vec<AttachedGif>,
    /// Buttons below the message, outside its cards. They need app authentication and a message with text or
    /// cards, and are not supported on a message that holds a dialog.
    ///
    /// Rules `accessory-widgets-app-auth`, `accessory-widgets-need-content`,
    /// `accessory-widgets-not-with-dialog`. Source: discovery `Message.accessoryWidgets`.
    pub accessory_widgets: Vec<AccessoryWidget>,
    /// How Chat reads `text`: its own markup or Markdown. To change it in an update, set it on the message
    /// and name `text`, not this field, in the update mask.
    pub markup_syntax: Option<MarkupSyntax>,
    /// Citations in the text and sources of the message as a whole.
    pub elements: Option<Box<Elements>>,
}

/// How Chat reads the text of a message.
///
/// # Examples
///
/// ```
/// use chat_cards::{Markup, MarkupSyntax, Message};
///
/// let message = Message::new().text(Markup::raw("**bold**")).markup_syntax(MarkupSyntax::Markdown);
/// assert_eq!(
///     serde_json::to_value(&message).unwrap(),
///     serde_json::json!({ "text": "**bold**", "markupSyntax": "MARKUP_SYNTAX_MARKDOWN" })
/// );
/// ```
#[enumeration(prefix = "MARKUP_SYNTAX_")]
pub enum MarkupSyntax {
    /// No value; not meant to be sent.
    #[name = "MARKUP_SYNTAX_UNSPECIFIED"]
    Unspecified = 0,
    /// Chat's own markup: `*bold*`, `<url|label>`.
    Chat = 1,
    /// Markdown, with extensions of Chat on top of the common rules. Citations need it.
    Markdown = 2,
}

/// A thread in a space.
///
/// Naming a thread is not enough to reply in it: without `messageReplyOption` on the request Chat ignores
/// name and key and starts a new thread (rule `thread-needs-reply-option`). In a reply to an interaction the
/// option is ignored in turn.
///
/// # Examples
///
/// ```
/// use chat_cards::{Message, Thread};
///
/// let message = Message::new().text("Rolled back").thread(Thread::new().thread_key("deploys"));
/// assert_eq!(
///     serde_json::to_value(&message).unwrap()["thread"],
///     serde_json::json!({ "threadKey": "deploys" })
/// );
/// ```
#[element(schema = "Thread", value = "thread_key")]
pub struct Thread {
    /// The resource name, `spaces/{space}/threads/{thread}`. Needed to reply in a thread that a person or
    /// another app started.
    ///
    /// Rule `thread-name-format`. Source: discovery `Thread.name`.
    pub name: Text,
    /// A key of your own for the thread, at most 4,000 characters. A key not used before starts a thread. It
    /// belongs to the app that set it: the same key from another app, or another webhook, is another thread.
    ///
    /// Rule `thread-key-max-length`. Source: discovery `Thread.threadKey`.
    pub thread_key: Text,
}

/// How a message came to be deleted.
///
/// Filled in by the server; ignored on input.
///
/// # Examples
///
/// ```
/// use chat_cards::{DeletionMetadata, DeletionType};
///
/// let json = serde_json::json!({ "deletionType": "ADMIN" });
/// let deletion: DeletionMetadata = serde_json::from_value(json).unwrap();
/// assert_eq!(deletion.deletion_type, Some(DeletionType::Admin));
/// ```
#[element(schema = "DeletionMetadata")]
pub struct DeletionMetadata {
    /// Who deleted the message.
    pub deletion_type: Option<DeletionType>,
}

/// Who deleted a message.
#[enumeration]
pub enum DeletionType {
    /// No value; not meant to be sent.
    #[name = "DELETION_TYPE_UNSPECIFIED"]
    Unspecified = 0,
    /// The user who created it.
    Creator = 1,
    /// An owner or manager of the space.
    SpaceOwner = 2,
    /// An administrator of the organisation, who can delete any message in the space.
    Admin = 3,
    /// The app that created it, when it expired.
    AppMessageExpiry = 4,
    /// An app, on behalf of the creator.
    CreatorViaApp = 5,
    /// An app, on behalf of a manager of the space.
    SpaceOwnerViaApp = 6,
    /// A member of the space; members can delete messages of apps.
    SpaceMember = 7,
}

/// A link in the text of a message that matches a preview pattern of the app.
///
/// Filled in by the server; ignored on input.
///
/// # Examples
///
/// ```
/// use chat_cards::MatchedUrl;
///
/// let json = serde_json::json!({ "url": "https://example.com/issues/42" });
/// let matched: MatchedUrl = serde_json::from_value(json.clone()).unwrap();
/// assert_eq!(serde_json::to_value(&matched).unwrap(), json);
/// ```
#[element(schema = "MatchedUrl", value = "url")]
pub struct MatchedUrl {
    /// The link. Filled in by the server; leave it out of requests.
    ///
    /// Rule `output-only-matched-url`.
    #[output_only]
    pub url: Text,
}

impl Message {
    /// The text in Markdown instead of Chat's own markup.
    ///
    /// # Examples
    ///
    /// ```
    /// use chat_cards::{Markdown, MarkupSyntax, Message};
    ///
    /// let message = Message::new().markdown(Markdown::bold("done"));
    /// assert_eq!((message.text.as_str(), message.markup_syntax), ("**done**", Some(MarkupSyntax::Markdown)));
    /// ```
    #[must_use]
    pub fn markdown(self, text: impl Into<Markdown>) -> Self {
        self.text(from_markdown::<Markup>(text.into())).markup_syntax(MarkupSyntax::Markdown)
    }

    /// Adds a button under the message, to the row that is there already if there is one.
    ///
    /// # Examples
    ///
    /// ```
    /// use chat_cards::{Action, Button, Message};
    ///
    /// let message = Message::new()
    ///     .text("Good deploy?")
    ///     .accessory_button(Button::new("Yes", Action::new("upvote")))
    ///     .accessory_button(Button::new("No", Action::new("downvote")));
    /// assert_eq!(message.accessory_widgets.len(), 1);
    /// ```
    #[must_use]
    pub fn accessory_button(mut self, button: impl Into<Button>) -> Self {
        join(&mut self.accessory_widgets, button.into());
        self
    }
}
