//! One pass over a value, with the rules that apply to each element.

use chat_cards_rules::{Found, Node, Presence, Target};

use crate::wire::{Object, Value};

use super::shape::{PropertyShape, Shape, shape};
use super::view::{Seen, each_element};

/// What the rules find in an element and all that is in it.
pub(super) fn walk(object: &dyn Object, target: Target) -> Vec<Found> {
    let mut found = Vec::new();
    let seen = Seen(object);
    visit(object, shape(object.schema()), &Node::root(&seen, target.into()), &mut found);
    found
}

fn visit(object: &dyn Object, shape: &'static Shape, node: &Node<'_>, found: &mut Vec<Found>) {
    let mut presence = Presence::default();
    for (index, field) in shape.fields.iter().enumerate() {
        let (property, value) = match object.get(index) {
            Value::Absent => continue,
            Value::Member(union) => {
                let name = union.member().field.wire;
                let Some(property) = field.properties.iter().find(|property| property.name == name) else { continue };
                (property, union.value())
            }
            value => (&field.properties[0], value),
        };
        presence.set |= property.bit;
        if matches!(value, Value::Element(_) | Value::List(_)) {
            descend(property, value, node, found);
        }
    }
    if let Value::Unknown(fields) = object.get(shape.fields.len()) {
        if !fields.is_empty() {
            presence.set_unknown();
            let properties = || shape.fields.iter().flat_map(|field| &field.properties);
            for (name, _) in fields.iter() {
                presence.set |= properties().find(|property| property.name == name).map_or(0, |property| property.bit);
            }
        }
    }
    shape.plan.check(presence, node, found);
}

fn descend(property: &'static PropertyShape, value: Value<'_>, node: &Node<'_>, found: &mut Vec<Found>) {
    each_element(value, &mut |index, object| {
        let seen = Seen(object);
        let inner = Node::inside(node, property.name, index, &seen);
        visit(object, property.inner(object), &inner, found);
    });
}
