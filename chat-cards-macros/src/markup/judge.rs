//! The rules, held against what is literal.

use chat_cards_rules::{Child, Found, Node, Presence, Severity, Target, Targets, View as _};

use super::lower::Lower;
use super::sketch::Sketch;
use super::table::{ElementSpec, table};
use super::wrong;
use crate::model::names::snake;

/// Reports what the rules find in an element that goes to one of `targets`.
pub(super) fn judge(sketch: &Sketch, targets: Targets, lower: &mut Lower<'_>) {
    let mut found = Vec::new();
    visit(sketch, &Node::root(sketch, targets), &mut found);
    for Found { rule, path, message } in found {
        // Those that the grammar rules out have been said by whoever read the markup. It refuses a second member of a
        // union, and leaves it to the rule that there is none.
        let said = rule.grammar && !rule.needs_one;
        if said || lower.allowed.contains(rule.id) {
            continue;
        }
        // How to say what a click does, markup has short words for.
        let is_click = rule.at == "onClick" && rule.without.contains(&rule.at) && rule.severity == Severity::Error;
        let help = if is_click { wrong::CLICK.to_owned() } else { as_markup(rule.help) };
        let message = format!("{}: {help} ({})", as_markup(&message), rule.id);
        match rule.severity {
            Severity::Error => lower.errors.at(sketch.locate(&path), message),
            Severity::Warning => lower.errors.warn(sketch.locate(&path), message),
            Severity::Info => {}
        }
    }
}

/// Where a message may be going that is not the answer to an interaction.
pub(super) fn targets_of(sketch: &Sketch) -> Targets {
    match sketch.spec.rust {
        "Message" if sketch.fact("actionResponse").is_absent() => Targets::MESSAGES,
        _ => Targets::ALL,
    }
}

/// A dialog.
pub(super) fn dialog() -> Targets {
    Targets::of(&[Target::Dialog])
}

/// Looks at an element, those inside of it first, and tells whether there are inputs of a form.
fn visit(view: &dyn chat_cards_rules::View, node: &Node<'_>, found: &mut Vec<Found>) -> bool {
    let Some(spec) = table().element(view.element()) else { return false };
    let mut has_inputs = false;
    view.children(&mut |Child { property, index, view, .. }| {
        has_inputs |= visit(view, &Node::inside(node, property, index, view), found);
    });
    let mut presence = presence(spec, node);
    if has_inputs {
        presence.set_inputs();
    }
    spec.plan().check(presence, node, found);
    has_inputs || spec.plan().is_input()
}

fn presence(spec: &'static ElementSpec, node: &Node<'_>) -> Presence {
    let mut presence = Presence::default();
    for (at, field) in spec.properties().into_iter().enumerate() {
        let fact = node.fact(&field.wire);
        if fact.is_set() {
            presence.set |= 1 << at;
        } else if !fact.is_absent() {
            presence.maybe |= 1 << at;
        }
    }
    presence
}

/// A message with the names in backticks as markup spells them: `onClick` is `on_click`, `DATE_ONLY` is `date_only`.
fn as_markup(message: &str) -> String {
    let mut spelled = String::with_capacity(message.len());
    for (at, part) in message.split('`').enumerate() {
        if at > 0 {
            spelled.push('`');
        }
        let is_name = part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        let is_word = is_name && part.len() > 1 && !part.bytes().any(|byte| byte.is_ascii_lowercase());
        let is_camel = is_name && part.bytes().next().is_some_and(|byte| byte.is_ascii_lowercase());
        if at % 2 == 0 || !(is_word || is_camel) {
            spelled.push_str(part);
        } else if is_word {
            spelled.push_str(&part.to_lowercase());
        } else {
            spelled.push_str(&snake(part));
        }
    }
    spelled
}

#[cfg(test)]
mod tests {
    use super::as_markup;

    #[test]
    fn names_in_backticks_are_spelled_as_markup() {
        assert_eq!(as_markup("set `onClick`, or onClick"), "set `on_click`, or onClick");
        assert_eq!(as_markup("`type` is `DATE_ONLY`"), "`type` is `date_only`");
        assert_eq!(as_markup("an `Image` at `https://example.com`"), "an `Image` at `https://example.com`");
    }
}
