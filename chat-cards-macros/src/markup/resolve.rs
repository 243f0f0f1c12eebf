//! What a name means where it stands.

use super::table::{ElementSpec, FieldSpec, Holder, Kind, Role, table};

/// A step from an element to a field of it, or to a member of the union in that field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Step {
    pub(crate) field: usize,
    pub(crate) member: Option<usize>,
}

/// A field, reached through elements that are written on their owner.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    pub(crate) steps: Vec<Step>,
    pub(crate) field: &'static FieldSpec,
}

/// What a child is to its parent.
#[derive(Debug)]
pub(crate) enum Child {
    /// The value of a field that holds one.
    One { place: Place, spec: &'static ElementSpec },
    /// A wrapper that is named after a list.
    List { place: Place },
    /// An item of the parent's list of children.
    Item { place: Place, item: Item },
}

/// An element as an item of a list.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    /// What is written.
    pub(crate) spec: &'static ElementSpec,
    /// What the list holds, and the way from there to what is written.
    pub(crate) wrapper: Option<(&'static ElementSpec, Vec<Step>)>,
    /// The list's element that gathers neighbours, as a button list does with buttons.
    pub(crate) gathered: bool,
}

/// How deep elements are looked through.
const MAX_INLINE: usize = 4;

/// Every field of an element that can be named on it, nearest first, the fields of unions as their members.
fn places(spec: &'static ElementSpec, depth: usize) -> Vec<Place> {
    let mut own = Vec::new();
    let mut inner = Vec::new();
    for (index, field) in spec.fields.iter().enumerate() {
        let direct = Step { field: index, member: None };
        let members = field.members();
        let steps = members.iter().enumerate().map(|(member, field)| (Step { member: Some(member), ..direct }, field));
        let all = if members.is_empty() { vec![(direct, field)] } else { steps.collect() };
        for (step, field) in all {
            own.push(Place { steps: vec![step], field });
            if field.role != Role::Inline || depth == 0 {
                continue;
            }
            let Some(element) = field.element() else { continue };
            inner.extend(places(element, depth - 1).into_iter().map(|mut place| {
                place.steps.insert(0, step);
                place
            }));
        }
    }
    inner.sort_by_key(|place| place.steps.len());
    own.extend(inner);
    own
}

/// Every field that can be named on an element.
pub(crate) fn all_places(spec: &'static ElementSpec) -> Vec<Place> {
    places(spec, MAX_INLINE)
}

/// The field of a name.
pub(crate) fn place(spec: &'static ElementSpec, name: &str) -> Option<Place> {
    all_places(spec).into_iter().find(|place| place.field.is_called(name))
}

/// The field that children of a kind go to.
pub(crate) fn content(spec: &'static ElementSpec, role: Role) -> Option<Place> {
    all_places(spec).into_iter().find(|place| place.field.role == role)
}

/// What a tag means under a parent.
pub(crate) fn child(spec: &'static ElementSpec, tag: &str) -> Option<Child> {
    if let Some(place) = place(spec, tag) {
        if let Some(spec) = place.field.element() {
            return Some(match place.field.holder {
                // A list that is named like its items needs no second tag.
                Holder::List if spec.is_called(tag) => {
                    Child::Item { place, item: Item { spec, wrapper: None, gathered: false } }
                }
                Holder::List => Child::List { place },
                _ => Child::One { place, spec },
            });
        }
    }
    if spec.wrapper {
        if let Some(child) = wrapped(spec, tag) {
            return Some(child);
        }
    }
    let place = content(spec, Role::Children)?;
    let item = item(place.field, tag)?;
    Some(Child::Item { place, item })
}

/// What a tag means in a wrapper that was written out: a member by its element's own tag, or a part of a group.
fn wrapped(spec: &'static ElementSpec, tag: &str) -> Option<Child> {
    for place in all_places(spec) {
        let Some(element) = place.field.element() else { continue };
        if element.is_called(tag) && place.field.holder != Holder::List {
            return Some(Child::One { place, spec: element });
        }
        let Some(parts) = content(element, Role::Children).filter(|_| element.group) else { continue };
        let Some(part) = parts.field.element().filter(|part| part.is_called(tag)) else { continue };
        let steps = place.steps.iter().chain(&parts.steps).copied().collect();
        let place = Place { steps, field: parts.field };
        return Some(Child::Item { place, item: Item { spec: part, wrapper: None, gathered: false } });
    }
    None
}

/// What a tag means in a list.
pub(crate) fn item(list: &'static FieldSpec, tag: &str) -> Option<Item> {
    let spec = list.element()?;
    if spec.is_called(tag) {
        return Some(Item { spec, wrapper: None, gathered: false });
    }
    if !spec.wrapper {
        return None;
    }
    let inside = all_places(spec);
    let direct = inside.iter().find_map(|place| {
        let element = place.field.element()?;
        let named = place.field.is_called(tag) || element.is_called(tag);
        (named && place.field.holder != Holder::List).then(|| Item {
            spec: element,
            wrapper: Some((spec, place.steps.clone())),
            gathered: false,
        })
    });
    direct.or_else(|| {
        inside.iter().find_map(|place| {
            let group = place.field.element().filter(|element| element.group)?;
            let member = content(group, Role::Children)?.field.element()?;
            let wrapper = Some((spec, place.steps.clone()));
            member.is_called(tag).then_some(Item { spec: member, wrapper, gathered: true })
        })
    })
}

/// Everything that may stand under an element, for messages and editors.
pub(crate) fn children_of(spec: &'static ElementSpec) -> Vec<(String, &'static ElementSpec)> {
    let mut names = Vec::new();
    for place in all_places(spec) {
        if let Some(element) = place.field.element() {
            names.push((place.field.name.clone(), element));
        }
    }
    if let Some(place) = content(spec, Role::Children) {
        names.splice(0..0, items_of(place.field));
    }
    dedup(names)
}

/// Everything that may stand in a list.
pub(crate) fn items_of(list: &'static FieldSpec) -> Vec<(String, &'static ElementSpec)> {
    let Some(spec) = list.element() else { return Vec::new() };
    let mut names = Vec::new();
    if spec.wrapper {
        for place in all_places(spec) {
            let Some(element) = place.field.element() else { continue };
            if place.field.holder == Holder::List {
                continue;
            }
            if element.group {
                if let Some(member) = content(element, Role::Children).and_then(|place| place.field.element()) {
                    names.push((member.short().to_owned(), member));
                }
            }
            if let Some(alias) = element.alias {
                names.push((alias.to_owned(), element));
            }
            names.push((place.field.name.clone(), element));
        }
    }
    names.push((spec.short().to_owned(), spec));
    names.push((spec.tag.to_owned(), spec));
    dedup(names)
}

fn dedup(names: Vec<(String, &'static ElementSpec)>) -> Vec<(String, &'static ElementSpec)> {
    let mut seen: Vec<(String, &'static ElementSpec)> = Vec::new();
    for name in names {
        if seen.iter().all(|(other, _)| *other != name.0) {
            seen.push(name);
        }
    }
    seen
}

/// The element of a tag with nothing around it.
pub(crate) fn root(tag: &str) -> Option<&'static ElementSpec> {
    let current = || table().elements.iter().filter(|element| !element.rust.contains("::"));
    let by_tag = current().find(|element| element.tag == tag);
    by_tag.or_else(|| current().find(|element| element.alias == Some(tag)))
}

/// The element of a tag that can only mean one, wherever it stands.
pub(crate) fn only(tag: &str) -> Option<&'static ElementSpec> {
    let mut called = table().elements.iter().filter(|element| !element.rust.contains("::") && element.is_called(tag));
    called.next().filter(|_| called.next().is_none())
}

/// All tags that can stand alone.
pub(crate) fn roots() -> Vec<(&'static str, &'static ElementSpec)> {
    let current = table().elements.iter().filter(|element| !element.rust.contains("::"));
    let mut names: Vec<(&'static str, &'static ElementSpec)> = Vec::new();
    for element in current {
        for name in [Some(element.tag), element.alias].into_iter().flatten() {
            if names.iter().all(|(other, _)| *other != name) {
                names.push((name, element));
            }
        }
    }
    names
}

/// The word of an enum, by the name that the user wrote.
pub(crate) fn word(kind: Kind, name: &str) -> Option<&'static str> {
    let Kind::Enum(rust) = kind else { return None };
    table().words(rust).find(|(word, _)| *word == name).map(|(_, variant)| *variant)
}
