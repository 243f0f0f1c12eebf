//! What the server takes of a message.

use chat_cards::schema::{Kind, Schema};
use serde_json::{Map, Value};

/// JSON without what only the server fills, and without `null`.
#[must_use]
pub fn input(value: &Value, schema: &'static Schema) -> Value {
    let Value::Object(fields) = value else { return value.clone() };
    let mut kept = Map::new();
    for (name, value) in fields.iter().filter(|(_, value)| !value.is_null()) {
        let Some(field) = schema.property(name).filter(|field| !field.output_only) else { continue };
        let inner = |value: &Value| match field.kind {
            Kind::Element(schema) => input(value, schema()),
            _ => value.clone(),
        };
        let value = match value {
            Value::Array(items) => items.iter().map(inner).collect(),
            value => inner(value),
        };
        kept.insert(name.clone(), value);
    }
    Value::Object(kept)
}
