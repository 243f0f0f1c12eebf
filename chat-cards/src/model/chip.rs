//! Chips: small clickable labels in a row.

use crate::model::prelude::*;

/// A row of chips, which wraps or scrolls sideways when it is full.
///
/// # Examples
///
/// ```
/// use chat_cards::{Chip, ChipList, ChipListLayout};
/// use serde_json::json;
///
/// let tags = ChipList::new()
///     .layout(ChipListLayout::HorizontalScrollable)
///     .chip(Chip::new("backend"))
///     .chip(Chip::new("urgent"));
/// assert_eq!(
///     serde_json::to_value(&tags).unwrap(),
///     json!({"layout": "HORIZONTAL_SCROLLABLE", "chips": [{"label": "backend"}, {"label": "urgent"}]}),
/// );
/// ```
#[element(schema = "GoogleAppsCardV1ChipList", group)]
pub struct ChipList {
    /// What happens to chips that do not fit in one row. Default `WRAPPED`.
    pub layout: Option<ChipListLayout>,
    /// The chips, in order. At least one; no maximum is documented.
    ///
    /// Rule `chip-list-not-empty`. Source: discovery `GoogleAppsCardV1ChipList.chips`.
    #[children]
    pub chips: Vec<Chip>,
}

/// What a [`ChipList`] does with chips that do not fit in one row.
#[enumeration]
pub enum ChipListLayout {
    /// No value; not meant to be sent.
    #[name = "LAYOUT_UNSPECIFIED"]
    Unspecified = 0,
    /// They go on in the next row. The default.
    Wrapped = 1,
    /// They stay in the row, which scrolls sideways.
    HorizontalScrollable = 2,
}

/// A chip with a label, an icon or both.
///
/// Unlike a button, a chip may go without an `on_click`.
///
/// Rule `chip-label-or-icon`. Source: discovery `GoogleAppsCardV1Chip`.
///
/// # Examples
///
/// ```
/// use chat_cards::{Chip, OnClick};
/// use serde_json::json;
///
/// let chip = Chip::new("Runbook").on_click(OnClick::open_link("https://example.com/runbook"));
/// assert_eq!(
///     serde_json::to_value(&chip).unwrap(),
///     json!({"label": "Runbook", "onClick": {"openLink": {"url": "https://example.com/runbook"}}}),
/// );
/// ```
#[element(schema = "GoogleAppsCardV1Chip", new(label))]
pub struct Chip {
    /// The icon on the chip, drawn before the label if there is one. It or `label` must be set.
    pub icon: Option<Icon>,
    /// The text on the chip, plain. It or `icon` must be set.
    ///
    /// The JSON field is `label`; older examples that write `text` are wrong.
    ///
    /// Rule `chip-label-field-name`. Source: discovery `GoogleAppsCardV1Chip.label`.
    #[text]
    pub label: Text,
    /// What happens when a user clicks the chip. Optional.
    #[inline]
    pub on_click: Option<OnClick>,
    /// Whether the chip reacts to clicks. The old opposite of `disabled`.
    ///
    /// Rule `chip-enabled-deprecated`.
    #[deprecated(note = "use `disabled`, which means the opposite (chip-enabled-deprecated)")]
    pub enabled: bool,
    /// Whether the chip is greyed out and ignores clicks. Default `false`.
    pub disabled: bool,
    /// What the chip does, for screen readers.
    pub alt_text: Text,
}
