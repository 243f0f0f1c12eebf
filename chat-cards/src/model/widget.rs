//! The widgets of a section, a column and a carousel card, and those under a message: wrappers that hold one
//! kind of widget each.

use crate::convert::{Child, Gather, Run, gather, join};
use crate::model::prelude::*;

/// One widget of a [`Section`]: exactly one of twelve kinds.
///
/// Chat shows nothing for an entry without a kind. You seldom name this type: a section takes the kinds
/// directly.
///
/// Rules `widget-kind-required`, `widget-one-kind`. Source: discovery `GoogleAppsCardV1Widget`.
///
/// # Examples
///
/// ```
/// use chat_cards::{HorizontalAlignment, Image, Widget};
/// use serde_json::json;
///
/// let logo = Widget::new()
///     .horizontal_alignment(HorizontalAlignment::Center)
///     .image(Image::new("https://example.com/logo.png"));
/// assert_eq!(
///     serde_json::to_value(&logo).unwrap(),
///     json!({"horizontalAlignment": "CENTER", "image": {"imageUrl": "https://example.com/logo.png"}}),
/// );
/// ```
#[element(schema = "GoogleAppsCardV1Widget", wrapper)]
pub struct Widget {
    /// The horizontal position of the widget. Default `START`.
    pub horizontal_alignment: Option<HorizontalAlignment>,
    /// What happens on events of the widget.
    ///
    /// Add-ons that extend Google Workspace Studio only; unavailable in Chat apps.
    ///
    /// Rule `widget-event-actions-studio-only`. Source: discovery `GoogleAppsCardV1Widget.eventActions`.
    pub event_actions: Vec<EventAction>,
    /// The name by which the widget is changed later: letters, digits and hyphens, at most 64 characters.
    ///
    /// Add-ons that extend Google Workspace Studio only; unavailable in Chat apps.
    ///
    /// Rule `widget-id-studio-only`.
    /// Source: discovery `GoogleAppsCardV1Widget.id`.
    pub id: Text,
    /// Whether the widget is shown or hidden. Default `VISIBLE`.
    ///
    /// Add-ons that extend Google Workspace Studio only; unavailable in Chat apps.
    ///
    /// Rule `widget-visibility-studio-only`. Source: discovery `GoogleAppsCardV1Widget.visibility`.
    pub visibility: Option<Visibility>,
    /// The widget itself, one of the twelve kinds. Required.
    #[union]
    pub data: Option<WidgetData>,
}

/// The twelve kinds of [`Widget`].
///
/// # Examples
///
/// ```
/// use chat_cards::{TextParagraph, Widget, WidgetData};
///
/// let widget = Widget::new().text_paragraph(TextParagraph::new("Hello"));
/// assert_eq!(widget.data, Some(WidgetData::from(TextParagraph::new("Hello"))));
/// ```
#[union(Widget.data, wraps)]
pub enum WidgetData {
    /// A paragraph of formatted text.
    TextParagraph(TextParagraph),
    /// An image.
    Image(Box<Image>),
    /// A text with labels, icons and a control.
    DecoratedText(Box<DecoratedText>),
    /// A row of buttons.
    ButtonList(ButtonList),
    /// A field to type into.
    TextInput(Box<TextInput>),
    /// Checkboxes, radio buttons, switches or a menu to choose from.
    SelectionInput(Box<SelectionInput>),
    /// A field for a date, a time or both.
    DateTimePicker(Box<DateTimePicker>),
    /// A horizontal line.
    Divider(Divider),
    /// Items of text and image in rows and columns.
    Grid(Box<Grid>),
    /// Up to two columns of widgets.
    Columns(Columns),
    /// A row of small cards to leaf through. Chat apps only, not in Google Workspace add-ons.
    Carousel(Carousel),
    /// A row of chips.
    ChipList(ChipList),
}

/// Whether a [`Widget`] is shown. Add-ons that extend Google Workspace Studio only; unavailable in Chat apps.
#[enumeration]
pub enum Visibility {
    /// No value; not meant to be sent.
    #[name = "VISIBILITY_UNSPECIFIED"]
    Unspecified,
    /// The widget is shown.
    Visible,
    /// The widget is hidden.
    Hidden,
}

