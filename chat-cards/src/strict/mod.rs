//! JSON that a person wrote, read with every mistake in it reported.
//!
//! serde reads messages leniently, as it must what the API answers: a field that Google adds later is kept, `null` reads as
//! absent, `"true"` ends the reading at the first mistake. What a person writes deserves the opposite. [`read`] walks
//! through the whole text beside the [`SCHEMA`](crate::schema::Element::SCHEMA) of each element and reports all at once:
//!
//! - text that is not JSON, and keys that are twice in one object;
//! - unknown keys, with what was meant: other spellings (`material_icon`, `imageURL`), slips, names from the first version
//!   of cards in those of the second, and keys that belong further in or further out;
//! - values of the wrong type, `null`, quoted booleans and numbers, integers out of range, texts that are no time or no
//!   base64;
//! - words that an enum does not have, or that are not meant to be sent;
//! - two members of one union, and none where the element is about one: an empty widget, icon or `onClick`.
//!
//! Each problem has its path, and its line and column if text was given. What is deprecated, or what Chat ignores, is no
//! problem here: that is for checks of the message that was read, and [`Problems::findings`] has them where it could not be.
//!
//! What is read without a problem is the same message that serde reads, and nothing of the text is missing from it.
//!
//! # Examples
//!
//! ```
//! use chat_cards::strict;
//!
//! let text = r#"{
//!     "cardsV2": [{"card": {"sections": [{"widgets": [
//!         {"decoratedText": {"text": "search", "wrapText": "true"}},
//!         {"buttonList": {"buttons": [{"text": "Open", "type": "filled", "onClick": {}}]}},
//!         {"chipList": {"chips": [{"text": "new"}]}}
//!     ]}]}}]
//! }"#;
//! let problems: Vec<String> = strict::read(text).unwrap_err().iter().map(|problem| problem.to_string()).collect();
//! let widgets = "cardsV2[0].card.sections[0].widgets";
//! assert_eq!(
//!     problems,
//!     [
//!         format!("3:58 {widgets}[0].decoratedText.wrapText: expected `true` or `false`, found a string: write `true`"),
//!         format!("4:62 {widgets}[1].buttonList.buttons[0].type: `type` has no word `filled`: write `FILLED`"),
//!         format!(
//!             "4:83 {widgets}[1].buttonList.buttons[0].onClick: this `OnClick` has no `action`, `openLink`, \
//!              `openDynamicLinkAction`, `card` or `overflowMenu`: add one of them (on-click-not-empty)"
//!         ),
//!         format!("5:34 {widgets}[2].chipList.chips[0].text: `Chip` has no `text`: write `label` (chip-label-field-name)"),
//!     ]
//! );
//! ```

mod json;
mod keys;
mod locate;
mod nearest;
mod places;
mod problem;
mod problems;
mod rest;
mod rules;
mod scalars;
mod syntax;
mod versions;
mod walk;
mod words;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::Message;
use crate::schema::Element;
use crate::wire::schema_of;

pub use locate::{Locator, locate};
pub use problem::{Advice, Expected, Found, Position, Problem, ProblemKind};
pub use problems::Problems;

use rest::Rest;

/// Reads a message from text, and reports everything that is wrong with it.
///
/// # Errors
///
/// All [`Problems`] of the text, in its order, with their lines and columns.
///
/// # Examples
///
/// ```
/// use chat_cards::strict;
///
/// let message = strict::read(r#"{"text": "Deploy finished"}"#)?;
/// assert_eq!(message.text, "Deploy finished");
///
/// let problems = strict::read(r#"{"txt": "Deploy finished"}"#).unwrap_err();
/// assert_eq!(problems.to_string(), "1:2 txt: `Message` has no `txt`: did you mean `text`? (json-field-names)");
/// # Ok::<(), strict::Problems>(())
/// ```
pub fn read(text: &str) -> Result<Message, Problems> {
    read_as(text)
}

/// Reads any element from text, such as a lone card.
///
/// # Errors
///
/// All [`Problems`] of the text, in its order, with their lines and columns.
///
/// # Examples
///
/// ```
/// use chat_cards::{CardHeader, strict};
///
/// let header: CardHeader = strict::read_as(r#"{"title": "Deploys"}"#)?;
/// assert_eq!(header.title, "Deploys");
///
/// let problems = strict::read_as::<CardHeader>(r#"{"title": 7}"#).unwrap_err();
/// assert_eq!(problems.to_string(), "1:11 title: expected a string, found a number: write `\"7\"`");
/// # Ok::<(), strict::Problems>(())
/// ```
pub fn read_as<T: Element + DeserializeOwned>(text: &str) -> Result<T, Problems> {
    finish::<T>(json::parse(text), Some(text), || serde_json::from_str(text))
}

/// Reads a message from a value; the problems have paths only.
///
/// Of two equal keys, a value has kept one already.
///
/// # Errors
///
/// All [`Problems`] of the value.
///
/// # Examples
///
/// ```
/// use chat_cards::strict;
/// use serde_json::json;
///
/// let problems = strict::read_value(&json!({"text": "Deploy finished", "thread": "deploys"})).unwrap_err();
/// assert_eq!(
///     problems.to_string(),
///     "thread: expected an object, found a string: write `{\"threadKey\": \"…\"}`"
/// );
/// ```
pub fn read_value(value: &Value) -> Result<Message, Problems> {
    read_value_as(value)
}

/// Reads any element from a value; the problems have paths only.
///
/// # Errors
///
/// All [`Problems`] of the value.
///
/// # Examples
///
/// ```
/// use chat_cards::{Icon, strict};
/// use serde_json::json;
///
/// let problems = strict::read_value_as::<Icon>(&json!({"known_icon": "STAR"})).unwrap_err();
/// assert_eq!(problems.to_string(), "known_icon: `Icon` has no `known_icon`: write `knownIcon` (json-field-names)");
/// ```
pub fn read_value_as<T: Element + DeserializeOwned>(value: &Value) -> Result<T, Problems> {
    finish::<T>(json::from_value(value), None, || T::deserialize(value))
}

/// Reads the value that there is nothing wrong with.
fn finish<T: Element + DeserializeOwned>(
    tree: Result<json::Node<'_>, json::Fault>,
    text: Option<&str>,
    read: impl FnOnce() -> serde_json::Result<T>,
) -> Result<T, Problems> {
    let problem = |kind| Problem { kind, path: String::new(), position: None, rule: None };
    let tree = tree.map_err(|(at, kind)| Problems::new(vec![(at, problem(kind))], text))?;
    let noted = walk::check(schema_of::<T>(), &tree);
    if !noted.is_empty() {
        return Err(Problems::new(noted, text).with_rest(|wrong| Rest::of::<T>(&tree, wrong)));
    }
    read().map_err(|error| {
        let kind = ProblemKind::Unreadable { cause: error.to_string() };
        Problems::new(vec![(0, problem(kind))], text)
    })
}
