//! Selection inputs: form inputs to choose from what is listed, or from what a data source has.

use crate::model::prelude::*;

/// A set of choices: check boxes, radio buttons, switches, a drop-down menu or a multiselect menu.
///
/// The choices are the `items`, or come from a data source; one of the two is needed (rule
/// `selection-items-or-source`). Which source goes with which type:
///
/// - `MULTI_SELECT`: [`external_data_source`](MultiSelectDataSource::ExternalDataSource) or
///   [`platform_data_source`](MultiSelectDataSource::PlatformDataSource). In add-ons: static items only.
/// - `DROPDOWN` in a Chat app: one [`DataSourceConfig`].
/// - All others: `items`.
///
/// An action that requires the input waits for a selection only if the type is `DROPDOWN` or `MULTI_SELECT`.
/// Without `on_change_action` the card needs a button that submits the form.
///
/// # Examples
///
/// ```
/// use chat_cards::{SelectionInput, SelectionItem, SelectionType};
///
/// let input = SelectionInput::new("urgency")
///     .label("Urgency")
///     .r#type(SelectionType::RadioButton)
///     .item(SelectionItem::new("Today", "1").selected(true))
///     .item(SelectionItem::new("This week", "2"));
/// assert_eq!(
///     serde_json::to_value(&input).unwrap(),
///     serde_json::json!({
///         "name": "urgency",
///         "label": "Urgency",
///         "type": "RADIO_BUTTON",
///         "items": [
///             { "text": "Today", "value": "1", "selected": true },
///             { "text": "This week", "value": "2" }
///         ]
///     })
/// );
/// ```
#[element(schema = "GoogleAppsCardV1SelectionInput")]
pub struct SelectionInput {
    /// The key of the selected values in the form inputs. Required, and unique among all inputs of the card.
    ///
    /// Rules `selection-name-required`, `form-input-name-unique`. Source: discovery
    /// `GoogleAppsCardV1SelectionInput.name`.
    #[required]
    pub name: Text,
    /// The text above the input, which says what is being chosen.
    pub label: Text,
    /// How the choices look and how many may be chosen. Absent means `CHECK_BOX`.
    pub r#type: Option<SelectionType>,
    /// The choices, at most 100. With an external data source they are the suggestions shown before anything
    /// is typed; with a platform data source leave them out. Preselected items should not exceed
    /// `multi_select_max_selected_items`.
    ///
    /// Rules `selection-max-items`, `selection-platform-source-no-items`, `selection-preselected-limit`.
    /// Source: discovery `GoogleAppsCardV1SelectionInput.items`.
    #[children]
    pub items: Vec<SelectionItem>,
    /// What to call when the selection changes; the form is submitted with it. Absent, a button must submit
    /// the form.
    pub on_change_action: Option<Box<Action>>,
    /// The most items a user may select in a multiselect menu, at least 1. Absent means 3. Other types ignore
    /// it, and so does an input with `data_source_configs`.
    ///
    /// Rules `selection-max-selected-min`, `selection-max-selected-multiselect-only`. Source: discovery
    /// `GoogleAppsCardV1SelectionInput.multiSelectMaxSelectedItems`.
    pub multi_select_max_selected_items: Option<i32>,
    /// The number of characters to type into a multiselect menu before it suggests items. 0 is not written
    /// and means Chat's default: 0 for static items, 3 for a data source. Other types ignore it, and so does
    /// an input with `data_source_configs`, which have their own `min_characters_trigger`.
    ///
    /// Rule `selection-min-query-multiselect-only`.
    pub multi_select_min_query_length: i32,
    /// Data sources with finer control than the two older ones. In Chat apps they work for `DROPDOWN` only
    /// and just the first one is used; add-ons that extend Workspace Studio may have several. With any of
    /// them set, Chat ignores the two multiselect limits, `external_data_source` and `platform_data_source`.
    ///
    /// Rules `selection-configs-chat-dropdown-only`, `selection-configs-one`, `selection-configs-override`.
    /// Source: discovery `GoogleAppsCardV1SelectionInput.dataSourceConfigs`.
    pub data_source_configs: Vec<DataSourceConfig>,
    /// The text below the input, always visible. Only for add-ons that extend Workspace Studio; unavailable
    /// in Chat apps, where only text inputs have a hint.
    ///
    /// Rule `selection-hint-studio-only`. Source: discovery `GoogleAppsCardV1SelectionInput.hintText`.
    pub hint_text: Text,
    /// Where a multiselect menu gets its items from, besides `items`: the app or Google Workspace, not both.
    /// A dynamic `DROPDOWN` uses `data_source_configs` instead.
    ///
    /// Rules `selection-source-union`, `selection-source-multiselect-only`. Source: protobuf classes.
    #[union]
    pub multi_select_data_source: Option<MultiSelectDataSource>,
}

