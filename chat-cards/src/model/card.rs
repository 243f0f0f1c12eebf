//! Cards: the header, the sections and the footer, and the card as an entry of a message.

use crate::convert::{Child, Run};
use crate::model::prelude::*;

/// A card of a message, together with its id.
///
/// # Examples
///
/// ```
/// use chat_cards::{Card, CardHeader, CardWithId};
/// use serde_json::json;
///
/// let deploy = CardWithId::new().card_id("deploy").card(Card::new().header(CardHeader::new("Deployed")));
/// assert_eq!(
///     serde_json::to_value(&deploy).unwrap(),
///     json!({"cardId": "deploy", "card": {"header": {"title": "Deployed"}}}),
/// );
/// ```
#[element(schema = "CardWithId", alias = "card")]
pub struct CardWithId {
    /// The id of the card, unique within the message. Required when the message has more than one card.
    ///
    /// Rules `card-id-required-multiple`, `card-id-unique`. Source: discovery `CardWithId.cardId`.
    #[alias(id)]
    pub card_id: Text,
    /// The card itself. Required, at most 32 KB.
    ///
    /// The limit of 32,000 bytes for the whole message is reached first.
    ///
    /// Rules `card-required`, `card-max-bytes`. Source: discovery `CardWithId.card`.
    #[inline]
    pub card: Option<Card>,
    /// The app that owns the card. Filled in by the server; leave it out of requests.
    ///
    /// Rule `output-only-card-with-id`.
    #[output_only]
    pub owner_user: Option<Box<User>>,
}

/// A card: an optional header above sections of widgets.
///
/// A card may hold 100 widgets over all its sections, in messages, dialogs and add-ons alike. Chat drops the
/// section that passes the limit and every section after it, without an error. Whether widgets inside columns
/// and carousels count is not documented.
///
/// Rule `card-max-widgets`. Source: discovery `GoogleAppsCardV1Card`.
///
/// # Examples
///
/// ```
/// use chat_cards::{Card, CardHeader, Section, TextParagraph};
/// use serde_json::json;
///
/// let card = Card::new()
///     .header(CardHeader::new("Nightly build").subtitle("main"))
///     .section(Section::new().widget(TextParagraph::new("All tests passed")));
/// assert_eq!(
///     serde_json::to_value(&card).unwrap(),
///     json!({
///         "header": {"title": "Nightly build", "subtitle": "main"},
///         "sections": [{"widgets": [{"textParagraph": {"text": "All tests passed"}}]}],
///     }),
/// );
/// ```
#[element(schema = "GoogleAppsCardV1Card", tag = "card_body")]
pub struct Card {
    /// The header at the top of the card.
    pub header: Option<CardHeader>,
    /// The sections of the card, from top to bottom. At most 100.
    ///
    /// A card without sections has no body. The number is documented for add-ons; in Chat it follows from the
    /// 100 widgets per card.
    ///
    /// Rules `card-max-widgets`, `card-needs-sections`. Source: Apps Script reference
    /// `CardBuilder.addSection`.
    #[children]
    pub sections: Vec<Section>,
    /// The line between header, sections and footer. Default `SOLID_DIVIDER`.
    pub section_divider_style: Option<DividerStyle>,
    /// The entries of the card's toolbar menu, at most 10.
    ///
    /// Google Workspace add-ons only; Chat apps ignore them.
    ///
    /// Rules `card-actions-max`, `card-actions-addons-only`. Source: discovery
    /// `GoogleAppsCardV1Card.cardActions`.
    pub card_actions: Vec<CardAction>,
    /// The name of the card in add-on navigation. Google Workspace add-ons only; Chat apps ignore it.
    ///
    /// Rule `card-name-addons-only`.
    pub name: Text,
    /// The footer that stays at the bottom of the card. In dialogs and add-ons, not in card messages.
    ///
    /// Rule `card-fixed-footer-dialog-only`. Source: discovery `GoogleAppsCardV1Card.fixedFooter`.
    pub fixed_footer: Option<Box<CardFixedFooter>>,
    /// How the card comes up over the one before it. Default `REPLACE`.
    ///
    /// Google Workspace add-ons only; Chat apps ignore it. Rule `card-display-style-addons-only`.
    pub display_style: Option<DisplayStyle>,
    /// The header that stands in for a contextual card until the user opens it.
    ///
    /// Google Workspace add-ons only; Chat apps ignore it. Rule `card-peek-header-addons-only`.
    pub peek_card_header: Option<Box<CardHeader>>,
    /// The expressions of the card.
    ///
    /// Add-ons that extend Google Workspace Studio only; unavailable in Chat apps.
    ///
    /// Rule `card-expression-data-studio-only`. Source: discovery `GoogleAppsCardV1Card.expressionData`.
    #[each(expression)]
    pub expression_data: Vec<ExpressionData>,
}

