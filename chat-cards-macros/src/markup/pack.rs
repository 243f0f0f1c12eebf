//! What is literal in markup as one string, which `chat_cards::wire::literal` makes the values from.
//!
//! A string is one token, however much it says: what passes through the compiler grows with the Rust in a card, not with its
//! size. The notation says which field is set to what and leaves the types to the model:
//!
//! ```text
//! element = { entry } ;                       a field and its value
//! entry   = FIELD [ MEMBER ] value ;          indices as characters, counted from `a`
//! value   = LENGTH ":" text                   of anything but elements and lists, in bytes
//!         | element "."
//!         | { "," value } "." ;               a list
//! ```

use super::resolve::Step;
use super::sketch::{Item, Known, Sketch};
use super::table::{FieldSpec, Holder};

/// A value of a field, unless the running program takes part in it.
pub(super) fn value(field: &FieldSpec, known: &Known) -> Option<String> {
    let list = field.holder == Holder::List;
    let scalar = match known {
        Known::Bool(value) => value.to_string(),
        Known::Int(value) => value.to_string(),
        Known::Number(value) => value.to_string(),
        Known::Text(text) => text.clone(),
        Known::Elements(items, _) if list => return Some(element(self::items(items)?)),
        Known::Elements(items, _) => return Some(element(sketch(&items.first()?.sketch)?)),
        Known::Maybe | Known::Present | Known::Part(_) | Known::Members(_) => return None,
    };
    let scalar = format!("{}:{scalar}", scalar.len());
    Some(if list { element(format!(",{scalar}")) } else { scalar })
}

/// The items of a list.
pub(super) fn items(items: &[Item]) -> Option<String> {
    let mut packed = String::new();
    for item in items {
        packed.push(',');
        packed.push_str(&element(sketch(&item.sketch)?));
    }
    Some(packed)
}

/// An element, by its entries, or a list, by its items.
pub(super) fn element(mut entries: String) -> String {
    entries.push('.');
    entries
}

/// Adds an entry.
pub(super) fn push_entry(entries: &mut String, step: Step, value: &str) {
    push_index(entries, step.field);
    if let Some(member) = step.member {
        push_index(entries, member);
    }
    entries.push_str(value);
}

/// The entries of an element that is known.
fn sketch(sketch: &Sketch) -> Option<String> {
    let mut entries = String::new();
    for written in &sketch.properties {
        let step = sketch.spec.step(written.field)?;
        push_entry(&mut entries, step, &value(written.field, &written.known)?);
    }
    Some(entries)
}

/// The index of a field, or of a member of a union.
fn push_index(packed: &mut String, index: usize) {
    // No element has so many fields that this could fail.
    let index = u32::try_from(index).ok().and_then(|index| char::from_u32(u32::from('a') + index));
    packed.push(index.unwrap_or(char::MAX));
}
