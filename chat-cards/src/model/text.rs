//! Text widgets: the paragraph, and the text with labels, icons and a control around it.

use crate::convert::from_markdown;
use crate::model::prelude::*;
use crate::strings::Markdown;

/// A widget that shows a paragraph of formatted text.
///
/// # Examples
///
/// ```
/// use chat_cards::{Html, TextParagraph};
/// use serde_json::json;
///
/// let trusted = TextParagraph::new(Html::raw("<b>Done</b> in 3 min")).max_lines(2);
/// assert_eq!(
///     serde_json::to_value(&trusted).unwrap(),
///     json!({"text": "<b>Done</b> in 3 min", "maxLines": 2}),
/// );
///
/// let escaped = TextParagraph::new("a < b");
/// assert_eq!(serde_json::to_value(&escaped).unwrap(), json!({"text": "a &lt; b"}));
/// ```
#[element(schema = "GoogleAppsCardV1TextParagraph", alias = "text", value = "text", new(text))]
pub struct TextParagraph {
    /// The text, read as HTML unless `text_syntax` says Markdown. A paragraph without text shows nothing.
    ///
    /// The documented tags are `b`, `i`, `u`, `s`, `font` with a `color` such as `#ff0000`, `a` with `href`,
    /// `time`, `br`, `code`, `pre` around `code`, and `ul` or `ol` with `li`. A plain string is escaped;
    /// markup, Markdown included, goes in through [`Html::raw`].
    ///
    /// Rules `card-html-tags`, `text-paragraph-text`. Source: guide "Format messages".
    #[text]
    pub text: Html,
    /// The number of lines shown; the rest hides behind a "show more" button. Default 0, which shows
    /// everything.
    ///
    /// Chat ignores negative numbers. Rule `text-paragraph-max-lines`.
    /// Source: discovery `GoogleAppsCardV1TextParagraph.maxLines`.
    pub max_lines: i32,
    /// The syntax that `text` is written in. Default `HTML`. Chat apps only, not in Google Workspace add-ons.
    pub text_syntax: Option<TextSyntax>,
}

/// The syntax of a [`TextParagraph`].
///
/// # Examples
///
/// ```
/// use chat_cards::{Html, TextParagraph, TextSyntax};
///
/// let note = TextParagraph::new(Html::raw("**bold** and `code`")).text_syntax(TextSyntax::Markdown);
/// assert_eq!(serde_json::to_value(&note).unwrap()["textSyntax"], "MARKDOWN");
/// ```
#[enumeration]
pub enum TextSyntax {
    /// No value; not meant to be sent.
    #[name = "TEXT_SYNTAX_UNSPECIFIED"]
    Unspecified = 0,
    /// The HTML subset of cards. The default.
    Html = 1,
    /// The Markdown of cards.
    ///
    /// That is `**bold**`, `*italic*`, `~strike~`, code in backticks and fences, lists with `-`, `*` or
    /// numbers, and `[label](url)`. Headings, tables and images are not part of it.
    Markdown = 2,
}

/// A widget that shows a text with labels above and below, an icon before it, and a control after it.
///
/// # Examples
///
/// ```
/// use chat_cards::{Button, DecoratedText, Icon, KnownIcon, OnClick};
/// use serde_json::json;
///
/// let row = DecoratedText::new("sasha@example.com")
///     .top_label("Email")
///     .start_icon(Icon::known(KnownIcon::Email))
///     .wrap_text(true)
///     .button(Button::new("Write", OnClick::open_link("https://example.com/mail")));
/// let json = serde_json::to_value(&row).unwrap();
/// assert_eq!(json["topLabel"], "Email");
/// assert_eq!(json["startIcon"], json!({"knownIcon": "EMAIL"}));
/// assert_eq!(json["button"]["text"], "Write");
/// ```
#[element(schema = "GoogleAppsCardV1DecoratedText")]
pub struct DecoratedText {
    /// The icon before the text, under its old name.
    ///
    /// It names the same place as `start_icon`, so set only one of them. Rules
    /// `decorated-text-icon-deprecated`, `decorated-text-icon-and-start-icon`.
    #[deprecated(note = "use `start_icon` (decorated-text-icon-deprecated)")]
    pub icon: Option<Box<Icon>>,
    /// The icon before the text.
    pub start_icon: Option<Icon>,
    /// The vertical position of the start icon. Default: the middle. Chat apps only, not in add-ons.
    ///
    /// It means nothing without a start icon. Rule `decorated-text-icon-alignment-needs-icon`.
    pub start_icon_vertical_alignment: Option<IconVerticalAlignment>,
    /// The label above the text. Always cut to one line.
    pub top_label: Text,
    /// The label above the text, as a paragraph with richer formatting. Always cut to one line.
    ///
    /// Chat apps only, not in add-ons. Which one wins when `top_label` is set as well is not documented.
    /// Rule `decorated-text-variant-pairs`.
    pub top_label_text: Option<Box<TextParagraph>>,
    /// The main text, with simple HTML formatting. Required.
    ///
    /// It is cut to one line unless `wrap_text` is set. Whether `content_text` can stand in for it is not
    /// documented.
    ///
    /// Rule `decorated-text-text-required`. Source: discovery `GoogleAppsCardV1DecoratedText.text`.
    #[required]
    #[unless(content_text)]
    #[text]
    pub text: Html,
    /// The main text, as a paragraph with richer formatting.
    ///
    /// Chat apps only, not in add-ons. Which one wins when `text` is set as well is not documented.
    /// Rule `decorated-text-variant-pairs`.
    pub content_text: Option<Box<TextParagraph>>,
    /// Whether the text goes on over several lines instead of being cut to one. Default `false`.
    ///
    /// It has no effect on the labels.
    pub wrap_text: bool,
    /// The label below the text. Always wraps.
    pub bottom_label: Text,
    /// The label below the text, as a paragraph with richer formatting. Always wraps.
    ///
    /// Chat apps only, not in add-ons. Which one wins when `bottom_label` is set as well is not documented.
    /// Rule `decorated-text-variant-pairs`.
    pub bottom_label_text: Option<Box<TextParagraph>>,
    /// What happens when a user clicks the text, a label or an icon.
    ///
    /// A button or a switch in the same widget keeps its own click.
    #[inline]
    pub on_click: Option<Box<OnClick>>,
    /// The control at the end of the row: a button, a switch or an icon, one at most.
    ///
    /// Rule `decorated-text-control-union`. Source: Google's protobuf classes.
    #[union]
    pub control: Option<DecoratedTextControl>,
}

