//! A value, as the rules see it: everything about it is certain.

use chat_cards_rules::{Child, Fact, View};

use crate::schema::{Field, Kind};
use crate::size;
use crate::wire::{List, Object, Value};

/// An element of a finished value.
pub(super) struct Seen<'a>(pub(super) &'a dyn Object);

impl<'a> Seen<'a> {
    /// Calls `visit` with each property that is set.
    fn properties(&self, visit: &mut dyn FnMut(&'static str, Value<'a>)) {
        for (index, field) in self.0.schema().fields.iter().enumerate() {
            match self.0.get(index) {
                Value::Absent => {}
                Value::Member(union) => visit(union.member().field.wire, union.value()),
                value => visit(field.wire, value),
            }
        }
    }

    fn value(&self, property: &str) -> Option<Value<'a>> {
        let (index, member) = self.0.schema().position(property)?;
        match (self.0.get(index), member) {
            (Value::Member(union), Some(_)) => {
                let Field { wire, .. } = union.member().field;
                (wire == property).then(|| union.value())
            }
            (value, _) => Some(value),
        }
    }
}

impl View for Seen<'_> {
    fn element(&self) -> &'static str {
        self.0.schema().rust
    }

    fn fact(&self, property: &str) -> Fact<'_> {
        match self.value(property) {
            Some(value) => fact(value),
            // Beside the member of a union that is set, another one is kept as a field that has no place.
            None if self.unknown().contains(&property) => Fact::Present,
            None => Fact::Absent,
        }
    }

    fn is_word(&self, property: &str) -> bool {
        match (self.0.schema().property(property), self.value(property)) {
            (Some(Field { kind: Kind::Enum(words), .. }), Some(Value::Text(text))) => {
                words().words.iter().any(|word| word.wire == text)
            }
            _ => true,
        }
    }

    fn children(&self, visit: &mut dyn FnMut(Child<'_>)) -> bool {
        self.properties(&mut |property, value| {
            each_element(value, &mut |index, object| {
                visit(Child { property, index, certain: true, view: &Seen(object) });
            });
        });
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
        match self.0.get(self.0.schema().fields.len()) {
            Value::Unknown(fields) => fields.iter().map(|(name, _)| name).collect(),
            _ => Vec::new(),
        }
    }

    fn size(&self) -> usize {
        size::measure(self.0)
    }
}

/// Calls `visit` with each element that a property holds.
pub(super) fn each_element<'a>(value: Value<'a>, visit: &mut dyn FnMut(Option<usize>, &'a dyn Object)) {
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

fn fact(value: Value<'_>) -> Fact<'_> {
    match value {
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
        Value::Member(union) => fact(union.value()),
        Value::Unknown(_) => Fact::Present,
    }
}
