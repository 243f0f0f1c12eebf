//! How an answer is written: all of it or some fields, words or numbers, indented or compact.

use chat_cards::Message;
use chat_cards::schema::{Element as _, Field, Kind, Schema};
use serde_json::{Map, Value};

use super::errors::{self, Failure};
use super::request::{Reply, Request};
use super::routes::Method;

/// How deep a selection of fields may be nested.
const MAX_DEPTH: usize = 32;

/// What a request says of its answer.
pub(super) struct Shape {
    fields: Option<Vec<Vec<String>>>,
    numbers: bool,
    compact: bool,
    /// Where messages stand in the answer.
    method: Method,
}

impl Shape {
    pub(super) fn of(request: &Request, method: Method) -> Result<Self, Failure> {
        let parameter = |names: [&str; 2]| {
            let found = request.query.iter().rev().find(|(name, _)| names.contains(&name.as_str()));
            found.map(|(_, value)| value.as_str()).filter(|value| !value.is_empty())
        };
        let alt = parameter(["$alt", "alt"]).unwrap_or("json");
        let mut words = alt.split(';').map(str::trim);
        let media = alt == "media" && method == Method::Download;
        let numbers = words.clone().any(|word| word == "enum-encoding=int");
        if !media && words.next() != Some("json") {
            let text = format!("Invalid value at 'alt', {}", Value::from(alt));
            return Err(Failure::violations(errors::BAD_PARAMETER, vec![("alt".to_owned(), text)]));
        }
        let fields = parameter(["$fields", "fields"]).map(|text| select(text, method)).transpose()?;
        let compact = parameter(["$prettyPrint", "prettyPrint"]) == Some("false");
        Ok(Self { fields, numbers, compact, method })
    }

    /// The answer with a value.
    pub(super) fn reply(&self, mut value: Value) -> Reply {
        if self.numbers {
            match (self.method, value.get_mut("messages")) {
                (Method::List, Some(Value::Array(messages))) => {
                    messages.iter_mut().for_each(|message| numbers(message, &Message::SCHEMA));
                }
                (Method::List, _) => {}
                _ => numbers(&mut value, &Message::SCHEMA),
            }
        }
        if let Some(fields) = &self.fields {
            value = keep(&value, fields);
        }
        Reply::json(200, &value, self.compact)
    }
}

/// Words to the numbers that protobuf has for them, where Google publishes them.
fn numbers(value: &mut Value, schema: &'static Schema) {
    let Value::Object(fields) = value else { return };
    for (name, value) in fields {
        let Some(field) = schema.property(name) else { continue };
        match value {
            Value::Array(items) => items.iter_mut().for_each(|item| number(item, field)),
            value => number(value, field),
        }
    }
}

fn number(value: &mut Value, field: &Field) {
    match (field.kind, &*value) {
        (Kind::Element(schema), _) => numbers(value, schema()),
        (Kind::Enum(words), Value::String(text)) => {
            let word = words().words.iter().find(|word| word.wire == text);
            if let Some(number) = word.and_then(|word| word.number) {
                *value = number.into();
            }
        }
        _ => {}
    }
}

/// Reads a selection such as `nextPageToken,messages(name,thread/name)` into paths.
fn select(text: &str, method: Method) -> Result<Vec<Vec<String>>, Failure> {
    let mut paths = Vec::new();
    let mut rest = text;
    group(&mut rest, &[], &mut paths, 0);
    let wrong = paths.iter().find(|path| !exists(path, method)).map(|path| path.join("."));
    // What is left over is a bracket too many.
    let wrong = wrong.or_else(|| (!rest.is_empty()).then(|| rest.to_owned()));
    match wrong {
        None => Ok(paths),
        Some(path) => {
            let why = format!("Error expanding 'fields' parameter. Cannot find matching fields for path '{path}'.");
            Err(Failure::violation(errors::BAD_FIELDS, text, why))
        }
    }
}

fn group(rest: &mut &str, prefix: &[String], paths: &mut Vec<Vec<String>>, depth: usize) {
    loop {
        let end = rest.find([',', '(', ')']).unwrap_or(rest.len());
        let mut path = prefix.to_vec();
        path.extend(rest[..end].split(['/', '.']).map(|part| part.trim().to_owned()));
        *rest = &rest[end..];
        if depth < MAX_DEPTH && rest.starts_with('(') {
            *rest = &rest[1..];
            group(rest, &path, paths, depth + 1);
            match rest.strip_prefix(')') {
                Some(behind) => *rest = behind,
                None => paths.push(vec![String::new()]),
            }
        } else {
            paths.push(path);
        }
        match rest.strip_prefix(',') {
            Some(behind) => *rest = behind,
            None => return,
        }
    }
}

/// Whether the answer of a method can have a path.
fn exists(path: &[String], method: Method) -> bool {
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    match (method, path.as_slice()) {
        (_, ["*"]) => true,
        (Method::List, ["nextPageToken" | "messages"]) => true,
        (Method::List, ["messages", rest @ ..]) => below(&Message::SCHEMA, rest),
        (Method::List | Method::Delete | Method::ReplaceCards, _) => false,
        (Method::Upload | Method::GetAttachment | Method::Download, _) => true,
        (_, path) => below(&Message::SCHEMA, path),
    }
}

fn below(schema: &'static Schema, path: &[&str]) -> bool {
    let [first, rest @ ..] = path else { return true };
    match (*first, super::parse::property(schema, first).map(|field| field.kind)) {
        ("*", _) => rest.is_empty(),
        (_, Some(Kind::Element(schema))) => below(schema(), rest),
        (_, Some(_)) => rest.is_empty(),
        (_, None) => false,
    }
}

/// The parts of a value that paths name.
fn keep(value: &Value, paths: &[Vec<String>]) -> Value {
    match value {
        Value::Array(items) => items.iter().map(|item| keep(item, paths)).collect(),
        Value::Object(fields) => {
            let mut kept = Map::new();
            for (name, value) in fields {
                let snake = super::parse::snake(name);
                let named: Vec<_> = paths
                    .iter()
                    .filter(|path| path.first().is_some_and(|first| first == name || *first == snake || first == "*"))
                    .collect();
                if named.iter().any(|path| path.len() == 1) {
                    kept.insert(name.clone(), value.clone());
                } else if !named.is_empty() {
                    let deeper: Vec<_> = named.iter().map(|path| path[1..].to_vec()).collect();
                    kept.insert(name.clone(), keep(value, &deeper));
                }
            }
            Value::Object(kept)
        }
        value => value.clone(),
    }
}
