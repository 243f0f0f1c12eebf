//! What is held against the rules before a byte leaves the machine.
//!
//! What a message itself must keep to is checked by [`Message::check`](chat_cards::Message::check). Here are the rules that
//! are about a request: its parameters, its mask, its filter, and who makes it. Each is a [`Rule`] like the others, and a
//! function; the tables at the end of each file say which request it is for.

mod allow;
mod create;
mod list;
mod names;
mod other;
mod server;
mod update;

pub use allow::{AllowError, allowable_rule};
pub(crate) use create::{CREATE, has_thread};
pub(crate) use list::{LIST, MAX_PAGE_SIZE};
pub(crate) use other::{DELETE, REPLACE_CARDS, UPLOAD};
pub(crate) use update::UPDATE;

use chat_cards::check::{Finding, Findings, Rule, Severity};

/// A rule for a request of type `R`, and the function that finds a breach: where, and what is wrong.
pub(crate) type RequestRule<R> = (Rule, fn(&R) -> Option<Breach>);

/// The parameter that breaks a rule, and what is wrong with it.
pub(crate) type Breach = (&'static str, String);

/// Holds a request against its rules.
pub(crate) fn check<R>(request: &R, rules: &'static [RequestRule<R>]) -> Findings {
    let found =
        |(rule, test): &'static RequestRule<R>| test(request).map(|(path, message)| Finding::new(rule, path, message));
    rules.iter().filter_map(found).collect()
}

/// A rule of a request, as the rule book has it.
const fn rule(
    id: &'static str,
    help: &'static str,
    what: &'static str,
    why: &'static str,
    source: &'static str,
) -> Rule {
    Rule { help, what, why, source, ..Rule::error(id, &["*"]) }
}

/// The same rule, if breaking it is worth a warning only.
const fn warning(rule: Rule) -> Rule {
    Rule { severity: Severity::Warning, ..rule }
}

/// All rules that requests are held against before they are sent, for documentation and tools: those that findings are
/// about, and those of names, masks and other things that cannot be made wrong.
///
/// # Examples
///
/// ```
/// let rules: Vec<_> = chat_send::request_rules().collect();
/// assert!(rules.iter().any(|rule| rule.id == "update-mask-required"));
/// assert!(rules.iter().any(|rule| rule.id == "message-id-prefix"));
/// assert!(rules.iter().all(|rule| !rule.what.is_empty() && !rule.help.is_empty() && !rule.source.is_empty()));
/// ```
pub fn request_rules() -> impl Iterator<Item = &'static Rule> {
    checked().chain(names::NAMES)
}

/// The rules that only the server can hold a request against, because they are about what it keeps. The local server does
/// so as well, and names them in its header `x-emulator-rule`.
///
/// # Examples
///
/// ```
/// assert!(chat_send::server_rules().any(|rule| rule.id == "message-id-unique"));
/// assert!(chat_send::server_rules().all(|rule| chat_send::request_rules().all(|other| other != rule)));
/// ```
pub fn server_rules() -> impl Iterator<Item = &'static Rule> {
    server::SERVER.iter()
}

/// The rules with a test, of which there can be findings.
fn checked() -> impl Iterator<Item = &'static Rule> {
    fn only<R>(rules: &'static [RequestRule<R>]) -> impl Iterator<Item = &'static Rule> {
        rules.iter().map(|(rule, _)| rule)
    }
    only(CREATE)
        .chain(only(UPDATE))
        .chain(only(LIST))
        .chain(only(DELETE))
        .chain(only(REPLACE_CARDS))
        .chain(only(UPLOAD))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests;
