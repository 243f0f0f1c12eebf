//! Data sources: where a menu gets its items from when they are not written into the card.

use crate::model::prelude::*;

/// A data source of a selection input, with the number of characters that wakes it.
///
/// In Chat apps it fills a `DROPDOWN` only, and only the first config of an input is used. Add-ons that
/// extend Workspace Studio may use several.
///
/// # Examples
///
/// ```
/// use chat_cards::{Action, DataSourceConfig, SelectionInput, SelectionType};
///
/// let input = SelectionInput::new("customer").r#type(SelectionType::Dropdown).data_source_config(
///     DataSourceConfig::new().min_characters_trigger(2).remote_data_source(Action::new("findCustomers")),
/// );
/// assert_eq!(
///     serde_json::to_value(&input).unwrap()["dataSourceConfigs"],
///     serde_json::json!([
///         { "minCharactersTrigger": 2, "remoteDataSource": { "function": "findCustomers" } }
///     ])
/// );
/// ```
#[element(schema = "GoogleAppsCardV1DataSourceConfig")]
pub struct DataSourceConfig {
    /// The number of characters to type before the source is asked. Not negative.
    ///
    /// Rule `selection-config-min-characters`.
    pub min_characters_trigger: i32,
    /// Where the items come from: Google Workspace or the app, not both.
    ///
    /// Rule `selection-config-union`. Source: Google's guide "Add interactive UI elements to cards".
    #[union]
    pub data_source: Option<DataSource>,
}

/// Where the items of a [`DataSourceConfig`] come from.
///
/// # Examples
///
/// ```
/// use chat_cards::{Action, DataSource, DataSourceConfig};
///
/// let config = DataSourceConfig::new().remote_data_source(Action::new("findCustomers"));
/// assert!(matches!(config.data_source, Some(DataSource::RemoteDataSource(_))));
/// ```
#[union(DataSourceConfig.data_source)]
pub enum DataSource {
    /// Google Workspace: its users, or the Chat spaces of the user.
    PlatformDataSource(Box<PlatformDataSource>),
    /// The app itself: Chat calls this action as the user types.
    RemoteDataSource(Box<Action>),
}

/// Google Workspace as the source of the items of a menu.
///
/// Chat apps only. With this source, leave the items of the selection input out.
///
/// # Examples
///
/// ```
/// use chat_cards::{CommonDataSource, PlatformDataSource, SelectionInput, SelectionType};
///
/// let input = SelectionInput::new("reviewers")
///     .r#type(SelectionType::MultiSelect)
///     .platform_data_source(PlatformDataSource::new().common_data_source(CommonDataSource::User));
/// assert_eq!(
///     serde_json::to_value(&input).unwrap()["platformDataSource"],
///     serde_json::json!({ "commonDataSource": "USER" })
/// );
/// ```
#[element(schema = "GoogleAppsCardV1PlatformDataSource")]
pub struct PlatformDataSource {
    /// Which data: what all Workspace applications share, or what one of them has. One, not both.
    ///
    /// Rule `platform-source-union`. Source: protobuf classes.
    #[union]
    pub data_source: Option<PlatformDataSourceKind>,
}

/// Which data of Google Workspace a [`PlatformDataSource`] offers.
///
/// # Examples
///
/// ```
/// use chat_cards::{CommonDataSource, PlatformDataSource, PlatformDataSourceKind};
///
/// let source = PlatformDataSource::new().common_data_source(CommonDataSource::User);
/// assert_eq!(
///     source.data_source,
///     Some(PlatformDataSourceKind::CommonDataSource(CommonDataSource::User))
/// );
/// ```
#[union(PlatformDataSource.data_source)]
pub enum PlatformDataSourceKind {
    /// Data that all Workspace applications share. `USER` is the only value with a meaning; `UNKNOWN` must
    /// not be sent.
    ///
    /// Rule `platform-source-common-unknown`. Source: discovery
    /// `GoogleAppsCardV1PlatformDataSource.commonDataSource`.
    CommonDataSource(CommonDataSource),
    /// Data of one Workspace application, such as the spaces in Chat.
    HostAppDataSource(Box<HostAppDataSourceMarkup>),
}

/// Data that all Google Workspace applications share.
#[enumeration]
pub enum CommonDataSource {
    /// No value; must not be sent.
    Unknown = 0,
    /// The users of the organisation that the user belongs to.
    User = 1,
}

