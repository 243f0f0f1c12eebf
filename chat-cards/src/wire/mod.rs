//! How values become JSON and come back.
//!
//! Every element shows its fields as [`Value`]s and takes new ones through [`Slot`]s, both by the index that the field
//! has in the element's schema. All that is said about JSON (default values are left out, `null` reads as absent,
//! numbers may come quoted, 64-bit integers are strings) is said once on top of the two, not once per type.

mod holders;
mod holes;
mod literal;
mod read;
mod scalars;
mod show;
mod write;

use std::any::Any;
use std::borrow::Cow;

use crate::schema::{Element, EnumSchema, Field, Holder, Kind, Role, Schema, UnionSchema};
use crate::strings::Text;
use crate::unknown::UnknownFields;

pub use holes::{Holes, put, put_bytes, put_html, put_markdown, put_markup, put_maybe, put_plain, put_shown, put_text};
pub use literal::{filled, literal};
pub use read::{read_element, read_enum};
pub use show::{same, same_member, show, show_member};
pub(crate) use write::Written;
pub use write::write_element;

/// What a field holds, to look at.
#[derive(Clone, Copy)]
pub enum Value<'a> {
    /// Nothing, or the default value, which is the same in JSON.
    Absent,
    /// Text of any dialect, or an enum's word.
    Text(&'a str),
    /// `true`.
    True,
    /// A 32-bit integer.
    Int(i32),
    /// A 64-bit integer, a string in JSON.
    Long(i64),
    /// A 32-bit floating point number.
    Float(f32),
    /// A 64-bit floating point number.
    Double(f64),
    /// `false`, where that is not the same as absent.
    False,
    /// An element.
    Element(&'a dyn Object),
    /// A list that is not empty.
    List(&'a dyn List),
    /// A member of a union.
    Member(&'a dyn AnyUnion),
    /// The fields that the model has no name for.
    Unknown(&'a UnknownFields),
}

/// Where a field's new value goes.
pub enum Slot<'a> {
    /// Text of any dialect.
    Text(&'a mut Cow<'static, str>),
    /// A boolean.
    Bool(&'a mut bool),
    /// A 32-bit integer.
    Int(&'a mut i32),
    /// A 64-bit integer.
    Long(&'a mut i64),
    /// A 32-bit floating point number.
    Float(&'a mut f32),
    /// A 64-bit floating point number.
    Double(&'a mut f64),
    /// An enum's word.
    Word(&'a mut dyn AnyWord),
    /// An element.
    Element(&'a mut dyn Object),
    /// A value that may stay absent.
    Optional(&'a mut dyn AnyOption),
    /// A list.
    List(&'a mut dyn List),
    /// A union.
    Union(&'a mut dyn AnyUnionSlot),
    /// The member of an index of a union.
    Member(&'a mut dyn AnyUnionSlot, usize),
    /// The fields that the model has no name for.
    Unknown(&'a mut UnknownFields),
}

/// An element of any type.
pub trait Object {
    /// What it is made of.
    fn schema(&self) -> &'static Schema;
    /// The field of an index; behind the last one, the unknown fields.
    fn get(&self, index: usize) -> Value<'_>;
    /// The same, to set.
    fn slot(&mut self, index: usize) -> Slot<'_>;
    /// Becomes a value of the same type.
    fn assign(&mut self, value: Box<dyn Any>);
}

impl<T: Element> Object for T {
    fn schema(&self) -> &'static Schema {
        schema_of::<T>()
    }
    fn get(&self, index: usize) -> Value<'_> {
        Element::get(self, index)
    }
    fn slot(&mut self, index: usize) -> Slot<'_> {
        Element::slot(self, index)
    }
    fn assign(&mut self, value: Box<dyn Any>) {
        assign(self, value);
    }
}

/// A list of any type.
pub trait List {
    /// How many items there are; an empty list is shown as absent.
    fn count(&self) -> usize;
    /// The item of an index.
    fn item(&self, index: usize) -> Value<'_>;
    /// A new item at the end.
    fn push(&mut self) -> Slot<'_>;
    /// Becomes empty.
    fn clear(&mut self);
    /// Becomes a list of the same type.
    fn assign(&mut self, value: Box<dyn Any>);
}

/// A member of a union of any type.
pub trait AnyUnion {
    /// Its schema.
    fn member(&self) -> &'static crate::schema::Member;
    /// Its value, which is there even when it is the default one.
    fn value(&self) -> Value<'_>;
}

/// A union of any type, to set.
pub trait AnyUnionSlot {
    /// Whether a member is set.
    fn is_set(&self) -> bool;
    /// Sets the member of an index to its empty value.
    fn set(&mut self, index: usize) -> Slot<'_>;
    /// Becomes absent.
    fn clear(&mut self);
    /// The members.
    fn members(&self) -> &'static [crate::schema::Member];
}

/// An enum of any type, to set.
pub trait AnyWord {
    /// The words.
    fn schema(&self) -> &'static EnumSchema;
    /// Sets the word, known or not.
    fn set(&mut self, word: Cow<'_, str>);
    /// Becomes a word of the same type.
    fn assign(&mut self, value: Box<dyn Any>);
}

/// An `Option` of any type, to set.
pub trait AnyOption {
    /// Puts the empty value in, to be set.
    fn fill(&mut self) -> Slot<'_>;
    /// The value that is there, or else an empty one, to be set.
    fn keep(&mut self) -> Slot<'_> {
        self.fill()
    }
    /// Becomes absent.
    fn clear(&mut self);
}

/// A type that a field of the model can have.
pub trait Wire: Sized + 'static {
    /// What it is, and how it is shown and set.
    type Codec: Codec<Self>;
}

/// What the values of a type are, and how they are shown and set.
pub trait Codec<T> {
    /// What a value is in the API's terms.
    const KIND: Kind;
    /// How the type holds that.
    const HOLDER: Holder = Holder::Plain;
    /// Shows a value.
    fn value(value: &T) -> Value<'_>;
    /// Shows a value that is there, be it the default one.
    fn present(value: &T) -> Value<'_> {
        Self::value(value)
    }
    /// Takes a value.
    fn slot(value: &mut T) -> Slot<'_>;
    /// The value to be set.
    fn empty() -> T;
}

/// Shows a field.
pub fn value<T: Wire>(field: &T) -> Value<'_> {
    T::Codec::value(field)
}

/// Shows a member of a union.
pub fn present<T: Wire>(member: &T) -> Value<'_> {
    T::Codec::present(member)
}

/// Sets a field.
pub fn slot<T: Wire>(field: &mut T) -> Slot<'_> {
    T::Codec::slot(field)
}

/// Makes a value to be set.
#[must_use]
pub fn empty<T: Wire>() -> T {
    T::Codec::empty()
}

/// Shows a union.
pub fn union_value<U: Union>(union: &Option<U>) -> Value<'_> {
    union.as_ref().map_or(Value::Absent, |union| Value::Member(union))
}

/// Sets a union.
pub fn union_slot<U: Union>(union: &mut Option<U>) -> Slot<'_> {
    Slot::Union(union)
}

/// Makes a list of what becomes its items.
pub fn list<T>(values: impl IntoIterator<Item = impl Into<T>>) -> Vec<T> {
    values.into_iter().map(Into::into).collect()
}

/// Adds to a list what becomes its items.
pub fn extend<T>(list: &mut Vec<T>, values: impl IntoIterator<Item = impl Into<T>>) {
    list.extend(values.into_iter().map(Into::into));
}

/// What `#[union]` writes for an enum.
pub trait Union: Sized {
    /// The members.
    const SCHEMA: UnionSchema;
    /// The index of the member that is set, and its value.
    fn get(&self) -> (usize, Value<'_>);
    /// The member of an index, empty.
    fn new(index: usize) -> Self;
    /// The value, to be set.
    fn slot(&mut self) -> Slot<'_>;
}

/// What `#[enumeration]` writes for an enum.
pub trait Enumeration: Sized + 'static {
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
        kind: T::Codec::KIND,
        repeated: matches!(T::Codec::HOLDER, Holder::List),
        holder: T::Codec::HOLDER,
        required: false,
        unless: None,
        output_only: false,
        deprecated: None,
        role: Role::Plain,
        alias: None,
    }
}

/// A field that holds a union.
#[must_use]
pub const fn union_field<T: Union>(name: &'static str) -> Field {
    // Everything but the kind and the holder is as for any field.
    Field { kind: Kind::Union(union_of::<T>), holder: Holder::Optional, ..field::<Text>(name, "") }
}

/// Puts a value into a place of the same type. What does not fit changes nothing.
fn assign<T: Any>(place: &mut T, value: Box<dyn Any>) {
    if let Ok(value) = value.downcast() {
        *place = *value;
    }
}

/// How elements are shown and set.
#[derive(Clone, Copy, Debug)]
pub struct AsElement;

impl<T: Element> Codec<T> for AsElement {
    const KIND: Kind = Kind::Element(schema_of::<T>);
    // An object that is there and empty differs from one that is not there.
    fn value(value: &T) -> Value<'_> {
        Value::Element(value)
    }
    fn slot(value: &mut T) -> Slot<'_> {
        Slot::Element(value)
    }
    fn empty() -> T {
        T::default()
    }
}

/// How enums are shown and set.
#[derive(Clone, Copy, Debug)]
pub struct AsWord;

impl<T: Enumeration> Codec<T> for AsWord {
    const KIND: Kind = Kind::Enum(enum_of::<T>);
    fn value(value: &T) -> Value<'_> {
        Value::Text(value.as_word())
    }
    fn slot(value: &mut T) -> Slot<'_> {
        Slot::Word(value)
    }
    fn empty() -> T {
        T::from_word(Cow::Borrowed(""))
    }
}

impl<T: Enumeration> AnyWord for T {
    fn schema(&self) -> &'static EnumSchema {
        enum_of::<T>()
    }
    fn set(&mut self, word: Cow<'_, str>) {
        *self = T::from_word(word);
    }
    fn assign(&mut self, value: Box<dyn Any>) {
        assign(self, value);
    }
}

impl<U: Union> AnyUnion for U {
    fn member(&self) -> &'static crate::schema::Member {
        &union_of::<U>().members[self.get().0]
    }
    fn value(&self) -> Value<'_> {
        self.get().1
    }
}

impl<U: Union> AnyUnionSlot for Option<U> {
    fn is_set(&self) -> bool {
        self.is_some()
    }
    fn set(&mut self, index: usize) -> Slot<'_> {
        self.insert(U::new(index)).slot()
    }
    fn clear(&mut self) {
        *self = None;
    }
    fn members(&self) -> &'static [crate::schema::Member] {
        union_of::<U>().members
    }
}