/// One widget of a [`Column`]: exactly one of eight kinds.
///
/// Text paragraph, image, decorated text, button list, text input, selection input, date-time picker and chip
/// list fit in a column; divider, grid, columns and carousel do not.
///
/// Rules `column-widget-kinds`, `column-widget-one-kind`. Source: discovery `GoogleAppsCardV1Widgets`.
///
/// # Examples
///
/// ```
/// use chat_cards::{ColumnWidget, DecoratedText};
/// use serde_json::json;
///
/// let widget = ColumnWidget::new().decorated_text(DecoratedText::new("42 ms").top_label("Latency"));
/// assert_eq!(
///     serde_json::to_value(&widget).unwrap(),
///     json!({"decoratedText": {"topLabel": "Latency", "text": "42 ms"}}),
/// );
/// ```
#[element(schema = "GoogleAppsCardV1Widgets", alias = "widget", wrapper)]
pub struct ColumnWidget {
    /// The widget itself, one of the eight kinds. Required.
    #[union]
    pub data: Option<ColumnWidgetData>,
}

/// The eight kinds of [`ColumnWidget`].
///
/// # Examples
///
/// ```
/// use chat_cards::{ColumnWidget, ColumnWidgetData, TextParagraph};
///
/// let widget = ColumnWidget::new().text_paragraph(TextParagraph::new("Left"));
/// assert_eq!(widget.data, Some(ColumnWidgetData::from(TextParagraph::new("Left"))));
/// ```
#[union(ColumnWidget.data, wraps)]
pub enum ColumnWidgetData {
    /// A paragraph of formatted text.
    TextParagraph(TextParagraph),
    /// An image.
    Image(Box<Image>),
    /// A text with labels, icons and a control.
    DecoratedText(Box<DecoratedText>),
    /// A row of buttons.
    ButtonList(ButtonList),
    /// A field to type into.
    TextInput(Box<TextInput>),
    /// Checkboxes, radio buttons, switches or a menu to choose from.
    SelectionInput(Box<SelectionInput>),
    /// A field for a date, a time or both.
    DateTimePicker(Box<DateTimePicker>),
    /// A row of chips.
    ChipList(ChipList),
}

/// One widget of a [`CarouselCard`]: a text paragraph, a button list or an image.
///
/// The same three kinds hold for the body and the footer. Chat apps only, not in Google Workspace add-ons.
///
/// Rules `carousel-nested-kinds`, `carousel-nested-one-kind`. Source: discovery
/// `GoogleAppsCardV1NestedWidget`.
///
/// # Examples
///
/// ```
/// use chat_cards::{Image, NestedWidget};
/// use serde_json::json;
///
/// let widget = NestedWidget::new().image(Image::new("https://example.com/one.png"));
/// assert_eq!(
///     serde_json::to_value(&widget).unwrap(),
///     json!({"image": {"imageUrl": "https://example.com/one.png"}}),
/// );
/// ```
#[element(schema = "GoogleAppsCardV1NestedWidget", alias = "widget", wrapper)]
pub struct NestedWidget {
    /// The widget itself, one of the three kinds. Required.
    #[union]
    pub data: Option<NestedWidgetData>,
}

/// The three kinds of [`NestedWidget`].
///
/// # Examples
///
/// ```
/// use chat_cards::{NestedWidget, NestedWidgetData, TextParagraph};
///
/// let widget = NestedWidget::new().text_paragraph(TextParagraph::new("One"));
/// assert_eq!(widget.data, Some(NestedWidgetData::from(TextParagraph::new("One"))));
/// ```
#[union(NestedWidget.data, wraps)]
pub enum NestedWidgetData {
    /// A paragraph of formatted text.
    TextParagraph(TextParagraph),
    /// A row of buttons.
    ButtonList(ButtonList),
    /// An image.
    Image(Box<Image>),
}

