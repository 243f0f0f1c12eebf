//! Buttons of the first version: with a text or with an image.

use super::{Icon, OnClick};
use crate::model::prelude::*;

/// A button of the first version, with a text or with an image. Write [`crate::Button`] instead.
///
/// # Examples
///
/// ```
/// use chat_cards::v1::{Button, OnClick, OpenLink, TextButton};
///
/// let open = OnClick::open_link(OpenLink::new().url("https://example.com"));
/// let button = Button::new().text_button(TextButton::new().text("Open").on_click(open));
/// assert_eq!(
///     serde_json::to_value(&button).unwrap(),
///     serde_json::json!({
///         "textButton": { "text": "Open", "onClick": { "openLink": { "url": "https://example.com" } } }
///     })
/// );
/// ```
#[element(schema = "Button", module = "v1")]
pub struct Button {
    /// The kind of button: with a text or with an image, not both.
    ///
    /// Rule `v1-button-union`. Source: protobuf classes.
    #[union]
    pub r#type: Option<ButtonType>,
}

/// The kind of a [`Button`] of the first version.
///
/// # Examples
///
/// ```
/// use chat_cards::v1::{Button, ButtonType, TextButton};
///
/// let button = Button::new().text_button(TextButton::new().text("Open"));
/// assert!(matches!(button.r#type, Some(ButtonType::TextButton(_))));
/// ```
#[union(Button.r#type, wraps, module = "v1")]
pub enum ButtonType {
    /// A button with a text.
    TextButton(Box<TextButton>),
    /// A button with an image.
    ImageButton(Box<ImageButton>),
}

/// A button with a text, in the first version.
///
/// # Examples
///
/// ```
/// use chat_cards::v1::{FormAction, OnClick, TextButton};
///
/// let retry = OnClick::action(FormAction::new().action_method_name("retry"));
/// let button = TextButton::new().text("Retry").on_click(retry);
/// assert_eq!(
///     serde_json::to_value(&button).unwrap(),
///     serde_json::json!({
///         "text": "Retry",
///         "onClick": { "action": { "actionMethodName": "retry" } }
///     })
/// );
/// ```
#[element(schema = "TextButton", module = "v1")]
pub struct TextButton {
    /// The text on the button.
    #[text]
    pub text: Text,
    /// What happens on a click.
    #[inline]
    pub on_click: Option<OnClick>,
}

/// A button with an image, in the first version.
///
/// # Examples
///
/// ```
/// use chat_cards::v1::{Icon, ImageButton};
///
/// let button = ImageButton::new().name("Send an e-mail").icon(Icon::Email);
/// assert_eq!(
///     serde_json::to_value(&button).unwrap(),
///     serde_json::json!({ "name": "Send an e-mail", "icon": "EMAIL" })
/// );
/// ```
#[element(schema = "ImageButton", module = "v1")]
pub struct ImageButton {
    /// What happens on a click.
    #[inline]
    pub on_click: Option<OnClick>,
    /// What a screen reader says. Absent, Chat supplies a name.
    pub name: Text,
    /// The image: a built-in icon or an address, not both.
    ///
    /// Rule `v1-image-button-icon-union`. Source: protobuf classes.
    #[union]
    pub icons: Option<ImageButtonIcons>,
}

/// The image of an [`ImageButton`].
///
/// # Examples
///
/// ```
/// use chat_cards::v1::{Icon, ImageButton, ImageButtonIcons};
///
/// let button = ImageButton::new().icon(Icon::Star);
/// assert_eq!(button.icons, Some(ImageButtonIcons::Icon(Icon::Star)));
/// ```
#[union(ImageButton.icons, module = "v1")]
pub enum ImageButtonIcons {
    /// One of Chat's built-in icons.
    Icon(Icon),
    /// The address of an image.
    IconUrl(Text),
}
