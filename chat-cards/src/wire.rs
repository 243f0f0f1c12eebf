//! How values become JSON and come back.
//!
//! The attributes of the model write one short `impl` per type against these traits, so that what is said about JSON
//! is said once: default values are left out, `null` reads as absent, numbers may come quoted, 64-bit integers are
//! written as strings.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::schema::{Element, EnumSchema, Field, Holder, Kind, Role, Schema, UnionSchema};
use crate::strings::{Bytes, Html, Markup, Text, Timestamp};
use crate::unknown::UnknownFields;

/// A type that a field of the model can have.
pub trait Wire: Sized + fmt::Debug {
    /// What it is in the API's terms.
    const KIND: Kind;
    /// How it holds that.
    const HOLDER: Holder = Holder::Plain;
    /// Whether it is left out of the JSON.
    fn is_absent(&self) -> bool;
    /// Writes it.
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
    /// Reads it.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
    /// What `Debug` shows of it.
    fn shown(&self) -> &dyn fmt::Debug {
        self
    }
}

/// A type with a value that stands for nothing, which JSON leaves out.
pub trait Empty: Sized {
    /// That value.
    const EMPTY: Self;
}

/// What `#[element]` writes for a struct.
pub trait Fields: Empty + fmt::Debug {
    /// Writes the fields that are set.
    fn write_fields<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>;
    /// Reads the value of a field; `false`, with the value still to be read, when the field is not one of these.
    fn read_field<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<bool, A::Error>;
    /// The other fields.
    fn unknown(&self) -> &UnknownFields;
    /// The other fields, to add to.
    fn unknown_mut(&mut self) -> &mut UnknownFields;
}

/// What `#[union]` writes for an enum.
pub trait Union: Sized + fmt::Debug {
    /// The members.
    const SCHEMA: UnionSchema;
    /// Writes the member that is set.
    fn write_member<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>;
    /// Reads a member; `None`, with the value still to be read, when the name is not one of theirs.
    fn read_member<'de, A: MapAccess<'de>>(name: &str, map: &mut A) -> Result<Option<Self>, A::Error>;
    /// The Rust name of the member that is set, and its value.
    fn member(&self) -> (&'static str, &dyn fmt::Debug);
}

/// What `#[enumeration]` writes for an enum.
pub trait Enumeration: Sized + Clone + fmt::Debug {
    /// The words.
    const SCHEMA: EnumSchema;
    /// The word in JSON.
    fn as_word(&self) -> &str;
    /// The value of a word, known or not.
    fn from_word(word: Cow<'_, str>) -> Self;
}

/// A schema behind a function, so that elements can contain each other.
#[must_use]
pub fn schema_of<T: Element>() -> &'static Schema {
    const { &T::SCHEMA }
}

/// The same for a union.
#[must_use]
pub fn union_of<T: Union>() -> &'static UnionSchema {
    const { &T::SCHEMA }
}

/// The same for an enum.
#[must_use]
pub fn enum_of<T: Enumeration>() -> &'static EnumSchema {
    const { &T::SCHEMA }
}

/// A field with everything that follows from its type.
#[must_use]
pub const fn field<T: Wire>(name: &'static str, wire: &'static str) -> Field {
    Field {
        name,
        wire,
        kind: T::KIND,
        repeated: matches!(T::HOLDER, Holder::List),
        holder: T::HOLDER,
        required: false,
        output_only: false,
        deprecated: None,
        role: Role::Plain,
        alias: None,
    }
}

/// A field that holds a union.
#[must_use]
pub const fn union_field<T: Union>(name: &'static str) -> Field {
    Field {
        name,
        wire: "",
        kind: Kind::Union(union_of::<T>),
        repeated: false,
        holder: Holder::Optional,
        required: false,
        output_only: false,
        deprecated: None,
        role: Role::Plain,
        alias: None,
    }
}

// Writing.

/// Lets serde write a [`Wire`] value.
struct Written<'a, T>(&'a T);

impl<T: Wire> Serialize for Written<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer)
    }
}

/// Writes a field that is set.
pub fn put<T: Wire, M: SerializeMap>(map: &mut M, name: &'static str, value: &T) -> Result<(), M::Error> {
    if value.is_absent() { Ok(()) } else { put_member(map, name, value) }
}

