//! What rules of several families have in common.

use crate::literal::has_scheme;
use crate::node::Node;
use crate::report::Report;
use crate::rule::Rule;

/// A rule that the properties in `any` are for Google Workspace Studio, which no message goes to.
pub(super) const fn studio_only(rule: Rule) -> Rule {
    Rule {
        message: "`{}` is unavailable in Chat apps",
        help: "leave it out: only add-ons that extend Google Workspace Studio have it",
        why: "Chat apps do not have it. What Chat does with a message that sets it is not documented.",
        ..rule
    }
}

/// A rule that the properties in `any` do nothing in Chat, because they are for Google Workspace add-ons.
pub(super) const fn addons_only(rule: Rule) -> Rule {
    Rule {
        message: "`{}` does nothing in Chat",
        help: "leave it out: only Google Workspace add-ons have it",
        why: "It is documented for Google Workspace add-ons only, and Chat apps go without it.",
        ..rule
    }
}

/// A rule that the addresses in `any` begin with `https:`.
pub(super) const fn https(rule: Rule) -> Rule {
    Rule {
        test: Some(not_https),
        message: "the address in `{}` is not an HTTPS one",
        help: "write an address that begins with `https://`",
        ..rule
    }
}

fn not_https(node: &Node<'_>, report: &mut Report<'_>) {
    if node.text(report.property()).is_some_and(|address| !has_scheme(address, "https://")) {
        report.found();
    }
}

/// The elements whose values come back to the app under a `name`.
const INPUTS: &[&str] = &["TextInput", "SelectionInput", "DateTimePicker", "SwitchControl"];

/// Calls `visit` with each form input of a `Card`, and whether it is there for certain; tells whether these are all that
/// there can be. The inputs of a card that a click opens are not among them.
pub(super) fn each_input(card: &Node<'_>, visit: &mut dyn FnMut(&Node<'_>, bool)) -> bool {
    card.descend(&mut |node, certain| {
        let is_own = |around: &Node<'_>| std::ptr::eq(around, card);
        if INPUTS.contains(&node.element()) && node.around("Card").is_some_and(is_own) {
            visit(node, certain);
        }
    })
}