/// What stands at the end of a [`DecoratedText`].
///
/// # Examples
///
/// ```
/// use chat_cards::{DecoratedText, DecoratedTextControl, Icon};
///
/// let row = DecoratedText::new("Build 512").end_icon(Icon::material("check"));
/// assert!(matches!(row.control, Some(DecoratedTextControl::EndIcon(_))));
/// ```
#[union(DecoratedText.control)]
pub enum DecoratedTextControl {
    /// A button after the text.
    Button(Box<Button>),
    /// A switch or checkbox after the text.
    SwitchControl(Box<SwitchControl>),
    /// An icon after the text.
    EndIcon(Box<Icon>),
}

/// The vertical position of the start icon of a [`DecoratedText`].
#[enumeration]
pub enum IconVerticalAlignment {
    /// No value; not meant to be sent.
    #[name = "VERTICAL_ALIGNMENT_UNSPECIFIED"]
    Unspecified = 0,
    /// At the top of the row.
    Top = 1,
    /// In the middle of the row, as when nothing is set.
    Middle = 2,
    /// At the bottom of the row.
    Bottom = 3,
}

/// A switch or checkbox at the end of a [`DecoratedText`]; it can stand nowhere else.
///
/// Rule `switch-only-in-decorated-text`. Source: discovery `GoogleAppsCardV1SwitchControl`.
///
/// # Examples
///
/// ```
/// use chat_cards::{ControlType, DecoratedText, SwitchControl};
/// use serde_json::json;
///
/// let switch = SwitchControl::new().name("welcome").value("yes").control_type(ControlType::CheckBox);
/// let row = DecoratedText::new("Send a welcome mail").switch_control(switch);
/// assert_eq!(
///     serde_json::to_value(&row).unwrap()["switchControl"],
///     json!({"name": "welcome", "value": "yes", "controlType": "CHECK_BOX"}),
/// );
/// ```
#[element(schema = "GoogleAppsCardV1SwitchControl")]
pub struct SwitchControl {
    /// The name under which the form input reports the switch. Required.
    ///
    /// Rule `switch-name-required`. Source: discovery `GoogleAppsCardV1SwitchControl.name`.
    pub name: Text,
    /// The value that the form input reports while the switch is on.
    ///
    /// A switch that is on and has no value reports an empty string; one that is off reports nothing.
    pub value: Text,
    /// Whether the switch starts on. Default `false`.
    pub selected: bool,
    /// The action to run when the switch is turned on or off.
    pub on_change_action: Option<Box<Action>>,
    /// The look of the switch. Default `SWITCH`.
    pub control_type: Option<ControlType>,
}

/// The looks of a [`SwitchControl`].
#[enumeration]
pub enum ControlType {
    /// A sliding switch. The default.
    Switch = 0,
    /// The old name of `CHECK_BOX`. Deprecated: write [`ControlType::CheckBox`].
    ///
    /// Rule `switch-checkbox-deprecated`.
    Checkbox = 1,
    /// A checkbox.
    CheckBox = 2,
}

impl TextParagraph {
    /// A paragraph in Markdown instead of HTML.
    ///
    /// # Examples
    ///
    /// ```
    /// use chat_cards::{Markdown, TextParagraph, TextSyntax};
    ///
    /// let text = TextParagraph::markdown(Markdown::bold("done"));
    /// assert_eq!((text.text.as_str(), text.text_syntax), ("**done**", Some(TextSyntax::Markdown)));
    /// ```
    #[must_use]
    pub fn markdown(text: impl Into<Markdown>) -> Self {
        Self::new(from_markdown::<Html>(text.into())).text_syntax(TextSyntax::Markdown)
    }
}
