//! `Option`, `Box` and `Vec` around the kinds of fields.

use std::any::Any;

use crate::schema::{Holder, Kind};

use super::{AnyOption, Codec, List, Slot, Value, Wire};

/// How an `Option`, a `Box` or a `Vec` is shown and set.
#[derive(Clone, Copy, Debug)]
pub struct Held;

impl<T: Wire> Wire for Option<T> {
    type Codec = Held;
}

impl<T: Wire> Codec<Option<T>> for Held {
    const KIND: Kind = T::Codec::KIND;
    const HOLDER: Holder = match T::Codec::HOLDER {
        Holder::Boxed => Holder::Boxed,
        _ => Holder::Optional,
    };
    fn value(value: &Option<T>) -> Value<'_> {
        value.as_ref().map_or(Value::Absent, super::present)
    }
    fn slot(value: &mut Option<T>) -> Slot<'_> {
        Slot::Optional(value)
    }
    fn empty() -> Option<T> {
        None
    }
}

impl<T: Wire> AnyOption for Option<T> {
    fn fill(&mut self) -> Slot<'_> {
        super::slot(self.insert(super::empty()))
    }
    fn keep(&mut self) -> Slot<'_> {
        super::slot(self.get_or_insert_with(super::empty))
    }
    fn clear(&mut self) {
        *self = None;
    }
}

impl<T: Wire> Wire for Box<T> {
    type Codec = Held;
}

impl<T: Wire> Codec<Box<T>> for Held {
    const KIND: Kind = T::Codec::KIND;
    const HOLDER: Holder = Holder::Boxed;
    fn value(value: &Box<T>) -> Value<'_> {
        super::value(&**value)
    }
    fn present(value: &Box<T>) -> Value<'_> {
        super::present(&**value)
    }
    fn slot(value: &mut Box<T>) -> Slot<'_> {
        super::slot(&mut **value)
    }
    fn empty() -> Box<T> {
        Box::new(super::empty())
    }
}

impl<T: Wire> Wire for Vec<T> {
    type Codec = Held;
}

impl<T: Wire> Codec<Vec<T>> for Held {
    const KIND: Kind = T::Codec::KIND;
    const HOLDER: Holder = Holder::List;
    fn value(value: &Vec<T>) -> Value<'_> {
        if value.is_empty() { Value::Absent } else { Value::List(value) }
    }
    fn slot(value: &mut Vec<T>) -> Slot<'_> {
        Slot::List(value)
    }
    fn empty() -> Vec<T> {
        Vec::new()
    }
}

impl<T: Wire> List for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }
    fn item(&self, index: usize) -> Value<'_> {
        // An empty text in a list is an item all the same.
        self.get(index).map_or(Value::Absent, super::present)
    }
    fn push(&mut self) -> Slot<'_> {
        let index = self.len();
        self.push(super::empty());
        super::slot(&mut self[index])
    }
    fn clear(&mut self) {
        self.clear();
    }
    fn assign(&mut self, value: Box<dyn Any>) {
        super::assign(self, value);
    }
}
