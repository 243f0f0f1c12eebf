//! Who can find, join and change a space. Part of `Space`; no message needs any of it to be sent.

use crate::model::prelude::*;

/// A preset of permissions for a new space.
#[enumeration]
pub enum PredefinedPermissionSettings {
    /// No value; not meant to be sent.
    #[name = "PREDEFINED_PERMISSION_SETTINGS_UNSPECIFIED"]
    Unspecified = 0,
    /// Every member can post. This is what a new space gets by default.
    CollaborationSpace = 1,
    /// Only the managers of the space can post.
    AnnouncementSpace = 2,
}

/// Who can find and join a space.
///
/// # Examples
///
/// ```
/// use chat_cards::AccessSettings;
/// use serde_json::json;
///
/// let access = AccessSettings::new().audience("audiences/default");
/// assert_eq!(serde_json::to_value(&access).unwrap(), json!({ "audience": "audiences/default" }));
/// ```
#[element(schema = "AccessSettings")]
pub struct AccessSettings {
    /// Whether the space can be found by others than its members. Filled in by the server; ignored on input.
    ///
    /// Rule `output-only-access-settings`.
    #[output_only]
    pub access_state: Option<AccessState>,
    /// The target audience that can find the space, join it and preview its messages: `audiences/{audience}`.
    ///
    /// `audiences/default` is the default audience of the organisation. Empty: only those who were added or
    /// invited. Setting it needs user authentication; with app authentication under the scope `chat.bot` it
    /// is not even read back.
    pub audience: Text,
    /// The same, one permission at a time. To set the audience of a new space, use `audience` instead.
    pub access_permission_settings: Option<AccessPermissionSettings>,
}

/// Whether a space can be found by others than its members.
#[enumeration]
pub enum AccessState {
    /// No value; not meant to be sent. Also read for a state the API does not know.
    #[name = "ACCESS_STATE_UNSPECIFIED"]
    Unspecified = 0,
    /// Only people and groups that were added or invited can find and open the space.
    Private = 1,
    /// A target audience can find and open the space too. Creating such a space needs user authentication.
    Discoverable = 2,
}

/// Who can find a space, join it and see its members, one permission at a time.
///
/// # Examples
///
/// ```
/// use chat_cards::{AccessPermissionSetting, AccessPermissionSettings, Audience, Principal};
/// use serde_json::json;
///
/// let everyone = Principal::new().audience(Audience::new().name("audiences/default"));
/// let settings = AccessPermissionSettings::new()
///     .join_space_setting(AccessPermissionSetting::new().principal(everyone));
/// assert_eq!(
///     serde_json::to_value(&settings).unwrap(),
///     json!({ "joinSpaceSetting": { "principals": [{ "audience": { "name": "audiences/default" } }] } }),
/// );
/// ```
#[element(schema = "AccessPermissionSettings")]
pub struct AccessPermissionSettings {
    /// Who can find the space.
    pub discover_space_setting: Option<AccessPermissionSetting>,
    /// Who can join the space.
    pub join_space_setting: Option<AccessPermissionSetting>,
    /// Who, besides those in the space, can see its members.
    ///
    /// An update must carry [`PermissionSettings::view_space_membership`] with it, in the body and in the
    /// mask, and grant that to all members when an audience is named here. An empty
    /// [`AccessPermissionSetting`] takes the audience away again.
    pub view_space_membership_setting: Option<AccessPermissionSetting>,
}

/// Who has one of the [`AccessPermissionSettings`].
///
/// # Examples
///
/// ```
/// use chat_cards::{AccessPermissionSetting, AccessPermissionSettings};
/// use serde_json::json;
///
/// let nobody =
///     AccessPermissionSettings::new().view_space_membership_setting(AccessPermissionSetting::new());
/// assert_eq!(serde_json::to_value(&nobody).unwrap(), json!({ "viewSpaceMembershipSetting": {} }));
/// ```
#[element(schema = "AccessPermissionSetting")]
pub struct AccessPermissionSetting {
    /// Those who have the permission, in no particular order.
    #[children]
    pub principals: Vec<Principal>,
}

