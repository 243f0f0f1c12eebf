//! Values for `Debug`, and compared.

use std::fmt;

use super::{Object, Value};

/// Shows the fields of an element that are set.
pub fn show(f: &mut fmt::Formatter<'_>, element: &dyn Object) -> fmt::Result {
    let schema = element.schema();
    let name = schema.rust.rsplit("::").next().unwrap_or(schema.rust);
    let mut shown = f.debug_struct(name);
    for (index, field) in schema.fields.iter().enumerate() {
        match element.get(index) {
            Value::Absent => {}
            Value::Member(union) => {
                shown.field(union.member().field.name, &union.value());
            }
            value => {
                shown.field(field.name, &value);
            }
        }
    }
    if let Value::Unknown(unknown) = element.get(schema.fields.len()) {
        if !unknown.is_empty() {
            shown.field("unknown_fields", unknown);
        }
    }
    shown.finish()
}

impl fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Absent => f.write_str("None"),
            Self::Text(text) => text.fmt(f),
            Self::True => f.write_str("true"),
            Self::False => f.write_str("false"),
            Self::Int(number) => number.fmt(f),
            Self::Long(number) => number.fmt(f),
            Self::Float(number) => number.fmt(f),
            Self::Double(number) => number.fmt(f),
            Self::Element(element) => show(f, element),
            Self::List(list) => f.debug_list().entries((0..list.count()).map(|index| list.item(index))).finish(),
            Self::Member(union) => f.debug_struct("").field(union.member().field.name, &union.value()).finish(),
            Self::Unknown(unknown) => unknown.fmt(f),
        }
    }
}

/// Whether two elements of one type are equal.
#[must_use]
pub fn same(a: &dyn Object, b: &dyn Object) -> bool {
    (0..=a.schema().fields.len()).all(|index| same_value(a.get(index), b.get(index)))
}

fn same_value(a: Value<'_>, b: Value<'_>) -> bool {
    match (a, b) {
        (Value::Absent, Value::Absent) | (Value::True, Value::True) | (Value::False, Value::False) => true,
        (Value::Text(a), Value::Text(b)) => a == b,
        (Value::Int(a), Value::Int(b)) => a == b,
        (Value::Long(a), Value::Long(b)) => a == b,
        (Value::Float(a), Value::Float(b)) => a == b,
        (Value::Double(a), Value::Double(b)) => a == b,
        (Value::Element(a), Value::Element(b)) => same(a, b),
        (Value::List(a), Value::List(b)) => {
            a.count() == b.count() && (0..a.count()).all(|index| same_value(a.item(index), b.item(index)))
        }
        (Value::Member(a), Value::Member(b)) => {
            a.member().field.wire == b.member().field.wire && same_value(a.value(), b.value())
        }
        (Value::Unknown(a), Value::Unknown(b)) => a == b,
        _ => false,
    }
}
