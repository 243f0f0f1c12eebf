//! No element is without a case, and no property of any element.

use std::collections::BTreeSet;

use chat_cards::schema::{Kind, Schema};
use serde_json::Value;
use tests::model::Model;

/// A property by the path of its Rust type and its JSON name.
type Property = (&'static str, &'static str);

/// The properties set in a value, and in the elements inside of it.
fn set(schema: &'static Schema, value: &Value, found: &mut BTreeSet<Property>) {
    let fields = value.as_object().expect("an element is an object");
    for (name, value) in fields {
        let property = schema.property(name).unwrap_or_else(|| panic!("`{}` has no `{name}`", schema.rust));
        found.insert((schema.rust, property.wire));
        let Kind::Element(inner) = property.kind else { continue };
        match value {
            Value::Array(items) => items.iter().for_each(|item| set(inner(), item, found)),
            one => set(inner(), one, found),
        }
    }
}

#[test]
fn every_element_has_a_case() {
    let covered: BTreeSet<_> = crate::cases().iter().map(|(schema, _)| schema.rust).collect();
    let elements: BTreeSet<_> = Model::walk().elements.iter().map(|schema| schema.rust).collect();
    let missing: Vec<_> = elements.difference(&covered).collect();
    assert!(missing.is_empty(), "no case is about {missing:?}");
    assert!(!elements.is_empty());
}

#[test]
fn every_property_is_set_in_a_case() {
    let mut found = BTreeSet::new();
    for (schema, json) in crate::cases() {
        set(schema, &json, &mut found);
    }
    let model = Model::walk();
    let properties =
        model.elements.iter().flat_map(|schema| schema.properties().map(|field| (schema.rust, field.wire)));
    let missing: Vec<_> = properties.filter(|property| !found.contains(property)).collect();
    assert!(missing.is_empty(), "no case sets {missing:?}");
}
