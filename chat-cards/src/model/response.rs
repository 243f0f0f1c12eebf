//! How a Chat app answers an interaction synchronously: with a message, an update, a dialog, or suggestions.

use crate::model::prelude::*;

/// How the reply to an interaction is posted.
///
/// It goes into `action_response` of the message that the app returns. Read by Chat in a synchronous reply
/// only; the API never returns it.
///
/// # Examples
///
/// ```
/// use chat_cards::{ActionResponse, Message, ResponseType};
///
/// let message = Message::new()
///     .text("Done")
///     .action_response(ActionResponse::new().r#type(ResponseType::UpdateMessage));
/// assert_eq!(
///     serde_json::to_value(&message).unwrap(),
///     serde_json::json!({ "text": "Done", "actionResponse": { "type": "UPDATE_MESSAGE" } })
/// );
/// ```
#[element(schema = "ActionResponse")]
pub struct ActionResponse {
    /// What the reply does. Absent means `NEW_MESSAGE`. The two updates are each allowed in certain replies
    /// only, see their values.
    ///
    /// Source: discovery `ActionResponse.type`.
    pub r#type: Option<ResponseType>,
    /// The address where the user signs in or configures the app. For `REQUEST_CONFIG` only.
    ///
    /// Rule `response-url-request-config`.
    pub url: Text,
    /// The dialog to show, or the outcome of one. Must come with the type `DIALOG`.
    ///
    /// Rule `response-dialog-action`. Source: discovery `ActionResponse.dialogAction`.
    pub dialog_action: Option<Box<DialogAction>>,
    /// Suggestions for a multiselect menu. Goes with the type `UPDATE_WIDGET`.
    ///
    /// Rule `response-updated-widget`.
    pub updated_widget: Option<Box<UpdatedWidget>>,
}

/// What the reply to an interaction does.
///
/// # Examples
///
/// ```
/// use chat_cards::ResponseType;
///
/// let json = serde_json::to_value(ResponseType::UpdateUserMessageCards).unwrap();
/// assert_eq!(json, "UPDATE_USER_MESSAGE_CARDS");
/// ```
#[enumeration]
pub enum ResponseType {
    /// No value; not meant to be sent. Chat takes it for `NEW_MESSAGE`.
    #[name = "TYPE_UNSPECIFIED"]
    Unspecified = 0,
    /// Posts a new message. The default.
    NewMessage = 1,
    /// Updates the app's message. Allowed only in reply to a click on a card in a message that the app sent.
    UpdateMessage = 2,
    /// Updates the cards on a person's message. Allowed only in reply to a message with a matched link, or to
    /// a click on a card in a message of a person. Text is ignored.
    UpdateUserMessageCards = 6,
    /// Asks the user in private to sign in or to configure the app, at `url`.
    RequestConfig = 3,
    /// Shows a dialog or ends it, as `dialog_action` says.
    Dialog = 4,
    /// Answers a menu that asks for suggestions, with `updated_widget`.
    UpdateWidget = 7,
}

/// A dialog to show, or the outcome of one.
///
/// # Examples
///
/// ```
/// use chat_cards::{ActionStatus, DialogAction, StatusCode};
///
/// let saved = ActionStatus::new().status_code(StatusCode::Ok).user_facing_message("Saved");
/// let action = DialogAction::new().action_status(saved);
/// assert_eq!(
///     serde_json::to_value(&action).unwrap(),
///     serde_json::json!({ "actionStatus": { "statusCode": "OK", "userFacingMessage": "Saved" } })
/// );
/// ```
#[element(schema = "DialogAction")]
pub struct DialogAction {
    /// The dialog to show.
    pub dialog: Option<Dialog>,
    /// Whether opening or submitting the dialog worked, and what to tell the user.
    pub action_status: Option<ActionStatus>,
}

/// A dialog: a card in a window of its own.
///
/// Opening, submitting and cancelling a dialog need a synchronous reply: neither a create call nor an app
/// that listens on Pub/Sub can show one (rule `dialog-sync-only`). Source: Google's guide "Open interactive
/// dialogs".
///
/// # Examples
///
/// ```
/// use chat_cards::{ActionResponse, Card, CardHeader, Dialog, DialogAction, ResponseType};
///
/// let dialog = Dialog::new().body(Card::new().header(CardHeader::new("New ticket")));
/// let response = ActionResponse::new()
///     .r#type(ResponseType::Dialog)
///     .dialog_action(DialogAction::new().dialog(dialog));
/// assert_eq!(
///     serde_json::to_value(&response).unwrap(),
///     serde_json::json!({
///         "type": "DIALOG",
///         "dialogAction": { "dialog": { "body": { "header": { "title": "New ticket" } } } }
///     })
/// );
/// ```
#[element(schema = "Dialog")]
pub struct Dialog {
    /// The card that the dialog shows. Required. Unlike a card in a message it may have a fixed footer.
    ///
    /// Rule `dialog-body-required`. Source: discovery `Dialog.body`.
    pub body: Option<Box<Card>>,
}