/// The line between the header, the sections and the footer of a [`Card`].
#[enumeration]
pub enum DividerStyle {
    /// No value; not meant to be sent.
    #[name = "DIVIDER_STYLE_UNSPECIFIED"]
    Unspecified = 0,
    /// A solid line. The default.
    SolidDivider = 1,
    /// No line, and no room for one.
    NoDivider = 2,
}

/// How a [`Card`] comes up over the one before it. Google Workspace add-ons only.
#[enumeration]
pub enum DisplayStyle {
    /// No value; not meant to be sent.
    #[name = "DISPLAY_STYLE_UNSPECIFIED"]
    Unspecified = 0,
    /// Only its header shows, at the bottom of the sidebar, until the user clicks it.
    Peek = 1,
    /// It takes the place of the card before it. The default.
    Replace = 2,
}

/// The header of a [`Card`]: a title, a subtitle and an image.
///
/// The height is fixed: with title and subtitle each has one line, a title alone has two. How many characters
/// fit is not documented.
///
/// # Examples
///
/// ```
/// use chat_cards::{CardHeader, ImageType};
/// use serde_json::json;
///
/// let header = CardHeader::new("Sasha")
///     .subtitle("Software engineer")
///     .image_url("https://example.com/sasha.png")
///     .image_type(ImageType::Circle);
/// assert_eq!(
///     serde_json::to_value(&header).unwrap(),
///     json!({
///         "title": "Sasha",
///         "subtitle": "Software engineer",
///         "imageType": "CIRCLE",
///         "imageUrl": "https://example.com/sasha.png",
///     }),
/// );
/// ```
#[element(schema = "GoogleAppsCardV1CardHeader", alias = "header")]
pub struct CardHeader {
    /// The title, plain. Required.
    ///
    /// Without it Chat leaves the header blank, or drops the subtitle when there is an image, without an
    /// error.
    ///
    /// Rule `header-title-required`. Source: discovery `GoogleAppsCardV1CardHeader.title`.
    #[required]
    pub title: Text,
    /// The line below the title, plain.
    pub subtitle: Text,
    /// The shape that the image is cropped to. Default `SQUARE`.
    ///
    /// It means nothing without an image. Rule `header-image-type-needs-url`.
    pub image_type: Option<ImageType>,
    /// The HTTPS address of the image beside the title.
    ///
    /// Rule `header-image-https`. Source: discovery `GoogleAppsCardV1CardHeader.imageUrl`.
    pub image_url: Text,
    /// The description of the image for screen readers.
    ///
    /// It means nothing without an image. Rule `header-image-type-needs-url`.
    pub image_alt_text: Text,
}

/// The shape that a header image or an icon is cropped to.
#[enumeration]
pub enum ImageType {
    /// A square, as large as the shorter side allows. The default.
    Square = 0,
    /// A circle, as large as the shorter side allows.
    Circle = 1,
}

