//! Words about names that are wrong, or missing, or there twice.

use proc_macro2::Ident;

use super::build::Refused;
use super::errors::Errors;
use super::grammar::{self, cited};
use super::habits;
use super::misplaced::{around, attribute_inside, is_of_message, list_item, misplaced, of_child, takes};
use super::resolve::{self, Child, Named, Place};
use super::slips::no_directive;
use super::suggest::{list, list_in, nearest, wholes};
use super::table::{ElementSpec, FieldSpec, Holder, Kind, Role, table};

/// Elements by the tags that they may have somewhere.
pub(super) type Tags = [Named];

/// What HTML marks text with, and some of what it is laid out with.
const HTML: &[&str] =
    &["a", "b", "i", "u", "s", "p", "br", "em", "strong", "strike", "del", "code", "pre", "span", "font", "ul", "li"];

/// A field that could not be set.
pub(super) fn refused(refused: &Refused, tag: &str, name: &str) -> String {
    match refused {
        Refused::Repeated { earlier } if earlier == name => {
            format!("`{name}` is there twice: leave one of them out")
        }
        Refused::Repeated { earlier } => format!("`{earlier}` and `{name}` set the same thing: leave one of them out"),
        Refused::Excluded { earlier, rule } => {
            format!("`{earlier}` and `{name}` exclude each other on `<{tag}>`: leave one of them out ({rule})")
        }
    }
}

/// Reports an attribute that an element, or what stands around it, does not have; gives the name that was meant.
pub(super) fn attribute(
    errors: &mut Errors,
    own: Option<&'static ElementSpec>,
    around: Option<&'static ElementSpec>,
    tag: &str,
    name: &Ident,
) -> Option<&'static str> {
    let written = name.to_string();
    let mut places: Vec<&'static Place> = Vec::new();
    let mut names = Vec::new();
    for spec in &[own, around] {
        let Some(spec) = spec else { continue };
        for place in resolve::all_places(spec) {
            // The other members of the union that the element is in are no attributes of it.
            if around.is_some_and(|around| std::ptr::eq(around, *spec)) && place.is_own_member() {
                continue;
            }
            places.push(place);
            if let Some(alias) = place.field.alias {
                names.push(alias);
            }
            names.push(&place.field.name);
        }
    }
    let near = nearest(&written, &names);
    // What needs an element for its value is not what was meant.
    let short = |name: &&str| match own.and_then(|own| resolve::place(own, name)) {
        Some(place) => place.field.element().is_none_or(|element| element.value.is_some()),
        None => true,
    };
    // The beginning of a name is nearer than another that takes several letters.
    let near = match wholes(&written, &common(&places)).as_slice() {
        [whole] if near.is_none_or(|near| near.len() < written.len()) => Some(*whole),
        _ => near,
    };
    let habit = habits::attribute(&written, &names).filter(short);
    let clickable = names.contains(&"open_link");
    let (message, meant) = match written.as_str() {
        "class" | "style" | "className" => {
            let have = if places.is_empty() { String::new() } else { format!("; it has {}", list(&common(&places))) };
            (format!("`<{tag}>` has no `{written}`: Chat styles cards itself{have}"), None)
        }
        "if" | "for" => (no_directive(&written), None),
        "key" | "ref" if near.is_none() && !clickable => {
            (format!("`<{tag}>` has no `{written}`: what a card is made of needs none, so leave it out"), None)
        }
        "params" | "parameters" | "key" | "value" if clickable && near.is_none() => (
            format!("`<{tag}>` has no attribute `{written}`: write `<param key=\"…\" value=\"…\" />` as a child"),
            None,
        ),
        "onclick" | "on_click" | "onClick" | "click" if clickable => {
            (format!("`<{tag}>` has no `{written}`: {CLICK}"), None)
        }
        _ => match (habit, near) {
            (Some(meant), _) => (format!("`<{tag}>` has no `{written}`: write `{meant}=\"…\"`"), Some(meant)),
            (None, Some(near)) => {
                (format!("`<{tag}>` has no attribute `{written}`: did you mean `{near}`?"), Some(near))
            }
            _ if !wholes(&written, &common(&places)).is_empty() => {
                let wholes = wholes(&written, &common(&places));
                let meant = if let [whole] = wholes.as_slice() { Some(*whole) } else { None };
                (format!("`<{tag}>` has no attribute `{written}`: did you mean {}?", list(&wholes)), meant)
            }
            _ if own.is_some_and(|spec| resolve::child(spec, &written).is_some()) => {
                (format!("`{written}` is a child of `<{tag}>`, no attribute: write `<{written} …/>`"), None)
            }
            _ if is_of_message(tag, &written) => {
                (format!("`{written}` is an attribute of `<message>`, not of `<{tag}>`: write it there"), None)
            }
            _ if own.is_some_and(|own| attribute_inside(own, &written).is_some()) => {
                let inside = own.and_then(|own| attribute_inside(own, &written));
                (inside.map(|inside| of_child(&written, inside)).unwrap_or_default(), None)
            }
            _ if places.is_empty() => (format!("`<{tag}>` has no attributes, so no `{written}` either"), None),
            _ => (format!("`<{tag}>` has no attribute `{written}`: it has {}", list(&common(&places))), None),
        },
    };
    let rule = cited(own.and_then(|spec| grammar::has_no(spec, &written)));
    errors.at(name.span(), format!("{message}{rule}"));
    meant
}

