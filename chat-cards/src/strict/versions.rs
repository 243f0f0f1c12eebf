//! The cards of the first version of the API beside those of the second: what is called what.

use std::sync::OnceLock;

use crate::schema::{Element, Field, Kind, Role, Schema};
use crate::{Message, v1};

use super::problem::Advice;

/// What took the place of elements whose names do not tell.
const ELEMENTS: [(&str, &str); 3] =
    [("v1::KeyValue", "DecoratedText"), ("v1::TextButton", "Button"), ("v1::ImageButton", "Button")];

/// What took the place of fields whose names and roles do not tell.
const FIELDS: [(&str, &str, &str); 3] = [
    ("v1::CardHeader", "imageStyle", "imageType"),
    ("v1::KeyValue", "contentMultiline", "wrapText"),
    ("v1::ImageButton", "name", "altText"),
];

/// All elements of a message, each once.
pub(super) fn all() -> &'static [&'static Schema] {
    static ALL: OnceLock<Vec<&'static Schema>> = OnceLock::new();
    ALL.get_or_init(|| reachable(&Message::SCHEMA))
}

/// The elements of a card of the first version.
fn old() -> impl Iterator<Item = &'static Schema> {
    static OLD: OnceLock<Vec<&'static Schema>> = OnceLock::new();
    OLD.get_or_init(|| reachable(&v1::Card::SCHEMA)).iter().copied()
}

fn reachable(root: &'static Schema) -> Vec<&'static Schema> {
    let mut found = vec![root];
    let mut index = 0;
    while let Some(schema) = found.get(index) {
        for field in schema.properties() {
            match field.kind {
                Kind::Element(inner) if found.iter().all(|known| known.rust != inner().rust) => found.push(inner()),
                _ => {}
            }
        }
        index += 1;
    }
    found
}

fn is_old(schema: &Schema) -> bool {
    schema.rust.starts_with("v1::")
}

/// Whether an element of the second version took the place of one of the first.
fn follows(new: &Schema, old: &Schema) -> bool {
    if let Some((_, name)) = ELEMENTS.iter().find(|(name, _)| *name == old.rust) {
        return *name == new.rust;
    }
    let name = old.rust.trim_start_matches("v1::");
    if all().iter().any(|schema| schema.rust == name) {
        return new.rust == name;
    }
    let tags = |schema: &Schema| [Some(schema.tag), schema.alias];
    tags(new).iter().flatten().any(|tag| tags(old).contains(&Some(tag)))
}

/// What to do about a name of the other version.
pub(super) fn advice(schema: &'static Schema, key: &str) -> Option<Advice> {
    if is_old(schema) {
        let new = all().iter().find(|new| !is_old(new) && follows(new, schema) && new.property(key).is_some())?;
        let name = schema.properties().find(|field| match renamed(new, schema, field) {
            Some(Advice::FromV1(Some(name))) => name == key,
            _ => false,
        });
        return Some(Advice::FromV2(name.map(|field| field.wire)));
    }
    let (old, field) = old().filter(|old| follows(schema, old)).find_map(|old| Some((old, old.property(key)?)))?;
    renamed(schema, old, field)
}

/// What to write in an element of the second version for a field of one that it follows.
fn renamed(new: &'static Schema, old: &'static Schema, field: &'static Field) -> Option<Advice> {
    let listed = FIELDS.iter().find(|(element, wire, _)| *element == old.rust && *wire == field.wire);
    let text = || new.fields.iter().find(|own| own.role == Role::Text && field.role == Role::Text);
    let value = || new.fields.iter().find(|own| Some(own.name) == new.value && Some(field.name) == old.value);
    if let Some(name) = listed.map(|(.., name)| *name).or_else(|| Some(text().or_else(value)?.wire)) {
        return Some(Advice::FromV1(Some(name)));
    }
    let Kind::Element(held) = field.kind else { return gone(new, field) };
    if follows(new, held()) {
        return Some(Advice::Unwrap);
    }
    let holder = new.properties().find(|own| match own.kind {
        Kind::Element(inner) => follows(inner(), held()) && own.repeated == field.repeated,
        _ => false,
    });
    match holder {
        Some(holder) => Some(Advice::FromV1(Some(holder.wire))),
        None => gone(new, field),
    }
}

/// Nothing took the place of a field, unless a part of the element has one of that name.
fn gone(new: &'static Schema, field: &Field) -> Option<Advice> {
    super::places::inside(new, field.wire, 1).is_none().then_some(Advice::FromV1(None))
}
