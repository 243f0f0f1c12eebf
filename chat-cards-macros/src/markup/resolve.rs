//! What a name means where it stands.

use super::table::{ElementSpec, FieldSpec, Holder, Kind, Role, table};

/// A step from an element to a field of it, or to a member of the union in that field.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) field: usize,
    pub(crate) member: Option<usize>,
}

/// A field, reached through elements that are written on their owner.
#[derive(Clone)]
pub(crate) struct Place {
    pub(crate) steps: Vec<Step>,
    pub(crate) field: &'static FieldSpec,
}

/// What a child is to its parent.
pub(crate) enum Child {
    /// The value of a field that holds one.
    One { place: Place, spec: &'static ElementSpec },
    /// A wrapper that is named after a list.
    List { place: Place },
    /// An item of the parent's list of children.
    Item { place: Place, item: Item },
}

/// An element as an item of a list.
pub(crate) struct Item {
    /// What is written.
    pub(crate) spec: &'static ElementSpec,
    /// What the list holds, and the way from there to what is written.
    pub(crate) wrapper: Option<(&'static ElementSpec, &'static [Step])>,
    /// The list's element that gathers neighbours, as a button list does with buttons.
    pub(crate) gathered: bool,
}

/// A name, and the element that it stands for.
pub(crate) type Named = (&'static str, &'static ElementSpec);

/// How deep elements are looked through.
const MAX_INLINE: usize = 4;

impl Place {
    /// A field of the element in this place.
    pub(crate) fn join(&self, inner: &Self) -> Self {
        let mut steps = self.steps.clone();
        steps.extend_from_slice(&inner.steps);
        Self { steps, field: inner.field }
    }

    /// Whether this is a member of the element's own union.
    pub(crate) fn is_own_member(&self) -> bool {
        self.steps.len() == 1 && !self.field.variant.is_empty()
    }

    /// The shortest name of the field.
    pub(crate) fn short(&self) -> &'static str {
        match self.field.alias {
            Some(alias) => alias,
            None => &self.field.name,
        }
    }

    /// The element in this place, unless it is a list of them.
    pub(crate) fn one(&self) -> Option<&'static ElementSpec> {
        if self.field.holder == Holder::List { None } else { self.field.element() }
    }
}

