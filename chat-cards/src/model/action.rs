//! What happens on a click or a change: opening a link, calling the app, opening a menu.

use crate::model::prelude::*;

/// What happens when a clickable element is clicked.
///
/// Exactly one reaction must be set: an empty `onClick` makes Chat drop the **whole card** without a word
/// (rules `on-click-not-empty`, `on-click-union`). On a webhook message only links do anything, as nothing
/// receives an action.
///
/// Source: Google's guide "Troubleshoot and fix cards and dialogs".
///
/// # Examples
///
/// ```
/// use chat_cards::OnClick;
///
/// let link = OnClick::open_link("https://example.com/runs/42");
/// assert_eq!(
///     serde_json::to_value(&link).unwrap(),
///     serde_json::json!({ "openLink": { "url": "https://example.com/runs/42" } })
/// );
///
/// let call = OnClick::action("rollBack");
/// assert_eq!(
///     serde_json::to_value(&call).unwrap(),
///     serde_json::json!({ "action": { "function": "rollBack" } })
/// );
/// ```
#[element(schema = "GoogleAppsCardV1OnClick")]
pub struct OnClick {
    /// The one reaction. Without it the whole card disappears.
    #[union]
    pub data: Option<OnClickData>,
}

/// The reaction of an [`OnClick`].
///
/// # Examples
///
/// ```
/// use chat_cards::{OnClick, OnClickData};
///
/// let on_click = OnClick::open_link("https://example.com");
/// assert!(matches!(on_click.data, Some(OnClickData::OpenLink(_))));
/// ```
#[union(OnClick.data, constructors)]
pub enum OnClickData {
    /// Calls the app. Does nothing on a webhook message.
    #[inline]
    Action(Box<Action>),
    /// Opens a link.
    #[inline]
    OpenLink(OpenLink),
    /// Asks the add-on for the link to open, for links that need work on the server first. Google Workspace
    /// add-ons only.
    ///
    /// Rule `on-click-dynamic-link-addons-only`. Source: discovery
    /// `GoogleAppsCardV1OnClick.openDynamicLinkAction`.
    OpenDynamicLinkAction(Box<Action>),
    /// Pushes a new card on the stack of cards. Google Workspace add-ons only.
    ///
    /// Rule `on-click-card-addons-only`. Source: discovery `GoogleAppsCardV1OnClick.card`.
    Card(Box<Card>),
    /// Opens a menu of further choices. An item of an overflow menu cannot open another one.
    OverflowMenu(Box<OverflowMenu>),
}

/// A call to the app, with the values of the form and parameters of your own.
///
/// # Examples
///
/// ```
/// use chat_cards::{Action, ActionParameter};
///
/// let action = Action::new("snooze").parameter(ActionParameter::new("days", "1")).required_widget("reason");
/// assert_eq!(
///     serde_json::to_value(&action).unwrap(),
///     serde_json::json!({
///         "function": "snooze",
///         "parameters": [{ "key": "days", "value": "1" }],
///         "requiredWidgets": ["reason"]
///     })
/// );
/// ```
#[element(schema = "GoogleAppsCardV1Action", value = "function", new(function))]
pub struct Action {
    /// The function to call or, for an HTTP app, the endpoint. Required.
    ///
    /// Rule `action-function-required`. Source: discovery `GoogleAppsCardV1Action.function`.
    pub function: Text,
    /// String pairs that the app gets with the event. They end up in one map, so that a repeated key loses a
    /// value.
    ///
    /// Rule `action-parameter-keys-unique`.
    #[children]
    pub parameters: Vec<ActionParameter>,
    /// What is shown while the app works. Absent means `SPINNER`; nothing is shown if `interaction` is set.
    ///
    /// Rule `action-load-indicator-ignored`.
    pub load_indicator: Option<LoadIndicator>,
    /// Whether the values of the form stay after the action. Default: false, which clears them.
    ///
    /// In a card message this works only if the app answers with `UPDATE_MESSAGE` and the same card id. Use
    /// [`LoadIndicator::None`] to let the user go on editing meanwhile, [`LoadIndicator::Spinner`] to stop
    /// them.
    pub persist_values: bool,
    /// A special way to answer. Needed to open a dialog, and then only as the answer to a button click on a
    /// card message. Chat apps only: in an add-on the whole card is stripped and nothing is shown.
    ///
    /// Rule `action-open-dialog-button-click`. Source: discovery `GoogleAppsCardV1Action.interaction`.
    pub interaction: Option<Interaction>,
    /// The names of inputs of the same card that need a value; without one the action is not carried out.
    /// Works for text inputs, date-time pickers, and selection inputs of type `DROPDOWN` or `MULTI_SELECT`;
    /// the others are not checked.
    ///
    /// Rules `action-required-widgets-exist`, `action-required-selection-types`.
    pub required_widgets: Vec<Text>,
    /// Whether every input of the card needs a value. Default: false. Checks the same kinds of input as
    /// `required_widgets`.
    ///
    /// Rule `action-required-selection-types`.
    pub all_widgets_are_required: bool,
}

