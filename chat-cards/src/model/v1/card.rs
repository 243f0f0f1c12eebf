//! Cards of the first version: header, sections, card actions.

use super::{OnClick, WidgetMarkup};
use crate::model::prelude::*;

/// A card of the first version. Write [`crate::Card`] instead.
///
/// # Examples
///
/// ```
/// use chat_cards::v1::{Card, CardHeader, Section, TextParagraph, WidgetMarkup};
///
/// let paragraph = TextParagraph::new().text("All checks passed");
/// let card = Card::new()
///     .header(CardHeader::new("Build 42"))
///     .section(Section::new().widget(WidgetMarkup::new().text_paragraph(paragraph)));
/// assert_eq!(
///     serde_json::to_value(&card).unwrap(),
///     serde_json::json!({
///         "header": { "title": "Build 42" },
///         "sections": [{ "widgets": [{ "textParagraph": { "text": "All checks passed" } }] }]
///     })
/// );
/// ```
#[element(schema = "Card", module = "v1")]
pub struct Card {
    /// The header, as a rule a title and an image.
    pub header: Option<CardHeader>,
    /// The sections, from top to bottom, with a line between them.
    #[children]
    pub sections: Vec<Section>,
    /// The actions of the card. Chat apps do not support them.
    ///
    /// Rule `v1-card-action-unsupported`.
    pub card_actions: Vec<CardAction>,
    /// The name of the card.
    pub name: Text,
}

/// The header of a card of the first version. Write [`crate::CardHeader`] instead.
///
/// Its height is fixed: title and subtitle take one line each, a title alone takes both.
///
/// # Examples
///
/// ```
/// use chat_cards::v1::{CardHeader, ImageStyle};
///
/// let header = CardHeader::new("Build 42")
///     .image_style(ImageStyle::Avatar)
///     .image_url("https://example.com/build.png");
/// assert_eq!(
///     serde_json::to_value(&header).unwrap(),
///     serde_json::json!({
///         "title": "Build 42",
///         "imageStyle": "AVATAR",
///         "imageUrl": "https://example.com/build.png"
///     })
/// );
/// ```
#[element(schema = "CardHeader", module = "v1")]
pub struct CardHeader {
    /// The title. Required.
    ///
    /// Rule `v1-header-title`. Source: discovery `CardHeader.title`.
    #[required]
    pub title: Text,
    /// The line below the title.
    pub subtitle: Text,
    /// The shape of the image's border.
    pub image_style: Option<ImageStyle>,
    /// The address of the image.
    pub image_url: Text,
}

/// The border of the image in a card header of the first version.
#[enumeration(module = "v1")]
pub enum ImageStyle {
    /// No value; not meant to be sent.
    #[name = "IMAGE_STYLE_UNSPECIFIED"]
    Unspecified = 0,
    /// A square border.
    Image = 1,
    /// A circular border.
    Avatar = 2,
}

/// An action on a card as a whole, in the first version. Chat apps do not support it.
///
/// Rule `v1-card-action-unsupported`. Source: discovery `CardAction`.
///
/// # Examples
///
/// ```
/// use chat_cards::v1::CardAction;
///
/// let action = CardAction::new().action_label("Delete invoice");
/// assert_eq!(
///     serde_json::to_value(&action).unwrap(),
///     serde_json::json!({ "actionLabel": "Delete invoice" })
/// );
/// ```
#[element(schema = "CardAction", module = "v1")]
pub struct CardAction {
    /// The label in the menu of actions.
    pub action_label: Text,
    /// What happens on a click.
    #[inline]
    pub on_click: Option<OnClick>,
}

/// A section of a card of the first version: a header and widgets below it. Write [`crate::Section`] instead.
///
/// # Examples
///
/// ```
/// use chat_cards::v1::{KeyValue, Section, WidgetMarkup};
///
/// let section = Section::new()
///     .header("Result")
///     .widget(WidgetMarkup::new().key_value(KeyValue::new("passed").top_label("Tests")));
/// assert_eq!(
///     serde_json::to_value(&section).unwrap(),
///     serde_json::json!({
///         "header": "Result",
///         "widgets": [{ "keyValue": { "topLabel": "Tests", "content": "passed" } }]
///     })
/// );
/// ```
#[element(schema = "Section", module = "v1")]
pub struct Section {
    /// The text above the widgets, in card HTML.
    pub header: Html,
    /// The widgets, from top to bottom. At least one is required.
    ///
    /// Rule `v1-section-min-widgets`. Source: discovery `Section.widgets`.
    #[children]
    pub widgets: Vec<WidgetMarkup>,
}
