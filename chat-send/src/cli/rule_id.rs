//! The ids of rules, as they are given by hand.

use chat_cards::check;

/// How alike two ids are, from 0 to 1, for one to be a slip of the other.
const ALIKE: f64 = 0.7;

/// Takes the id of a rule that there is.
pub(super) fn parse(id: &str) -> Result<String, String> {
    let ids = || check::rules().iter().copied().chain(chat_send::request_rules()).map(|rule| rule.id);
    if ids().any(|known| known == id) {
        return Ok(id.to_owned());
    }
    let likeness = |known| strsim::normalized_damerau_levenshtein(id, known);
    let nearest = ids().max_by(|a, b| likeness(a).total_cmp(&likeness(b))).filter(|known| likeness(known) >= ALIKE);
    Err(match nearest {
        Some(known) => format!("there is no such rule: did you mean `{known}`?"),
        None => {
            "there is no such rule: write the id that stands behind a finding, such as `card-max-widgets`".to_owned()
        }
    })
}
