//! Where an element belongs that stands in the wrong place.

use super::resolve::{self, Child, Place};
use super::suggest::list_in;
use super::table::{ElementSpec, FieldSpec, Holder, Role, table};
use super::wrong::{Tags, example};

/// What the items of a list are called that an element has under that name.
pub(super) fn list_item(owner: &'static ElementSpec, list: &str) -> Option<&'static str> {
    let place = resolve::place(owner, list).filter(|place| place.field.holder == Holder::List)?;
    let item = place.field.element()?.short();
    matches!(resolve::child(owner, item), Some(Child::Item { .. })).then_some(item)
}

/// A tag that there is, but not here.
pub(super) fn misplaced(parent: &str, allowed: &Tags, owner: Option<&'static ElementSpec>, tag: &str) -> String {
    let wrong = if parent.is_empty() {
        format!("`<{tag}>` cannot stand in this `<>`")
    } else {
        format!("`<{tag}>` cannot stand under `<{parent}>`")
    };
    if owner.is_some_and(|owner| owner.is_called(tag)) && !parent.is_empty() {
        return format!("{wrong}: write `</{parent}>` before it");
    }
    // Where it could stand, one step further in: among items, or in a list that is no element of its own.
    let is_item = |spec| matches!(resolve::child(spec, tag), Some(Child::Item { .. } | Child::One { .. }));
    let mut inside = Vec::new();
    for (name, spec) in allowed {
        let list = spec.wrapper && is_list(owner, name);
        let name = if list { name } else { spec.short() };
        // What is told has to be a tag here.
        let fits = owner.is_none_or(|owner| resolve::child(owner, name).is_some());
        if fits && is_item(spec) && (list || !spec.wrapper) && !inside.contains(&name) {
            inside.push(name);
        }
    }
    if matches!(inside.len(), 1 | 2) {
        return format!("{wrong}: put it into {}", list_in("<", &inside, ">"));
    }
    // Two steps further in, as a widget of a message is.
    let list = |spec| resolve::content(spec, Role::Children).map(|place| place.field);
    let outer = owner.and_then(list).and_then(FieldSpec::element);
    let inner = outer.and_then(list).and_then(FieldSpec::element);
    if let (Some(outer), Some(inner)) = (outer, inner) {
        if !inner.wrapper && list(inner).is_some_and(|list| resolve::item(list, tag).is_some()) {
            return format!("{wrong}: put it into `<{}>` in `<{}>`", inner.short(), outer.short());
        }
    }
    if !parent.is_empty() && names(allowed, owner).is_empty() {
        return format!("{wrong}, which has no children: write `</{parent}>` before it");
    }
    if let Some(around) = around(parent, tag) {
        return format!("{wrong}: {around}");
    }
    if parent.is_empty() {
        return format!("{wrong}: its first element makes it a list of {}", names(allowed, owner));
    }
    format!("{wrong}: {}", takes(parent, allowed, owner))
}

/// Where the field of an element stands that has its name; nothing if that is here, or in many places.
pub(super) fn around(parent: &str, tag: &str) -> Option<String> {
    let mut owners = Vec::new();
    for element in &table().elements {
        let is_field = |field: &FieldSpec| field.element().is_some() && !field.output_only && field.is_called(tag);
        if element.is_current() && element.fields.iter().any(is_field) {
            let owner = written_on(element).unwrap_or(element).short();
            if !owners.contains(&owner) {
                owners.push(owner);
            }
        }
    }
    // A widget is at home in a section, whatever else has a field of that name.
    let widgets = table().element("Section").and_then(|section| resolve::content(section, Role::Children));
    let is_widget = widgets.is_some_and(|widgets| resolve::item(widgets.field, tag).is_some());
    let told = !is_widget && matches!(owners.len(), 1 | 2) && ![parent, tag].iter().any(|name| owners.contains(name));
    told.then(|| format!("it stands under {}", list_in("<", &owners, ">")))
}

/// The one element that another is written on, as the body of a card is on the card.
pub(super) fn written_on(inner: &'static ElementSpec) -> Option<&'static ElementSpec> {
    let mut outer = None;
    for element in &table().elements {
        let is_inline = |field: &FieldSpec| {
            field.role == Role::Inline && field.element().is_some_and(|element| std::ptr::eq(element, inner))
        };
        if element.fields.iter().any(is_inline) && outer.replace(element).is_some() {
            return None;
        }
    }
    outer
}

/// "`<section>` takes `<text>`, …"
pub(super) fn takes(parent: &str, allowed: &Tags, owner: Option<&'static ElementSpec>) -> String {
    let names = names(allowed, owner);
    match (parent, names.is_empty()) {
        ("", _) => format!("this `<>` takes {names}"),
        (_, true) => format!("`<{parent}>` has no children"),
        _ => format!("`<{parent}>` takes {names}"),
    }
}

/// The tags worth naming in a message.
pub(super) fn names(allowed: &Tags, owner: Option<&'static ElementSpec>) -> String {
    let inline = |name: &str| {
        owner.and_then(|owner| resolve::place(owner, name)).is_some_and(|place| place.field.role == Role::Inline)
    };
    let mut named = Vec::new();
    let mut names = Vec::new();
    let output =
        |name: &str| owner.and_then(|owner| resolve::place(owner, name)).is_some_and(|place| place.field.output_only);
    let is_own = |name: &str| {
        let place = owner.and_then(|owner| resolve::place(owner, name));
        place.is_some_and(|place| place.steps.len() == 1 && place.field.role == Role::Plain && place.field.name == name)
    };
    for (name, spec) in allowed {
        // One name per element, unless fields of their own hold it: the short one comes first. What only wraps is better left
        // out.
        let wraps = spec.wrapper && !is_list(owner, name);
        let again = named.contains(&spec.rust) && !is_own(name);
        if !again && !wraps && !inline(name) && !output(name) {
            named.push(spec.rust);
            names.push(*name);
        }
    }
    list_in("<", &names, ">")
}

/// Whether a name is that of a list, other than of the children, which is written out.
pub(super) fn is_list(owner: Option<&'static ElementSpec>, name: &str) -> bool {
    let place = owner.and_then(|owner| resolve::place(owner, name));
    place.is_some_and(|Place { field, .. }| field.holder == Holder::List && field.role == Role::Plain)
}

/// Whether a message, under which the tag stands, has an attribute of that name.
pub(super) fn is_of_message(tag: &str, name: &str) -> bool {
    let Some(message) = table().element("Message") else { return false };
    resolve::child(message, tag).is_some() && resolve::place(message, name).is_some()
}

/// The first child of an element that has an attribute of that name, and the attribute.
pub(super) fn attribute_inside(owner: &'static ElementSpec, name: &str) -> Option<(&'static str, &'static Place)> {
    resolve::all_places(owner).iter().find_map(|Place { field, .. }| {
        let plain = field.holder != Holder::List && field.role == Role::Plain && !field.output_only;
        let place = resolve::place(field.element().filter(|_| plain)?, name)?;
        (place.steps.len() == 1).then_some((field.name.as_str(), place))
    })
}

pub(super) fn of_child(written: &str, (inside, place): (&str, &Place)) -> String {
    let example = example(place.field);
    format!("`{written}` is an attribute of `<{inside}>`: write `<{inside} {written}={example} />`")
}
