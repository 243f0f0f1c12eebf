//! Form inputs: text inputs, selection inputs and date-time pickers. What a user enters comes back in the
//! form inputs of the next interaction event, keyed by the `name` of the input.

use crate::model::prelude::*;

/// A field to type text into.
///
/// Use it for values that cannot be listed in advance; for a known set of values see [`SelectionInput`].
/// A label or a hint must be set, and without a name a dialog closes, hangs or never opens.
///
/// An action that lists the name in `required_widgets`, or sets `all_widgets_are_required`, is not carried
/// out while the field is empty. On a webhook message nothing receives what is typed.
///
/// # Examples
///
/// ```
/// use chat_cards::{InputType, TextInput, Validation};
///
/// let input = TextInput::new("email")
///     .label("E-mail address")
///     .validation(Validation::new().input_type(InputType::Email));
/// assert_eq!(
///     serde_json::to_value(&input).unwrap(),
///     serde_json::json!({
///         "name": "email",
///         "label": "E-mail address",
///         "validation": { "inputType": "EMAIL" }
///     })
/// );
/// ```
#[element(schema = "GoogleAppsCardV1TextInput", new(name))]
pub struct TextInput {
    /// The key of the value in the form inputs. Required, and unique among all inputs of the card: text
    /// inputs, selection inputs, pickers and switches share one set of keys.
    ///
    /// Rules `text-input-name-required`, `form-input-name-unique`. Source: Google's guide "Troubleshoot and
    /// fix cards and dialogs".
    pub name: Text,
    /// The text above the field. Required if there is no `hint_text`. Ask for exactly what is wanted:
    /// `Surname` rather than `Name`.
    ///
    /// Rule `text-input-label-or-hint`. Source: discovery `GoogleAppsCardV1TextInput.label`.
    pub label: Text,
    /// The text below the field, always visible. Required if there is no `label`.
    ///
    /// Rule `text-input-label-or-hint`. Source: discovery `GoogleAppsCardV1TextInput.hintText`.
    pub hint_text: Text,
    /// The text the field starts with. It should respect the field's own `validation`.
    ///
    /// Rule `validation-initial-value`.
    pub value: Text,
    /// One line or several. Absent means `SINGLE_LINE`; with `initial_suggestions` it is always
    /// `SINGLE_LINE`, whatever is written here.
    ///
    /// Rule `text-input-suggestions-single-line`.
    pub r#type: Option<TextInputType>,
    /// What to call when the text changes.
    pub on_change_action: Option<Box<Action>>,
    /// Values offered as soon as the user clicks into the field, narrowed down while they type. They make the
    /// field a single line, even if `type` says `MULTIPLE_LINE`.
    pub initial_suggestions: Option<Box<Suggestions>>,
    /// What to call to get suggestions while the user types. Absent, the client uses `initial_suggestions`.
    /// Google Workspace add-ons only.
    ///
    /// Rule `text-input-autocomplete-addons-only`.
    pub auto_complete_action: Option<Box<Action>>,
    /// What may be typed: a kind of input, a length, or both.
    pub validation: Option<Box<Validation>>,
    /// The text shown inside the field while it is empty. Chat apps only.
    pub placeholder_text: Text,
    /// A data source of the Google Workspace application that shows the card. Only for add-ons that extend
    /// Workspace Studio; unavailable in Chat apps.
    ///
    /// Rule `text-input-host-source-studio-only`. Source: discovery
    /// `GoogleAppsCardV1TextInput.hostAppDataSource`.
    pub host_app_data_source: Option<Box<HostAppDataSourceMarkup>>,
}

/// The height of a text input.
#[enumeration]
pub enum TextInputType {
    /// One line. The default.
    SingleLine = 0,
    /// Several lines; the height is fixed.
    MultipleLine = 1,
}

/// The values a text input suggests.
///
/// They keep answers uniform: someone who types `Jav` can pick `JavaScript` instead of inventing a spelling.
///
/// # Examples
///
/// ```
/// use chat_cards::{SuggestionItem, Suggestions, TextInput};
///
/// let suggestions = Suggestions::new()
///     .item(SuggestionItem::new().text("Java"))
///     .item(SuggestionItem::new().text("JavaScript"));
/// let input = TextInput::new("language").label("Language").initial_suggestions(suggestions);
/// assert_eq!(
///     serde_json::to_value(&input).unwrap()["initialSuggestions"],
///     serde_json::json!({ "items": [{ "text": "Java" }, { "text": "JavaScript" }] })
/// );
/// ```
#[element(schema = "GoogleAppsCardV1Suggestions")]
pub struct Suggestions {
    /// The suggested values, in the order they are shown. There should be at least one; no maximum is
    /// documented.
    ///
    /// Rule `suggestions-not-empty`.
    #[children]
    pub items: Vec<SuggestionItem>,
}

/// One suggested value of a text input.
///
/// # Examples
///
/// ```
/// use chat_cards::SuggestionItem;
///
/// let item = SuggestionItem::new().text("Python");
/// assert_eq!(serde_json::to_value(&item).unwrap(), serde_json::json!({ "text": "Python" }));
/// ```
#[element(schema = "GoogleAppsCardV1SuggestionItem", alias = "item", value = "text")]
pub struct SuggestionItem {
    /// The value that is put into the field when it is picked, as if the user had typed it. An item without
    /// text suggests nothing.
    ///
    /// Rule `suggestion-item-text`.
    #[text]
    pub text: Text,
}

