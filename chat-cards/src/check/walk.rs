//! One pass over a value: the rules that apply to each element, and how many bytes it has.

use chat_cards_rules::{Applicable, Found, Node, Presence, Target};

use crate::size::{self, Sum, measure_unknown, measure_value};
use crate::wire::{Object, Value};

use super::shape::{FieldShape, PropertyShape, Shape, shape};
use super::view::Seen;

/// What the rules find in an element and all that is in it.
pub(super) fn walk(object: &dyn Object, target: Target) -> Vec<Found> {
    let seen = Seen { object, shape: shape(object.schema()) };
    let mut walk = Walk { found: Vec::new(), last: Vec::new() };
    walk.visit(&seen, &Node::root(&seen, target.into()));
    walk.found
}

struct Walk {
    found: Vec<Found>,
    /// By the number of a shape: the rules for the element of that shape that came last. Many come with the same properties.
    last: Vec<Option<Applicable>>,
}

/// What an element tells of itself to those around it.
#[derive(Clone, Copy)]
struct Visited {
    bytes: usize,
    has_inputs: bool,
}

impl Visited {
    /// A value that is not an element.
    fn value(bytes: usize) -> Self {
        Self { bytes, has_inputs: false }
    }
}

impl Walk {
    fn visit(&mut self, seen: &Seen<'_>, node: &Node<'_>) -> Visited {
        let Seen { object, shape } = seen;
        let mut presence = Presence::default();
        let mut sum = Sum::EMPTY;
        let mut has_inputs = false;
        for (index, field) in shape.fields.iter().enumerate() {
            let (property, inside) = match object.get(index) {
                Value::Absent => continue,
                Value::Text(text) => (&field.property, Visited::value(size::text(text))),
                Value::Member(union) => {
                    let Some(member) = field.member(union.member().field.wire) else { continue };
                    (member, self.property(member, &union.value(), node))
                }
                ref value => (&field.property, self.property(&field.property, value, node)),
            };
            presence.set |= property.bit;
            has_inputs |= inside.has_inputs;
            sum.field(property.name.len() + 2, inside.bytes);
        }
        if let Value::Unknown(fields) = object.get(shape.fields.len()) {
            if !fields.is_empty() {
                presence.set_unknown();
                let properties = || shape.fields.iter().flat_map(FieldShape::properties);
                for (name, value) in fields.iter() {
                    presence.set |= properties().find(|own| own.name == name).map_or(0, |own| own.bit);
                    let (name, value) = measure_unknown(name, value);
                    sum.field(name, value);
                }
            }
        }
        if has_inputs {
            presence.set_inputs();
        }
        let bytes = sum.bytes();
        node.set_size(bytes);
        self.apply(shape, presence, node);
        Visited { bytes, has_inputs: has_inputs || shape.plan.is_input() }
    }

    /// Applies the rules to an element with these properties.
    fn apply(&mut self, shape: &Shape, presence: Presence, node: &Node<'_>) {
        if self.last.len() <= shape.number {
            self.last.resize(shape.number + 1, None);
        }
        let last = &mut self.last[shape.number];
        if last.as_ref().is_none_or(|rules| rules.presence() != presence) {
            *last = Some(shape.plan.applicable(presence, node.targets()));
        }
        if let Some(rules) = last {
            shape.plan.check_these(rules, node, &mut self.found);
        }
    }

    /// Looks into a property.
    fn property(&mut self, property: &'static PropertyShape, value: &Value<'_>, node: &Node<'_>) -> Visited {
        let mut element = |index, object: &dyn Object| {
            let seen = Seen { object, shape: property.inner(object) };
            self.visit(&seen, &Node::inside(node, property.name, index, &seen))
        };
        match *value {
            Value::Element(object) => element(None, object),
            Value::List(list) => {
                let mut sum = Sum::EMPTY;
                let mut has_inputs = false;
                for index in 0..list.count() {
                    match list.item(index) {
                        Value::Element(object) => {
                            let inside = element(Some(index), object);
                            has_inputs |= inside.has_inputs;
                            sum.item(inside.bytes);
                        }
                        value => sum.item(measure_value(value)),
                    }
                }
                Visited { bytes: sum.bytes(), has_inputs }
            }
            value => Visited::value(measure_value(value)),
        }
    }
}
