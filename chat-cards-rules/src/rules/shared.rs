//! What rules of several families have in common.

use crate::literal::{ends_in, has_scheme};
use crate::node::Node;
use crate::report::Report;
use crate::rule::Rule;
use crate::view::Fact;

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

/// An empty address in a union is there, and leads nowhere: what lacks its picture is for other rules.
fn not_https(node: &Node<'_>, report: &mut Report<'_>) {
    if node.text(report.property()).is_some_and(|address| !address.is_empty() && !has_scheme(address, "https://")) {
        report.found();
    }
}

/// The type of a selection input, if it is known.
pub(super) fn kind_of_selection<'a>(input: &Node<'a>) -> Option<&'a str> {
    match input.fact("type") {
        Fact::Text(kind) => Some(kind),
        Fact::Absent => Some("CHECK_BOX"),
        _ => None,
    }
}

/// The elements whose values come back to the app under a `name`.
pub(crate) const INPUTS: &[&str] = &["TextInput", "SelectionInput", "DateTimePicker", "SwitchControl"];

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

/// A rule that the pictures at the addresses in `any` are PNG or JPG.
pub(super) const fn png_or_jpg(rule: Rule) -> Rule {
    Rule {
        test: Some(other_format),
        message: "the picture in `{}` is neither PNG nor JPG",
        help: "convert the picture to PNG or JPG",
        ..rule
    }
}

/// An address that ends in something else, or in nothing, may still lead to a PNG or JPG.
fn other_format(node: &Node<'_>, report: &mut Report<'_>) {
    const OTHERS: [&str; 9] = ["svg", "gif", "webp", "avif", "bmp", "ico", "tif", "tiff", "heic"];
    let Some(address) = node.text(report.property()) else { return };
    if OTHERS.iter().any(|ending| ends_in(address, ending)) {
        report.found();
    }
}

/// A rule that the numbers in `any` are not less than 0.
pub(super) const fn not_negative(rule: Rule) -> Rule {
    Rule { test: Some(negative), message: "`{}` is less than 0", ..rule }
}

fn negative(node: &Node<'_>, report: &mut Report<'_>) {
    if node.number(report.property()).is_some_and(|number| number < 0.0) {
        report.found();
    }
}