/// What to write for something that happens on a click.
pub(super) const CLICK: &str = "write `open_link=\"…\"` for a link or `action=\"…\"` for a function";

/// Reports a tag that cannot stand alone; gives the one that was meant.
pub(super) fn root(errors: &mut Errors, tag: &Ident) -> Option<&'static str> {
    let written = tag.to_string();
    let near = nearest(&written, &resolve::tags_of(&resolve::roots()));
    let message = match near {
        _ if is_known(&written) => format!(
            "`<{written}>` is a part of the deprecated `<cards>` of a message, so it cannot stand alone: write `<message>` around it"
        ),
        Some(near) => format!("there is no `<{written}>`: did you mean `<{near}>`?"),
        None => format!(
            "there is no `<{written}>`: `card!` begins with `<message>`, `<card>`, `<section>`, `<dialog>` or a widget"
        ),
    };
    errors.at(tag.span(), message);
    if is_known(&written) { None } else { near }
}

/// Reports a tag that may not stand under `parent`, which is empty for a fragment; gives the one that was meant.
///
/// The owner is the element that the tag was written in directly, not in a list of it.
pub(super) fn child(
    errors: &mut Errors,
    parent: &str,
    allowed: &Tags,
    owner: Option<&'static ElementSpec>,
    tag: &Ident,
) -> Option<String> {
    let written = tag.to_string();
    let attribute = owner.and_then(|owner| resolve::place(owner, &written));
    let near = nearest(&written, &resolve::tags_of(allowed)).map(|near| {
        match owner.and_then(|owner| list_item(owner, near)) {
            Some(item) if !written.ends_with('s') => item,
            _ => near,
        }
    });
    let wholes = wholes(&written, &resolve::tags_of(allowed));
    let again = owner.is_some_and(|owner| owner.is_called(&written));
    let mut meant = None;
    let message = if written == "dialog" && owner.is_some_and(|owner| owner.rust == "Message") {
        // Its children are those of a card.
        meant = Some("card".to_owned());
        "a dialog is an answer by itself: write `<dialog>` in place of the `<message>`".to_owned()
    } else if let Some(place) = attribute {
        format!("`{written}` is an attribute of `<{parent}>`: write `{written}={}`", example(place.field))
    } else if let Some(element) = habits::list(&written, allowed) {
        format!("`<{written}>` is the list in `<{element}>`: write `<{element}>`")
    } else if let Some(tag) = habits::tag(&written, allowed).filter(|_| resolve::root(&written).is_none()) {
        format!("there is no `<{written}>`: write `<{tag}>`")
    } else if is_known(&written) && !wholes.is_empty() && !again {
        meant = only(&wholes);
        format!("`<{written}>` cannot stand under `<{parent}>`: write {}", list_in("<", &wholes, ">"))
    } else if is_known(&written) {
        // What a list wraps around its items has the rules about what may be in it, be it written out or not.
        let around = allowed.iter().filter(|(_, spec)| spec.wrapper).map(|(_, spec)| *spec);
        let rule = owner.into_iter().chain(around).find_map(|spec| grammar::has_no(spec, &written));
        misplaced(parent, allowed, owner, &written) + &cited(rule)
    } else if let Some(near) = near {
        meant = Some(near.to_owned());
        format!("there is no `<{written}>`: did you mean `<{near}>`?")
    } else if owner.is_some_and(has_html) && HTML.contains(&written.as_str()) {
        format!("there is no `<{written}>`: HTML stands inside of the text, as in `\"<b>…</b>\"`")
    } else if HTML.contains(&written.as_str()) && resolve::tags_of(allowed).contains(&"text") {
        format!("there is no `<{written}>`: HTML stands inside of a text, as in `<text>\"<b>…</b>\"</text>`")
    } else if let Some(around) = around(parent, &written) {
        format!("`<{written}>` cannot stand under `<{parent}>`: {around}")
    } else if let Some(inside) = owner.and_then(|owner| attribute_inside(owner, &written)) {
        of_child(&written, inside)
    } else if !wholes.is_empty() {
        meant = only(&wholes);
        format!("there is no `<{written}>`: did you mean {}?", list_in("<", &wholes, ">"))
    } else {
        match nearest(&written, &resolve::tags_of(&resolve::roots())) {
            Some(near) => format!("there is no `<{written}>`: did you mean `<{near}>`?"),
            // Two words that are no tag are mostly the name of a function.
            None if written.contains('_') => format!(
                "there is no `<{written}>`: write `{{{written}(…)}}` for what a function makes; {}",
                takes(parent, allowed, owner)
            ),
            None => format!("there is no `<{written}>`: {}", takes(parent, allowed, owner)),
        }
    };
    errors.at(tag.span(), message);
    meant
}

