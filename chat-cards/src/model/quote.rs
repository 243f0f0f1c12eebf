//! Quoting and forwarding another message.

use crate::model::prelude::*;

/// Which message a message quotes.
///
/// A quote is given when the message is created. An update can take it away, but neither add nor replace it
/// (rule `update-quote-removal-only`). The snapshot and the forwarding details are filled in by the server
/// and ignored on input (rule `output-only-quoted-message-metadata`).
///
/// # Examples
///
/// ```
/// use chat_cards::{QuotedMessageMetadata, Timestamp};
/// use serde_json::json;
///
/// let last_update = Timestamp::parse("2026-11-20T09:30:00.123Z").unwrap();
/// let quote = QuotedMessageMetadata::new("spaces/AAAA/messages/BBBB.BBBB", last_update);
/// assert_eq!(
///     serde_json::to_value(&quote).unwrap(),
///     json!({ "name": "spaces/AAAA/messages/BBBB.BBBB", "lastUpdateTime": "2026-11-20T09:30:00.123Z" }),
/// );
/// ```
#[element(schema = "QuotedMessageMetadata")]
pub struct QuotedMessageMetadata {
    /// The message that is quoted, `spaces/{space}/messages/{message}`. Required.
    ///
    /// A reply in a thread can quote a message of that thread, and a message that starts a thread can quote
    /// one that starts another thread of the space; anything else must be quoted with [`QuoteType::Forward`].
    /// Rules `quote-name-required` and `quote-same-thread`. Source: discovery
    /// `QuotedMessageMetadata.quoteType`.
    #[required]
    pub name: Text,
    /// When the quoted message was last edited, or created if it never was. Required.
    ///
    /// The call fails if this is not the time of the latest version. Rule `quote-last-update-time-required`.
    /// Source: discovery `QuotedMessageMetadata.lastUpdateTime`.
    #[required]
    pub last_update_time: Option<Timestamp>,
    /// Whether this is a quote or a forwarded message. Default: [`QuoteType::Reply`].
    pub quote_type: Option<QuoteType>,
    /// What the quoted message said at the time. Filled in by the server; ignored on input.
    #[output_only]
    pub quoted_message_snapshot: Option<Box<QuotedMessageSnapshot>>,
    /// Where a forwarded message came from; only for [`QuoteType::Forward`]. Filled in by the server; ignored
    /// on input.
    #[output_only]
    pub forwarded_metadata: Option<Box<ForwardedMetadata>>,
}

/// How a message is quoted.
#[enumeration]
pub enum QuoteType {
    /// No value; not meant to be sent.
    #[name = "QUOTE_TYPE_UNSPECIFIED"]
    Unspecified = 0,
    /// A quote from the same thread, or of one thread's first message by another's in the same space. The
    /// default.
    Reply = 1,
    /// A message from another space, or a reply from another thread of the same space.
    Forward = 2,
}

/// What a quoted message said when it was quoted. Filled in by the server; ignored on input (rule
/// `output-only-quoted-message-snapshot`).
///
/// # Examples
///
/// ```
/// use chat_cards::QuotedMessageSnapshot;
/// use serde_json::json;
///
/// let read = json!({ "sender": "Ada", "text": "Shall we ship?" });
/// let snapshot: QuotedMessageSnapshot = serde_json::from_value(read.clone()).unwrap();
/// assert!(snapshot.attachments.is_empty());
/// assert_eq!(serde_json::to_value(&snapshot).unwrap(), read);
/// ```
#[element(schema = "QuotedMessageSnapshot")]
pub struct QuotedMessageSnapshot {
    /// The name of the author. Filled in by the server; ignored on input.
    #[output_only]
    pub sender: Text,
    /// The text. Filled in by the server; ignored on input.
    #[output_only]
    pub text: Text,
    /// The text with its markup; only for [`QuoteType::Forward`]. Filled in by the server; ignored on input.
    #[output_only]
    pub formatted_text: Markup,
    /// The mentions, links and emoji in the text; only for [`QuoteType::Forward`]. Filled in by the server;
    /// ignored on input.
    #[output_only]
    pub annotations: Vec<Annotation>,
    /// Copies of the attachments' details; only for [`QuoteType::Forward`]. Filled in by the server; ignored
    /// on input.
    #[output_only]
    pub attachments: Vec<Attachment>,
}

/// Where a forwarded message came from. Filled in by the server; ignored on input (rule
/// `output-only-forwarded-metadata`).
///
/// # Examples
///
/// ```
/// use chat_cards::ForwardedMetadata;
/// use serde_json::json;
///
/// let read = json!({ "space": "spaces/AAAA", "spaceDisplayName": "Deploys" });
/// let origin: ForwardedMetadata = serde_json::from_value(read.clone()).unwrap();
/// assert_eq!(serde_json::to_value(&origin).unwrap(), read);
/// ```
#[element(schema = "ForwardedMetadata")]
pub struct ForwardedMetadata {
    /// The space it came from, `spaces/{space}`. Filled in by the server; ignored on input.
    #[output_only]
    pub space: Text,
    /// The name of that space when the message was forwarded. Filled in by the server; ignored on input.
    ///
    /// For a direct message, the other person's name; for a group chat, the first names of up to five
    /// members.
    #[output_only]
    pub space_display_name: Text,
}
