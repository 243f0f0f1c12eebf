//! The space a message stands in. A message carries it in answers and events only; nothing here is needed to
//! send.

use crate::model::prelude::*;

/// A conversation: a named space, a group chat or a direct message.
///
/// Messages that come from the server carry their space here; on a message that is sent it is ignored. Fields
/// described below as settable are so in the calls that create or change a space, not in a message. The
/// fields marked as filled in by the server are ignored even there. Rule `output-only-space`.
///
/// # Examples
///
/// ```
/// use chat_cards::{Space, SpaceThreadingState, SpaceType};
/// use serde_json::json;
///
/// let read = json!({
///     "name": "spaces/AAAAAAAAA",
///     "spaceType": "SPACE",
///     "displayName": "Deploys",
///     "spaceThreadingState": "THREADED_MESSAGES",
/// });
/// let space: Space = serde_json::from_value(read.clone()).unwrap();
/// assert_eq!(space.space_type, Some(SpaceType::Space));
/// assert_eq!(space.space_threading_state, Some(SpaceThreadingState::ThreadedMessages));
/// assert_eq!(serde_json::to_value(&space).unwrap(), read);
/// ```
#[element(schema = "Space")]
pub struct Space {
    /// The resource name, `spaces/{space}`, given by the server.
    ///
    /// The id also stands at the end of the space's address in the browser, after `chat/space/`.
    pub name: Text,
    /// The kind of conversation, in the older wording. Filled in by the server; ignored on input.
    #[output_only]
    #[deprecated(note = "use `space_type`")]
    pub r#type: Option<DeprecatedSpaceType>,
    /// The kind of conversation. Required when a space is created or changes its kind; otherwise only read.
    pub space_type: Option<SpaceType>,
    /// Whether this is a direct message between a Chat app and one person. Default: `false`.
    pub single_user_bot_dm: bool,
    /// Whether messages form threads. Filled in by the server; ignored on input.
    #[output_only]
    #[deprecated(note = "use `space_threading_state`")]
    pub threaded: bool,
    /// The name of the space, at most 128 characters; often empty for a direct message.
    ///
    /// Required when a space of type [`SpaceType::Space`] is created. `ALREADY_EXISTS` in reply means that
    /// another space of the organisation may have the name already. Source:
    /// discovery `Space.displayName`.
    pub display_name: Text,
    /// Whether people outside the organisation can be members. Settable only when the space is created.
    ///
    /// Leave it out when the caller has a consumer account: such a space is open to any Chat user.
    pub external_user_allowed: bool,
    /// How messages form threads. Filled in by the server; ignored on input.
    #[output_only]
    pub space_threading_state: Option<SpaceThreadingState>,
    /// The description and the house rules of the space.
    pub space_details: Option<Box<SpaceDetails>>,
    /// Whether messages are kept.
    pub space_history_state: Option<HistoryState>,
    /// Whether the space is being filled by an import from elsewhere. Default: `false`.
    ///
    /// Nobody sees the space until the import is complete. Creating one needs user authentication.
    pub import_mode: bool,
    /// When the space was created. Settable only for a space in import mode, to keep its original date.
    ///
    /// Answers have it for [`SpaceType::Space`] and [`SpaceType::GroupChat`].
    pub create_time: Option<Timestamp>,
    /// When the last message was written. Filled in by the server; ignored on input.
    #[output_only]
    pub last_active_time: Option<Timestamp>,
    /// Whether an administrator created this direct message with a Chat app. Filled in by the server; ignored
    /// on input.
    #[output_only]
    pub admin_installed: bool,
    /// How many members there are. Filled in by the server; ignored on input.
    #[output_only]
    pub membership_count: Option<Box<MembershipCount>>,
    /// Who can find and join the space; only for [`SpaceType::Space`].
    pub access_settings: Option<Box<AccessSettings>>,
    /// The customer the space belongs to, `customers/{customer}`, with the id from the Admin SDK.
    ///
    /// Required when an app creates a [`SpaceType::Space`] with app authentication, and to be left out
    /// otherwise; it cannot be changed later. A private app may write `customers/my_customer` for its own
    /// organisation. Answers lack it for direct messages and for spaces made by people outside Google
    /// Workspace.
    pub customer: Option<Text>,
    /// The address at which a person opens the space. Filled in by the server; ignored on input.
    #[output_only]
    pub space_uri: Text,
    /// When the space will be deleted if its import is not completed by then. Filled in by the server;
    /// ignored on input.
    #[output_only]
    pub import_mode_expire_time: Option<Timestamp>,
    /// Who may do what, as a preset or one by one.
    #[union]
    pub space_permission_settings: Option<SpaceSpacePermissionSettings>,
}

