//! Texts, numbers and booleans.

use crate::schema::Kind;
use crate::strings::{Bytes, Html, Markup, Text, Timestamp};

use super::{Codec, Slot, Value, Wire};

/// How a scalar is shown and set.
#[derive(Clone, Copy, Debug)]
pub struct Scalar;

macro_rules! texts {
    ($($type:ident)*) => {$(
        impl Wire for $type {
            type Codec = Scalar;
        }

        impl Codec<$type> for Scalar {
            const KIND: Kind = Kind::$type;
            fn value(value: &$type) -> Value<'_> {
                if value.is_empty() { Value::Absent } else { Value::Text(value.as_str()) }
            }
            fn present(value: &$type) -> Value<'_> {
                Value::Text(value.as_str())
            }
            fn slot(value: &mut $type) -> Slot<'_> {
                Slot::Text(value.as_mut_cow())
            }
            fn empty() -> $type {
                $type::EMPTY
            }
        }
    )*};
}

texts!(Text Html Markup Timestamp Bytes);

macro_rules! numbers {
    ($($type:ident $kind:ident $variant:ident $zero:literal;)*) => {$(
        impl Wire for $type {
            type Codec = Scalar;
        }

        impl Codec<$type> for Scalar {
            const KIND: Kind = Kind::$kind;
            fn value(value: &$type) -> Value<'_> {
                if *value == $zero { Value::Absent } else { Value::$variant(*value) }
            }
            fn present(value: &$type) -> Value<'_> {
                Value::$variant(*value)
            }
            fn slot(value: &mut $type) -> Slot<'_> {
                Slot::$variant(value)
            }
            fn empty() -> $type {
                $zero
            }
        }
    )*};
}

numbers! {
    i32 Int32 Int 0;
    i64 Int64 Long 0;
    f32 Float Float 0.0;
    f64 Double Double 0.0;
}

impl Wire for bool {
    type Codec = Scalar;
}

impl Codec<bool> for Scalar {
    const KIND: Kind = Kind::Bool;
    fn value(value: &bool) -> Value<'_> {
        if *value { Value::True } else { Value::Absent }
    }
    fn present(value: &bool) -> Value<'_> {
        if *value { Value::True } else { Value::False }
    }
    fn slot(value: &mut bool) -> Slot<'_> {
        Slot::Bool(value)
    }
    fn empty() -> bool {
        false
    }
}
