//! Widgets that arrange other content: grids, columns and carousels.

use crate::model::prelude::*;

/// A widget that shows items of text and image in rows and columns.
///
/// No maximum is documented for items or columns. Eleven items in two columns make six rows. Items hold text
/// and an image only; for other widgets side by side use [`Columns`].
///
/// Rule `grid-items-only-text-image`. Source: discovery `GoogleAppsCardV1Grid`.
///
/// # Examples
///
/// ```
/// use chat_cards::{Grid, GridItem, OnClick};
/// use serde_json::json;
///
/// let grid = Grid::new()
///     .column_count(2)
///     .item(GridItem::new().id("eu").title("Europe"))
///     .item(GridItem::new().id("us").title("America"))
///     .on_click(OnClick::action("pickRegion"));
/// assert_eq!(
///     serde_json::to_value(&grid).unwrap(),
///     json!({
///         "items": [{"id": "eu", "title": "Europe"}, {"id": "us", "title": "America"}],
///         "columnCount": 2,
///         "onClick": {"action": {"function": "pickRegion"}},
///     }),
/// );
/// ```
#[element(schema = "GoogleAppsCardV1Grid")]
pub struct Grid {
    /// The heading of the grid.
    pub title: Text,
    /// The items, row by row. A grid without items shows nothing.
    ///
    /// Rule `grid-items-required`. Source: discovery `GoogleAppsCardV1Grid.items`.
    #[children]
    pub items: Vec<GridItem>,
    /// The border around each item.
    pub border_style: Option<Box<BorderStyle>>,
    /// The number of columns, 1 or more. The default depends on where the grid is shown.
    ///
    /// Rule `grid-column-count-positive`. Source: discovery `GoogleAppsCardV1Grid.columnCount`.
    pub column_count: i32,
    /// What happens when a user clicks an item.
    ///
    /// All items share it; Chat adds the id of the clicked one to the action's parameters under the key
    /// `grid_item_identifier`, so give the items different ids.
    #[inline]
    pub on_click: Option<Box<OnClick>>,
}

/// One item of a [`Grid`]: a text, an image or both.
///
/// Older examples set `textAlignment` on an item; there is no such field.
///
/// Rules `grid-item-content`, `grid-text-alignment-absent`. Source: discovery `GoogleAppsCardV1GridItem`.
///
/// # Examples
///
/// ```
/// use chat_cards::{GridItem, GridItemLayout, ImageComponent};
/// use serde_json::json;
///
/// let item = GridItem::new()
///     .image(ImageComponent::new().image_uri("https://example.com/paris.png"))
///     .title("Paris")
///     .layout(GridItemLayout::TextAbove);
/// assert_eq!(
///     serde_json::to_value(&item).unwrap(),
///     json!({
///         "image": {"imageUri": "https://example.com/paris.png"},
///         "title": "Paris",
///         "layout": "TEXT_ABOVE",
///     }),
/// );
/// ```
#[element(schema = "GoogleAppsCardV1GridItem", alias = "item")]
pub struct GridItem {
    /// The name of the item in the parameters of the grid's `on_click`. Should differ from item to item.
    pub id: Text,
    /// The image of the item.
    pub image: Option<Box<ImageComponent>>,
    /// The title of the item, plain.
    pub title: Text,
    /// The line after the title, plain.
    pub subtitle: Text,
    /// The place of the text relative to the image.
    pub layout: Option<GridItemLayout>,
}

/// The place of the text of a [`GridItem`] relative to its image.
#[enumeration]
pub enum GridItemLayout {
    /// No value; not meant to be sent.
    #[name = "GRID_ITEM_LAYOUT_UNSPECIFIED"]
    Unspecified = 0,
    /// Title and subtitle stand below the image.
    TextBelow = 1,
    /// Title and subtitle stand above the image.
    TextAbove = 2,
}

/// A widget that shows one or two columns of widgets side by side.
///
/// Both columns get the height of the taller one; widgets do not line up across them. Where the screen is
/// narrow the second column moves below the first: up to 480 px on the web, 300 pt on iOS, 320 dp on Android.
///
/// # Examples
///
/// ```
/// use chat_cards::{Column, Columns, TextParagraph};
/// use serde_json::json;
///
/// let pair = Columns::new()
///     .column(Column::new().widget(TextParagraph::new("Left")))
///     .column(Column::new().widget(TextParagraph::new("Right")));
/// assert_eq!(
///     serde_json::to_value(&pair).unwrap(),
///     json!({"columnItems": [
///         {"widgets": [{"textParagraph": {"text": "Left"}}]},
///         {"widgets": [{"textParagraph": {"text": "Right"}}]},
///     ]}),
/// );
/// ```
#[element(schema = "GoogleAppsCardV1Columns")]
pub struct Columns {
    /// The columns, at least one and at most 2. For more, use a [`Grid`].
    ///
    /// Rules `columns-max`, `columns-not-empty`. Source: discovery `GoogleAppsCardV1Columns.columnItems`.
    #[children]
    #[each(column)]
    pub column_items: Vec<Column>,
}

