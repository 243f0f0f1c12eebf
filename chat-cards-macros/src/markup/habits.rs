//! Names that people bring along from HTML and from other kinds of cards, and what they are called here.

use proc_macro2::{Ident, TokenStream};

use super::ast::{Attr, Element, Node, Value};
use super::errors::Errors;
use super::resolve::{self, Named};
use super::table::Role;
use crate::model::names::snake;

/// Tags, and the ones that do what those do elsewhere.
const TAGS: &[(&[&str], &str)] = &[
    (&["hr", "separator"], "divider"),
    (&["img", "picture"], "image"),
    (&["p", "span", "h1", "h2", "h3", "heading", "markdown"], "text"),
    (&["input", "textarea", "text_area"], "text_input"),
    (&["select", "checkbox", "checkboxes", "radio", "dropdown"], "selection_input"),
    (&["checkbox", "toggle"], "switch_control"),
    (&["option"], "item"),
    (&["tr", "li", "row", "key_value"], "decorated_text"),
    (&["calendar", "date", "time", "date_picker", "time_picker", "datetime"], "date_time_picker"),
    (&["a", "link", "submit"], "button"),
    (&["actions", "buttons"], "button_list"),
];

/// Attributes, and what those are called here.
const ATTRIBUTES: &[(&[&str], &str)] = &[
    (&["href", "link", "to"], "open_link"),
    (&["href", "link"], "url"),
    (&["src"], "image_url"),
    (&["alt"], "alt_text"),
    (&["label", "caption", "content"], "text"),
    (&["placeholder"], "placeholder_text"),
    (&["text"], "label"),
    (&["columns", "cols"], "column_count"),
    (&["title", "heading"], "header"),
];

/// The tag that does here what another one does elsewhere, if it may stand here.
pub(super) fn tag(written: &str, allowed: &[Named]) -> Option<&'static str> {
    let meant = TAGS.iter().filter(|(habits, _)| habits.contains(&written));
    meant.flat_map(|(_, meant)| allowed.iter().find(|(tag, _)| tag == meant)).map(|(tag, _)| *tag).next()
}

/// The attribute that is called something else elsewhere, if there is one here.
pub(super) fn attribute<'a>(written: &str, names: &[&'a str]) -> Option<&'a str> {
    let meant = ATTRIBUTES.iter().filter(|(habits, _)| habits.contains(&written));
    meant.flat_map(|(_, meant)| names.iter().find(|name| *name == meant)).next().copied()
}

/// The element whose list of children has the name of a tag.
pub(super) fn list(written: &str, allowed: &[Named]) -> Option<&'static str> {
    let is_list = |(_, spec): &&Named| {
        resolve::content(spec, Role::Children)
            .is_some_and(|place| place.steps.len() == 1 && place.field.name == written)
    };
    allowed.iter().find(is_list).map(|(_, spec)| spec.short())
}

/// Reports a component that is written as an element is and cannot be one: no struct of the user's takes text, or words for
/// attributes. Gives the tag of the element.
///
/// Any other may be a struct of the user's with the name of an element; whether it is one, the compiler knows.
pub(super) fn component(
    errors: &mut Errors,
    path: &TokenStream,
    element: &Element,
    allowed: &dyn Fn() -> Vec<Named>,
) -> Option<Ident> {
    let word = element.attrs.iter().find_map(|attr| match attr {
        Attr::Named { value: Value::Word { word, .. }, .. } => Some(word),
        _ => None,
    });
    let takes = if element.children.iter().any(|child| matches!(child, Node::Text(_))) {
        "takes no text".to_owned()
    } else {
        format!("takes no word such as `{}`", word?)
    };
    let name = path.to_string();
    let tag = snake(&name);
    let is_meant = |(other, spec): &&Named| spec.rust == name || *other == tag;
    let (meant, _) = allowed().iter().chain(&resolve::roots()).find(is_meant).copied()?;
    let span = element.tag.span();
    errors.at(span, format!("`<{name}>` would be a struct of your own, which {takes}: the element is `<{meant}>`"));
    Some(Ident::new(element.meant.get_or_init(|| meant.to_owned()), span))
}