/// Writes a member of a union, which is there even when it is empty.
pub fn put_member<T: Wire, M: SerializeMap>(map: &mut M, name: &'static str, value: &T) -> Result<(), M::Error> {
    map.serialize_entry(name, &Written(value))
}

/// Writes a union.
pub fn put_union<U: Union, M: SerializeMap>(map: &mut M, value: Option<&U>) -> Result<(), M::Error> {
    value.map_or(Ok(()), |value| value.write_member(map))
}

/// Writes an element.
pub fn write_element<T: Fields, S: Serializer>(element: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    element.write_fields(&mut map)?;
    for (name, value) in element.unknown().iter() {
        map.serialize_entry(name, value)?;
    }
    map.end()
}

// Reading.

/// Lets serde read a [`Wire`] value.
struct Read<T>(PhantomData<T>);

impl<'de, T: Wire> DeserializeSeed<'de> for Read<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::read(deserializer)
    }
}

/// Reads the value that follows a field's name.
pub fn take<'de, T: Wire, A: MapAccess<'de>>(map: &mut A) -> Result<T, A::Error> {
    map.next_value_seed(Read(PhantomData))
}

/// Reads a member of a union that has none yet.
pub fn take_union<'de, U: Union, A: MapAccess<'de>>(
    slot: &mut Option<U>,
    name: &str,
    map: &mut A,
) -> Result<bool, A::Error> {
    // A second member is kept among the unknown fields, so that what was read can be written again.
    if slot.is_some() {
        return Ok(false);
    }
    *slot = U::read_member(name, map)?;
    Ok(slot.is_some())
}

/// Reads an element.
pub fn read_element<'de, T: Fields, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct ElementVisitor<T>(PhantomData<T>);

    impl<'de, T: Fields> Visitor<'de> for ElementVisitor<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
            let mut element = T::EMPTY;
            while let Some(name) = map.next_key_seed(Scalar::<Cow<'de, str>>(PhantomData))? {
                if !element.read_field(&name, &mut map)? {
                    let value: serde_json::Value = map.next_value()?;
                    element.unknown_mut().insert(name, value);
                }
            }
            Ok(element)
        }
    }

    deserializer.deserialize_any(ElementVisitor(PhantomData))
}

/// A value that is one JSON string, number or boolean.
trait FromScalar<'de>: Sized {
    const EXPECTED: &'static str;
    fn from_null() -> Option<Self> {
        None
    }
    fn from_text(_: Cow<'de, str>) -> Option<Self> {
        None
    }
    fn from_integer(_: i64) -> Option<Self> {
        None
    }
    fn from_float(_: f64) -> Option<Self> {
        None
    }
    fn from_boolean(_: bool) -> Option<Self> {
        None
    }
}

struct Scalar<T>(PhantomData<T>);

