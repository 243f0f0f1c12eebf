//! What a rule found.

use std::borrow::Cow;
use std::fmt;

use crate::node::Node;
use crate::plan::Plan;
use crate::rule::Rule;

/// Something that a rule found.
#[derive(Clone, Debug)]
pub struct Found {
    /// The rule.
    pub rule: &'static Rule,
    /// Where.
    pub path: Path,
    /// What is wrong.
    pub message: Cow<'static, str>,
}

/// The way from the outermost element to an element or a property of one.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Path(pub Vec<Step>);

/// One step of a [`Path`].
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Step {
    /// The JSON name of a property.
    pub property: Cow<'static, str>,
    /// The place in the list that it holds.
    pub index: Option<usize>,
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, Step { property, index }) in self.0.iter().enumerate() {
            f.write_str(&step(property, at == 0))?;
            if let Some(index) = index {
                write!(f, "[{index}]")?;
            }
        }
        Ok(())
    }
}

/// A key as a step of a path: as it is, with a dot in front unless it comes first, or quoted in brackets where it is no name.
#[must_use]
pub fn step(key: &str, first: bool) -> Cow<'_, str> {
    let is_plain = !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '$' | '@'));
    match (is_plain, first) {
        (true, true) => key.into(),
        (true, false) => format!(".{key}").into(),
        (false, _) => format!("[{key:?}]").into(),
    }
}

/// A name that somebody wrote, without what would move a terminal or begin another line.
pub(crate) fn one_line(name: &str) -> String {
    let is_plain = |c: char| !c.is_control() && c != '\u{feff}';
    let shown = |c: char| if is_plain(c) { c.to_string() } else { c.escape_debug().to_string() };
    name.chars().map(shown).collect()
}

/// The message of a rule, with the name of a property where it has a `{}`; no rule has two.
pub(crate) fn message_about(rule: &Rule, property: &str) -> Cow<'static, str> {
    match rule.message.split_once('{') {
        Some((before, after)) => format!("{before}{property}{}", after.strip_prefix('}').unwrap_or(after)).into(),
        None => rule.message.into(),
    }
}

/// Takes what the test of a rule finds.
pub struct Report<'r> {
    pub(crate) rule: &'static Rule,
    pub(crate) node: &'r Node<'r>,
    pub(crate) plan: &'r Plan,
    pub(crate) property: &'static str,
    pub(crate) found: &'r mut Vec<Found>,
}

impl Report<'_> {
    /// The property that the rule looks at: one of [`Rule::any`], or else [`Rule::at`].
    #[must_use]
    pub fn property(&self) -> &'static str {
        self.property
    }

    /// The rule's own message, at its property.
    pub fn found(&mut self) {
        self.push(self.node, self.property.into(), message_about(self.rule, self.property));
    }

    /// The rule's own message, somewhere else; an empty property stands for the element itself.
    pub fn found_at(&mut self, node: &Node<'_>, property: &'static str) {
        self.push(node, property.into(), self.rule.message.into());
    }

    /// A message of its own, at the rule's property.
    pub fn say(&mut self, message: impl Into<Cow<'static, str>>) {
        self.push(self.node, self.property.into(), message.into());
    }

    /// A message of its own, somewhere else; an empty property stands for the element itself.
    pub fn at(
        &mut self,
        node: &Node<'_>,
        property: impl Into<Cow<'static, str>>,
        message: impl Into<Cow<'static, str>>,
    ) {
        self.push(node, property.into(), message.into());
    }

    /// Whether the element has a property of this name.
    #[must_use]
    pub fn is_property(&self, name: &str) -> bool {
        self.plan.has(name)
    }

    /// Whether another rule says more of an unknown field, or of a second member of a union.
    #[must_use]
    pub fn is_claimed(&self, name: &str) -> bool {
        self.plan.claims(name)
    }

    /// Looks closer, if the rule does.
    pub(crate) fn test(&mut self) {
        match self.rule.test {
            Some(test) => test(self.node, self),
            None => self.found(),
        }
    }

    fn push(&mut self, node: &Node<'_>, property: Cow<'static, str>, message: Cow<'static, str>) {
        let mut path = node.path();
        if !property.is_empty() {
            path.0.push(Step { property, index: None });
        }
        self.found.push(Found { rule: self.rule, path, message });
    }
}
