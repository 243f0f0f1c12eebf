//! The report: its nodes, the limits, and what Chat would drop.

use std::fmt;

use crate::model::{Card, Message};

use super::node::Node;
use super::record::Entry;
use super::table::Table;
use super::{Budget, MAX_CARD_BYTES, MAX_CARD_WIDGETS, MAX_MESSAGE_BYTES, MAX_MESSAGE_CARDS_BYTES};

/// Where the bytes go: a tree with a [`Node`] for every value of the JSON.
///
/// # The arithmetic
///
/// The bytes of a node are those of its value, of its key with quotes and colon, and of the comma before it if it is not
/// the first of its siblings. So nothing is counted twice and nothing is left out:
///
/// - the bytes of a node are its [own](Node::own_bytes) and the sum of its children's;
/// - a node that has children owns the comma, the key and two brackets;
/// - the bytes of the root are the size of the element.
///
/// # Examples
///
/// ```
/// use chat_cards::{Message, Thread};
///
/// let report = Message::new().text("Hi").thread(Thread::new().thread_key("a")).size_report();
/// let bytes: Vec<_> = report.nodes().map(|node| (node.path(), node.what(), node.bytes())).collect();
/// assert_eq!(bytes, [
///     (String::new(), "message", 40),
///     // "text":"Hi"
///     ("text".to_owned(), "markup", 11),
///     // ,"thread":{"threadKey":"a"}
///     ("thread".to_owned(), "thread", 27),
///     // "threadKey":"a"
///     ("thread.threadKey".to_owned(), "text", 15),
/// ]);
/// ```
///
/// It shows itself as a [`Table`].
pub struct SizeReport {
    /// The root first.
    pub(super) entries: Vec<Entry>,
}

