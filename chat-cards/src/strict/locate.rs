//! Where in a text a path leads.

use super::json::{Json, Node, parse};
use super::problem::Position;

/// Where the value of a path stands in a text: its key, or for an item of a list its beginning. A path that the text does
/// not have leads to the nearest element around it that it does have; a text that is not JSON leads nowhere.
///
/// It brings findings of [`Message::check`](crate::Message::check), which have paths only, into the file of whoever wrote it.
///
/// # Examples
///
/// ```
/// use chat_cards::strict;
///
/// let text = "{\n  \"cardsV2\": [{\"card\": {\"header\": {\"subtitle\": \"main\"}}}]\n}";
/// let position = strict::locate(text, "cardsV2[0].card.header.title").unwrap();
/// assert_eq!((position.line, position.column), (2, 25));
/// ```
#[must_use]
pub fn locate(text: &str, path: &str) -> Option<Position> {
    Locator::new(text).map(|locator| locator.locate(path))
}

/// A text in which many paths are looked up, which is parsed once for all of them. For one, there is [`locate`].
///
/// # Examples
///
/// ```
/// use chat_cards::strict::Locator;
///
/// let locator = Locator::new("{\"text\": \"a\",\n \"thread\": {}}").unwrap();
/// let places = ["text", "thread.name"].map(|path| locator.locate(path).to_string());
/// assert_eq!(places, ["1:2", "2:2"]);
/// ```
#[derive(Debug)]
pub struct Locator<'t> {
    text: &'t str,
    root: Node<'t>,
}

impl<'t> Locator<'t> {
    /// Parses a text; `None` if it is not JSON.
    #[must_use]
    pub fn new(text: &'t str) -> Option<Self> {
        parse(text).ok().map(|root| Self { text, root })
    }

    /// Where the value of a path stands, as [`locate`] has it.
    #[must_use]
    pub fn locate(&self, path: &str) -> Position {
        Position::of(self.text, offset(&self.root, path))
    }
}

fn offset(root: &Node<'_>, path: &str) -> usize {
    let mut node = root;
    let mut at = root.at;
    for step in path.split(['.', '[']).filter(|step| !step.is_empty()) {
        let next = match (&node.json, step.strip_suffix(']')) {
            (Json::List(items), Some(index)) => {
                index.parse().ok().and_then(|index: usize| items.get(index)).map(|item| (item.at, item))
            }
            (Json::Object(entries), None) => {
                entries.iter().find(|entry| entry.key == step).map(|entry| (entry.at, &entry.value))
            }
            _ => None,
        };
        let Some((found, value)) = next else { break };
        (at, node) = (found, value);
    }
    at
}
