//! An element in its place.

use std::cell::OnceCell;

use crate::report::{Path, Step};
use crate::target::Targets;
use crate::view::{Child, Fact, View};

/// An element with what is around it.
pub struct Node<'a> {
    view: &'a dyn View,
    parent: Option<&'a Node<'a>>,
    property: &'static str,
    index: Option<usize>,
    targets: Targets,
    size: OnceCell<usize>,
}

impl<'a> Node<'a> {
    /// The outermost element, on its way to one of `targets`.
    #[must_use]
    pub fn root(view: &'a dyn View, targets: Targets) -> Self {
        Self { view, parent: None, property: "", index: None, targets, size: OnceCell::new() }
    }

    /// An element inside of `parent`.
    #[must_use]
    pub fn inside(parent: &'a Node<'a>, property: &'static str, index: Option<usize>, view: &'a dyn View) -> Self {
        Self { view, parent: Some(parent), property, index, targets: parent.targets, size: OnceCell::new() }
    }

    /// The element.
    #[must_use]
    pub fn view(&self) -> &'a dyn View {
        self.view
    }

    /// The path of its Rust type in `chat-cards`.
    #[must_use]
    pub fn element(&self) -> &'static str {
        self.view.element()
    }

    /// The JSON name of the property that it is in; empty for the outermost element.
    #[must_use]
    pub fn property(&self) -> &'static str {
        self.property
    }

    /// What it is in.
    #[must_use]
    pub fn parent(&self) -> Option<&'a Node<'a>> {
        self.parent
    }

    /// The nearest element of a type around it.
    #[must_use]
    pub fn around(&self, element: &str) -> Option<&'a Node<'a>> {
        let mut parent = self.parent;
        while let Some(node) = parent {
            if node.element() == element {
                return Some(node);
            }
            parent = node.parent;
        }
        None
    }

    /// How many bytes its compact JSON has, or has at least. It is measured once.
    #[must_use]
    pub fn size(&self) -> usize {
        *self.size.get_or_init(|| self.view.size())
    }

    /// Notes how many bytes it has, where somebody has counted them on the way.
    pub fn set_size(&self, bytes: usize) {
        // Once it is known, it is the same.
        let _ = self.size.set(bytes);
    }

    /// Its size for a message: `512 bytes`, or `at least 512 bytes`.
    #[must_use]
    pub fn bytes(&self) -> String {
        let at_least = if self.view.is_whole() { "" } else { "at least " };
        format!("{at_least}{} bytes", self.size())
    }

    /// Where it may be going.
    #[must_use]
    pub fn targets(&self) -> Targets {
        self.targets
    }

    /// What is known of a property.
    #[must_use]
    pub fn fact(&self, property: &str) -> Fact<'a> {
        self.view.fact(property)
    }

    /// Whether a property is there for certain.
    #[must_use]
    pub fn is_set(&self, property: &str) -> bool {
        self.fact(property).is_set()
    }

    /// Whether a property is missing for certain.
    #[must_use]
    pub fn is_absent(&self, property: &str) -> bool {
        self.fact(property).is_absent()
    }

    /// A text or an enum's word, if all of it is known.
    #[must_use]
    pub fn text(&self, property: &str) -> Option<&'a str> {
        match self.fact(property) {
            Fact::Text(text) => Some(text),
            _ => None,
        }
    }

    /// What is known of a text: all of it, or the parts of it that are, joined.
    #[must_use]
    pub fn known(&self, property: &str) -> Option<&'a str> {
        match self.fact(property) {
            Fact::Text(text) | Fact::Part(text) => Some(text),
            _ => None,
        }
    }

    /// A boolean, if it is known; one that is missing is `false`.
    #[must_use]
    pub fn flag(&self, property: &str) -> Option<bool> {
        match self.fact(property) {
            Fact::Bool(flag) => Some(flag),
            Fact::Absent => Some(false),
            _ => None,
        }
    }

    /// A whole number that is there and known.
    #[must_use]
    pub fn int(&self, property: &str) -> Option<i64> {
        match self.fact(property) {
            Fact::Int(number) => Some(number),
            _ => None,
        }
    }

    /// A number that is there and known.
    #[must_use]
    pub fn number(&self, property: &str) -> Option<f64> {
        match self.fact(property) {
            Fact::Number(number) => Some(number),
            #[allow(clippy::cast_precision_loss)]
            Fact::Int(number) => Some(number as f64),
            _ => None,
        }
    }

    /// How many items a list has at least.
    #[must_use]
    pub fn least(&self, property: &str) -> usize {
        match self.fact(property) {
            Fact::List { least, .. } => least,
            _ => 0,
        }
    }

    /// How many items a list has, if that is certain.
    #[must_use]
    pub fn count(&self, property: &str) -> Option<usize> {
        match self.fact(property) {
            Fact::List { least, more: false } => Some(least),
            Fact::Absent => Some(0),
            _ => None,
        }
    }

    /// Calls `visit` with each element in a property that is there for certain.
    pub fn each(&self, property: &str, visit: &mut dyn FnMut(&Node<'_>)) {
        self.view.children(&mut |child| {
            if child.property == property && child.certain {
                visit(&Node::inside(self, child.property, child.index, child.view));
            }
        });
    }

    /// Calls `visit` with every element inside of this one, at any depth, and whether it is there for certain; tells
    /// whether these are all that there can be.
    pub fn descend(&self, visit: &mut dyn FnMut(&Node<'_>, bool)) -> bool {
        self.descend_from(true, visit)
    }

    fn descend_from(&self, certain: bool, visit: &mut dyn FnMut(&Node<'_>, bool)) -> bool {
        let mut complete = true;
        let all = self.view.children(&mut |Child { property, index, certain: there, view }| {
            let node = Node::inside(self, property, index, view);
            visit(&node, certain && there);
            complete &= node.descend_from(certain && there, visit);
        });
        complete && all
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> Path {
        let mut steps = Vec::new();
        let mut node = self;
        while let Some(parent) = node.parent {
            steps.push(Step { property: node.property.into(), index: node.index });
            node = parent;
        }
        steps.reverse();
        Path(steps)
    }
}
