//! Which rule says that something is wrong.
//!
//! The rules are those that the model's documentation names; a field's rules are looked up by the API's name of the element.

use chat_cards_rules::{Rule, Targets, UNKNOWN};

use crate::schema::Schema;

/// A key that no other name would have said more about.
pub(super) const NAMES: &str = "json-field-names";
/// A word that is not meant to be sent.
pub(super) const SENTINEL: &str = "enum-dont-use";
/// A name that is in no list of built-in icons.
pub(super) const ICON: &str = "icon-known-name";

/// What is against two members of a union.
pub(super) fn against_several(owner: &Schema, members: &[&str]) -> &'static str {
    let is_of = |rule: &&Rule| rule.one_of.iter().any(|name| members.contains(name));
    // A union that is new in the model is one all the same.
    about(owner).find(is_of).map_or("json-unions", |rule| rule.id)
}

/// What is against none of the members of a union, where something is.
pub(super) fn against_none(owner: &Schema, members: &[&str]) -> Option<&'static str> {
    let are_all_in = |names: &[&str]| members.iter().all(|name| names.contains(name));
    let is_against = |rule: &&Rule| {
        let is_plain = rule.with.is_empty() && rule.any.is_empty() && rule.test.is_none();
        let of_them_alone = rule.without.iter().all(|name| *name == UNKNOWN || members.contains(name));
        rule.needs_one && are_all_in(rule.one_of) || is_plain && of_them_alone && are_all_in(rule.without)
    };
    about(owner).find(is_against).map(|rule| rule.id)
}

/// Whether a rule is against a field whatever is in it, because it is deprecated or is not for Chat.
pub(super) fn does_nothing(owner: &Schema, wire: &str) -> bool {
    about(owner).any(|rule| rule.any.contains(&wire) && rule.test.is_none() && rule.without.is_empty())
}

/// The rules about an element, wherever it is.
fn about(owner: &Schema) -> impl Iterator<Item = &'static Rule> {
    chat_cards_rules::all().iter().copied().filter(|rule| rule.targets == Targets::ALL && rule.on.contains(&owner.rust))
}

/// The rule about the type of a field's value.
pub(super) fn of_value(owner: &Schema, wire: &str) -> Option<&'static str> {
    match (owner.name, wire) {
        ("GoogleAppsCardV1ActionParameter" | "ActionParameter", _) => Some("action-parameters-strings"),
        ("GoogleAppsCardV1DateTimePicker", "valueMsEpoch") => Some("picker-value-int64-string"),
        _ => None,
    }
}

/// The rule about a sentinel.
pub(super) fn of_sentinel(owner: &Schema, wire: &str) -> &'static str {
    match (owner.name, wire) {
        ("GoogleAppsCardV1PlatformDataSource", "commonDataSource") => "platform-source-common-unknown",
        _ => SENTINEL,
    }
}

/// Names that Google's own examples had wrong: the element, what they say, what it is called, and the rule.
const MISTAUGHT: [(&str, &str, Option<&str>, &str); 2] = [
    ("GoogleAppsCardV1Chip", "text", Some("label"), "chip-label-field-name"),
    ("GoogleAppsCardV1GridItem", "textAlignment", None, "grid-text-alignment-absent"),
];

/// What a name that examples have wrong is called, if it is anything, and the rule that says so.
pub(super) fn mistaught(owner: &Schema, key: &str) -> Option<(Option<&'static str>, &'static str)> {
    let found = MISTAUGHT.iter().find(|(element, wrong, ..)| *element == owner.name && *wrong == key)?;
    Some((found.2, found.3))
}

#[cfg(test)]
mod tests {
    use super::{ICON, MISTAUGHT, NAMES, SENTINEL};

    #[test]
    fn every_id_is_that_of_a_rule() {
        let others = ["action-parameters-strings", "picker-value-int64-string", "platform-source-common-unknown"];
        for id in [NAMES, SENTINEL, ICON].into_iter().chain(others).chain(MISTAUGHT.map(|(.., id)| id)) {
            assert!(chat_cards_rules::rule(id).is_some(), "no rule is called {id}");
        }
    }
}
