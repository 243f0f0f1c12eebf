//! Texts, numbers, booleans and words.

use chat_cards::Timestamp;
use chat_cards::schema::{EnumSchema, Field, Kind, Schema};
use serde_json::{Number, Value};

use super::super::{bytes, errors};
use super::{Walk, element_type};

/// How many characters of a value an error shows.
const SHOWN: usize = 200;

/// A value as an error shows it.
pub(super) fn shown(value: &Value) -> String {
    let text = match value {
        Value::Object(_) => return "Starting an object on a scalar field".to_owned(),
        value => value.to_string(),
    };
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

impl Walk {
    /// A value that is no element, in the spelling that the model writes.
    pub(super) fn scalar(&mut self, owner: &'static Schema, field: &'static Field, value: Value) -> Option<Value> {
        let kind = match field.kind {
            Kind::Enum(words) => return self.word(owner, field, words(), &value),
            kind => kind,
        };
        let fits = match (kind, &value) {
            (Kind::Text | Kind::Html | Kind::Markup, Value::String(_)) | (Kind::Bool, Value::Bool(_)) => true,
            (Kind::Timestamp, Value::String(text)) => Timestamp::parse(text.as_str()).is_ok(),
            (Kind::Bytes, Value::String(text)) => bytes::decode(text).is_some(),
            (Kind::Int32, value) => integer(value).is_some_and(|number| i32::try_from(number).is_ok()),
            (Kind::Int64, value) => integer(value).is_some(),
            (Kind::Float, value) => {
                float(value).is_some_and(|number| !number.is_finite() || (number as f32).is_finite())
            }
            (Kind::Double, value) => float(value).is_some(),
            _ => false,
        };
        if !fits {
            self.invalid(errors::BAD_VALUE, kind_name(kind), &shown(&value));
            return None;
        }
        Some(match kind {
            Kind::Int32 | Kind::Int64 => integer(&value).map_or(Value::Null, Value::from),
            // Not a number and the infinities have no other spelling in JSON than their words.
            Kind::Float | Kind::Double => float(&value).and_then(Number::from_f64).map_or(value, Value::Number),
            _ => value,
        })
    }

    fn word(
        &mut self,
        owner: &'static Schema,
        field: &'static Field,
        words: &'static EnumSchema,
        value: &Value,
    ) -> Option<Value> {
        let number = integer(value);
        let word = words.words.iter().find(|word| match (value, number) {
            (Value::String(text), None) => word.wire == text,
            (_, Some(number)) => word.number.is_some_and(|known| i64::from(known) == number),
            _ => false,
        });
        if word.is_none() {
            let mut name = field.name.trim_start_matches("r#").to_owned();
            if let Some(first) = name.get_mut(..1) {
                first.make_ascii_uppercase();
            }
            self.invalid(errors::BAD_ENUM, &format!("{}.{name}", element_type(owner)), &shown(value));
        }
        word.map(|word| Value::from(word.wire))
    }
}

fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Bool => "TYPE_BOOL",
        Kind::Int32 => "TYPE_INT32",
        Kind::Int64 => "TYPE_INT64",
        Kind::Float => "TYPE_FLOAT",
        Kind::Double => "TYPE_DOUBLE",
        Kind::Bytes => "TYPE_BYTES",
        Kind::Timestamp => "type.googleapis.com/google.protobuf.Timestamp",
        _ => "TYPE_STRING",
    }
}

/// An integer, quoted or not.
fn integer(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => number.as_i64().or_else(|| {
            let number = number.as_f64().filter(|number| number.fract() == 0.0)?;
            // Beyond 2^53 a double stands for several integers.
            (number.abs() <= 9_007_199_254_740_992.0).then_some(number as i64)
        }),
        Value::String(text) => {
            let digits = text.strip_prefix('-').unwrap_or(text);
            digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
        }
        _ => None,
    }
}

/// A floating point number, quoted or not.
fn float(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => match text.as_str() {
            "NaN" => Some(f64::NAN),
            "Infinity" => Some(f64::INFINITY),
            "-Infinity" => Some(f64::NEG_INFINITY),
            // Rust knows more words for the three than JSON does.
            text if text.bytes().any(|byte| byte.is_ascii_alphabetic() && !matches!(byte, b'e' | b'E')) => None,
            text => text.parse().ok().filter(|number: &f64| number.is_finite()),
        },
        _ => None,
    }
}