/// A part of a [`Card`]: an optional header and widgets from top to bottom.
///
/// # Examples
///
/// ```
/// use chat_cards::{DecoratedText, Section, TextParagraph};
/// use serde_json::json;
///
/// let section = Section::new()
///     .header("Checks")
///     .collapsible(true)
///     .uncollapsible_widgets_count(1)
///     .widget(TextParagraph::new("2 of 2 passed"))
///     .widget(DecoratedText::new("clippy"));
/// assert_eq!(
///     serde_json::to_value(&section).unwrap(),
///     json!({
///         "header": "Checks",
///         "widgets": [{"textParagraph": {"text": "2 of 2 passed"}}, {"decoratedText": {"text": "clippy"}}],
///         "collapsible": true,
///         "uncollapsibleWidgetsCount": 1,
///     }),
/// );
/// ```
#[element(schema = "GoogleAppsCardV1Section")]
pub struct Section {
    /// The heading of the section, with simple HTML formatting.
    pub header: Html,
    /// The widgets of the section, from top to bottom. At least one, at most 100, and 100 in the whole card.
    ///
    /// Rules `section-min-widgets`, `section-max-widgets`, `card-max-widgets`.
    /// Source: discovery `GoogleAppsCardV1Section.widgets`.
    #[children]
    #[each(widget)]
    pub widgets: Vec<Widget>,
    /// Whether the section starts folded and can be unfolded with "Show more". Default `false`.
    ///
    /// `uncollapsible_widgets_count` says how many widgets stay visible.
    pub collapsible: bool,
    /// The number of widgets, from the top, that stay visible while the section is folded. Default 0.
    ///
    /// It should not exceed the number of widgets. Chat ignores it unless `collapsible` is true.
    /// Rules `section-uncollapsible-range`, `section-uncollapsible-needs-collapsible`.
    pub uncollapsible_widgets_count: i32,
    /// The buttons that fold and unfold the section, in place of the standard ones.
    ///
    /// They show only when `collapsible` is true. Rule `section-collapse-control-needs-collapsible`.
    pub collapse_control: Option<Box<CollapseControl>>,
    /// The name by which the section is changed later: letters, digits and hyphens, at most 64 characters.
    ///
    /// Add-ons that extend Google Workspace Studio only; unavailable in Chat apps.
    ///
    /// Rule `section-id-studio-only`. Source: discovery `GoogleAppsCardV1Section.id`.
    pub id: Text,
}

/// The buttons that fold and unfold a [`Section`].
///
/// Both buttons must be set: with only one, Chat keeps its standard buttons.
///
/// Rule `collapse-control-both-buttons`.
///
/// # Examples
///
/// ```
/// use chat_cards::{Button, CollapseControl, HorizontalAlignment, OnClick};
///
/// let control = CollapseControl::new()
///     .horizontal_alignment(HorizontalAlignment::Center)
///     .expand_button(Button::new("All checks", OnClick::action("expand")))
///     .collapse_button(Button::new("Fewer checks", OnClick::action("collapse")));
/// let json = serde_json::to_value(&control).unwrap();
/// assert_eq!(json["horizontalAlignment"], "CENTER");
/// assert_eq!(json["expandButton"]["text"], "All checks");
/// ```
#[element(schema = "GoogleAppsCardV1CollapseControl")]
pub struct CollapseControl {
    /// The horizontal position of the button. Default `START`.
    pub horizontal_alignment: Option<HorizontalAlignment>,
    /// The button that unfolds the section. Needs `collapse_button` beside it.
    ///
    /// Whether Chat uses the button's own `on_click` is not documented.
    pub expand_button: Option<Box<Button>>,
    /// The button that folds the section. Needs `expand_button` beside it.
    ///
    /// Whether Chat uses the button's own `on_click` is not documented.
    pub collapse_button: Option<Box<Button>>,
}

