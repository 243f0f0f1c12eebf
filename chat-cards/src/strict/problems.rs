//! All problems of a text, in order.

use std::error::Error;
use std::fmt;

use super::problem::{Position, Problem};

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
#[derive(Clone, Debug, PartialEq)]
pub struct Problems(Vec<Problem>);

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
        Self(noted.into_iter().map(place).collect())
    }

    /// The problems.
    #[must_use]
    pub fn as_slice(&self) -> &[Problem] {
        &self.0
    }

    /// The problems, one by one.
    pub fn iter(&self) -> std::slice::Iter<'_, Problem> {
        self.0.iter()
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.0.iter().enumerate() {
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
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Problems {
    type Item = &'a Problem;
    type IntoIter = std::slice::Iter<'a, Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
