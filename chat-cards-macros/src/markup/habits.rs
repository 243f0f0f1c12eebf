//! Names that people bring along from HTML and from other kinds of cards, and what they are called here.

use super::resolve::{self, Named};
use super::table::Role;

/// Tags, and the ones that do what those do elsewhere.
const TAGS: &[(&[&str], &str)] = &[
    (&["hr", "separator"], "divider"),
    (&["img", "picture"], "image"),
    (&["p", "span", "h1", "h2", "h3", "markdown"], "text"),
    (&["input", "textarea"], "text_input"),
    (&["select", "checkbox", "checkboxes", "radio", "dropdown"], "selection_input"),
    (&["option"], "item"),
    (&["tr", "li", "row", "key_value"], "decorated_text"),
    (&["calendar", "date", "time"], "date_time_picker"),
    (&["a", "link"], "button"),
];

/// Attributes, and what those are called here.
const ATTRIBUTES: &[(&[&str], &str)] = &[
    (&["href", "link", "to"], "open_link"),
    (&["src"], "image_url"),
    (&["alt"], "alt_text"),
    (&["label", "caption", "content"], "text"),
    (&["placeholder"], "hint_text"),
    (&["text"], "label"),
];

/// The tag that does here what another one does elsewhere, if it may stand here.
pub(super) fn tag(written: &str, allowed: &[Named]) -> Option<&'static str> {
    let meant = find(TAGS, written)?;
    allowed.iter().find(|(tag, _)| *tag == meant).map(|(tag, _)| *tag)
}

/// The attribute that is called something else elsewhere, if there is one here.
pub(super) fn attribute<'a>(written: &str, names: &[&'a str]) -> Option<&'a str> {
    let meant = find(ATTRIBUTES, written)?;
    names.iter().find(|name| **name == meant).copied()
}

/// The element whose list of children has the name of a tag.
pub(super) fn list(written: &str, allowed: &[Named]) -> Option<&'static str> {
    let is_list = |(_, spec): &&Named| {
        resolve::content(spec, Role::Children)
            .is_some_and(|place| place.steps.len() == 1 && place.field.name == written)
    };
    allowed.iter().find(is_list).map(|(_, spec)| spec.short())
}

fn find(habits: &[(&[&str], &'static str)], written: &str) -> Option<&'static str> {
    habits.iter().find(|(names, _)| names.contains(&written)).map(|(_, meant)| *meant)
}
