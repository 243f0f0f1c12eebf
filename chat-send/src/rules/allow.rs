//! Rules that somebody names by their ids, to be left out.

use std::error::Error;
use std::fmt;

use chat_cards::check::{self, Rule};

use super::{checked, names, server};

/// How alike two ids are, from 0 to 1, for one to be a slip of the other.
const ALIKE: f64 = 0.7;

/// Why a rule cannot be [left out](crate::ClientBuilder::allow).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AllowError {
    /// There is no rule with this id.
    Unknown {
        /// The id as it was written.
        id: String,
        /// The one that was probably meant.
        meant: Option<&'static str>,
    },
    /// No check is about this rule: a type of names, the client itself or the server keeps it.
    Unchecked {
        /// The rule's id.
        id: &'static str,
    },
}

/// The rule that [`ClientBuilder::allow`](crate::ClientBuilder::allow) leaves out for an id: one of those that messages and
/// requests are held against. For ids out of a configuration, before there is a client.
///
/// # Errors
///
/// If there is no such rule, or nothing to leave out.
///
/// # Examples
///
/// ```
/// assert_eq!(chat_send::allowable_rule("card-max-bytes")?.id, "card-max-bytes");
///
/// let error = chat_send::allowable_rule("card-max-byte").unwrap_err();
/// assert_eq!(error.to_string(), "no rule is called `card-max-byte`: did you mean `card-max-bytes`?");
/// # Ok::<(), chat_send::AllowError>(())
/// ```
pub fn allowable_rule(id: &str) -> Result<&'static Rule, AllowError> {
    let rules = || check::rules().iter().copied().chain(checked());
    if let Some(rule) = rules().find(|rule| rule.id == id) {
        return Ok(rule);
    }
    if let Some(rule) = names::NAMES.iter().chain(server::SERVER).find(|rule| rule.id == id) {
        return Err(AllowError::Unchecked { id: rule.id });
    }
    // As Rust spells names, which `card!` takes.
    let plain = id.to_lowercase().replace('_', "-");
    let likeness = |known: &str| strsim::normalized_damerau_levenshtein(&plain, known);
    let nearest = rules().map(|rule| rule.id).max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
    Err(AllowError::Unknown { id: id.to_owned(), meant: nearest.filter(|known| likeness(known) >= ALIKE) })
}

impl fmt::Display for AllowError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown { id, meant: Some(meant) } => {
                write!(f, "no rule is called `{id}`: did you mean `{meant}`?")
            }
            Self::Unknown { id, meant: None } => write!(
                f,
                "no rule is called `{id}`: write the id that stands behind a finding, such as `card-max-widgets`"
            ),
            Self::Unchecked { id } => write!(
                f,
                "`{id}` cannot be allowed: it is kept by names, by the client itself or by the server, and by no check that \
                 could be left out"
            ),
        }
    }
}

impl Error for AllowError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_can_be_allowed_or_says_why_not() {
        for rule in check::rules().iter().copied().chain(checked()) {
            assert_eq!(allowable_rule(rule.id), Ok(rule));
        }
        for rule in crate::server_rules().chain(names::NAMES) {
            assert_eq!(allowable_rule(rule.id), Err(AllowError::Unchecked { id: rule.id }));
        }
    }

    #[test]
    fn slips_are_named() {
        for (id, said) in [
            ("list-one-tread", "no rule is called `list-one-tread`: did you mean `list-one-thread`?"),
            ("Card_Max_Bytes", "no rule is called `Card_Max_Bytes`: did you mean `card-max-bytes`?"),
            ("", "no rule is called ``: write the id that stands behind a finding, such as `card-max-widgets`"),
            (
                "message-id-prefix",
                "`message-id-prefix` cannot be allowed: it is kept by names, by the client itself or by the server, and by \
                 no check that could be left out",
            ),
        ] {
            assert_eq!(allowable_rule(id).map_err(|error| error.to_string()), Err(said.to_owned()));
        }
    }
}