/// What may be entered into an input.
///
/// # Examples
///
/// ```
/// use chat_cards::{InputType, Validation};
///
/// let validation = Validation::new().input_type(InputType::Integer).character_limit(4);
/// assert_eq!(
///     serde_json::to_value(&validation).unwrap(),
///     serde_json::json!({ "characterLimit": 4, "inputType": "INTEGER" })
/// );
/// ```
#[element(schema = "GoogleAppsCardV1Validation")]
pub struct Validation {
    /// The most characters that may be typed. Should be at least 1; 0 is not written and sets no limit. Text
    /// inputs only; other inputs ignore it.
    ///
    /// Rule `validation-character-limit-positive`. Source: discovery `GoogleAppsCardV1Validation.characterLimit`.
    pub character_limit: i32,
    /// The kind of value that is accepted.
    pub input_type: Option<InputType>,
}

/// The kind of value a text input accepts.
///
/// # Examples
///
/// ```
/// use chat_cards::InputType;
///
/// assert_eq!(serde_json::to_value(InputType::EmojiPicker).unwrap(), "EMOJI_PICKER");
/// ```
#[enumeration]
pub enum InputType {
    /// No value; not meant to be sent.
    #[name = "INPUT_TYPE_UNSPECIFIED"]
    Unspecified = 0,
    /// Any text.
    Text = 1,
    /// A whole number.
    Integer = 2,
    /// A number with or without a fraction.
    Float = 3,
    /// An e-mail address.
    Email = 4,
    /// An emoji, picked from the system's emoji picker.
    EmojiPicker = 5,
}

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

/// A field for a date, a time, or both.
///
/// Users pick or type the value; an invalid one is refused in the picker itself. An action that lists the
/// name in `required_widgets`, or sets `all_widgets_are_required`, is not carried out while the picker is
/// empty.
///
/// # Examples
///
/// ```
/// use chat_cards::{DateTimePicker, DateTimePickerType};
///
/// let picker = DateTimePicker::new("due")
///     .label("Due on")
///     .r#type(DateTimePickerType::DateOnly)
///     .value_ms_epoch(1_672_531_200_000); // 1 January 2023
/// assert_eq!(
///     serde_json::to_value(&picker).unwrap(),
///     serde_json::json!({
///         "name": "due",
///         "label": "Due on",
///         "type": "DATE_ONLY",
///         "valueMsEpoch": "1672531200000"
///     })
/// );
/// ```
#[element(schema = "GoogleAppsCardV1DateTimePicker", new(name))]
pub struct DateTimePicker {
    /// The key of the value in the form inputs. Without it the value cannot be found; unique among all inputs
    /// of the card.
    ///
    /// Rules `picker-name`, `form-input-name-unique`. Source: discovery
    /// `GoogleAppsCardV1DateTimePicker.name`.
    pub name: Text,
    /// The text that says what to pick, for example `Appointment date`. Should be set.
    ///
    /// Rule `picker-label`.
    pub label: Text,
    /// Whether a date, a time or both are picked. Absent means `DATE_AND_TIME`.
    pub r#type: Option<DateTimePickerType>,
    /// The value at first, in milliseconds. What it counts depends on `type`:
    ///
    /// - `DATE_AND_TIME`: milliseconds since 1 January 1970 UTC.
    /// - `DATE_ONLY`: the same, at midnight UTC: a multiple of 86,400,000.
    /// - `TIME_ONLY`: milliseconds since midnight, 0 to 86,399,999; noon is 43,200,000.
    ///
    /// In JSON it is a string of digits. Rules `picker-date-only-midnight`, `picker-time-only-range`. Source:
    /// discovery `GoogleAppsCardV1DateTimePicker.valueMsEpoch`.
    pub value_ms_epoch: Option<i64>,
    /// The offset from UTC in **minutes** that `value_ms_epoch` is shown in. Event payloads give
    /// milliseconds: divide by 60,000. Real offsets lie between -720 and 840. 0 is not written, and Chat then
    /// takes the user's time zone.
    ///
    /// Rule `picker-timezone-minutes`. Source for the unit: discovery
    /// `GoogleAppsCardV1DateTimePicker.timezoneOffsetDate`; the bounds are ours.
    pub timezone_offset_date: i32,
    /// What to call when the user saves or clears the value.
    pub on_change_action: Option<Box<Action>>,
    /// A data source of the Google Workspace application that shows the card. Only for add-ons that extend
    /// Workspace Studio; unavailable in Chat apps.
    ///
    /// Rule `picker-host-source-studio-only`. Source: discovery
    /// `GoogleAppsCardV1DateTimePicker.hostAppDataSource`.
    pub host_app_data_source: Option<Box<HostAppDataSourceMarkup>>,
}

/// What a date-time picker asks for.
#[enumeration]
pub enum DateTimePickerType {
    /// A date and a time. The default.
    DateAndTime = 0,
    /// A date.
    DateOnly = 1,
    /// A time of day.
    TimeOnly = 2,
}
