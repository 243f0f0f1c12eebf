//! Widgets of the first version: text paragraph, image, key and value, and the built-in icons.

use super::{Button, OnClick};
use crate::model::prelude::*;

/// A widget of the first version. Write [`crate::Widget`] instead.
///
/// It holds a text paragraph, an image, a key with its value, or buttons: one of the four (rule
/// `v1-widget-union`). Source: discovery `WidgetMarkup.buttons`.
///
/// # Examples
///
/// ```
/// use chat_cards::v1::{TextParagraph, WidgetMarkup};
///
/// let widget = WidgetMarkup::new().text_paragraph(TextParagraph::new().text("All checks passed"));
/// assert_eq!(
///     serde_json::to_value(&widget).unwrap(),
///     serde_json::json!({ "textParagraph": { "text": "All checks passed" } })
/// );
/// ```
#[element(schema = "WidgetMarkup", module = "v1", tag = "widget", wrapper)]
pub struct WidgetMarkup {
    /// The buttons, if the widget is a row of buttons. Then nothing else may be set.
    #[children]
    pub buttons: Vec<Button>,
    /// What the widget shows, if it is not a row of buttons.
    #[union]
    pub data: Option<WidgetMarkupData>,
}

/// What a [`WidgetMarkup`] shows.
///
/// # Examples
///
/// ```
/// use chat_cards::v1::{Image, WidgetMarkup, WidgetMarkupData};
///
/// let widget = WidgetMarkup::new().image(Image::new().image_url("https://example.com/chart.png"));
/// assert!(matches!(widget.data, Some(WidgetMarkupData::Image(_))));
/// ```
#[union(WidgetMarkup.data, wraps, module = "v1")]
pub enum WidgetMarkupData {
    /// A paragraph of text.
    TextParagraph(TextParagraph),
    /// An image.
    Image(Box<Image>),
    /// A key with its value.
    KeyValue(Box<KeyValue>),
}

/// A paragraph of text, in the first version. Write [`crate::TextParagraph`] instead.
///
/// # Examples
///
/// ```
/// use chat_cards::Html;
/// use chat_cards::v1::TextParagraph;
///
/// let paragraph = TextParagraph::new().text(Html::raw("<b>42</b> checks passed"));
/// assert_eq!(
///     serde_json::to_value(&paragraph).unwrap(),
///     serde_json::json!({ "text": "<b>42</b> checks passed" })
/// );
/// ```
#[element(schema = "TextParagraph", module = "v1")]
pub struct TextParagraph {
    /// The text, in card HTML.
    #[text]
    pub text: Html,
}

/// A value with labels above and below, in the first version. Write [`crate::DecoratedText`] instead.
///
/// # Examples
///
/// ```
/// use chat_cards::v1::{Icon, KeyValue};
///
/// let key_value = KeyValue::new("Arrives at 15:40").top_label("Flight").icon(Icon::Airplane);
/// assert_eq!(
///     serde_json::to_value(&key_value).unwrap(),
///     serde_json::json!({ "topLabel": "Flight", "content": "Arrives at 15:40", "icon": "AIRPLANE" })
/// );
/// ```
#[element(schema = "KeyValue", module = "v1")]
pub struct KeyValue {
    /// The label above the value, in card HTML.
    pub top_label: Html,
    /// The value, in card HTML. Required.
    ///
    /// Rule `v1-key-value-content`. Source: discovery `KeyValue.content`.
    #[required]
    #[text]
    pub content: Html,
    /// Whether the value may take several lines. Default: false.
    pub content_multiline: bool,
    /// The label below the value, in card HTML.
    pub bottom_label: Html,
    /// What happens on a click on the value or its labels; the rest of the widget is not clickable.
    #[inline]
    pub on_click: Option<Box<OnClick>>,
    /// A button in the widget.
    pub button: Option<Box<Button>>,
    /// The icon: a built-in one or an address, not both.
    ///
    /// Rule `v1-key-value-icon-union`. Source: protobuf classes.
    #[union]
    pub icons: Option<KeyValueIcons>,
}

/// The icon of a [`KeyValue`].
///
/// # Examples
///
/// ```
/// use chat_cards::v1::{Icon, KeyValue, KeyValueIcons};
///
/// let key_value = KeyValue::new("15:40").icon(Icon::Clock);
/// assert_eq!(key_value.icons, Some(KeyValueIcons::Icon(Icon::Clock)));
/// ```
#[union(KeyValue.icons, module = "v1")]
pub enum KeyValueIcons {
    /// One of Chat's built-in icons.
    Icon(Icon),
    /// The address of an image.
    IconUrl(Text),
}

/// The built-in icons, in the first version. Write [`crate::KnownIcon`] instead.
#[enumeration(module = "v1")]
pub enum Icon {
    /// No value; not meant to be sent.
    #[name = "ICON_UNSPECIFIED"]
    Unspecified = 0,
    /// An aeroplane.
    Airplane = 1,
    /// A bookmark.
    Bookmark = 26,
    /// A bus.
    Bus = 25,
    /// A car.
    Car = 9,
    /// A clock.
    Clock = 2,
    /// A ticket with a number to confirm a booking.
    ConfirmationNumberIcon = 12,
    /// A dollar sign.
    Dollar = 14,
    /// Lines of text.
    Description = 27,
    /// An envelope.
    Email = 10,
    /// A performer at an event, drawn as people.
    EventPerformer = 20,
    /// A seat at an event.
    EventSeat = 21,
    /// A landing aeroplane.
    FlightArrival = 16,
    /// An aeroplane taking off.
    FlightDeparture = 15,
    /// A hotel.
    Hotel = 6,
    /// A type of hotel room, drawn as a star.
    HotelRoomType = 17,
    /// An invitation, drawn as a calendar page.
    Invite = 19,
    /// A pin on a map.
    MapPin = 3,
    /// A membership card.
    Membership = 24,
    /// Several people.
    MultiplePeople = 18,
    /// An offer, drawn as a price tag.
    Offer = 30,
    /// One person.
    Person = 11,
    /// A telephone.
    Phone = 13,
    /// A restaurant.
    RestaurantIcon = 7,
    /// A shopping cart.
    ShoppingCart = 8,
    /// A star.
    Star = 5,
    /// A shop.
    Store = 22,
    /// A ticket.
    Ticket = 4,
    /// A train.
    Train = 23,
    /// A video camera.
    VideoCamera = 28,
    /// A play button.
    VideoPlay = 29,
}

/// An image, in the first version. Write [`crate::Image`] instead.
///
/// # Examples
///
/// ```
/// use chat_cards::v1::Image;
///
/// let image = Image::new().image_url("https://example.com/chart.png").aspect_ratio(1.5);
/// assert_eq!(
///     serde_json::to_value(&image).unwrap(),
///     serde_json::json!({ "imageUrl": "https://example.com/chart.png", "aspectRatio": 1.5 })
/// );
/// ```
#[element(schema = "Image", module = "v1")]
pub struct Image {
    /// The address of the image.
    pub image_url: Text,
    /// What happens on a click on the image.
    #[inline]
    pub on_click: Option<Box<OnClick>>,
    /// Width divided by height, to keep the right space free while the image loads; it does not change the
    /// shape of the image. Absent, the server finds it out by loading the image beforehand.
    pub aspect_ratio: f64,
}