/// The horizontal position of widgets and of the buttons that fold a section.
///
/// # Examples
///
/// ```
/// use chat_cards::HorizontalAlignment;
///
/// assert_eq!(serde_json::to_value(HorizontalAlignment::End).unwrap(), serde_json::json!("END"));
/// ```
#[enumeration]
pub enum HorizontalAlignment {
    /// No value; not meant to be sent.
    #[name = "HORIZONTAL_ALIGNMENT_UNSPECIFIED"]
    Unspecified = 0,
    /// At the start: left, or right where the language is written from right to left. The default.
    Start = 1,
    /// In the middle.
    Center = 2,
    /// At the end: right, or left where the language is written from right to left.
    End = 3,
}

/// The footer that stays at the bottom of a dialog.
///
/// It works in dialogs and add-ons, not in card messages, and needs at least a primary button. Its buttons
/// carry text and a colour, and no icon. A button without a working `on_click` closes the dialog or keeps it
/// from opening.
///
/// Rules `fixed-footer-needs-button`, `button-on-click-required`, `fixed-footer-text-button`.
/// Source: discovery `GoogleAppsCardV1CardFixedFooter`, guide "Troubleshoot and fix cards and dialogs".
///
/// # Examples
///
/// ```
/// use chat_cards::{Button, CardFixedFooter, Color, OnClick};
///
/// let footer = CardFixedFooter::new()
///     .primary_button(Button::new("Save", OnClick::action("save")).color(Color::rgb(0x1a, 0x73, 0xe8)));
/// assert_eq!(serde_json::to_value(&footer).unwrap()["primaryButton"]["text"], "Save");
/// ```
#[element(schema = "GoogleAppsCardV1CardFixedFooter", alias = "fixed_footer")]
pub struct CardFixedFooter {
    /// The main button, with text and colour. Required: without it the dialog does not open.
    ///
    /// Rules `fixed-footer-needs-button`, `fixed-footer-primary-text-color`, `fixed-footer-primary-color`.
    /// Source: guide "Troubleshoot and fix cards and dialogs".
    pub primary_button: Option<Button>,
    /// The second button, with text and colour. Needs a primary button beside it.
    ///
    /// Rules `fixed-footer-secondary-needs-primary`, `fixed-footer-secondary-text-color`.
    /// Source: discovery `GoogleAppsCardV1CardFixedFooter.secondaryButton`.
    pub secondary_button: Option<Box<Button>>,
}

/// An entry of the toolbar menu of a [`Card`]. Google Workspace add-ons only; Chat apps ignore it.
///
/// # Examples
///
/// ```
/// use chat_cards::{CardAction, OnClick};
/// use serde_json::json;
///
/// let feedback = CardAction::new()
///     .action_label("Send feedback")
///     .on_click(OnClick::open_link("https://example.com/feedback"));
/// assert_eq!(
///     serde_json::to_value(&feedback).unwrap(),
///     json!({
///         "actionLabel": "Send feedback",
///         "onClick": {"openLink": {"url": "https://example.com/feedback"}},
///     }),
/// );
/// ```
#[element(schema = "GoogleAppsCardV1CardAction")]
pub struct CardAction {
    /// The text of the menu entry, plain.
    pub action_label: Text,
    /// What happens when a user picks the entry.
    #[inline]
    pub on_click: Option<OnClick>,
}

impl Card {
    /// The card with an id, as a message holds it.
    ///
    /// # Examples
    ///
    /// ```
    /// use chat_cards::{Card, Message, Section, TextParagraph};
    ///
    /// let card = Card::new().section(Section::new().widget(TextParagraph::new("All checks passed")));
    /// let message = Message::new().card(card.with_id("checks"));
    /// assert_eq!(message.cards_v2[0].card_id, "checks");
    /// ```
    #[must_use]
    pub fn with_id(self, card_id: impl Into<Text>) -> CardWithId {
        CardWithId::from(self).card_id(card_id)
    }
}

/// The one card of a message needs no id.
impl From<Card> for CardWithId {
    fn from(card: Card) -> Self {
        Self::new().card(card)
    }
}

impl Child<Vec<CardWithId>> for Card {
    fn add_to(self, list: &mut Vec<CardWithId>, _: &mut Run) {
        list.push(self.into());
    }
}
