//! Where else a key could stand.

use crate::schema::{Field, Holder, Kind, Role, Schema};

/// Where an element is, from another one.
struct Place {
    path: String,
    schema: &'static Schema,
}

impl Place {
    fn here(schema: &'static Schema) -> Self {
        Self { path: String::new(), schema }
    }

    /// The element that a field holds.
    fn step(&self, field: &Field, schema: &'static Schema) -> Self {
        let dot = if self.path.is_empty() { "" } else { "." };
        let list = if field.holder == Holder::List { "[]" } else { "" };
        Self { path: format!("{}{dot}{}{list}", self.path, field.wire), schema }
    }

    /// The elements that the fields hold, with these.
    fn parts(&self) -> impl Iterator<Item = (&'static Field, Self)> + use<'_> {
        let fields = self.schema.properties().filter(|field| field.deprecated.is_none() && !field.output_only);
        fields.filter_map(|field| match field.kind {
            Kind::Element(schema) => Some((field, self.step(field, schema()))),
            _ => None,
        })
    }

    /// Where something of that name goes: the element itself, or the list of such things in it.
    fn takes(&self, key: &str) -> Option<String> {
        let listed = || {
            let list = self.schema.property(&format!("{key}s")).filter(|field| field.holder == Holder::List)?;
            Some(format!("{}.{}[]", self.path, list.wire))
        };
        if self.schema.property(key).is_some() { Some(self.path.clone()) } else { listed() }
    }

    /// The element in the field of a role.
    fn part(&self, role: Role) -> Option<Self> {
        self.parts().find(|(field, _)| field.role == role).map(|(_, part)| part)
    }
}

/// Further in, the nearest elements that have a field of that name or a list of such things, if they are few; `depth` is how
/// far in to look.
pub(super) fn inside(schema: &'static Schema, key: &str, depth: usize) -> Option<Vec<String>> {
    let mut level = vec![Place::here(schema)];
    // Each element where it is met first, as elements hold each other.
    let mut known = vec![schema.rust];
    for _ in 0..depth {
        let mut next: Vec<Place> = Vec::new();
        for place in &level {
            for (_, part) in place.parts() {
                if !known.contains(&part.schema.rust) {
                    known.push(part.schema.rust);
                    next.push(part);
                }
            }
        }
        let places: Vec<_> = next.iter().filter_map(|place| place.takes(key)).collect();
        if !places.is_empty() {
            // A long list of places says nothing.
            return (places.len() <= 3).then_some(places);
        }
        level = next;
    }
    None
}

/// Below, among the children of children that cards are made of and right in them, as the sections for a message.
pub(super) fn below(schema: &'static Schema, key: &str) -> Option<Vec<String>> {
    let has = |place: &Place| place.schema.property(key).is_some();
    let mut place = Place::here(schema);
    loop {
        let mut part = place.part(Role::Children)?;
        if !has(&part) {
            // What is around one thing only, as the id of a card is around the card.
            part = part.part(Role::Inline).unwrap_or(part);
        }
        if has(&part) {
            return Some(vec![part.path]);
        }
        if let Some(places) = inside(part.schema, key, 1) {
            return Some(places.into_iter().map(|place| format!("{}.{place}", part.path)).collect());
        }
        place = part;
    }
}
