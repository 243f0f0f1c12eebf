//! JSON to values.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Unexpected, Visitor};

use crate::schema::Element;

use super::{AnyOption, AnyUnionSlot, AnyWord, Enumeration, List, Object, Slot};

/// Reads an element.
pub fn read_element<'de, T: Element, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut element = T::default();
    deserializer.deserialize_any(ElementVisitor(&mut element))?;
    Ok(element)
}

/// Reads an enum's word, or its number.
pub fn read_enum<'de, T: Enumeration, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut word = T::from_word(Cow::Borrowed(""));
    deserializer.deserialize_any(ScalarVisitor(Slot::Word(&mut word)))?;
    Ok(word)
}

impl<'de> DeserializeSeed<'de> for Slot<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self {
            Self::Element(element) => deserializer.deserialize_any(ElementVisitor(element)),
            Self::Optional(option) => deserializer.deserialize_option(OptionVisitor(option)),
            Self::Member(union, index) => {
                deserializer.deserialize_option(OptionVisitor(&mut UnionMember { union, index }))
            }
            Self::List(list) => deserializer.deserialize_any(ListVisitor(list)),
            scalar => deserializer.deserialize_any(ScalarVisitor(scalar)),
        }
    }
}

struct ElementVisitor<'a>(&'a mut dyn Object);

impl<'de> Visitor<'de> for ElementVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let element = self.0;
        let schema = element.schema();
        // Whoever wrote it has mostly done so in the order of the schema.
        let mut next = 0;
        while let Some(name) = map.next_key_seed(Name(PhantomData))? {
            let position = schema.position_from(next, &name);
            next = position.map_or(next, |(index, _)| index + 1);
            match position.and_then(|position| at(element, position)) {
                Some(slot) => map.next_value_seed(slot)?,
                None => {
                    let value: serde_json::Value = map.next_value()?;
                    // A second member of a union that is `null` is as good as absent.
                    if position.is_some() && value.is_null() {
                        continue;
                    }
                    if let Slot::Unknown(unknown) = element.slot(schema.fields.len()) {
                        unknown.insert(name, value);
                    }
                }
            }
        }
        Ok(())
    }
}

/// The slot of a field, or of a member of a union.
fn at(element: &mut dyn Object, (index, member): (usize, Option<usize>)) -> Option<Slot<'_>> {
    let slot = element.slot(index);
    match (slot, member) {
        (Slot::Union(union), Some(member)) => {
            // A second member is kept among the unknown fields, so that what was read can be written again.
            if union.is_set() { None } else { Some(Slot::Member(union, member)) }
        }
        (slot, _) => Some(slot),
    }
}

struct OptionVisitor<'a>(&'a mut dyn AnyOption);

impl<'de> Visitor<'de> for OptionVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.0.fill().deserialize(deserializer)
    }
}

/// A member of a union, which an explicit `null` does not set.
struct UnionMember<'a> {
    union: &'a mut dyn AnyUnionSlot,
    index: usize,
}

impl AnyOption for UnionMember<'_> {
    fn fill(&mut self) -> Slot<'_> {
        self.union.set(self.index)
    }
    fn clear(&mut self) {
        self.union.clear();
    }
}

struct ListVisitor<'a>(&'a mut dyn List);

impl<'de> Visitor<'de> for ListVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        while seq.next_element_seed(Item(self.0))?.is_some() {}
        Ok(())
    }
}

/// An item is added to the list only once there is one.
struct Item<'a>(&'a mut dyn List);

impl<'de> DeserializeSeed<'de> for Item<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.0.push().deserialize(deserializer)
    }
}

/// The name of a field.
struct Name<'de>(PhantomData<Cow<'de, str>>);

impl<'de> DeserializeSeed<'de> for Name<'de> {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Name<'de> {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name.to_owned()))
    }
}

/// Reads a text, a number or a boolean.
struct ScalarVisitor<'a>(Slot<'a>);

/// 2^53: up to there every integer is a double of its own.
const EXACT: f64 = 9_007_199_254_740_992.0;

