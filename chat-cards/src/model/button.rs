//! Buttons, rows of buttons, and the overflow menu that a button can open.

use crate::model::prelude::*;

/// A row of buttons, which wraps when it is full.
///
/// It is a widget of a section, a column or a carousel card, and the only kind of accessory widget.
///
/// # Examples
///
/// ```
/// use chat_cards::{Button, ButtonList, OnClick};
/// use serde_json::json;
///
/// let row = ButtonList::new()
///     .button(Button::new("Open", OnClick::open_link("https://example.com")))
///     .button(Button::new("Roll back", OnClick::action("rollback")));
/// assert_eq!(row.buttons.len(), 2);
/// assert_eq!(serde_json::to_value(&row).unwrap()["buttons"][0]["text"], json!("Open"));
/// ```
#[element(schema = "GoogleAppsCardV1ButtonList", group)]
pub struct ButtonList {
    /// The buttons, from left to right. At least one; no maximum is documented.
    ///
    /// One wrong button (a field missing, misspelt or in the wrong case) makes Chat drop the entire card
    /// without an error.
    ///
    /// Rule `button-list-not-empty`.
    /// Source: discovery `GoogleAppsCardV1ButtonList.buttons`, guide "Troubleshoot and fix cards and
    /// dialogs".
    #[children]
    pub buttons: Vec<Button>,
}

/// A button with a text, an icon or both.
///
/// It needs something to show and something to do. Buttons stand in a [`ButtonList`], at the end of a
/// [`DecoratedText`], in a [`CardFixedFooter`] and in a [`CollapseControl`].
///
/// Rule `button-text-or-icon`. Source: discovery `GoogleAppsCardV1Button`.
///
/// # Examples
///
/// ```
/// use chat_cards::{Button, ButtonType, Icon, OnClick};
/// use serde_json::json;
///
/// let open = Button::new("View diff", OnClick::open_link("https://example.com/diff"))
///     .icon(Icon::material("link"))
///     .r#type(ButtonType::Filled);
/// assert_eq!(
///     serde_json::to_value(&open).unwrap(),
///     json!({
///         "text": "View diff",
///         "icon": {"materialIcon": {"name": "link"}},
///         "onClick": {"openLink": {"url": "https://example.com/diff"}},
///         "type": "FILLED",
///     }),
/// );
/// ```
#[element(schema = "GoogleAppsCardV1Button", new(text, on_click))]
pub struct Button {
    /// The text on the button, plain. It or `icon` must be set.
    #[text]
    pub text: Text,
    /// The icon on the button, drawn before the text if there is one. It or `text` must be set.
    pub icon: Option<Icon>,
    /// The fill colour of the button. Text and icon take a colour that contrasts with it.
    ///
    /// With a colour, Chat draws the button as `FILLED` and ignores `type`. It ignores the colour's alpha.
    /// Leave it out to keep the Material look. Rules `button-type-ignored-with-color`,
    /// `button-color-alpha-ignored`.
    pub color: Option<Color>,
    /// What happens when a user clicks the button. Required.
    ///
    /// A button without it, or with an empty one, makes Chat drop the entire card without an error.
    ///
    /// Rules `button-on-click-required`, `button-disabled-on-click`. Source: discovery
    /// `GoogleAppsCardV1Button.onClick`.
    #[required]
    #[inline]
    pub on_click: Option<OnClick>,
    /// Whether the button is greyed out and ignores clicks. Default `false`.
    pub disabled: bool,
    /// What the button does, for screen readers. Worth setting on a button that has only an icon.
    pub alt_text: Text,
    /// The look of the button. Default `OUTLINED`; ignored when `color` is set.
    pub r#type: Option<ButtonType>,
}

