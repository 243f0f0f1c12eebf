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
    let root = parse(text).ok()?;
    Some(Position::of(text, offset(&root, path)))
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