impl<'de, T: FromScalar<'de>> DeserializeSeed<'de> for Scalar<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T: FromScalar<'de>> Visitor<'de> for Scalar<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::EXPECTED)
    }

    fn visit_unit<E: Error>(self) -> Result<T, E> {
        T::from_null().ok_or_else(|| E::invalid_type(serde::de::Unexpected::Unit, &self))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<T, E> {
        T::from_boolean(value).ok_or_else(|| E::invalid_type(serde::de::Unexpected::Bool(value), &self))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<T, E> {
        T::from_integer(value).ok_or_else(|| E::invalid_value(serde::de::Unexpected::Signed(value), &self))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<T, E> {
        i64::try_from(value)
            .ok()
            .and_then(T::from_integer)
            .ok_or_else(|| E::invalid_value(serde::de::Unexpected::Unsigned(value), &self))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<T, E> {
        T::from_float(value).ok_or_else(|| E::invalid_value(serde::de::Unexpected::Float(value), &self))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<T, E> {
        self.visit_string(value.to_owned())
    }

    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<T, E> {
        T::from_text(Cow::Borrowed(value)).ok_or_else(|| E::invalid_value(serde::de::Unexpected::Str(value), &self))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<T, E> {
        let shown = value.clone();
        T::from_text(Cow::Owned(value)).ok_or_else(|| E::invalid_value(serde::de::Unexpected::Str(&shown), &self))
    }
}

impl<'de> FromScalar<'de> for Cow<'de, str> {
    const EXPECTED: &'static str = "a string";
    fn from_text(text: Cow<'de, str>) -> Option<Self> {
        Some(text)
    }
}

// The kinds of fields.

/// A text type, which takes the JSON string as it is.
macro_rules! text_wire {
    ($($type:ident)*) => {$(
        impl FromScalar<'_> for $type {
            const EXPECTED: &'static str = "a string";
            fn from_null() -> Option<Self> {
                Some(Self::EMPTY)
            }
            fn from_text(text: Cow<'_, str>) -> Option<Self> {
                Some(Self::from_cow(Cow::Owned(text.into_owned())))
            }
        }

        impl Empty for $type {
            const EMPTY: Self = Self::EMPTY;
        }

        impl Wire for $type {
            const KIND: Kind = Kind::$type;
            fn is_absent(&self) -> bool {
                self.is_empty()
            }
            fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_any(Scalar(PhantomData))
            }
        }
    )*};
}

text_wire!(Text Html Markup Timestamp Bytes);

impl FromScalar<'_> for bool {
    const EXPECTED: &'static str = "true or false";
    fn from_null() -> Option<Self> {
        Some(false)
    }
    fn from_boolean(value: bool) -> Option<Self> {
        Some(value)
    }
}

/// A number, which proto3 JSON lets come as a string too.
macro_rules! integer {
    ($type:ident) => {
        impl FromScalar<'_> for $type {
            const EXPECTED: &'static str = "an integer";
            fn from_null() -> Option<Self> {
                Some(0)
            }
            fn from_integer(value: i64) -> Option<Self> {
                value.try_into().ok()
            }
            fn from_float(value: f64) -> Option<Self> {
                // 2^53: up to there every integer is a double of its own.
                let exact = value.fract() == 0.0 && value.abs() <= 9_007_199_254_740_992.0;
                if exact { Self::from_integer(value as i64) } else { None }
            }
            fn from_text(text: Cow<'_, str>) -> Option<Self> {
                text.parse().ok()
            }
        }
    };
}

integer!(i32);
integer!(i64);

macro_rules! float {
    ($type:ident) => {
        impl FromScalar<'_> for $type {
            const EXPECTED: &'static str = "a number";
            fn from_null() -> Option<Self> {
                Some(0.0)
            }
            fn from_integer(value: i64) -> Option<Self> {
                Some(value as $type)
            }
            fn from_float(value: f64) -> Option<Self> {
                Some(value as $type)
            }
            fn from_text(text: Cow<'_, str>) -> Option<Self> {
                // `Infinity`, `-Infinity` and `NaN`, as proto3 JSON spells them, parse as such.
                text.parse().ok()
            }
        }
    };
}

float!(f32);
float!(f64);

/// A number or a boolean.
macro_rules! plain_wire {
    ($type:ident, $kind:ident, $empty:expr, |$value:ident, $serializer:ident| $write:expr) => {
        impl Empty for $type {
            const EMPTY: Self = $empty;
        }

        impl Wire for $type {
            const KIND: Kind = Kind::$kind;
            fn is_absent(&self) -> bool {
                *self == $empty
            }
            fn write<S: Serializer>(&self, $serializer: S) -> Result<S::Ok, S::Error> {
                let $value = *self;
                $write
            }
            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_any(Scalar(PhantomData))
            }
        }
    };
}

plain_wire!(bool, Bool, false, |value, serializer| serializer.serialize_bool(value));
plain_wire!(i32, Int32, 0, |value, serializer| serializer.serialize_i32(value));
plain_wire!(i64, Int64, 0, |value, serializer| serializer.collect_str(&value));
plain_wire!(f32, Float, 0.0, |value, serializer| match unusual(f64::from(value)) {
    Some(word) => serializer.serialize_str(word),
    None => serializer.serialize_f32(value),
});
plain_wire!(f64, Double, 0.0, |value, serializer| match unusual(value) {
    Some(word) => serializer.serialize_str(word),
    None => serializer.serialize_f64(value),
});

/// How proto3 JSON spells what JSON has no number for.
fn unusual(value: f64) -> Option<&'static str> {
    match value {
        _ if value.is_nan() => Some("NaN"),
        f64::INFINITY => Some("Infinity"),
        f64::NEG_INFINITY => Some("-Infinity"),
        _ => None,
    }
}