/// What is shown while the app works on an action.
#[enumeration]
pub enum LoadIndicator {
    /// A spinner. The default.
    Spinner = 0,
    /// Nothing.
    None = 1,
}

/// A special way to answer an action.
///
/// # Examples
///
/// ```
/// use chat_cards::{Action, Interaction};
///
/// let action = Action::new("openForm").interaction(Interaction::OpenDialog);
/// assert_eq!(
///     serde_json::to_value(&action).unwrap(),
///     serde_json::json!({ "function": "openForm", "interaction": "OPEN_DIALOG" })
/// );
/// ```
#[enumeration]
pub enum Interaction {
    /// No value; not meant to be sent.
    #[name = "INTERACTION_UNSPECIFIED"]
    Unspecified = 0,
    /// Opens a dialog. Only as the answer to a button click on a card message, and in Chat apps only.
    OpenDialog = 1,
}

/// A string pair that goes with an action.
///
/// Several buttons can share one function and differ in their parameters. Keys and values are strings; write
/// numbers and flags as text (rule `action-parameters-strings`, source: discovery
/// `GoogleAppsCardV1ActionParameter`).
///
/// # Examples
///
/// ```
/// use chat_cards::ActionParameter;
///
/// let parameter = ActionParameter::new("days", "7");
/// assert_eq!(
///     serde_json::to_value(&parameter).unwrap(),
///     serde_json::json!({ "key": "days", "value": "7" })
/// );
/// ```
#[element(schema = "GoogleAppsCardV1ActionParameter", alias = "param", new(key, value))]
pub struct ActionParameter {
    /// The name of the parameter.
    pub key: Text,
    /// The value of the parameter, always a string.
    pub value: Text,
}

/// A link to open on a click.
///
/// # Examples
///
/// ```
/// use chat_cards::OpenLink;
///
/// let link = OpenLink::from("https://example.com/runs/42");
/// assert_eq!(
///     serde_json::to_value(&link).unwrap(),
///     serde_json::json!({ "url": "https://example.com/runs/42" })
/// );
/// ```
#[element(schema = "GoogleAppsCardV1OpenLink", value = "url", new(url))]
pub struct OpenLink {
    /// The address, with its scheme. Required: a link without one counts as an empty `onClick`. Chat turns
    /// `http` into `https`; whether other schemes work is not documented.
    ///
    /// Rules `open-link-url-required`, `open-link-http-upgraded`. Source: discovery
    /// `GoogleAppsCardV1OpenLink.url`.
    pub url: Text,
    /// How the link opens. Absent means `FULL_SIZE`. Google Workspace add-ons only; Chat apps ignore it.
    ///
    /// Rule `open-link-open-as-addons-only`.
    pub open_as: Option<OpenAs>,
    /// What happens once the opened window is closed. Absent means `NOTHING`. Google Workspace add-ons only;
    /// Chat apps ignore it. A client that supports only one of `open_as` and `on_close` follows this one.
    ///
    /// Rule `open-link-on-close-addons-only`.
    pub on_close: Option<OnClose>,
}

/// How a link opens, in Google Workspace add-ons.
#[enumeration]
pub enum OpenAs {
    /// In a full-size window, if the client uses windows. The default.
    FullSize = 0,
    /// Over the card, such as in a pop-up.
    Overlay = 1,
}

/// What happens once the window of a link is closed, in Google Workspace add-ons.
#[enumeration]
pub enum OnClose {
    /// Nothing. The default.
    Nothing = 0,
    /// The card is loaded again. With [`OpenAs::Overlay`] the card is blocked until the window is closed.
    Reload = 1,
}

impl<K: Into<Text>, V: Into<Text>> From<(K, V)> for ActionParameter {
    fn from((key, value): (K, V)) -> Self {
        Self::new(key, value)
    }
}