/// Every field of an element that can be named on it, nearest first, the fields of unions as their members.
pub(crate) fn all_places(spec: &'static ElementSpec) -> &'static [Place] {
    spec.places.get_or_init(|| {
        let mut places = Vec::new();
        add_places(&mut places, &[], spec);
        // What is found on the way is looked through in turn.
        let mut next = 0;
        while next < places.len() {
            let Place { steps, field } = places[next].clone();
            next += 1;
            if field.role != Role::Inline || steps.len() > MAX_INLINE {
                continue;
            }
            if let Some(inner) = field.element() {
                add_places(&mut places, &steps, inner);
            }
        }
        places
    })
}

/// The fields of an element at the end of `steps`.
fn add_places(places: &mut Vec<Place>, steps: &[Step], spec: &'static ElementSpec) {
    for (index, field) in spec.fields.iter().enumerate() {
        let mut add = |member, field| {
            let mut steps = steps.to_vec();
            steps.push(Step { field: index, member });
            places.push(Place { steps, field });
        };
        let members = field.members();
        if members.is_empty() {
            add(None, field);
        }
        for (member, field) in members.iter().enumerate() {
            add(Some(member), field);
        }
    }
}

/// The field of a name.
pub(crate) fn place(spec: &'static ElementSpec, name: &str) -> Option<&'static Place> {
    all_places(spec).iter().find(|place| place.field.is_called(name))
}

/// The field that children of a kind go to.
pub(crate) fn content(spec: &'static ElementSpec, role: Role) -> Option<&'static Place> {
    all_places(spec).iter().find(|place| place.field.role == role)
}

/// What a tag means under a parent.
pub(crate) fn child(spec: &'static ElementSpec, tag: &str) -> Option<Child> {
    if let Some(place) = place(spec, tag) {
        if let Some(spec) = place.field.element() {
            let place = place.clone();
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
    Some(Child::Item { place: place.clone(), item })
}

/// What a tag means in a wrapper that was written out: a member by its element's own tag, or a part of a group.
fn wrapped(spec: &'static ElementSpec, tag: &str) -> Option<Child> {
    for place in all_places(spec) {
        let Some(element) = place.field.element() else { continue };
        if element.is_called(tag) && place.field.holder != Holder::List {
            return Some(Child::One { place: place.clone(), spec: element });
        }
        let Some((parts, part)) = parts_of(element) else { continue };
        if part.is_called(tag) {
            let item = Item { spec: part, wrapper: None, gathered: false };
            return Some(Child::Item { place: place.join(parts), item });
        }
    }
    None
}

/// The list in a group, and the element that it is a list of.
fn parts_of(group: &'static ElementSpec) -> Option<(&'static Place, &'static ElementSpec)> {
    if !group.group {
        return None;
    }
    let parts = content(group, Role::Children)?;
    Some((parts, parts.field.element()?))
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
    for place in all_places(spec) {
        let Some(element) = place.one() else { continue };
        if place.field.is_called(tag) || element.is_called(tag) {
            return Some(Item { spec: element, wrapper: Some((spec, &place.steps)), gathered: false });
        }
    }
    for place in all_places(spec) {
        let Some((_, member)) = place.field.element().and_then(parts_of) else { continue };
        if member.is_called(tag) {
            return Some(Item { spec: member, wrapper: Some((spec, &place.steps)), gathered: true });
        }
    }
    None
}

/// Everything that may stand under an element, for messages and editors.
pub(crate) fn children_of(spec: &'static ElementSpec) -> Vec<Named> {
    let mut names = match content(spec, Role::Children) {
        Some(place) => items_of(place.field),
        None => Vec::new(),
    };
    for place in all_places(spec) {
        if let Some(element) = place.field.element() {
            add_name(&mut names, &place.field.name, element);
        }
    }
    names
}

/// Everything that may stand in a list.
pub(crate) fn items_of(list: &'static FieldSpec) -> Vec<Named> {
    let mut names = Vec::new();
    let Some(spec) = list.element() else { return names };
    if spec.wrapper {
        for place in all_places(spec) {
            let Some(element) = place.one() else { continue };
            if let Some((_, member)) = parts_of(element) {
                add_name(&mut names, member.short(), member);
            }
            if let Some(alias) = element.alias {
                add_name(&mut names, alias, element);
            }
            add_name(&mut names, &place.field.name, element);
        }
    }
    add_name(&mut names, spec.short(), spec);
    add_name(&mut names, spec.tag, spec);
    names
}

/// Adds a name; the first element of a name is the one meant.
fn add_name(names: &mut Vec<Named>, name: &'static str, spec: &'static ElementSpec) {
    if !names.iter().any(|(other, _)| *other == name) {
        names.push((name, spec));
    }
}

/// The element of a tag with nothing around it.
pub(crate) fn root(tag: &str) -> Option<&'static ElementSpec> {
    let mut by_alias = None;
    for element in &table().elements {
        if !element.is_current() {
            continue;
        }
        if element.tag == tag {
            return Some(element);
        }
        if by_alias.is_none() && element.alias == Some(tag) {
            by_alias = Some(element);
        }
    }
    by_alias
}

/// The element of a tag that can only mean one, wherever it stands.
pub(crate) fn only(tag: &str) -> Option<&'static ElementSpec> {
    let mut only = None;
    for element in &table().elements {
        if element.is_current() && element.is_called(tag) && only.replace(element).is_some() {
            return None;
        }
    }
    only
}

/// All tags that can stand alone.
pub(crate) fn roots() -> Vec<Named> {
    let mut names = Vec::new();
    for element in &table().elements {
        if !element.is_current() {
            continue;
        }
        add_name(&mut names, element.tag, element);
        if let Some(alias) = element.alias {
            add_name(&mut names, alias, element);
        }
    }
    names
}

/// The names alone.
pub(crate) fn tags_of(names: &[Named]) -> Vec<&'static str> {
    let mut tags = Vec::new();
    for (tag, _) in names {
        tags.push(*tag);
    }
    tags
}

/// The word of an enum, by the name that the user wrote.
pub(crate) fn word(kind: Kind, name: &str) -> Option<&'static str> {
    let Kind::Enum(rust) = kind else { return None };
    for (word, variant) in table().words(rust) {
        if *word == name {
            return Some(variant);
        }
    }
    None
}
