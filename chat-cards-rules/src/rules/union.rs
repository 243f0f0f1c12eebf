//! Unions, of which one member can be set.

use crate::rule::Rule;

/// Of the properties that make up a union, one can be set.
pub(super) const fn union(id: &'static str, on: &'static [&'static str], source: &'static str) -> Rule {
    Rule {
        help: "leave all of them out but one",
        what: "Of the properties that make up a union, one can be set.",
        why: "The API refuses a request in which two members of a union are set.",
        source,
        ..Rule::error(id, on)
    }
}