/// The looks of a [`Button`].
///
/// # Examples
///
/// ```
/// use chat_cards::ButtonType;
///
/// assert_eq!(serde_json::to_value(ButtonType::FilledTonal).unwrap(), serde_json::json!("FILLED_TONAL"));
/// ```
#[enumeration]
pub enum ButtonType {
    /// No value; not meant to be sent.
    #[name = "TYPE_UNSPECIFIED"]
    Unspecified = 0,
    /// A thin outline around the text: medium emphasis. The default.
    Outlined = 1,
    /// A solid background: the strongest emphasis, for the main action.
    Filled = 2,
    /// A softly tinted background: between outlined and filled.
    FilledTonal = 3,
    /// Only the text or icon: the least emphasis.
    Borderless = 4,
}

/// A menu that opens from a click, for actions that have no room on the card.
///
/// Set it as the [`OnClick`] of a button or another widget that supports it; which widgets do is not
/// documented beyond the button.
///
/// # Examples
///
/// ```
/// use chat_cards::{Button, OnClick, OverflowMenu, OverflowMenuItem};
///
/// let menu = OverflowMenu::new(vec![
///     OverflowMenuItem::new("Open", OnClick::open_link("https://example.com")),
///     OverflowMenuItem::new("Mute", OnClick::action("mute")),
/// ]);
/// let more = Button::new("More", OnClick::overflow_menu(menu));
/// let json = serde_json::to_value(&more).unwrap();
/// assert_eq!(json["onClick"]["overflowMenu"]["items"][1]["text"], "Mute");
/// ```
#[element(schema = "GoogleAppsCardV1OverflowMenu")]
pub struct OverflowMenu {
    /// The entries of the menu, from top to bottom. Required, at least one.
    ///
    /// Rule `overflow-menu-items-required`. Source: discovery `GoogleAppsCardV1OverflowMenu.items`.
    #[required]
    #[children]
    pub items: Vec<OverflowMenuItem>,
}

/// One entry of an [`OverflowMenu`].
///
/// # Examples
///
/// ```
/// use chat_cards::{Icon, OnClick, OverflowMenuItem};
/// use serde_json::json;
///
/// let item = OverflowMenuItem::new("Mute", OnClick::action("mute"))
///     .start_icon(Icon::material("volume_off"));
/// assert_eq!(
///     serde_json::to_value(&item).unwrap(),
///     json!({
///         "startIcon": {"materialIcon": {"name": "volume_off"}},
///         "text": "Mute",
///         "onClick": {"action": {"function": "mute"}},
///     }),
/// );
/// ```
#[element(schema = "GoogleAppsCardV1OverflowMenuItem", alias = "item")]
pub struct OverflowMenuItem {
    /// The icon in front of the text.
    pub start_icon: Option<Icon>,
    /// The text of the entry, plain. Required.
    ///
    /// Rule `overflow-item-text-required`. Source: discovery `GoogleAppsCardV1OverflowMenuItem.text`.
    #[required]
    #[text]
    pub text: Text,
    /// What happens when a user picks the entry. Required.
    ///
    /// It can't open another overflow menu: Chat drops the inner menu and disables the entry.
    ///
    /// Rules `overflow-item-on-click-required`, `overflow-item-no-nested-menu`.
    /// Source: discovery `GoogleAppsCardV1OverflowMenuItem.onClick`.
    #[required]
    #[inline]
    pub on_click: Option<OnClick>,
    /// Whether the entry is greyed out and can't be picked. Default `false`.
    pub disabled: bool,
}

impl Button {
    /// A button that shows an icon and no text.
    ///
    /// # Examples
    ///
    /// ```
    /// use chat_cards::{Action, Button, Icon};
    ///
    /// let button = Button::icon_only(Icon::material("thumb_up"), Action::new("upvote")).alt_text("Good deploy");
    /// assert!(button.text.is_empty());
    /// ```
    #[must_use]
    pub fn icon_only(icon: impl Into<Icon>, on_click: impl Into<OnClick>) -> Self {
        Self::new(Text::EMPTY, on_click).icon(icon)
    }
}