/// The outcome of opening or submitting a dialog.
///
/// # Examples
///
/// ```
/// use chat_cards::{ActionStatus, StatusCode};
///
/// let status = ActionStatus::new()
///     .status_code(StatusCode::InvalidArgument)
///     .user_facing_message("The date lies in the past");
/// assert_eq!(
///     serde_json::to_value(&status).unwrap(),
///     serde_json::json!({
///         "statusCode": "INVALID_ARGUMENT",
///         "userFacingMessage": "The date lies in the past"
///     })
/// );
/// ```
#[element(schema = "ActionStatus")]
pub struct ActionStatus {
    /// Success, or the kind of failure.
    pub status_code: Option<StatusCode>,
    /// What the user is told. Absent, Chat shows a general text for the status code.
    pub user_facing_message: Text,
}

/// Success, or a kind of failure, as in all of Google's APIs.
#[enumeration]
pub enum StatusCode {
    /// It worked. HTTP 200.
    Ok = 0,
    /// Cancelled, as a rule by the caller. HTTP 499.
    Cancelled = 1,
    /// An error that fits no other value, or that is not known any closer. HTTP 500.
    Unknown = 2,
    /// The input is wrong, whatever the state of the system. HTTP 400.
    InvalidArgument = 3,
    /// Time ran out; the operation may have been carried out nevertheless. HTTP 504.
    DeadlineExceeded = 4,
    /// What was asked for does not exist. HTTP 404.
    NotFound = 5,
    /// What was to be created exists already. HTTP 409.
    AlreadyExists = 6,
    /// The caller is known, but not allowed to do it. HTTP 403.
    PermissionDenied = 7,
    /// The caller is not known: credentials are missing or wrong. HTTP 401.
    Unauthenticated = 16,
    /// A quota or a resource is used up. HTTP 429.
    ResourceExhausted = 8,
    /// The system is not in the state that the operation needs; do not retry before that is mended. HTTP 400.
    FailedPrecondition = 9,
    /// Stopped by a conflict with something else that was going on; retry from the start. HTTP 409.
    Aborted = 10,
    /// Outside the valid range, as the system stands now. HTTP 400.
    OutOfRange = 11,
    /// Not implemented, or not enabled. HTTP 501.
    Unimplemented = 12,
    /// Something in the system is broken. HTTP 500.
    Internal = 13,
    /// Not available at the moment; retry after a while. HTTP 503.
    Unavailable = 14,
    /// Data is lost or damaged beyond repair. HTTP 500.
    DataLoss = 15,
}

/// Suggestions for a multiselect menu whose items come from the app.
///
/// # Examples
///
/// ```
/// use chat_cards::{ActionResponse, ResponseType, SelectionItem, SelectionItems, UpdatedWidget};
///
/// let found = SelectionItems::new().item(SelectionItem::new("Ticket 42", "42"));
/// let response = ActionResponse::new()
///     .r#type(ResponseType::UpdateWidget)
///     .updated_widget(UpdatedWidget::new().widget("ticket").suggestions(found));
/// assert_eq!(
///     serde_json::to_value(&response).unwrap(),
///     serde_json::json!({
///         "type": "UPDATE_WIDGET",
///         "updatedWidget": {
///             "suggestions": { "items": [{ "text": "Ticket 42", "value": "42" }] },
///             "widget": "ticket"
///         }
///     })
/// );
/// ```
#[element(schema = "UpdatedWidget")]
pub struct UpdatedWidget {
    /// The items to suggest.
    pub suggestions: Option<SelectionItems>,
    /// The id of the widget. Must be the one that asked for suggestions.
    ///
    /// Source: discovery `UpdatedWidget.widget`.
    pub widget: Text,
}

/// The items that a multiselect menu is to suggest.
///
/// # Examples
///
/// ```
/// use chat_cards::{SelectionItem, SelectionItems};
///
/// let items = SelectionItems::new().items(["eu", "us"].map(|id| SelectionItem::new(id, id)));
/// assert_eq!(items.items.len(), 2);
/// ```
#[element(schema = "SelectionItems")]
pub struct SelectionItems {
    /// The items, in the order they are suggested; autocompletion takes up to 100.
    #[children]
    pub items: Vec<SelectionItem>,
}

/// The answer that opens a dialog, or goes on to the next step in one: `<dialog>` in `card!`.
///
/// # Examples
///
/// ```
/// use chat_cards::{Card, Section, TextInput, dialog};
///
/// let message = dialog(Card::new().section(Section::new().widget(TextInput::new("name"))));
/// let json = serde_json::to_value(&message)?;
/// assert_eq!(json["actionResponse"]["type"], "DIALOG");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[must_use]
pub fn dialog(body: impl Into<Card>) -> Message {
    let action = DialogAction::new().dialog(Dialog::new().body(body));
    Message::new().action_response(ActionResponse::new().r#type(ResponseType::Dialog).dialog_action(action))
}
