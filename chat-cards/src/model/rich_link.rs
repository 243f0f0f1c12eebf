//! Links that Chat shows as chips: Drive files, other spaces, meetings and calendar events. Read, never sent.

use crate::model::prelude::*;

/// Where a link that Chat shows as a chip leads to.
///
/// It belongs to a stretch of the text, or to a chip beside the text, in which case the `start_index` and
/// `length` of its `Annotation` are 0.
///
/// # Examples
///
/// ```
/// use chat_cards::{RichLinkMetadata, RichLinkMetadataData, RichLinkType};
/// use serde_json::json;
///
/// let read = json!({
///     "uri": "https://docs.google.com/document/d/1a2b",
///     "richLinkType": "DRIVE_FILE",
///     "driveLinkData": { "driveDataRef": { "driveFileId": "1a2b" } },
/// });
/// let link: RichLinkMetadata = serde_json::from_value(read).unwrap();
/// assert_eq!(link.rich_link_type, Some(RichLinkType::DriveFile));
/// assert!(matches!(link.data, Some(RichLinkMetadataData::DriveLinkData(_))));
/// ```
#[element(schema = "RichLinkMetadata")]
pub struct RichLinkMetadata {
    /// The address of the link.
    pub uri: Text,
    /// What kind of thing it leads to.
    pub rich_link_type: Option<RichLinkType>,
    /// The thing it leads to, by kind.
    #[union]
    pub data: Option<RichLinkMetadataData>,
}

/// The thing a [`RichLinkMetadata`] leads to: one kind each. Rule `json-unions`.
///
/// # Examples
///
/// ```
/// use chat_cards::{ChatSpaceLinkData, RichLinkMetadata};
/// use serde_json::json;
///
/// let link = RichLinkMetadata::new().chat_space_link_data(ChatSpaceLinkData::new().space("spaces/AAAA"));
/// assert_eq!(
///     serde_json::to_value(&link).unwrap(),
///     json!({ "chatSpaceLinkData": { "space": "spaces/AAAA" } }),
/// );
/// ```
#[union(RichLinkMetadata.data)]
pub enum RichLinkMetadataData {
    /// A file in Google Drive.
    DriveLinkData(DriveLinkData),
    /// A space, a thread or a message in Chat.
    ChatSpaceLinkData(ChatSpaceLinkData),
    /// A meeting or huddle in Meet.
    MeetSpaceLinkData(MeetSpaceLinkData),
    /// An event in Google Calendar.
    CalendarEventLinkData(CalendarEventLinkData),
}

/// What kind of thing a [`RichLinkMetadata`] leads to.
#[enumeration]
pub enum RichLinkType {
    /// No value; not meant to be sent.
    #[name = "RICH_LINK_TYPE_UNSPECIFIED"]
    Unspecified = 0,
    /// A file in Google Drive.
    DriveFile = 1,
    /// A space, a thread or a message in Chat.
    ChatSpace = 2,
    /// A Gmail message that somebody shared to Chat. The API can only read messages with one.
    GmailMessage = 3,
    /// A meeting or huddle in Meet.
    MeetSpace = 4,
    /// An event in Google Calendar.
    CalendarEvent = 5,
}

/// A link to a file in Google Drive.
///
/// # Examples
///
/// ```
/// use chat_cards::{DriveDataRef, DriveLinkData};
/// use serde_json::json;
///
/// let link = DriveLinkData::new().drive_data_ref(DriveDataRef::new().drive_file_id("1a2b"));
/// assert_eq!(
///     serde_json::to_value(&link).unwrap(),
///     json!({ "driveDataRef": { "driveFileId": "1a2b" } }),
/// );
/// ```
#[element(schema = "DriveLinkData")]
pub struct DriveLinkData {
    /// The file.
    pub drive_data_ref: Option<DriveDataRef>,
    /// The MIME type of the file.
    pub mime_type: Text,
}

/// A link to a space, a thread or a message in Chat.
///
/// # Examples
///
/// ```
/// use chat_cards::ChatSpaceLinkData;
/// use serde_json::json;
///
/// let link = ChatSpaceLinkData::new().space("spaces/AAAA").thread("spaces/AAAA/threads/BBBB");
/// assert_eq!(
///     serde_json::to_value(&link).unwrap(),
///     json!({ "space": "spaces/AAAA", "thread": "spaces/AAAA/threads/BBBB" }),
/// );
/// ```
#[element(schema = "ChatSpaceLinkData")]
pub struct ChatSpaceLinkData {
    /// The space, `spaces/{space}`.
    pub space: Text,
    /// The thread, `spaces/{space}/threads/{thread}`.
    pub thread: Text,
    /// The message, `spaces/{space}/messages/{message}`.
    pub message: Text,
}

/// A link to a meeting or huddle in Meet.
///
/// # Examples
///
/// ```
/// use chat_cards::{HuddleStatus, MeetSpaceLinkData, MeetSpaceType};
/// use serde_json::json;
///
/// let read = json!({ "meetingCode": "abc-mnop-xyz", "type": "HUDDLE", "huddleStatus": "MISSED" });
/// let link: MeetSpaceLinkData = serde_json::from_value(read).unwrap();
/// assert_eq!(link.r#type, Some(MeetSpaceType::Huddle));
/// assert_eq!(link.huddle_status, Some(HuddleStatus::Missed));
/// ```
#[element(schema = "MeetSpaceLinkData")]
pub struct MeetSpaceLinkData {
    /// The code of the meeting.
    pub meeting_code: Text,
    /// Whether it is a meeting or a huddle.
    pub r#type: Option<MeetSpaceType>,
    /// How the huddle stands; absent for a meeting. Filled in by the server; ignored on input.
    ///
    /// Rule `output-only-meet-space-link-data`.
    #[output_only]
    pub huddle_status: Option<HuddleStatus>,
}

/// What a [`MeetSpaceLinkData`] leads to.
#[enumeration]
pub enum MeetSpaceType {
    /// No value; not meant to be sent.
    #[name = "TYPE_UNSPECIFIED"]
    Unspecified = 0,
    /// A meeting.
    Meeting = 1,
    /// A huddle.
    Huddle = 2,
}

/// How a huddle stands.
#[enumeration]
pub enum HuddleStatus {
    /// No value; not meant to be sent.
    #[name = "HUDDLE_STATUS_UNSPECIFIED"]
    Unspecified = 0,
    /// It has begun.
    Started = 1,
    /// It is over; its address and code no longer work.
    Ended = 2,
    /// It was missed; its address and code no longer work.
    Missed = 3,
}

/// A link to an event in Google Calendar.
///
/// # Examples
///
/// ```
/// use chat_cards::CalendarEventLinkData;
/// use serde_json::json;
///
/// let link = CalendarEventLinkData::new().calendar_id("ada@example.com").event_id("e1");
/// assert_eq!(
///     serde_json::to_value(&link).unwrap(),
///     json!({ "calendarId": "ada@example.com", "eventId": "e1" }),
/// );
/// ```
#[element(schema = "CalendarEventLinkData")]
pub struct CalendarEventLinkData {
    /// The id of the calendar, as the Calendar API has it.
    pub calendar_id: Text,
    /// The id of the event, as the Calendar API has it.
    pub event_id: Text,
}
