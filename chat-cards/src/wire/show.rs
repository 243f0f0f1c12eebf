//! Values for `Debug`, and compared.

use std::fmt;

use super::{AnyUnion, Object, Value};

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

/// Shows the member of a union.
pub fn show_member(f: &mut fmt::Formatter<'_>, union: &dyn AnyUnion) -> fmt::Result {
    f.debug_tuple(union.member().variant).field(&union.value()).finish()
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

/// Whether two members of one union are the same one and equal.
#[must_use]
pub fn same_member(a: &dyn AnyUnion, b: &dyn AnyUnion) -> bool {
    a.member().field.wire == b.member().field.wire && same_value(a.value(), b.value())
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
        (Value::Member(a), Value::Member(b)) => same_member(a, b),
        (Value::Unknown(a), Value::Unknown(b)) => a == b,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::{Divider, IconSource, KnownIcon, MaterialIcon, Text, WidgetData};

    #[test]
    fn a_member_is_shown_with_its_name_and_its_value() {
        assert_eq!(format!("{:?}", WidgetData::Divider(Divider::new())), "Divider(Divider)");
        assert_eq!(format!("{:?}", IconSource::IconUrl(Text::from("a"))), r#"IconUrl("a")"#);
        assert_eq!(format!("{:?}", IconSource::KnownIcon(KnownIcon::Star)), r#"KnownIcon("STAR")"#);
    }

    #[test]
    fn members_are_equal_by_their_name_and_their_value() {
        let star = IconSource::MaterialIcon(MaterialIcon::new().name("star"));
        assert_eq!(star, star.clone());
        assert_ne!(star, IconSource::MaterialIcon(MaterialIcon::new().name("bolt")));
        assert_ne!(IconSource::KnownIcon(KnownIcon::Star), IconSource::IconUrl(Text::from("STAR")));
    }
}