/// Somebody a permission is given to; so far always an [`Audience`].
///
/// # Examples
///
/// ```
/// use chat_cards::{Audience, Principal};
/// use serde_json::json;
///
/// let principal = Principal::new().audience(Audience::new().name("audiences/default"));
/// assert_eq!(
///     serde_json::to_value(&principal).unwrap(),
///     json!({ "audience": { "name": "audiences/default" } }),
/// );
/// ```
#[element(schema = "Principal")]
pub struct Principal {
    /// The target audience that has the permission.
    pub audience: Option<Audience>,
}

/// A target audience: a group of people in the organisation that an administrator has defined.
///
/// # Examples
///
/// ```
/// use chat_cards::Audience;
/// use serde_json::json;
///
/// let audience = Audience::new().name("audiences/default");
/// assert_eq!(serde_json::to_value(&audience).unwrap(), json!({ "name": "audiences/default" }));
/// ```
#[element(schema = "Audience")]
pub struct Audience {
    /// The resource name, `audiences/{audience}`; `audiences/default` is the default audience of the
    /// organisation.
    pub name: Text,
}

/// Who may do what in an existing named space, one permission at a time.
///
/// For a space that is being created, use [`PredefinedPermissionSettings`] instead.
///
/// # Examples
///
/// ```
/// use chat_cards::{PermissionSetting, PermissionSettings};
/// use serde_json::json;
///
/// let managers = PermissionSetting::new().managers_allowed(true);
/// let settings = PermissionSettings::new().use_at_mention_all(managers);
/// assert_eq!(
///     serde_json::to_value(&settings).unwrap(),
///     json!({ "useAtMentionAll": { "managersAllowed": true } }),
/// );
/// ```
#[element(schema = "PermissionSettings")]
pub struct PermissionSettings {
    /// Who may add and remove members and groups.
    pub manage_members_and_groups: Option<PermissionSetting>,
    /// Who may change the name, the picture, the description and the house rules.
    pub modify_space_details: Option<PermissionSetting>,
    /// Who may turn history on and off.
    pub toggle_history: Option<PermissionSetting>,
    /// Who may mention everybody with `@all`.
    pub use_at_mention_all: Option<PermissionSetting>,
    /// Who may add and remove Chat apps.
    pub manage_apps: Option<PermissionSetting>,
    /// Who may add and remove webhooks.
    pub manage_webhooks: Option<PermissionSetting>,
    /// Who may post messages. Filled in by the server; ignored on input.
    ///
    /// Rule `output-only-permission-settings`.
    #[output_only]
    pub post_messages: Option<PermissionSetting>,
    /// Who may reply to messages.
    pub reply_messages: Option<PermissionSetting>,
    /// Which of those in the space may see its members.
    ///
    /// An update must carry [`AccessPermissionSettings::view_space_membership_setting`] with it, in the body
    /// and in the mask: empty to restrict the view to some roles. When an audience is named there, all
    /// members must be allowed here.
    pub view_space_membership: Option<PermissionSetting>,
}

/// Which roles have one of the [`PermissionSettings`].
///
/// # Examples
///
/// ```
/// use chat_cards::PermissionSetting;
/// use serde_json::json;
///
/// let setting = PermissionSetting::new().managers_allowed(true).assistant_managers_allowed(false);
/// assert_eq!(
///     serde_json::to_value(&setting).unwrap(),
///     json!({ "managersAllowed": true, "assistantManagersAllowed": false }),
/// );
/// ```
#[element(schema = "PermissionSetting")]
pub struct PermissionSetting {
    /// Whether the owners (`ROLE_MANAGER`) have it. Default: `false`.
    pub managers_allowed: bool,
    /// Whether the managers (`ROLE_ASSISTANT_MANAGER`) have it.
    pub assistant_managers_allowed: Option<bool>,
    /// Whether the ordinary members (`ROLE_MEMBER`) have it. Default: `false`.
    pub members_allowed: bool,
}
