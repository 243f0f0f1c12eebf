//! Bodies of requests: JSON in any spelling that protobuf takes, to the one spelling that the model writes.
//!
//! The strict reader of `chat_cards` is for people: it wants the documented spelling and explains. Google's clients send
//! `cards_v2` beside `cardsV2`, numbers for enum words and quoted numbers, and what they must see of a mistake is Google's own
//! words. So this is another walk, beside the same `SCHEMA`.

mod scalars;
mod syntax;

use chat_cards::schema::{Field, Kind, Schema};
use serde_json::{Map, Value};

use super::errors::{self, Case, Failure};

/// Reads a body that should be an element; `root` is what errors call it, empty if the body is the request itself.
pub(super) fn body(schema: &'static Schema, root: &str, text: &[u8]) -> Result<Value, Failure> {
    let value = if text.is_empty() { Value::Object(Map::new()) } else { syntax::parse(text)? };
    let mut walk = Walk { path: root.to_owned(), violations: Vec::new() };
    let element = match value {
        Value::Object(fields) => walk.element(schema, fields),
        value => {
            walk.invalid(errors::BAD_VALUE, &element_type(schema), &value.to_string());
            Map::new()
        }
    };
    match walk.violations.as_slice() {
        [] => Ok(Value::Object(element)),
        // The words of the whole are as sure as the least sure of its parts.
        violations => {
            let case = violations.iter().map(|violation| violation.case).max_by_key(|case| case.wording);
            let lines = walk.violations.into_iter().map(|violation| (violation.field, violation.text)).collect();
            Err(Failure::violations(case.unwrap_or(errors::BAD_JSON), lines))
        }
    }
}

/// The name of a field in protobuf.
pub(super) fn snake(wire: &str) -> String {
    let mut name = String::with_capacity(wire.len() + 4);
    for c in wire.chars() {
        if c.is_ascii_uppercase() {
            name.push('_');
        }
        name.push(c.to_ascii_lowercase());
    }
    name
}

/// The property of an element that a key names in either spelling.
pub(super) fn property(schema: &'static Schema, key: &str) -> Option<&'static Field> {
    schema.property(key).or_else(|| schema.properties().find(|field| snake(field.wire) == key))
}

struct Violation {
    case: &'static Case,
    field: String,
    text: String,
}

struct Walk {
    path: String,
    violations: Vec<Violation>,
}

impl Walk {
    fn note(&mut self, case: &'static Case, text: String) {
        self.violations.push(Violation { case, field: self.path.clone(), text });
    }

    /// A value that does not fit the field of the path.
    fn invalid(&mut self, case: &'static Case, kind: &str, shown: &str) {
        self.note(case, format!("Invalid value{} ({kind}), {shown}", self.at()));
    }

    /// A name that does not fit the element of the path.
    fn name(&mut self, case: &'static Case, key: &str, why: &str) {
        let name = Value::from(key);
        self.note(case, format!("Invalid JSON payload received. Unknown name {name}{}: {why}", self.at()));
    }

    fn at(&self) -> String {
        if self.path.is_empty() { String::new() } else { format!(" at '{}'", self.path) }
    }

    fn within<T>(&mut self, step: &str, walk: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.path.len();
        if !self.path.is_empty() && !step.starts_with('[') {
            self.path.push('.');
        }
        self.path += step;
        let result = walk(self);
        self.path.truncate(length);
        result
    }

    fn element(&mut self, schema: &'static Schema, fields: Map<String, Value>) -> Map<String, Value> {
        let mut element = Map::new();
        let mut seen: Vec<&str> = Vec::new();
        for (key, value) in fields {
            let Some(field) = property(schema, &key) else {
                self.name(errors::UNKNOWN_FIELD, &key, "Cannot find field.");
                continue;
            };
            if value.is_null() {
                continue;
            }
            if seen.contains(&field.wire) {
                self.note(errors::BAD_JSON, format!("`{}` is there in both of its spellings{}", field.wire, self.at()));
                continue;
            }
            if value.is_array() && !field.repeated {
                self.name(errors::BAD_VALUE, &key, "Proto field is not repeating, cannot start list.");
                continue;
            }
            if let Some((union, taken)) = sibling(schema, field, &seen) {
                let text = format!("oneof field '{union}' is already set. Cannot set '{key}'");
                // Which of the two is the one too many depends on the order in which they were sent, which is not kept.
                self.invalid(errors::BAD_UNION, "oneof", &text);
                seen.push(taken);
                continue;
            }
            seen.push(field.wire);
            let value = self.within(&snake(field.wire), |walk| walk.field(schema, field, value));
            // Only the server fills these; what a client sends there is checked, and ignored.
            if let Some(value) = value.filter(|_| !field.output_only) {
                element.insert(field.wire.to_owned(), value);
            }
        }
        element
    }

    fn field(&mut self, owner: &'static Schema, field: &'static Field, value: Value) -> Option<Value> {
        match (field.repeated, value) {
            (false, value) => self.value(owner, field, value),
            (true, Value::Array(items)) => {
                let mut list = Vec::with_capacity(items.len());
                for (index, item) in items.into_iter().enumerate() {
                    list.extend(self.within(&format!("[{index}]"), |walk| walk.item(owner, field, item)));
                }
                Some(Value::Array(list))
            }
            (true, value) => {
                let found = if value.is_object() { "an object".to_owned() } else { scalars::shown(&value) };
                self.note(errors::BAD_JSON, format!("`{}` is a list, found {found}", field.wire));
                None
            }
        }
    }

    fn item(&mut self, owner: &'static Schema, field: &'static Field, item: Value) -> Option<Value> {
        let wrong = match item {
            Value::Null => "`null`",
            Value::Array(_) => "a list",
            item => return self.value(owner, field, item),
        };
        self.note(errors::BAD_JSON, format!("an item of `{}` is {wrong}", field.wire));
        None
    }

    fn value(&mut self, owner: &'static Schema, field: &'static Field, value: Value) -> Option<Value> {
        match (field.kind, value) {
            (Kind::Element(schema), Value::Object(fields)) => Some(Value::Object(self.element(schema(), fields))),
            (Kind::Element(schema), value) => {
                self.invalid(errors::BAD_VALUE, &element_type(schema()), &scalars::shown(&value));
                None
            }
            (_, value) => self.scalar(owner, field, value),
        }
    }
}

/// The member of a union that is set already, with the union's name, if `field` is another member of it.
fn sibling(schema: &'static Schema, field: &Field, seen: &[&'static str]) -> Option<(&'static str, &'static str)> {
    schema.fields.iter().find_map(|union| {
        let Kind::Union(members) = union.kind else { return None };
        let mut members = members().members.iter().map(|member| member.field.wire);
        let others: Vec<_> = members.clone().filter(|wire| seen.contains(wire)).collect();
        members.find(|wire| *wire == field.wire)?;
        Some((union.name, *others.first()?))
    })
}

/// What protobuf calls the type of an element.
fn element_type(schema: &Schema) -> String {
    let (package, name) = match schema.name.strip_prefix("GoogleAppsCardV1") {
        Some(name) => ("google.apps.card.v1", name),
        None => ("google.chat.v1", schema.name),
    };
    format!("type.googleapis.com/{package}.{name}")
}
