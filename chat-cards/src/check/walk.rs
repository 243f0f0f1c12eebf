//! One pass over a value: the rules that apply to each element, and how many bytes its JSON has.

use chat_cards_rules::{Found, Node, Presence, Target};

use crate::wire::{Object, Value, Written};

use super::json::Json;
use super::shape::{FieldShape, PropertyShape, shape};
use super::view::Seen;

/// Tells what the rules find in an element and all that is in it, and measures or writes its JSON on the way.
pub(super) fn walk(object: &dyn Object, target: Target, json: Json) -> (Vec<Found>, Json) {
    let seen = Seen { object, shape: shape(object.schema()) };
    let mut walk = Walk { found: Vec::new(), json };
    walk.visit(&seen, &Node::root(&seen, target.into()));
    (walk.found, walk.json)
}

struct Walk {
    found: Vec<Found>,
    /// That of what was walked over so far.
    json: Json,
}

impl Walk {
    /// Tells whether the element is an input of a form, or has one in it.
    fn visit(&mut self, seen: &Seen<'_>, node: &Node<'_>) -> bool {
        let Seen { object, shape } = seen;
        let mut presence = Presence::default();
        let mut has_inputs = false;
        let start = self.json.length();
        self.json.open(b'{');
        for (index, field) in shape.fields.iter().enumerate() {
            let (property, value) = match object.get(index) {
                Value::Absent => continue,
                Value::Member(union) => {
                    let Some(member) = field.member(union.member().field.wire) else { continue };
                    (member, union.value())
                }
                value => (&field.property, value),
            };
            presence.set |= property.bit;
            self.json.field(property.name);
            has_inputs |= self.value(property, value, node);
        }
        if let Value::Unknown(fields) = object.get(shape.fields.len()) {
            if !fields.is_empty() {
                presence.set_unknown();
                let properties = || shape.fields.iter().flat_map(FieldShape::properties);
                for (name, value) in fields.iter() {
                    presence.set |= properties().find(|own| own.name == name).map_or(0, |own| own.bit);
                    self.json.unknown_field(name);
                    self.json.value(value);
                }
            }
        }
        if has_inputs {
            presence.set_inputs();
        }
        self.json.close(b'}');
        node.set_size(self.json.length() - start);
        shape.plan.check(presence, node, &mut self.found);
        has_inputs || shape.plan.is_input()
    }

    /// Looks into the value of a property.
    fn value(&mut self, property: &'static PropertyShape, value: Value<'_>, node: &Node<'_>) -> bool {
        match value {
            Value::Text(text) => self.json.text(text),
            Value::Element(object) => return self.element(property, None, object, node),
            Value::List(list) => {
                let mut has_inputs = false;
                self.json.open(b'[');
                for index in 0..list.count() {
                    self.json.item();
                    match list.item(index) {
                        Value::Element(object) => has_inputs |= self.element(property, Some(index), object, node),
                        value => self.json.value(&Written(value)),
                    }
                }
                self.json.close(b']');
                return has_inputs;
            }
            value => self.json.value(&Written(value)),
        }
        false
    }

    fn element(
        &mut self,
        property: &'static PropertyShape,
        index: Option<usize>,
        object: &dyn Object,
        node: &Node<'_>,
    ) -> bool {
        let seen = Seen { object, shape: property.inner(object) };
        self.visit(&seen, &Node::inside(node, property.name, index, &seen))
    }
}