/// Where a multiselect menu gets its items from.
///
/// For the type `MULTI_SELECT`; ignored when `data_source_configs` is set.
///
/// # Examples
///
/// ```
/// use chat_cards::{Action, MultiSelectDataSource, SelectionInput, SelectionType};
///
/// let input = SelectionInput::new("ticket")
///     .r#type(SelectionType::MultiSelect)
///     .external_data_source(Action::new("findTickets"));
/// assert!(matches!(
///     input.multi_select_data_source,
///     Some(MultiSelectDataSource::ExternalDataSource(_))
/// ));
/// ```
#[union(SelectionInput.multi_select_data_source)]
pub enum MultiSelectDataSource {
    /// The app itself: Chat calls this action as the user types, and the app answers with up to 100 items in
    /// an [`UpdatedWidget`]. The static `items` are shown before anything is typed.
    ExternalDataSource(Box<Action>),
    /// Google Workspace: its users, or the Chat spaces of the user. Leave `items` out.
    PlatformDataSource(Box<PlatformDataSource>),
}

/// How the choices of a selection input look.
///
/// # Examples
///
/// ```
/// use chat_cards::{SelectionInput, SelectionType};
///
/// let input = SelectionInput::new("region").r#type(SelectionType::Dropdown);
/// assert_eq!(serde_json::to_value(&input).unwrap()["type"], "DROPDOWN");
/// ```
#[enumeration]
pub enum SelectionType {
    /// Check boxes; any number may be ticked. The default.
    CheckBox = 0,
    /// Radio buttons; one may be chosen.
    RadioButton = 1,
    /// Switches; any number may be turned on.
    Switch = 2,
    /// A drop-down menu; one item may be chosen. In Chat apps a [`DataSourceConfig`] can fill it while the
    /// user types.
    Dropdown = 3,
    /// A text field with a menu, for choosing several items (3 unless `multi_select_max_selected_items` says
    /// otherwise). In Chat apps a data source can fill it while the user types; in add-ons the items must be
    /// static.
    MultiSelect = 4,
}

/// One choice of a selection input.
///
/// # Examples
///
/// ```
/// use chat_cards::SelectionItem;
///
/// let item = SelectionItem::new("Europe", "eu").bottom_text("Belgium, Finland");
/// assert_eq!(
///     serde_json::to_value(&item).unwrap(),
///     serde_json::json!({ "text": "Europe", "value": "eu", "bottomText": "Belgium, Finland" })
/// );
/// ```
#[element(schema = "GoogleAppsCardV1SelectionItem", alias = "item", new(text, value))]
pub struct SelectionItem {
    /// The text the user sees. Without it there is nothing to choose by.
    ///
    /// Rule `selection-item-text`.
    #[text]
    pub text: Text,
    /// What the app gets in the form inputs when the item is selected. Should be set, and differ from the
    /// value of every other item.
    ///
    /// Rule `selection-item-value`.
    pub value: Text,
    /// Whether the item is selected at first. With radio buttons or a drop-down menu, select one item at
    /// most.
    ///
    /// Rule `selection-single-selected`. Source: discovery `GoogleAppsCardV1SelectionItem.selected`.
    pub selected: bool,
    /// The HTTPS address of an icon before the text. Shown in multiselect menus only.
    ///
    /// Rules `selection-item-icon-https`, `selection-item-multiselect-fields`.
    pub start_icon_uri: Text,
    /// A description below the text. Shown in multiselect menus only.
    ///
    /// Rule `selection-item-multiselect-fields`.
    pub bottom_text: Text,
}