impl ScalarVisitor<'_> {
    fn integer(&mut self, value: i64) -> bool {
        match &mut self.0 {
            Slot::Int(slot) => match i32::try_from(value) {
                Ok(value) => **slot = value,
                Err(_) => return false,
            },
            Slot::Long(slot) => **slot = value,
            Slot::Float(slot) => **slot = value as f32,
            Slot::Double(slot) => **slot = value as f64,
            Slot::Word(slot) => number_word(&mut **slot, value),
            _ => return false,
        }
        true
    }

    fn float(&mut self, value: f64) -> bool {
        match &mut self.0 {
            Slot::Float(slot) => **slot = value as f32,
            Slot::Double(slot) => **slot = value,
            Slot::Int(_) | Slot::Long(_) if value.fract() == 0.0 && value.abs() <= EXACT => {
                return self.integer(value as i64);
            }
            _ => return false,
        }
        true
    }

    fn text(&mut self, value: Cow<'_, str>) -> bool {
        match &mut self.0 {
            Slot::Text(slot) => **slot = Cow::Owned(value.into_owned()),
            Slot::Word(slot) => slot.set(value),
            // Numbers may come quoted; `Infinity`, `-Infinity` and `NaN` are spelled as proto3 JSON has them.
            Slot::Int(_) | Slot::Long(_) => {
                return value.parse().is_ok_and(|value| self.integer(value))
                    || value.parse().is_ok_and(|value| self.float(value));
            }
            Slot::Float(_) | Slot::Double(_) => return value.parse().is_ok_and(|value| self.float(value)),
            _ => return false,
        }
        true
    }
}

/// A word by the number that it has in protobuf; an unknown number is kept as it is.
fn number_word(slot: &mut dyn AnyWord, number: i64) {
    let known = slot.schema().words.iter().find(|word| word.number.is_some_and(|known| i64::from(known) == number));
    match known {
        Some(word) => slot.set(Cow::Borrowed(word.wire)),
        None => slot.set(Cow::Owned(number.to_string())),
    }
}

impl<'de> Visitor<'de> for ScalarVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Slot::Bool(_) => "true or false",
            Slot::Int(_) => "a 32-bit integer",
            Slot::Long(_) => "a 64-bit integer",
            Slot::Float(_) | Slot::Double(_) => "a number",
            Slot::Word(_) => "an enum word",
            _ => "a string",
        })
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        // In a field, `null` reads as absent.
        Ok(())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        match self.0 {
            Slot::Bool(slot) => *slot = value,
            _ => return Err(E::invalid_type(Unexpected::Bool(value), &self)),
        }
        Ok(())
    }

    fn visit_i64<E: Error>(mut self, value: i64) -> Result<(), E> {
        if self.integer(value) { Ok(()) } else { Err(E::invalid_value(Unexpected::Signed(value), &self)) }
    }

    fn visit_u64<E: Error>(mut self, value: u64) -> Result<(), E> {
        if i64::try_from(value).is_ok_and(|value| self.integer(value)) || self.float(value as f64) {
            return Ok(());
        }
        Err(E::invalid_value(Unexpected::Unsigned(value), &self))
    }

    fn visit_f64<E: Error>(mut self, value: f64) -> Result<(), E> {
        if self.float(value) { Ok(()) } else { Err(E::invalid_value(Unexpected::Float(value), &self)) }
    }

    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<(), E> {
        self.visit_str(value)
    }

    fn visit_str<E: Error>(mut self, value: &str) -> Result<(), E> {
        if self.text(Cow::Borrowed(value)) { Ok(()) } else { Err(E::invalid_value(Unexpected::Str(value), &self)) }
    }

    fn visit_string<E: Error>(mut self, value: String) -> Result<(), E> {
        // Kept for the message, which quotes it.
        if let Slot::Text(slot) = &mut self.0 {
            **slot = Cow::Owned(value);
            return Ok(());
        }
        self.visit_str(&value)
    }
}
