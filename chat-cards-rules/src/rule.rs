//! What a rule is.

use std::fmt;

use crate::node::Node;
use crate::report::Report;
use crate::target::Targets;

/// Stands in [`Rule::any`] for every property that only the server fills in.
pub const OUTPUT_ONLY: &str = "<output only>";
/// Stands in [`Rule::any`] for every property that holds one word out of a list.
pub const CHOICES: &str = "<choices>";
/// Stands in [`Rule::any`] for every property that Chat reads as HTML.
pub const HTML: &str = "<html>";
/// Stands in [`Rule::with`] for fields that the model does not know.
pub const UNKNOWN: &str = "<unknown>";

/// Stands in [`Rule::with`] for inputs of a form, anywhere inside.
pub const INPUTS: &str = "<inputs>";

/// How bad it is to break a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Chat refuses the message, hides a card or breaks it.
    Error,
    /// Chat ignores something that was written, or shows something else than was meant.
    Warning,
    /// Worth knowing.
    Info,
}

/// Looks closer where a rule applies, and reports what it finds.
pub type Test = fn(&Node<'_>, &mut Report<'_>);

/// One documented constraint: where it applies, what it says, why, and what to write instead.
///
/// It applies to an element where everything in `with` is set, nothing in `without` is, and each of `any` that is set
/// counts on its own. Then there is a finding, unless a `test` looks closer.
#[derive(Clone, Copy)]
pub struct Rule {
    /// The name that users see and look up.
    pub id: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// The elements that it looks at, by the path of the Rust type in `chat-cards`; `*` is every element.
    pub on: &'static [&'static str],
    /// Where the message must be going for the rule to apply.
    pub targets: Targets,
    /// Properties that are all set where the rule applies.
    pub with: &'static [&'static str],
    /// Properties of which none is set where the rule applies.
    pub without: &'static [&'static str],
    /// Properties of which each that is set is a case for the rule.
    pub any: &'static [&'static str],
    /// Properties of which no two may be set.
    pub one_of: &'static [&'static str],
    /// Whether one of `one_of` has to be set, which the grammar of `card!` leaves to the rule.
    pub needs_one: bool,
    /// Fields that the API does not have, and that people write all the same.
    pub no_field: &'static [&'static str],
    /// The property that findings point at, unless it is one of `any`; empty for the element itself.
    pub at: &'static str,
    /// Looks closer.
    pub test: Option<Test>,
    /// Whether the grammar of `card!` rules a breach out, in words of its own that name this rule.
    pub grammar: bool,
    /// Whether the types of the model rule a breach out, so that only the strict reader of JSON can meet one.
    pub typed: bool,
    /// What is wrong, for a finding; `{}` is the property.
    pub message: &'static str,
    /// What to write instead.
    pub help: &'static str,
    /// The constraint in a sentence.
    pub what: &'static str,
    /// What Chat does with a breach of it, and why it is a rule.
    pub why: &'static str,
    /// Where it is documented.
    pub source: &'static str,
    /// The element that the examples show, if not the first of `on`.
    pub shown_on: &'static str,
    /// Elements that keep the rule; none without the feature `examples`.
    pub passes: &'static [Example],
    /// Elements that break it; none without the feature `examples`.
    pub fails: &'static [Example],
}

/// An element that keeps or breaks a rule.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// Its JSON.
    pub json: &'static str,
    /// The same as `card!` is given it; empty where it cannot be written.
    pub card: &'static str,
}

impl Rule {
    /// A rule whose breach is an error.
    #[must_use]
    pub const fn error(id: &'static str, on: &'static [&'static str]) -> Self {
        Self {
            id,
            severity: Severity::Error,
            on,
            targets: Targets::ALL,
            with: &[],
            without: &[],
            any: &[],
            one_of: &[],
            needs_one: false,
            no_field: &[],
            at: "",
            test: None,
            grammar: false,
            typed: false,
            message: "",
            help: "",
            what: "",
            why: "",
            source: "",
            shown_on: "",
            passes: &[],
            fails: &[],
        }
    }

    /// A rule whose breach is worth a warning.
    #[must_use]
    pub const fn warning(id: &'static str, on: &'static [&'static str]) -> Self {
        Self { severity: Severity::Warning, ..Self::error(id, on) }
    }

    /// A rule whose breach is worth knowing.
    #[must_use]
    pub const fn info(id: &'static str, on: &'static [&'static str]) -> Self {
        Self { severity: Severity::Info, ..Self::error(id, on) }
    }

    /// The element that the examples show.
    #[must_use]
    pub const fn shown(&self) -> &'static str {
        if self.shown_on.is_empty() { self.on[0] } else { self.shown_on }
    }
}

impl Severity {
    /// The word for it, such as `warning`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Info => "info",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}({})", self.severity, self.id)
    }
}

impl PartialEq for Rule {
    /// Two rules are the same when their ids are.
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Rule {}
