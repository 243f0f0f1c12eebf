//! Values to JSON.

use std::io::{Cursor, Write as _};

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::{List, Object, Value};

/// Writes an element.
pub fn write_element<S: Serializer>(element: &dyn Object, serializer: S) -> Result<S::Ok, S::Error> {
    let fields = element.schema().fields;
    let mut map = serializer.serialize_map(None)?;
    for (index, field) in fields.iter().enumerate() {
        match element.get(index) {
            Value::Absent => {}
            Value::Member(union) => map.serialize_entry(union.member().field.wire, &Written(union.value()))?,
            value => map.serialize_entry(field.wire, &Written(value))?,
        }
    }
    if let Value::Unknown(unknown) = element.get(fields.len()) {
        for (name, value) in unknown.iter() {
            map.serialize_entry(name, value)?;
        }
    }
    map.end()
}

/// Lets serde write a value.
pub(crate) struct Written<'a>(pub(crate) Value<'a>);

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Absent | Value::Member(_) | Value::Unknown(_) => serializer.serialize_none(),
            Value::Text(text) => serializer.serialize_str(text),
            Value::True => serializer.serialize_bool(true),
            Value::False => serializer.serialize_bool(false),
            Value::Int(number) => serializer.serialize_i32(number),
            Value::Long(number) => serializer.collect_str(&number),
            Value::Float(number) => Written(Value::Double(shortest(number))).serialize(serializer),
            Value::Double(number) => match unusual(number) {
                Some(word) => serializer.serialize_str(word),
                None => serializer.serialize_f64(number),
            },
            Value::Element(element) => write_element(element, serializer),
            Value::List(list) => write_list(list, serializer),
        }
    }
}

fn write_list<S: Serializer>(list: &dyn List, serializer: S) -> Result<S::Ok, S::Error> {
    let mut seq = serializer.serialize_seq(Some(list.count()))?;
    for index in 0..list.count() {
        seq.serialize_element(&Written(list.item(index)))?;
    }
    seq.end()
}

/// The double that is written with the same digits: 0.1 and not 0.10000000149011612.
fn shortest(number: f32) -> f64 {
    // Written out and read again, `NaN` and `inf` included. The longest has 9 digits, a point, two signs and an exponent.
    let mut digits = Cursor::new([0; 16]);
    let written = write!(digits, "{number:e}").ok().map(|()| digits.position() as usize);
    let text = written.and_then(|length| std::str::from_utf8(&digits.get_ref()[..length]).ok());
    text.and_then(|text| text.parse().ok()).unwrap_or_else(|| number.into())
}

/// How proto3 JSON spells what JSON has no number for.
fn unusual(number: f64) -> Option<&'static str> {
    match number {
        _ if number.is_nan() => Some("NaN"),
        f64::INFINITY => Some("Infinity"),
        f64::NEG_INFINITY => Some("-Infinity"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::shortest;

    #[test]
    fn a_float_keeps_its_digits() {
        for number in [0.1, -1.175_494_4e-38, 1e-45, f32::MAX, f32::MIN, -0.0, f32::INFINITY, f32::NAN] {
            let (short, text) = (shortest(number), number.to_string());
            assert_eq!(short.to_string(), text);
        }
    }
}
