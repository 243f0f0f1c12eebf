//! What was found, as data.

use std::error::Error;
use std::fmt;

use chat_cards::check::{self, Rule, Severity};

/// One breach of a rule, by a message or by the request that it goes with.
///
/// Shown: how bad it is, where, what is wrong, what to do instead, and the id of the rule.
#[derive(Clone, PartialEq, Eq)]
pub struct Finding {
    rule: &'static Rule,
    path: String,
    message: String,
}

impl Finding {
    pub(super) fn new(rule: &'static Rule, path: String, message: String) -> Self {
        Self { rule, path, message }
    }

    /// The rule.
    #[must_use]
    pub fn rule(&self) -> &'static Rule {
        self.rule
    }

    /// The rule's id, such as `update-mask-required`.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.rule.id
    }

    /// How bad it is.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.rule.severity
    }

    /// Where it is: a path in the message such as `cardsV2[0].card`, or a parameter of the request such as `updateMask`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is wrong.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What to do instead.
    #[must_use]
    pub fn help(&self) -> &'static str {
        self.rule.help
    }
}

impl From<check::Finding> for Finding {
    fn from(finding: check::Finding) -> Self {
        Self::new(finding.rule(), finding.path().to_owned(), finding.message().to_owned())
    }
}

impl fmt::Debug for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Finding({self})")
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { rule, path, message } = self;
        let at = if path.is_empty() { "" } else { " at " };
        write!(f, "{}{at}{path}: {message}: {} ({})", rule.severity, rule.help, rule.id)
    }
}

/// What was found in a message and its request.
///
/// # Examples
///
/// ```no_run
/// # fn example(client: chat_send::Client, space: chat_send::SpaceName) {
/// use chat_send::chat_cards::Message;
///
/// let request = client.create(&space, Message::new().text("Deploy finished"));
/// for finding in request.check().iter() {
///     println!("{finding}");
/// }
/// # }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings(Vec<Finding>);

impl Findings {
    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// All of them.
    pub fn iter(&self) -> std::slice::Iter<'_, Finding> {
        self.0.iter()
    }

    /// Whether one of them is an error, so that the request is not sent.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|finding| finding.severity() == Severity::Error)
    }

    /// These and those.
    pub(crate) fn and(mut self, others: Self) -> Self {
        self.0.extend(others.0);
        self
    }

    /// Whether all is well enough for the request to be sent.
    pub(crate) fn into_result(self) -> Result<(), Self> {
        if self.has_errors() { Err(self) } else { Ok(()) }
    }

    /// Those whose rule is not among these.
    pub(crate) fn without(mut self, rules: &[String]) -> Self {
        self.0.retain(|finding| !rules.iter().any(|rule| rule == finding.id()));
        self
    }
}

impl FromIterator<Finding> for Findings {
    fn from_iter<I: IntoIterator<Item = Finding>>(findings: I) -> Self {
        Self(findings.into_iter().collect())
    }
}

impl IntoIterator for Findings {
    type Item = Finding;
    type IntoIter = std::vec::IntoIter<Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Findings {
    type Item = &'a Finding;
    type IntoIter = std::slice::Iter<'a, Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, finding) in self.0.iter().enumerate() {
            let line = if index == 0 { "" } else { "\n" };
            write!(f, "{line}{finding}")?;
        }
        Ok(())
    }
}

impl Error for Findings {}