/// Reads an enum's word, or its number.
pub fn read_enum<'de, T: Enumeration, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct Word(String);

    impl FromScalar<'_> for Word {
        const EXPECTED: &'static str = "an enum word";
        fn from_text(text: Cow<'_, str>) -> Option<Self> {
            Some(Self(text.into_owned()))
        }
        fn from_integer(number: i64) -> Option<Self> {
            Some(Self(number.to_string()))
        }
    }

    let Word(word) = deserializer.deserialize_any(Scalar(PhantomData))?;
    let by_number =
        word.parse().ok().and_then(|number| T::SCHEMA.words.iter().find(|word| word.number == Some(number)));
    Ok(T::from_word(by_number.map_or(Cow::Owned(word), |word| Cow::Borrowed(word.wire))))
}

impl<T> Empty for Option<T> {
    const EMPTY: Self = None;
}

impl<T: Wire> Wire for Option<T> {
    const KIND: Kind = T::KIND;
    const HOLDER: Holder = match T::HOLDER {
        Holder::Boxed => Holder::Boxed,
        _ => Holder::Optional,
    };
    fn is_absent(&self) -> bool {
        self.is_none()
    }
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => value.write(serializer),
            None => serializer.serialize_none(),
        }
    }
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OptionVisitor<T>(PhantomData<T>);

        impl<'de, T: Wire> Visitor<'de> for OptionVisitor<T> {
            type Value = Option<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value or null")
            }
            fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
                Ok(None)
            }
            fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
                Ok(None)
            }
            fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
                T::read(deserializer).map(Some)
            }
        }

        deserializer.deserialize_option(OptionVisitor(PhantomData))
    }
    fn shown(&self) -> &dyn fmt::Debug {
        match self {
            Some(value) => value.shown(),
            None => self,
        }
    }
}

impl<T: Wire> Wire for Box<T> {
    const KIND: Kind = T::KIND;
    const HOLDER: Holder = Holder::Boxed;
    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).write(serializer)
    }
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer).map(Self::new)
    }
    fn shown(&self) -> &dyn fmt::Debug {
        (**self).shown()
    }
}

impl<T> Empty for Vec<T> {
    const EMPTY: Self = Self::new();
}

impl<T: Wire> Wire for Vec<T> {
    const KIND: Kind = T::KIND;
    const HOLDER: Holder = Holder::List;
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(Written))
    }
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ListVisitor<T>(PhantomData<T>);

        impl<'de, T: Wire> Visitor<'de> for ListVisitor<T> {
            type Value = Vec<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an array")
            }
            fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
                Ok(Vec::new())
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
                let mut list = Vec::new();
                while let Some(item) = seq.next_element_seed(Read(PhantomData))? {
                    list.push(item);
                }
                Ok(list)
            }
        }

        deserializer.deserialize_any(ListVisitor(PhantomData))
    }
}

// Showing.

/// A field as `Debug` shows it: under which name, if it is set at all.
pub trait Shown {
    /// The name and the value.
    fn shown(&self, name: &'static str) -> Option<(&'static str, &dyn fmt::Debug)>;
}

impl<T: Wire> Shown for T {
    fn shown(&self, name: &'static str) -> Option<(&'static str, &dyn fmt::Debug)> {
        (!self.is_absent()).then(|| (name, Wire::shown(self)))
    }
}

/// A union as `Debug` shows it: its member, under the member's own name.
#[derive(Debug)]
pub struct Member<'a, U>(pub &'a Option<U>);

impl<U: Union> Shown for Member<'_, U> {
    fn shown(&self, _: &'static str) -> Option<(&'static str, &dyn fmt::Debug)> {
        self.0.as_ref().map(Union::member)
    }
}

/// Shows the fields of an element that are set.
pub fn show(
    f: &mut fmt::Formatter<'_>,
    name: &str,
    fields: &[(&'static str, &dyn Shown)],
    unknown: &UnknownFields,
) -> fmt::Result {
    let mut shown = f.debug_struct(name);
    for (name, value) in fields.iter().filter_map(|(name, value)| value.shown(name)) {
        shown.field(name, value);
    }
    if !unknown.is_empty() {
        shown.field("unknown_fields", unknown);
    }
    shown.finish()
}
