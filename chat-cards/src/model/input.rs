//! Text inputs, the first of the form inputs. What a user enters comes back in the form inputs of the next interaction
//! event, keyed by the `name` of the input.

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