impl SizeReport {
    /// The size of the whole.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.root().bytes()
    }

    /// The message, or whatever was measured.
    #[must_use]
    pub fn root(&self) -> Node<'_> {
        Node::new(self, 0)
    }

    /// All nodes in the order of the JSON, the root first.
    pub fn nodes(&self) -> impl Iterator<Item = Node<'_>> {
        (0..self.entries.len()).map(|index| Node::new(self, index))
    }

    /// The node of a path, such as `cardsV2[0].card.sections[1]`; the root for the empty one.
    ///
    /// # Examples
    ///
    /// ```
    /// let report = chat_cards::Message::new().text("Hi").size_report();
    /// assert_eq!(report.find("text").unwrap().bytes(), r#""text":"Hi""#.len());
    /// assert!(report.find("tex").is_none());
    /// ```
    #[must_use]
    pub fn find(&self, path: &str) -> Option<Node<'_>> {
        let mut node = self.root();
        let mut rest = path;
        while !rest.is_empty() {
            (node, rest) = node.children().find_map(|child| {
                let step = child.step(node.parent().is_none());
                let rest = rest.strip_prefix(&*step)?;
                (rest.is_empty() || rest.starts_with(['.', '['])).then_some((child, rest))
            })?;
        }
        Some(node)
    }

    /// The limits that apply to what was measured, with what is used of them: that of the message, that of its cards
    /// together, and that of each card.
    ///
    /// A part of a card has no limit of its own.
    ///
    /// # Examples
    ///
    /// ```
    /// use chat_cards::{Card, CardHeader, Message, size::Fit};
    ///
    /// let card = Card::new().header(CardHeader::new("a".repeat(32_000)));
    /// let report = Message::new().card(card).size_report();
    /// let over: Vec<_> = report.limits().into_iter().filter(|limit| limit.budget.fit() == Fit::Over).collect();
    /// assert_eq!(over[0].rule, "message-max-bytes");
    /// assert_eq!(over[1].rule, "card-max-bytes");
    /// assert_eq!(over[1].node.path(), "cardsV2[0].card");
    /// ```
    #[must_use]
    pub fn limits(&self) -> Vec<Limit<'_>> {
        let root = self.root();
        let mut limits = Vec::new();
        if root.is_a::<Message>() {
            let cards = root.children().filter(|child| matches!(child.key(), Some("cards" | "cardsV2")));
            let cards = cards.map(Node::value_bytes).sum();
            let budget = Budget { bytes: root.bytes(), limit: MAX_MESSAGE_BYTES };
            limits.push(Limit { rule: "message-max-bytes", node: root, budget });
            let budget = Budget { bytes: cards, limit: MAX_MESSAGE_CARDS_BYTES };
            limits.push(Limit { rule: "message-cards-max-bytes", node: root, budget });
        }
        limits.extend(self.cards().map(|node| {
            let budget = Budget { bytes: node.value_bytes(), limit: MAX_CARD_BYTES };
            Limit { rule: "card-max-bytes", node, budget }
        }));
        limits
    }

    /// The cards with more than [`MAX_CARD_WIDGETS`] widgets, and the sections that Chat ignores for it: the whole section
    /// that passes the limit, and all after it, however small.
    ///
    /// Whether widgets inside of columns and carousels count is not documented; here they do not. Cards of the old form
    /// have no such limit.
    ///
    /// # Examples
    ///
    /// ```
    /// use chat_cards::{Card, Divider, Message, Section};
    ///
    /// let section = |widgets| (0..widgets).fold(Section::new(), |section, _| section.widget(Divider::new()));
    /// let card = Card::new().section(section(60)).section(section(41)).section(section(1));
    /// let report = Message::new().card(card).size_report();
    ///
    /// let dropped = &report.dropped()[0];
    /// assert_eq!((dropped.widgets, dropped.kept), (102, 60));
    /// assert_eq!(dropped.sections[0].node.path(), "cardsV2[0].card.sections[1]");
    /// assert_eq!(dropped.sections[1].widgets, 1);
    /// ```
    #[must_use]
    pub fn dropped(&self) -> Vec<Overflow<'_>> {
        self.cards().filter_map(Overflow::of).collect()
    }

    /// The report as a table for people, which can be set up otherwise than `Display` has it.
    #[must_use]
    pub fn table(&self) -> Table<'_> {
        Table::new(self)
    }

    fn cards(&self) -> impl Iterator<Item = Node<'_>> {
        self.nodes().filter(|node| node.is_a::<Card>())
    }
}

impl fmt::Debug for SizeReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.nodes()).finish()
    }
}

/// A limit on bytes, and what is used of it.
#[derive(Clone, Copy, Debug)]
pub struct Limit<'a> {
    /// The rule that states it.
    pub rule: &'static str,
    /// What it applies to.
    pub node: Node<'a>,
    /// The bytes and the limit.
    pub budget: Budget,
}

/// A card with more widgets than Chat shows.
#[derive(Clone, Debug)]
pub struct Overflow<'a> {
    /// The card.
    pub card: Node<'a>,
    /// How many widgets there are in all its sections.
    pub widgets: usize,
    /// How many of them are left.
    pub kept: usize,
    /// The sections that Chat ignores, in order.
    pub sections: Vec<DroppedSection<'a>>,
}

/// A section that Chat ignores.
#[derive(Clone, Copy, Debug)]
pub struct DroppedSection<'a> {
    /// The section.
    pub node: Node<'a>,
    /// How many widgets are in it.
    pub widgets: usize,
}

impl<'a> Overflow<'a> {
    fn of(card: Node<'a>) -> Option<Self> {
        let mut overflow = Self { card, widgets: 0, kept: 0, sections: Vec::new() };
        for node in card.items("sections") {
            let widgets = node.items("widgets").count();
            overflow.widgets += widgets;
            if overflow.widgets > MAX_CARD_WIDGETS {
                overflow.sections.push(DroppedSection { node, widgets });
            } else {
                overflow.kept = overflow.widgets;
            }
        }
        (!overflow.sections.is_empty()).then_some(overflow)
    }

    /// The bytes of the sections that are ignored.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.sections.iter().map(|section| section.node.bytes()).sum()
    }
}
