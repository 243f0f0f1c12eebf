//! JSON to values.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Unexpected, Visitor};

use crate::schema::Element;

use super::{AnyWord, Enumeration, List, Object, Slot};

/// Reads an element.
pub fn read_element<'de, T: Element, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut element = T::default();
    Slot::Element(&mut element).deserialize(deserializer)?;
    Ok(element)
}

/// Reads an enum's word, or its number.
pub fn read_enum<'de, T: Enumeration, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut word = T::from_word(Cow::Borrowed(""));
    Slot::Word(&mut word).deserialize(deserializer)?;
    Ok(word)
}

impl<'de> DeserializeSeed<'de> for Slot<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

/// Takes the value that comes, if it fits.
impl<'de> Visitor<'de> for Slot<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Element(_) => "an object",
            Self::List(_) => "an array",
            Self::Bool(_) => "true or false",
            Self::Int(_) => "a 32-bit integer",
            Self::Long(_) => "a 64-bit integer",
            Self::Float(_) | Self::Double(_) => "a number",
            Self::Word(_) => "an enum word",
            _ => "a string",
        })
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        match self.filled() {
            Self::Element(element) => read_fields(element, map),
            other => Err(A::Error::invalid_type(Unexpected::Map, &other)),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        match self.filled() {
            Self::List(list) => {
                while seq.next_element_seed(Item(list))?.is_some() {}
                Ok(())
            }
            other => Err(A::Error::invalid_type(Unexpected::Seq, &other)),
        }
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        match self {
            Self::Element(_) => Err(E::invalid_type(Unexpected::Unit, &self)),
            // In a field, `null` reads as absent.
            _ => Ok(()),
        }
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        match self.filled() {
            Self::Bool(slot) => *slot = value,
            other => return Err(E::invalid_type(Unexpected::Bool(value), &other)),
        }
        Ok(())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        let mut slot = self.filled();
        if slot.integer(value) { Ok(()) } else { Err(slot.unfit(Unexpected::Signed(value))) }
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        let mut slot = self.filled();
        if i64::try_from(value).is_ok_and(|value| slot.integer(value)) || slot.float(value as f64) {
            return Ok(());
        }
        Err(slot.unfit(Unexpected::Unsigned(value)))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        let mut slot = self.filled();
        if slot.float(value) { Ok(()) } else { Err(slot.unfit(Unexpected::Float(value))) }
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        match self.filled() {
            Self::Text(slot) => *slot = Cow::Owned(value.to_owned()),
            Self::Word(slot) => slot.set(Cow::Borrowed(value)),
            mut other => {
                if !other.quoted(value) {
                    return Err(other.unfit(Unexpected::Str(value)));
                }
            }
        }
        Ok(())
    }

    fn visit_string<E: Error>(self, value: String) -> Result<(), E> {
        match self.filled() {
            Self::Text(slot) => *slot = Cow::Owned(value),
            other => other.visit_str(&value)?,
        }
        Ok(())
    }
}

/// Reads the fields of an element.
fn read_fields<'de, A: MapAccess<'de>>(element: &mut dyn Object, mut map: A) -> Result<(), A::Error> {
    let mut next = 0;
    while let Some(place) = map.next_key_seed(Key { element: &mut *element, next: &mut next })? {
        let (name, value) = match place {
            Place::Known(slot) => {
                map.next_value_seed(slot)?;
                continue;
            }
            Place::Unknown(name) => (name, map.next_value()?),
            // A second member is kept among the unknown fields, so that what was read can be written again.
            Place::Second(name) => match map.next_value()? {
                serde_json::Value::Null => continue,
                value => (name, value),
            },
        };
        if let Slot::Unknown(unknown) = element.slot(element.schema().fields.len()) {
            unknown.insert(name, value);
        }
    }
    Ok(())
}

/// The name of a field of an element.
struct Key<'a> {
    element: &'a mut dyn Object,
    /// The field that comes next in the schema: whoever wrote the JSON has mostly done so in that order.
    next: &'a mut usize,
}

/// Where the value of a field goes.
enum Place<'a> {
    Known(Slot<'a>),
    /// To the fields that the model has no name for.
    Unknown(String),
    /// The same, unless it is `null`, because another member of the union is there.
    Second(String),
}

impl<'de, 'a> DeserializeSeed<'de> for Key<'a> {
    type Value = Place<'a>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'a> Visitor<'_> for Key<'a> {
    type Value = Place<'a>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        let position = self.element.schema().position_from(*self.next, name);
        let Some((index, member)) = position else { return Ok(Place::Unknown(name.to_owned())) };
        *self.next = index + 1;
        Ok(match (self.element.slot(index), member) {
            (Slot::Union(union), Some(_)) if union.is_set() => Place::Second(name.to_owned()),
            (Slot::Union(union), Some(member)) => Place::Known(Slot::Member(union, member)),
            (slot, _) => Place::Known(slot),
        })
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

/// 2^53: up to there every integer is a double of its own.
const EXACT: f64 = 9_007_199_254_740_992.0;

impl Slot<'_> {
    /// Where a value goes that is not absent.
    fn filled(mut self) -> Self {
        loop {
            self = match self {
                Self::Optional(option) => option.fill(),
                Self::Member(union, index) => union.set(index),
                slot => return slot,
            };
        }
    }

    /// The error of a number or text that does not fit.
    fn unfit<E: Error>(&self, found: Unexpected<'_>) -> E {
        match self {
            Self::Element(_) | Self::List(_) => E::invalid_type(found, self),
            _ => E::invalid_value(found, self),
        }
    }

    fn integer(&mut self, value: i64) -> bool {
        match self {
            Self::Int(slot) => match i32::try_from(value) {
                Ok(value) => **slot = value,
                Err(_) => return false,
            },
            Self::Long(slot) => **slot = value,
            Self::Float(slot) => **slot = value as f32,
            Self::Double(slot) => **slot = value as f64,
            Self::Word(slot) => number_word(&mut **slot, value),
            _ => return false,
        }
        true
    }

    fn float(&mut self, value: f64) -> bool {
        match self {
            Self::Float(slot) => **slot = value as f32,
            Self::Double(slot) => **slot = value,
            Self::Int(_) | Self::Long(_) if value.fract() == 0.0 && value.abs() <= EXACT => {
                return self.integer(value as i64);
            }
            _ => return false,
        }
        true
    }

    /// Numbers may come quoted; `Infinity`, `-Infinity` and `NaN` are spelled as proto3 JSON has them.
    fn quoted(&mut self, value: &str) -> bool {
        match self {
            Self::Int(_) | Self::Long(_) => {
                value.parse().is_ok_and(|value| self.integer(value))
                    || value.parse().is_ok_and(|value| self.float(value))
            }
            Self::Float(_) | Self::Double(_) => value.parse().is_ok_and(|value| self.float(value)),
            _ => false,
        }
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
