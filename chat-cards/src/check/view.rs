//! A value, as the rules see it: everything about it is certain.

use chat_cards_rules::{Child, Fact, View};

use crate::schema::{Field, Kind};
use crate::size;
use crate::wire::{List, Object, Value};

use super::shape::{FieldShape, PropertyShape, Shape};

/// An element of a finished value.
pub(super) struct Seen<'a> {
    pub(super) object: &'a dyn Object,
    pub(super) shape: &'static Shape,
}

impl<'a> Seen<'a> {
    /// The property that is set in the field of an index, and its value.
    #[inline]
    pub(super) fn at(&self, index: usize, field: &'static FieldShape) -> Option<(&'static PropertyShape, Value<'a>)> {
        match self.object.get(index) {
            Value::Absent => None,
            Value::Member(union) => Some((field.member(union.member().field.wire)?, union.value())),
            value => Some((&field.property, value)),
        }
    }

    /// Beside the member of a union that is set, another one is kept as a field that has no place.
    fn unknown_fact(&self, property: &str) -> Fact<'a> {
        if self.unknown().contains(&property) { Fact::Present } else { Fact::Absent }
    }

    fn value(&self, property: &str) -> Option<Value<'a>> {
        let index = self.shape.field_of(property)?;
        match self.object.get(index) {
            Value::Member(union) => (union.member().field.wire == property).then(|| union.value()),
            value => Some(value),
        }
    }
}

impl View for Seen<'_> {
    fn element(&self) -> &'static str {
        self.object.schema().rust
    }

    fn fact(&self, property: &str) -> Fact<'_> {
        let Some(index) = self.shape.field_of(property) else { return self.unknown_fact(property) };
        match &self.object.get(index) {
            Value::Member(union) if union.member().field.wire == property => fact(&union.value()),
            Value::Member(_) => self.unknown_fact(property),
            value => fact(value),
        }
    }

    fn is_word(&self, property: &str) -> bool {
        match (self.object.schema().property(property), self.value(property)) {
            (Some(Field { kind: Kind::Enum(words), .. }), Some(Value::Text(text))) => {
                words().words.iter().any(|word| word.wire == text)
            }
            _ => true,
        }
    }

    fn children(&self, visit: &mut dyn FnMut(Child<'_>)) -> bool {
        for (index, field) in self.shape.fields.iter().enumerate() {
            if let Some((property, value)) = self.at(index, field) {
                each_element(value, &mut |index, object| {
                    let view = &Seen { object, shape: property.inner(object) };
                    visit(Child { property: property.name, index, certain: true, view });
                });
            }
        }
        true
    }

    fn texts(&self, property: &str, visit: &mut dyn FnMut(usize, &str)) {
        if let Some(Value::List(list)) = self.value(property) {
            for index in 0..list.count() {
                if let Value::Text(text) = list.item(index) {
                    visit(index, text);
                }
            }
        }
    }

    fn unknown(&self) -> Vec<&str> {
        match self.object.get(self.shape.fields.len()) {
            Value::Unknown(fields) => fields.iter().map(|(name, _)| name).collect(),
            _ => Vec::new(),
        }
    }

    fn size(&self) -> usize {
        size::measure(self.object)
    }
}

/// Calls `visit` with each element that a property holds.
fn each_element<'a>(value: Value<'a>, visit: &mut dyn FnMut(Option<usize>, &'a dyn Object)) {
    match value {
        Value::Element(object) => visit(None, object),
        Value::List(list) => {
            for index in 0..list.count() {
                if let Value::Element(object) = List::item(list, index) {
                    visit(Some(index), object);
                }
            }
        }
        _ => {}
    }
}

fn fact<'a>(value: &Value<'a>) -> Fact<'a> {
    match *value {
        Value::Absent => Fact::Absent,
        Value::Text(text) => Fact::Text(text),
        Value::True => Fact::Bool(true),
        Value::False => Fact::Bool(false),
        Value::Int(number) => Fact::Int(number.into()),
        Value::Long(number) => Fact::Int(number),
        Value::Float(number) => Fact::Number(number.into()),
        Value::Double(number) => Fact::Number(number),
        Value::Element(_) => Fact::Element,
        Value::List(list) => Fact::List { least: list.count(), more: false },
        // Whoever asks for a property is given the member's value.
        Value::Member(union) => fact(&union.value()),
        Value::Unknown(_) => Fact::Present,
    }
}