/// A widget under the message, outside its cards: a row of buttons.
///
/// Chat draws it below the text and the cards. It needs app authentication, goes with text or cards, and is
/// not supported on a message that contains a dialog.
///
/// Rules `accessory-widgets-app-auth`, `accessory-widgets-need-content`, `accessory-widgets-not-with-dialog`.
/// Source: discovery `Message.accessoryWidgets`.
///
/// # Examples
///
/// ```
/// use chat_cards::{AccessoryWidget, Button, ButtonList, OnClick};
///
/// let vote = AccessoryWidget::new()
///     .button_list(ButtonList::new().button(Button::new("Agree", OnClick::action("upvote"))));
/// let json = serde_json::to_value(&vote).unwrap();
/// assert_eq!(json["buttonList"]["buttons"][0]["onClick"]["action"]["function"], "upvote");
/// ```
#[element(schema = "AccessoryWidget", alias = "widget", wrapper)]
pub struct AccessoryWidget {
    /// The one kind of widget that may stand here. Required.
    ///
    /// Rules `accessory-widget-set`, `accessory-widget-button-list-only`. Source: discovery
    /// `AccessoryWidget`.
    #[union]
    pub data: Option<AccessoryWidgetData>,
}

/// What an [`AccessoryWidget`] holds.
///
/// # Examples
///
/// ```
/// use chat_cards::{AccessoryWidget, AccessoryWidgetData, ButtonList};
///
/// let widget = AccessoryWidget::from(ButtonList::new());
/// assert!(matches!(widget.data, Some(AccessoryWidgetData::ButtonList(_))));
/// ```
#[union(AccessoryWidget.data, wraps)]
pub enum AccessoryWidgetData {
    /// A row of buttons.
    ButtonList(ButtonList),
}

/// A horizontal line between two widgets of a section.
///
/// # Examples
///
/// ```
/// use chat_cards::{Divider, Widget};
///
/// let line = Widget::new().divider(Divider::new());
/// assert_eq!(serde_json::to_value(&line).unwrap(), serde_json::json!({"divider": {}}));
/// ```
#[element(schema = "GoogleAppsCardV1Divider")]
pub struct Divider {}

/// What fits into a widget that holds a button list, and, where chips are possible, a chip list.
macro_rules! holds_group {
    ($($wrapper:ty, $data:ident, $variant:ident: $list:ident of $part:ident in $field:ident;)*) => {$(
        impl Gather<$part> for $wrapper {
            fn gather(&mut self, part: $part) -> Option<$part> {
                match &mut self.$data {
                    Some($variant::$list(list)) => {
                        list.$field.push(part);
                        None
                    }
                    _ => Some(part),
                }
            }
            fn group(part: $part) -> Self {
                $list { $field: vec![part], ..$list::new() }.into()
            }
        }

        impl From<$part> for $wrapper {
            fn from(part: $part) -> Self {
                Self::group(part)
            }
        }

        impl Child<Vec<$wrapper>> for $part {
            fn add_to(self, list: &mut Vec<$wrapper>, run: &mut Run) {
                gather(list, run, self);
            }
        }
    )*};
}

holds_group! {
    Widget, data, WidgetData: ButtonList of Button in buttons;
    Widget, data, WidgetData: ChipList of Chip in chips;
    ColumnWidget, data, ColumnWidgetData: ButtonList of Button in buttons;
    ColumnWidget, data, ColumnWidgetData: ChipList of Chip in chips;
    NestedWidget, data, NestedWidgetData: ButtonList of Button in buttons;
    AccessoryWidget, data, AccessoryWidgetData: ButtonList of Button in buttons;
}

/// Containers of such widgets take the parts, one by one.
macro_rules! takes_parts {
    ($($owner:ident $method:ident $part:ident $names:literal;)*) => {$(
        impl $owner {
            #[doc = concat!("Adds a ", $names, " to the list of them right before it, or begins one.")]
            ///
            /// # Examples
            ///
            /// ```
            #[doc = concat!("use chat_cards::{", stringify!($owner), ", ", stringify!($part), "};")]
            ///
            #[doc = concat!("let part = ", stringify!($part), "::default();")]
            #[doc = concat!("let parts = ", stringify!($owner), "::new().", stringify!($method), "(part.clone()).",
                stringify!($method), "(part);")]
            /// assert_eq!(parts.widgets.len(), 1);
            /// ```
            #[must_use]
            pub fn $method(mut self, part: impl Into<$part>) -> Self {
                join(&mut self.widgets, part.into());
                self
            }
        }
    )*};
}

takes_parts! {
    Section button Button "button";
    Section chip Chip "chip";
    Column button Button "button";
    Column chip Chip "chip";
    CarouselCard button Button "button";
}
