//! Clicks in the first version: opening a link or calling the app.

use crate::model::prelude::*;

/// What happens on a click, in the first version. Write [`crate::OnClick`] instead.
///
/// # Examples
///
/// ```
/// use chat_cards::v1::{OnClick, OpenLink};
///
/// let on_click = OnClick::open_link(OpenLink::new().url("https://example.com"));
/// assert_eq!(
///     serde_json::to_value(&on_click).unwrap(),
///     serde_json::json!({ "openLink": { "url": "https://example.com" } })
/// );
/// ```
#[element(schema = "OnClick", module = "v1")]
pub struct OnClick {
    /// The reaction: calling the app or opening a link, not both.
    ///
    /// Rule `v1-on-click-union`. Source: protobuf classes.
    #[union]
    pub data: Option<OnClickData>,
}

/// The reaction of an [`OnClick`] of the first version.
///
/// # Examples
///
/// ```
/// use chat_cards::v1::{FormAction, OnClick, OnClickData};
///
/// let on_click = OnClick::action(FormAction::new().action_method_name("retry"));
/// assert!(matches!(on_click.data, Some(OnClickData::Action(_))));
/// ```
#[union(OnClick.data, constructors, module = "v1")]
pub enum OnClickData {
    /// Calls the app. Does nothing on a webhook message.
    #[inline]
    Action(FormAction),
    /// Opens a link.
    #[inline]
    OpenLink(OpenLink),
}

/// A link that opens in a new window, in the first version. Write [`crate::OpenLink`] instead.
///
/// # Examples
///
/// ```
/// use chat_cards::v1::OpenLink;
///
/// let link = OpenLink::new().url("https://example.com");
/// assert_eq!(
///     serde_json::to_value(&link).unwrap(),
///     serde_json::json!({ "url": "https://example.com" })
/// );
/// ```
#[element(schema = "OpenLink", module = "v1", value = "url")]
pub struct OpenLink {
    /// The address.
    pub url: Text,
}

/// A call to the app, in the first version. Write [`crate::Action`] instead.
///
/// # Examples
///
/// ```
/// use chat_cards::v1::{ActionParameter, FormAction};
///
/// let action = FormAction::new()
///     .action_method_name("snooze")
///     .parameter(ActionParameter::new().key("days").value("1"));
/// assert_eq!(
///     serde_json::to_value(&action).unwrap(),
///     serde_json::json!({
///         "actionMethodName": "snooze",
///         "parameters": [{ "key": "days", "value": "1" }]
///     })
/// );
/// ```
#[element(schema = "FormAction", module = "v1", alias = "action", value = "action_method_name")]
pub struct FormAction {
    /// The name that tells the app which part of the card was clicked. It comes back in the event; several
    /// elements may share one.
    pub action_method_name: Text,
    /// String pairs that the app gets with the event.
    #[children]
    pub parameters: Vec<ActionParameter>,
}

/// A string pair that goes with an action, in the first version. Write [`crate::ActionParameter`] instead.
///
/// # Examples
///
/// ```
/// use chat_cards::v1::ActionParameter;
///
/// let parameter = ActionParameter::new().key("days").value("7");
/// assert_eq!(
///     serde_json::to_value(&parameter).unwrap(),
///     serde_json::json!({ "key": "days", "value": "7" })
/// );
/// ```
#[element(schema = "ActionParameter", module = "v1", alias = "param")]
pub struct ActionParameter {
    /// The name of the parameter.
    pub key: Text,
    /// The value of the parameter, always a string.
    pub value: Text,
}