/// Who may do what in a [`Space`]: a preset, or each permission by itself. Rule `json-unions`.
///
/// # Examples
///
/// ```
/// use chat_cards::{PredefinedPermissionSettings, Space, SpaceType};
/// use serde_json::json;
///
/// let space = Space::new()
///     .space_type(SpaceType::Space)
///     .display_name("News")
///     .predefined_permission_settings(PredefinedPermissionSettings::AnnouncementSpace);
/// assert_eq!(
///     serde_json::to_value(&space).unwrap()["predefinedPermissionSettings"],
///     json!("ANNOUNCEMENT_SPACE"),
/// );
/// ```
#[union(Space.space_permission_settings)]
pub enum SpaceSpacePermissionSettings {
    /// A preset. Read only when a space is created; answers have `permission_settings` instead.
    ///
    /// Default: a collaboration space.
    PredefinedPermissionSettings(PredefinedPermissionSettings),
    /// Each permission by itself. Replaces the settings of an existing space; answers list the current ones.
    ///
    /// With app authentication it works only for spaces that the app created.
    PermissionSettings(Box<PermissionSettings>),
}

/// The kind of a [`Space`], in the older wording; [`SpaceType`] has replaced it.
#[enumeration]
pub enum DeprecatedSpaceType {
    /// No value; not meant to be sent.
    #[name = "TYPE_UNSPECIFIED"]
    Unspecified = 0,
    /// A conversation of two or more people.
    Room = 1,
    /// A direct message between a person and a Chat app; not one between two people.
    Dm = 2,
}

/// The kind of a [`Space`].
#[enumeration]
pub enum SpaceType {
    /// No value; not meant to be sent.
    #[name = "SPACE_TYPE_UNSPECIFIED"]
    Unspecified = 0,
    /// A named space.
    Space = 1,
    /// A conversation of three or more people; Chat apps can take part.
    GroupChat = 2,
    /// A conversation of two people, or of one person and a Chat app.
    DirectMessage = 3,
}

/// How messages form threads in a [`Space`].
#[enumeration]
pub enum SpaceThreadingState {
    /// No value; not meant to be sent.
    #[name = "SPACE_THREADING_STATE_UNSPECIFIED"]
    Unspecified = 0,
    /// Each message can have replies in a thread of its own.
    ThreadedMessages = 2,
    /// The conversation is arranged by topic, with the replies to a topic below it.
    GroupedMessages = 3,
    /// No threads: continuous meeting chats, and group conversations from before 2022.
    UnthreadedMessages = 4,
}

/// Whether the messages of a [`Space`] are kept.
#[enumeration(prefix = "HISTORY_")]
pub enum HistoryState {
    /// No value; not meant to be sent.
    #[name = "HISTORY_STATE_UNSPECIFIED"]
    Unspecified = 0,
    /// Messages are kept for 24 hours.
    Off = 1,
    /// Messages are kept for as long as the organisation's Vault rules say.
    On = 2,
}

/// The description and the house rules of a [`Space`].
///
/// # Examples
///
/// ```
/// use chat_cards::SpaceDetails;
/// use serde_json::json;
///
/// let details = SpaceDetails::new().description("One message per deploy").guidelines("No chatter");
/// assert_eq!(
///     serde_json::to_value(&details).unwrap(),
///     json!({ "description": "One message per deploy", "guidelines": "No chatter" }),
/// );
/// ```
#[element(schema = "SpaceDetails")]
pub struct SpaceDetails {
    /// What the space is about, at most 4,096 characters.
    ///
    /// Source: discovery `SpaceDetails.description`.
    pub description: Text,
    /// The house rules, at most 5,000 characters.
    ///
    /// Source: discovery `SpaceDetails.guidelines`.
    pub guidelines: Text,
}

/// How many members a [`Space`] has. Filled in by the server; ignored on input (rule
/// `output-only-membership-count`).
///
/// # Examples
///
/// ```
/// use chat_cards::MembershipCount;
/// use serde_json::json;
///
/// let read = json!({ "joinedDirectHumanUserCount": 12, "joinedGroupCount": 1 });
/// let count: MembershipCount = serde_json::from_value(read).unwrap();
/// assert_eq!(count.joined_direct_human_user_count, 12);
/// ```
#[element(schema = "MembershipCount")]
pub struct MembershipCount {
    /// How many people joined by themselves, those who are in through a group not counted. Filled in by the
    /// server; ignored on input.
    #[output_only]
    pub joined_direct_human_user_count: i32,
    /// How many groups joined. Filled in by the server; ignored on input.
    #[output_only]
    pub joined_group_count: i32,
}
