//! Where in a text a path leads.

use std::iter::once;

use chat_cards_rules::step;

use super::json::{Entry, Json, Node, parse};
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
    /// Where each line begins.
    lines: Vec<usize>,
}

impl<'t> Locator<'t> {
    /// Parses a text; `None` if it is not JSON.
    #[must_use]
    pub fn new(text: &'t str) -> Option<Self> {
        let root = parse(text).ok()?;
        let lines = once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Some(Self { text, root, lines })
    }

    /// Where the value of a path stands, as [`locate`] has it.
    #[must_use]
    pub fn locate(&self, path: &str) -> Position {
        let offset = self.offset(path);
        let line = self.lines.partition_point(|start| *start <= offset);
        let column = self.text[self.lines[line - 1]..offset].chars().count() + 1;
        Position { line, column, offset }
    }

    /// The [`offset`](Position::offset) of that place alone, for whoever counts lines and characters otherwise: it takes as long
    /// in a long line as in a short one.
    ///
    /// # Examples
    ///
    /// ```
    /// let text = "{\"text\": \"é\", \"threadReply\": true}";
    /// let locator = chat_cards::strict::Locator::new(text).unwrap();
    /// let offset = locator.offset("threadReply");
    /// assert!(text[offset..].starts_with("\"threadReply\""));
    /// assert_eq!((offset, locator.locate("threadReply").column), (15, 15));
    /// ```
    #[must_use]
    pub fn offset(&self, path: &str) -> usize {
        offset(&self.root, path)
    }
}

fn offset(root: &Node<'_>, path: &str) -> usize {
    let mut node = root;
    let mut at = root.at;
    let mut rest = path;
    while !rest.is_empty() {
        let next = match &node.json {
            Json::List(items) => item(items, rest),
            Json::Object(entries) => entry(entries, rest, rest.len() == path.len()),
            _ => None,
        };
        let Some((found, value, behind)) = next else { break };
        (at, node, rest) = (found, value, behind);
    }
    at
}

/// Where the first step of a path leads, and the rest of the path.
type Next<'n, 't, 'p> = Option<(usize, &'n Node<'t>, &'p str)>;

fn item<'n, 't, 'p>(items: &'n [Node<'t>], path: &'p str) -> Next<'n, 't, 'p> {
    let (index, behind) = path.strip_prefix('[')?.split_once(']')?;
    let item = items.get(index.parse::<usize>().ok()?)?;
    Some((item.at, item, behind))
}

fn entry<'n, 't, 'p>(entries: &'n [Entry<'t>], path: &'p str, first: bool) -> Next<'n, 't, 'p> {
    if path.starts_with('[') {
        // A key that is no name may have anything in it.
        return entries
            .iter()
            .find_map(|entry| Some((entry.at, &entry.value, path.strip_prefix(&*step(&entry.key, true))?)));
    }
    let path = if first { path } else { path.strip_prefix('.')? };
    let end = path.find(['.', '[']).unwrap_or(path.len());
    let (key, behind) = path.split_at(end);
    entries.iter().find(|entry| entry.key == key).map(|entry| (entry.at, &entry.value, behind))
}