/// A data source of one Google Workspace application.
///
/// # Examples
///
/// ```
/// use chat_cards::{
///     ChatClientDataSourceMarkup, HostAppDataSourceMarkup, PlatformDataSource, SpaceDataSource,
/// };
///
/// let spaces = ChatClientDataSourceMarkup::new().space_data_source(SpaceDataSource::new());
/// let source = PlatformDataSource::new()
///     .host_app_data_source(HostAppDataSourceMarkup::new().chat_data_source(spaces));
/// assert_eq!(
///     serde_json::to_value(&source).unwrap(),
///     serde_json::json!({ "hostAppDataSource": { "chatDataSource": { "spaceDataSource": {} } } })
/// );
/// ```
#[element(schema = "HostAppDataSourceMarkup")]
pub struct HostAppDataSourceMarkup {
    /// Which application: Chat or Workspace Studio (in the API: workflow). One, not both.
    ///
    /// Rule `host-source-union`. Source: discovery `HostAppDataSourceMarkup`.
    #[union]
    pub data_source: Option<HostAppDataSource>,
}

/// The application that a [`HostAppDataSourceMarkup`] takes its data from.
///
/// # Examples
///
/// ```
/// use chat_cards::{ChatClientDataSourceMarkup, HostAppDataSource, HostAppDataSourceMarkup};
///
/// let source = HostAppDataSourceMarkup::new().chat_data_source(ChatClientDataSourceMarkup::new());
/// assert!(matches!(source.data_source, Some(HostAppDataSource::ChatDataSource(_))));
/// ```
#[union(HostAppDataSourceMarkup.data_source)]
pub enum HostAppDataSource {
    /// Data from Google Chat. Chat apps only.
    ChatDataSource(ChatClientDataSourceMarkup),
    /// Data from a Google Workspace workflow. Neither Chat apps nor ordinary add-ons support it.
    ///
    /// Rule `host-source-workflow-unsupported`. Source: discovery `WorkflowDataSourceMarkup`.
    WorkflowDataSource(WorkflowDataSourceMarkup),
}

/// Google Chat as the source of the items of a multiselect menu.
///
/// Chat apps only.
///
/// # Examples
///
/// ```
/// use chat_cards::{ChatClientDataSourceMarkup, SpaceDataSource};
///
/// let source = ChatClientDataSourceMarkup::new()
///     .space_data_source(SpaceDataSource::new().default_to_current_space(true));
/// assert_eq!(
///     serde_json::to_value(&source).unwrap(),
///     serde_json::json!({ "spaceDataSource": { "defaultToCurrentSpace": true } })
/// );
/// ```
#[element(schema = "ChatClientDataSourceMarkup")]
pub struct ChatClientDataSourceMarkup {
    /// The Chat spaces that the user is a member of.
    pub space_data_source: Option<SpaceDataSource>,
}

/// The user's Chat spaces as the items of a multiselect menu.
///
/// Only spaces that the user is a member of are listed. Chat apps only.
///
/// # Examples
///
/// ```
/// use chat_cards::SpaceDataSource;
///
/// let source = SpaceDataSource::new().default_to_current_space(true);
/// assert_eq!(
///     serde_json::to_value(&source).unwrap(),
///     serde_json::json!({ "defaultToCurrentSpace": true })
/// );
/// ```
#[element(schema = "SpaceDataSource")]
pub struct SpaceDataSource {
    /// Whether the space that shows the card is selected at first. Default: false.
    pub default_to_current_space: bool,
}

/// Data for a text input, a multiselect menu or a date-time picker in a Google Workspace workflow.
///
/// Neither Chat apps nor ordinary add-ons support it (rule `host-source-workflow-unsupported`).
///
/// # Examples
///
/// ```
/// use chat_cards::{WorkflowDataSourceMarkup, WorkflowDataSourceType};
///
/// let source = WorkflowDataSourceMarkup::new()
///     .r#type(WorkflowDataSourceType::UserWithFreeForm)
///     .include_variables(true);
/// assert_eq!(
///     serde_json::to_value(&source).unwrap(),
///     serde_json::json!({ "type": "USER_WITH_FREE_FORM", "includeVariables": true })
/// );
/// ```
#[element(schema = "WorkflowDataSourceMarkup")]
pub struct WorkflowDataSourceMarkup {
    /// What is offered: users or spaces.
    pub r#type: Option<WorkflowDataSourceType>,
    /// Whether the variables of the previous step are offered too. Default: false.
    pub include_variables: bool,
}

/// What a workflow data source offers.
#[enumeration]
pub enum WorkflowDataSourceType {
    /// No value; must not be sent.
    Unknown,
    /// The users of the organisation that the user belongs to.
    User,
    /// The Chat spaces that the user is a member of.
    Space,
    /// The users of the organisation, or an e-mail address or domain typed by hand.
    UserWithFreeForm,
}
