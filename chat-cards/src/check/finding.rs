//! What was found, as data.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::slice;
use std::vec;

use chat_cards_rules::{Found, Rule, Severity};

/// One breach of a rule.
///
/// # Examples
///
/// ```
/// use chat_cards::check::{self, Severity, Target};
/// use chat_cards::Button;
///
/// let findings = check::of(&Button::default().text("Roll back"), Target::App);
/// let finding = findings.iter().next().unwrap();
/// assert_eq!(finding.severity(), Severity::Error);
/// assert_eq!(finding.path(), "onClick");
/// assert_eq!(finding.id(), "button-on-click-required");
/// assert_eq!(
///     finding.to_string(),
///     "error at onClick: the button does nothing when clicked: set `onClick` to an `openLink`, an `action` or an \
///      `overflowMenu` (button-on-click-required)"
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    rule: &'static Rule,
    path: String,
    message: Cow<'static, str>,
}

impl Finding {
    /// A breach that was found by other means than [`check`](super), such as that of a rule about requests.
    #[must_use]
    pub fn new(rule: &'static Rule, path: impl Into<String>, message: impl Into<Cow<'static, str>>) -> Self {
        Self { rule, path: path.into(), message: message.into() }
    }

    /// The rule.
    #[must_use]
    pub fn rule(&self) -> &'static Rule {
        self.rule
    }

    /// The rule's id, such as `button-on-click-required`, to look up in the rule book.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.rule.id
    }

    /// How bad it is.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.rule.severity
    }

    /// Where it is, such as `cardsV2[0].card.sections[1].widgets[3].buttonList.buttons[0].onClick`; empty for the element
    /// that was checked. For a rule about requests, it is a parameter, such as `updateMask`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is wrong.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What to write instead.
    #[must_use]
    pub fn help(&self) -> &'static str {
        self.rule.help
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { rule, path, message } = self;
        let at = if path.is_empty() { "" } else { " at " };
        write!(f, "{}{at}{path}: {message}: {} ({})", rule.severity, rule.help, rule.id)
    }
}

/// Breaches of rules; those of a message are ordered by path.
///
/// # Examples
///
/// ```
/// use chat_cards::Message;
/// use chat_cards::check::Target;
///
/// let findings = Message::new().text("Deploy finished").check(Target::App);
/// assert!(!findings.has_errors());
/// assert_eq!(findings.to_string(), "");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings(Vec<Finding>);

impl Findings {
    pub(super) fn new(mut found: Vec<Found>) -> Self {
        // Stable, so that the findings of one place stay in the order of the rules.
        found.sort_by(|one, other| one.path.cmp(&other.path));
        found.into_iter().map(|found| Finding::new(found.rule, found.path.to_string(), found.message)).collect()
    }

    /// Those whose rule is not among these: what `#![allow(rule-id)]` is to `card!`.
    ///
    /// An id that no finding has changes nothing, because findings may be about rules that this crate does not know, those of
    /// requests for one. Whether it is the id of a rule about messages, [`check::rule`](super::rule) says.
    ///
    /// # Examples
    ///
    /// ```
    /// use chat_cards::Button;
    /// use chat_cards::check::{self, Target};
    ///
    /// let findings = check::of(&Button::default().text("Roll back"), Target::App);
    /// assert!(findings.without(&["button-on-click-required"]).is_empty());
    /// ```
    #[must_use]
    pub fn without(mut self, rules: &[impl AsRef<str>]) -> Self {
        self.0.retain(|finding| !rules.iter().any(|rule| rule.as_ref() == finding.id()));
        self
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of them.
    pub fn iter(&self) -> slice::Iter<'_, Finding> {
        self.0.iter()
    }

    /// Those that are errors.
    pub fn errors(&self) -> impl Iterator<Item = &Finding> {
        self.0.iter().filter(|finding| finding.severity() == Severity::Error)
    }

    /// Those that are warnings.
    pub fn warnings(&self) -> impl Iterator<Item = &Finding> {
        self.0.iter().filter(|finding| finding.severity() == Severity::Warning)
    }

    /// Whether one of them is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.errors().next().is_some()
    }

    /// Turns them into an error, if one of them is one.
    ///
    /// # Errors
    ///
    /// All findings, if one of them is an error.
    ///
    /// # Examples
    ///
    /// ```
    /// use chat_cards::Button;
    /// use chat_cards::check::{self, Target};
    ///
    /// let button = Button::default().text("Roll back");
    /// assert!(check::of(&button, Target::App).into_result().is_err());
    /// ```
    pub fn into_result(self) -> Result<(), Self> {
        if self.has_errors() { Err(self) } else { Ok(()) }
    }
}

impl fmt::Display for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, finding) in self.0.iter().enumerate() {
            let line = if at == 0 { "" } else { "\n" };
            write!(f, "{line}{finding}")?;
        }
        Ok(())
    }
}

impl Error for Findings {}

impl FromIterator<Finding> for Findings {
    fn from_iter<I: IntoIterator<Item = Finding>>(findings: I) -> Self {
        Self(findings.into_iter().collect())
    }
}

impl Extend<Finding> for Findings {
    fn extend<I: IntoIterator<Item = Finding>>(&mut self, findings: I) {
        self.0.extend(findings);
    }
}

impl<'a> IntoIterator for &'a Findings {
    type Item = &'a Finding;
    type IntoIter = slice::Iter<'a, Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl IntoIterator for Findings {
    type Item = Finding;
    type IntoIter = vec::IntoIter<Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}