/// The one that must be meant, if there is one.
fn only(names: &[&str]) -> Option<String> {
    match names {
        [name] => Some((*name).to_owned()),
        _ => None,
    }
}

fn is_known(tag: &str) -> bool {
    resolve::root(tag).is_some() || table().elements.iter().any(|element| element.is_called(tag))
}

fn has_html(spec: &'static ElementSpec) -> bool {
    resolve::content(spec, Role::Text).is_some_and(|place| place.field.kind == Kind::Html)
}

/// What to write instead of text where there can be none.
pub(super) fn no_text(spec: &'static ElementSpec, name: &str) -> String {
    let attribute = text_attribute(spec);
    let takes_text = |spec| matches!(resolve::child(spec, "text"), Some(Child::Item { .. }));
    let children = resolve::children_of(spec);
    let inside = children.iter().find(|(_, inner)| !inner.wrapper && takes_text(inner));
    match (attribute, inside) {
        _ if takes_text(spec) => format!("`<{name}>` has no text of its own: put it into `<text>\"…\"</text>`"),
        (Some(attribute), _) => format!("`<{name}>` has no text of its own: write `{attribute}=\"…\"`"),
        (None, Some((inside, _))) => {
            format!("`<{name}>` has no text of its own: put it into `<text>\"…\"</text>` under `<{inside}>`")
        }
        (None, None) => format!("`<{name}>` has no text: leave it out"),
    }
}

/// What to write instead of splicing in where there are no children.
pub(super) fn no_splice(spec: &'static ElementSpec, name: &str) -> String {
    match text_attribute(spec) {
        Some(attribute) => format!("`<{name}>` has no children to splice in: write `{attribute}={{…}}`"),
        None => format!("`<{name}>` has no children to splice in: leave the braces out"),
    }
}

/// The attribute that text between the tags was most likely meant for.
fn text_attribute(spec: &'static ElementSpec) -> Option<&'static str> {
    let named =
        ["title", "label", "text", "image_url"].iter().find(|name| resolve::place(spec, name).is_some()).copied();
    named.or(spec.value)
}

/// "write …" for something required.
pub(super) fn missing(name: &str, spec: &'static ElementSpec, field: &FieldSpec) -> String {
    let inner = field.element();
    let rule = cited(grammar::requires(spec, field));
    if field.role == Role::Inline && inner.is_some_and(|inner| resolve::place(inner, "open_link").is_some()) {
        return format!("`<{name}>` does nothing when clicked: {CLICK}{rule}");
    }
    if field.role == Role::Text {
        return format!("`<{name}>` needs its text: write `<{name}>\"…\"</{name}>`{rule}");
    }
    if field.role == Role::Children {
        let item = inner.map_or("item", ElementSpec::short);
        return format!("`<{name}>` needs children: write at least one `<{item}>`{rule}");
    }
    format!("`<{name}>` needs `{0}`: write `{0}={1}`{rule}", field.name, example(field))
}

/// A value to show in a message.
pub(super) fn example(field: &FieldSpec) -> String {
    match field.kind {
        Kind::Bool => "true".to_owned(),
        Kind::Int32 | Kind::Int64 => "1".to_owned(),
        Kind::Float | Kind::Double => "0.5".to_owned(),
        Kind::Enum(rust) => {
            let first = table().words(rust).first();
            first.map_or("word", |(word, _)| word).to_owned()
        }
        Kind::Element(_) => match field.element().and_then(|element| element.value) {
            Some("hex") => "\"#d93025\"".to_owned(),
            Some(_) => "\"…\"".to_owned(),
            None => "{value}".to_owned(),
        },
        _ => "\"…\"".to_owned(),
    }
}

/// The attributes worth naming in a message: those of the element itself that are written as a value.
fn common(places: &[&'static Place]) -> Vec<&'static str> {
    let mut names = Vec::new();
    for place in places {
        let field = place.field;
        let short = field.element().is_some_and(|element| element.value.is_some());
        let plain = field.role != Role::Inline && field.role != Role::Children && field.holder != Holder::List;
        if (place.steps.len() == 1 && plain || short) && field.deprecated.is_none() && !field.output_only {
            names.push(place.short());
        }
    }
    names
}
