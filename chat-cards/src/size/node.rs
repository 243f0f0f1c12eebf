//! One node of the tree, which is a view of the report.

use std::borrow::Cow;
use std::fmt;
use std::iter;

use crate::schema::{Element, Kind, Schema};
use crate::wire::schema_of;

use super::record::{Entry, Step};
use super::report::SizeReport;

/// One value of the JSON: an element, a list, an item of it or a field.
#[derive(Clone, Copy)]
pub struct Node<'a> {
    report: &'a SizeReport,
    index: usize,
}

impl<'a> Node<'a> {
    pub(super) fn new(report: &'a SizeReport, index: usize) -> Self {
        Self { report, index }
    }

    fn entry(self) -> &'a Entry {
        &self.report.entries[self.index]
    }

    /// All its bytes: those of the value, the key and the comma before it.
    #[must_use]
    pub fn bytes(self) -> usize {
        self.entry().bytes
    }

    /// The bytes of the value alone, which for an element is what [`of`](super::of) says.
    #[must_use]
    pub fn value_bytes(self) -> usize {
        self.entry().bytes - self.entry().lead
    }

    /// Its bytes without those of its children: comma, key and brackets, or all, if it has no children.
    #[must_use]
    pub fn own_bytes(self) -> usize {
        self.bytes() - self.children().map(Node::bytes).sum::<usize>()
    }

    /// Its part of what was measured: 1.0 is all of it.
    #[must_use]
    pub fn share(self) -> f64 {
        self.bytes() as f64 / self.report.bytes() as f64
    }

    /// The way to it from the root, such as `cardsV2[0].card.sections[1].widgets[3]`; empty for the root.
    ///
    /// A key that is not a plain name, which the model has none of, stands in brackets: `glow["a key"]`.
    #[must_use]
    pub fn path(self) -> String {
        let mut steps: Vec<_> = iter::successors(Some(self), |node| node.parent()).collect();
        // The root is no step.
        steps.pop();
        steps.reverse();
        steps.iter().enumerate().map(|(depth, node)| node.step(depth == 0)).collect()
    }

    /// What it is: the tag of an element, for one that only wraps a widget the tag of that widget; `list`; the kind of a
    /// field, such as `text`, `html` or `bool`; `unknown` for what the model has no name for.
    #[must_use]
    pub fn what(self) -> &'static str {
        let entry = self.entry();
        if let Some(schema) = entry.schema {
            let kind = if schema.wrapper { self.children().find_map(Node::schema) } else { None };
            return kind.unwrap_or(schema).tag;
        }
        let Some(field) = entry.field else { return "unknown" };
        if field.repeated && self.index().is_none() {
            return "list";
        }
        match field.kind {
            Kind::Text => "text",
            Kind::Html => "html",
            Kind::Markup => "markup",
            Kind::Bool => "bool",
            Kind::Int32 | Kind::Int64 => "integer",
            Kind::Float | Kind::Double => "number",
            Kind::Bytes => "bytes",
            Kind::Timestamp => "timestamp",
            Kind::Enum(_) => "enum",
            Kind::Element(_) | Kind::Union(_) => "element",
        }
    }

    /// The schema of the element that it is.
    #[must_use]
    pub fn schema(self) -> Option<&'static Schema> {
        self.entry().schema
    }

    /// Its key in the object around it.
    #[must_use]
    pub fn key(self) -> Option<&'a str> {
        match &self.entry().step {
            Step::Key(key) => Some(key),
            _ => None,
        }
    }

    /// Its index in the list around it.
    #[must_use]
    pub fn index(self) -> Option<usize> {
        match self.entry().step {
            Step::Index(index) => Some(index),
            _ => None,
        }
    }

    /// What it is directly inside of.
    #[must_use]
    pub fn parent(self) -> Option<Self> {
        (self.index != 0).then(|| Self { index: self.entry().parent, ..self })
    }

    /// What is directly inside of it, in the order of the JSON.
    pub fn children(self) -> impl Iterator<Item = Self> + use<'a> {
        let end = self.entry().end;
        let next = move |index| (index < end).then_some(Self { index, ..self });
        iter::successors(next(self.index + 1), move |child| next(child.entry().end))
    }

    /// How many nodes are directly inside of it.
    #[must_use]
    pub fn count(self) -> usize {
        self.entry().children
    }

    /// The step to it as it stands in a path.
    pub(super) fn step(self, first: bool) -> Cow<'a, str> {
        match &self.entry().step {
            Step::Root => Cow::Borrowed(""),
            Step::Index(index) => Cow::Owned(format!("[{index}]")),
            Step::Key(key) => chat_cards_rules::step(key, first),
        }
    }

    /// Whether it is an element of a type.
    pub(super) fn is_a<T: Element>(self) -> bool {
        self.schema().is_some_and(|schema| schema.rust == schema_of::<T>().rust)
    }

    /// The items of the list under a key.
    pub(super) fn items(self, key: &str) -> impl Iterator<Item = Self> + use<'a> {
        self.children().find(|child| child.key() == Some(key)).into_iter().flat_map(Node::children)
    }
}

impl fmt::Debug for Node<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({}): {}", self.path(), self.what(), self.bytes())
    }
}