/// One column of [`Columns`].
///
/// # Examples
///
/// ```
/// use chat_cards::{Column, HorizontalSizeStyle, Image};
/// use serde_json::json;
///
/// let side = Column::new()
///     .horizontal_size_style(HorizontalSizeStyle::FillMinimumSpace)
///     .widget(Image::new("https://example.com/logo.png"));
/// assert_eq!(
///     serde_json::to_value(&side).unwrap(),
///     json!({
///         "horizontalSizeStyle": "FILL_MINIMUM_SPACE",
///         "widgets": [{"image": {"imageUrl": "https://example.com/logo.png"}}],
///     }),
/// );
/// ```
#[element(schema = "GoogleAppsCardV1Column")]
pub struct Column {
    /// How much of the card's width the column takes. Default `FILL_AVAILABLE_SPACE`.
    pub horizontal_size_style: Option<HorizontalSizeStyle>,
    /// The horizontal position of the widgets in the column. Default `START`.
    pub horizontal_alignment: Option<HorizontalAlignment>,
    /// The vertical position of the widgets in the column. Default `CENTER`.
    ///
    /// The default is that of the API reference; the guide to columns says top.
    pub vertical_alignment: Option<ColumnVerticalAlignment>,
    /// The widgets of the column, from top to bottom.
    ///
    /// Eight of the twelve kinds fit: see [`ColumnWidget`].
    #[children]
    pub widgets: Vec<ColumnWidget>,
}

/// How much of the card's width a [`Column`] takes.
#[enumeration]
pub enum HorizontalSizeStyle {
    /// No value; not meant to be sent.
    #[name = "HORIZONTAL_SIZE_STYLE_UNSPECIFIED"]
    Unspecified = 0,
    /// All there is, up to 70 % of the width; half each when both columns ask for it. The default.
    FillAvailableSpace = 1,
    /// As little as the widgets need, at most 30 % of the width.
    FillMinimumSpace = 2,
}

/// The vertical position of the widgets in a [`Column`].
#[enumeration]
pub enum ColumnVerticalAlignment {
    /// No value; not meant to be sent.
    #[name = "VERTICAL_ALIGNMENT_UNSPECIFIED"]
    Unspecified = 0,
    /// In the middle of the column. The default.
    Center = 1,
    /// At the top of the column.
    Top = 2,
    /// At the bottom of the column.
    Bottom = 3,
}

/// A widget that shows small cards in a row, with buttons to the previous and the next one.
///
/// Chat apps only, not in Google Workspace add-ons.
///
/// # Examples
///
/// ```
/// use chat_cards::{Carousel, CarouselCard, TextParagraph};
/// use serde_json::json;
///
/// let slides = Carousel::new()
///     .carousel_card(CarouselCard::new().widget(TextParagraph::new("One")))
///     .carousel_card(CarouselCard::new().widget(TextParagraph::new("Two")));
/// assert_eq!(
///     serde_json::to_value(&slides).unwrap()["carouselCards"][1],
///     json!({"widgets": [{"textParagraph": {"text": "Two"}}]}),
/// );
/// ```
#[element(schema = "GoogleAppsCardV1Carousel")]
pub struct Carousel {
    /// The cards of the carousel, in order. At least one; no maximum is documented.
    ///
    /// Rule `carousel-not-empty`. Source: discovery `GoogleAppsCardV1Carousel.carouselCards`.
    #[children]
    pub carousel_cards: Vec<CarouselCard>,
}

/// One card of a [`Carousel`].
///
/// Chat apps only, not in Google Workspace add-ons.
///
/// # Examples
///
/// ```
/// use chat_cards::{Button, ButtonList, CarouselCard, OnClick, TextParagraph};
///
/// let notes = Button::new("Notes", OnClick::open_link("https://example.com"));
/// let card = CarouselCard::new()
///     .widget(TextParagraph::new("Release 2.1"))
///     .footer_widget(ButtonList::new().button(notes));
/// let json = serde_json::to_value(&card).unwrap();
/// assert_eq!(json["footerWidgets"][0]["buttonList"]["buttons"][0]["text"], "Notes");
/// ```
#[element(schema = "GoogleAppsCardV1CarouselCard")]
pub struct CarouselCard {
    /// The widgets of the card, from top to bottom: text paragraphs, button lists and images. At least one.
    ///
    /// Rule `carousel-card-not-empty`. Source: discovery `GoogleAppsCardV1CarouselCard.widgets`.
    #[children]
    pub widgets: Vec<NestedWidget>,
    /// The widgets at the bottom of the card, in order: text paragraphs, button lists and images.
    pub footer_widgets: Vec<NestedWidget>,
}
