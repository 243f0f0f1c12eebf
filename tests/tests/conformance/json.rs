//! Where in a message each property stands, and JSON for it.

use std::collections::{BTreeMap, VecDeque};

use chat_cards::Message;
use chat_cards::schema::{Element, Field, Kind, Schema};

/// The way from a message to an element: the properties to go through.
pub(crate) type Path = Vec<&'static Field>;

/// The shortest way to each element that a message can carry, by the name of its schema.
pub(crate) struct Paths(BTreeMap<&'static str, (&'static Schema, Path)>);

impl Paths {
    pub(crate) fn find() -> Self {
        let mut found = BTreeMap::new();
        let mut next = VecDeque::from([(const { &Message::SCHEMA }, Path::new())]);
        while let Some((schema, path)) = next.pop_front() {
            if found.contains_key(schema.name) {
                continue;
            }
            for field in schema.properties() {
                if let Kind::Element(inner) = field.kind {
                    next.push_back((inner(), path.iter().copied().chain([field]).collect()));
                }
            }
            found.insert(schema.name, (schema, path));
        }
        Self(found)
    }

    /// Every element and the way to it.
    pub(crate) fn elements(&self) -> impl Iterator<Item = &(&'static Schema, Path)> {
        self.0.values()
    }

    /// Every property, with its element and the way to that.
    pub(crate) fn properties(&self) -> impl Iterator<Item = (&'static Schema, &'static Field, &Path)> {
        self.elements().flat_map(|(schema, path)| schema.properties().map(move |field| (*schema, field, path)))
    }
}

/// The message that holds an element, given as JSON, at the end of a way.
pub(crate) fn message(path: &[&Field], element: &str) -> String {
    path.iter().rev().fold(element.to_owned(), |inner, field| object(&[(field.wire, &listed(field, &inner))]))
}

/// A JSON object.
pub(crate) fn object(fields: &[(&str, &str)]) -> String {
    let fields: Vec<_> = fields.iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
    format!("{{{}}}", fields.join(","))
}

/// A value of a property that differs from the default, as JSON.
pub(crate) fn value(field: &Field) -> String {
    listed(field, &item(field))
}

/// A value, in a list where the property holds one.
pub(crate) fn listed(field: &Field, item: &str) -> String {
    if field.repeated { format!("[{item}]") } else { item.to_owned() }
}

fn item(field: &Field) -> String {
    match field.kind {
        Kind::Text | Kind::Html | Kind::Markup => "\"value\"".to_owned(),
        Kind::Bool => "true".to_owned(),
        Kind::Int32 => "7".to_owned(),
        // 2^53 + 1, which no double holds.
        Kind::Int64 => "\"9007199254740993\"".to_owned(),
        Kind::Float | Kind::Double => "0.25".to_owned(),
        Kind::Bytes => "\"AQID\"".to_owned(),
        Kind::Timestamp => "\"2026-11-20T09:30:00.123456Z\"".to_owned(),
        Kind::Enum(words) => format!("\"{}\"", words().words.last().map_or("", |word| word.wire)),
        // An object that is there and empty differs from one that is not there.
        Kind::Element(_) => "{}".to_owned(),
        Kind::Union(_) => unreachable!("a union has no property of its own"),
    }
}
