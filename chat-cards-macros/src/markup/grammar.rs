//! Which rule stands behind it where the grammar of `card!` refuses something.

use chat_cards_rules::Rule;

use super::table::{ElementSpec, FieldSpec};
use crate::model::names::camel;

/// The rule that requires a field.
pub(super) fn requires(spec: &ElementSpec, field: &FieldSpec) -> Option<&'static str> {
    find(spec, |rule| rule.without.contains(&field.wire.as_str()))
}

/// Whether a rule says when a field is required, which takes more than the element itself.
pub(super) fn leaves_to_rule(spec: &ElementSpec, field: &FieldSpec) -> bool {
    let requires = |rule: &Rule| rule.at == field.wire && rule.without.contains(&field.wire.as_str());
    let mut rules = chat_cards_rules::all().iter();
    rules.any(|rule| !rule.grammar && rule.on.contains(&spec.rust) && requires(rule))
}

/// The rule that lets only one of two members be set.
pub(super) fn one_of(spec: &ElementSpec, one: &FieldSpec, other: &FieldSpec) -> &'static str {
    let both = |rule: &Rule| [one, other].iter().all(|member| rule.one_of.contains(&member.wire.as_str()));
    find(spec, both).unwrap_or("json-unions")
}

/// The rule that says of a name that the element has nothing of that name.
pub(super) fn has_no(spec: &ElementSpec, name: &str) -> Option<&'static str> {
    let name = camel(name);
    find(spec, |rule| rule.no_field.contains(&name.as_str()))
}

/// A rule's id as messages end in it.
pub(super) fn cited(id: Option<&str>) -> String {
    id.map_or_else(String::new, |id| format!(" ({id})"))
}

fn find(spec: &ElementSpec, is_about: impl Fn(&Rule) -> bool) -> Option<&'static str> {
    let mut rules = chat_cards_rules::all().iter();
    rules.find(|rule| rule.grammar && rule.on.contains(&spec.rust) && is_about(rule)).map(|rule| rule.id)
}
