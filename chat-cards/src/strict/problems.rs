//! All problems of a text, in order.

use std::collections::HashSet;
use std::error::Error;
use std::fmt;

use crate::check::{Findings, Target};

use super::problem::{Position, Problem};
use super::rest::Rest;

/// Everything that is wrong with one JSON text, in the order in which it stands there; at least one problem.
///
/// Shown, each problem is a line: where it is, what is wrong, what to write instead, and the id of the rule that says so.
///
/// # Examples
///
/// ```
/// let text = r#"{
///     "cardsV2": [{"card": {"header": {"titel": "Deploys", "imageUrl": null}}}]
/// }"#;
/// let problems = chat_cards::strict::read(text).unwrap_err();
/// assert_eq!(
///     problems.to_string(),
///     "2:38 cardsV2[0].card.header.titel: `CardHeader` has no `titel`: did you mean `title`? (json-field-names)\n\
///      2:70 cardsV2[0].card.header.imageUrl: `imageUrl` is `null`: leave it out"
/// );
/// ```
#[derive(Clone, Debug)]
pub struct Problems {
    problems: Vec<Problem>,
    /// Nothing, where the text is not JSON.
    rest: Option<Rest>,
}

impl PartialEq for Problems {
    fn eq(&self, other: &Self) -> bool {
        self.problems == other.problems
    }
}

/// A problem, and what tells where it stands among the others: its offset, or its number where there is no text.
pub(super) type Noted = (usize, Problem);

impl Problems {
    /// Puts the problems in order and finds their lines.
    pub(super) fn new(mut noted: Vec<Noted>, text: Option<&str>) -> Self {
        noted.sort_by_key(|(at, _)| *at);
        let mut here = Position::START;
        let place = |(at, problem): Noted| {
            let Some(text) = text else { return problem };
            here = here.after(&text[here.offset..at]);
            Problem { position: Some(here), ..problem }
        };
        Self { problems: noted.into_iter().map(place).collect(), rest: None }
    }

    /// With what is left without them, out of the paths of the problems.
    pub(super) fn with_rest(self, rest: impl FnOnce(&HashSet<&str>) -> Rest) -> Self {
        let wrong = self.problems.iter().map(|problem| problem.path.as_str()).collect();
        Self { rest: Some(rest(&wrong)), ..self }
    }

    /// What the rules say of all that could be read, as [`Message::check`](crate::Message::check) says it of a message.
    ///
    /// So a text can be put right at once. What might be there only because of a problem is left out: what is said of the same
    /// place, of what is around it, and of its neighbours.
    ///
    /// # Examples
    ///
    /// ```
    /// use chat_cards::check::Target;
    ///
    /// let text = r#"{"cardsV2": [{"card": {
    ///     "header": {"titel": "Deploys"},
    ///     "sections": [{"widgets": [{"buttonList": {"buttons": [{"text": "Open"}]}}]}]
    /// }}]}"#;
    /// let problems = chat_cards::strict::read(text).unwrap_err();
    /// assert!(problems.to_string().contains("did you mean `title`?"));
    /// // Nothing is said of the title that the header lacks.
    /// let rules: Vec<_> = problems.findings(Target::App).iter().map(|finding| finding.id()).collect();
    /// assert_eq!(rules, ["button-on-click-required"]);
    /// ```
    #[must_use]
    pub fn findings(&self, target: Target) -> Findings {
        self.rest.as_ref().map(|rest| rest.check(target, &self.problems)).unwrap_or_default()
    }

    /// The problems.
    #[must_use]
    pub fn as_slice(&self) -> &[Problem] {
        &self.problems
    }

    /// The problems, one by one.
    pub fn iter(&self) -> std::slice::Iter<'_, Problem> {
        self.problems.iter()
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.problems.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            problem.fmt(f)?;
        }
        Ok(())
    }
}

impl Error for Problems {}

impl IntoIterator for Problems {
    type Item = Problem;
    type IntoIter = std::vec::IntoIter<Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.problems.into_iter()
    }
}

impl<'a> IntoIterator for &'a Problems {
    type Item = &'a Problem;
    type IntoIter = std::slice::Iter<'a, Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
