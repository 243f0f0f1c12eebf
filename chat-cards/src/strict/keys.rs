//! What a key was meant to be.

use crate::Color;
use crate::schema::{Field, Kind, Role, Schema};

use super::json::{Json, Node};
use super::nearest::{nearest, same, words};
use super::problem::{Advice, ProblemKind};
use super::walk::name;
use super::{places, rules, versions};

/// How many elements further out a key may belong: a `name` in a parameter is not meant for the message.
const NEAR: usize = 3;

/// What is known of a key.
pub(super) struct Meant {
    /// The field whose value stands behind it.
    pub(super) field: Option<&'static Field>,
    /// Whether the field, or that there is none, is a guess.
    pub(super) guessed: bool,
    /// What is wrong with the key, and the rule that says so.
    pub(super) problem: Option<(ProblemKind, Option<&'static str>)>,
}

/// Looks a key up in an element; `around` are the elements that it is in.
pub(super) fn meant(schema: &'static Schema, around: &[Around], key: &str, value: &Node<'_>) -> Meant {
    if let Some(field) = schema.property(key) {
        return Meant { field: Some(field), guessed: false, problem: None };
    }
    let element = name(schema);
    if let Some(field) = schema.properties().find(|field| same(field.wire, key)) {
        let kind = ProblemKind::Spelling { key: key.to_owned(), element, name: field.wire };
        return Meant { field: Some(field), guessed: false, problem: Some((kind, Some(rules::NAMES))) };
    }
    let (advice, rule) = match rules::mistaught(schema, key) {
        Some((Some(name), rule)) => (Advice::Rename(name), rule),
        Some((None, rule)) => (Advice::Remove(names(schema).collect()), rule),
        None => (advice(schema, around, key, value), rules::NAMES),
    };
    // What is inside is looked at as well where it could be the value of the field that was meant.
    let field = match advice {
        Advice::Rename(name) | Advice::Guess(name) | Advice::FromV1(Some(name)) => schema.property(name),
        _ => None,
    };
    let kind = ProblemKind::UnknownKey { key: key.to_owned(), element, advice };
    Meant { field: field.filter(|field| fits(field, value)), guessed: true, problem: Some((kind, Some(rule))) }
}

/// Whether a value has the form that a field takes.
fn fits(field: &Field, value: &Node<'_>) -> bool {
    match (&value.json, field.kind) {
        (Json::List(_), _) => field.repeated,
        (Json::Object(_), Kind::Element(_)) => !field.repeated,
        (Json::Object(_), _) => false,
        (_, Kind::Element(_)) => false,
        _ => !field.repeated,
    }
}

fn names(schema: &Schema) -> impl Iterator<Item = &'static str> + use<> {
    schema.properties().filter(|field| field.deprecated.is_none()).map(|field| field.wire)
}

/// What to do about a key that is no field, the surest advice first.
fn advice(schema: &'static Schema, around: &[Around], key: &str, value: &Node<'_>) -> Advice {
    let text = || text_field(schema, key).map(Advice::Guess);
    let near = |limit| nearest(key, names(schema), limit).map(Advice::Guess);
    let part = || part(schema, key).map(Advice::Guess);
    let above = || Some(Advice::Above(name(around.iter().rev().take(NEAR).find(|around| around.lacks(key))?.0)));
    let inside = |schema, depth| places::inside(schema, key, depth);
    let beside = || inside(around.last()?.0, 1).map(Advice::Beside);
    let wrapped = || is_wrapped(schema, value).then_some(Advice::Unpack);
    let begun = || begun(schema, key, value).map(Advice::Guess);
    None.or_else(|| versions::advice(schema, key))
        .or_else(text)
        .or_else(|| near(1))
        .or_else(|| inside(schema, 1).map(Advice::Inside))
        .or_else(|| places::below(schema, key).map(Advice::Inside))
        .or_else(part)
        .or_else(|| near(3))
        .or_else(above)
        .or_else(|| inside(schema, 2).map(Advice::Inside))
        .or_else(beside)
        .or_else(wrapped)
        .or_else(begun)
        .unwrap_or_else(|| Advice::Remove(names(schema).collect()))
}

/// An element that a key is in, and the field of it that leads there.
#[derive(Clone, Copy)]
pub(super) struct Around(pub(super) &'static Schema, pub(super) &'static str);

impl Around {
    /// Whether the element has a field of that name that could be set as well, and that does something.
    fn lacks(&self, key: &str) -> bool {
        let position = |wire| self.0.position(wire);
        if rules::does_nothing(self.0, key) {
            return false;
        }
        match (position(key), position(self.1)) {
            (Some((field, _)), Some((taken, _))) => field != taken,
            (key, _) => key.is_some(),
        }
    }
}

/// The field that holds the text of an element, for a key that is the name of such a field elsewhere.
fn text_field(schema: &Schema, key: &str) -> Option<&'static str> {
    let own = schema.fields.iter().find(|field| field.role == Role::Text)?;
    let elsewhere = versions::all().iter().flat_map(|schema| schema.fields);
    elsewhere.into_iter().any(|field| field.role == Role::Text && field.wire == key).then_some(own.wire)
}

/// Whether a value is the element itself, in one object more than there should be: `{"message": {"text": "…"}}`.
fn is_wrapped(schema: &Schema, value: &Node<'_>) -> bool {
    match &value.json {
        Json::Object(entries) => {
            !entries.is_empty() && entries.iter().all(|entry| schema.property(&entry.key).is_some())
        }
        _ => false,
    }
}

/// The only field whose name begins with the key, and that could have the value: `hint` for `hintText`.
fn begun(schema: &Schema, key: &str, value: &Node<'_>) -> Option<&'static str> {
    let key = words(key);
    let mut found = names(schema).filter(|name| words(name).starts_with(&key));
    let name = found.next().filter(|_| !key.is_empty() && found.next().is_none())?;
    let known = match (&value.json, schema.property(name)?.kind) {
        (Json::Object(entries), Kind::Element(inner)) => {
            entries.iter().any(|entry| inner().property(&entry.key).is_some())
        }
        _ => true,
    };
    known.then_some(name)
}

/// The only field whose name ends as the key does, or the other way round: `url` for `imageUrl`, `startIcon` for `icon`.
fn part(schema: &Schema, key: &str) -> Option<&'static str> {
    let key = words(key);
    let matches = |name: &&str| {
        let name = words(name);
        // `iconUrl` for `imageUrl`, too: names of two words that differ in the first.
        let pair = name.len() == 2 && key.len() == 2 && name[1] == key[1];
        pair || name.ends_with(&key) || key.ends_with(&name)
    };
    let mut found = names(schema).filter(matches);
    found.next().filter(|_| found.next().is_none())
}

/// The object to write for an element that was given as a string.
pub(super) fn stand_in(schema: &Schema, text: &str) -> Option<String> {
    if schema.value == Some("hex") {
        let color: Color = text.parse().ok()?;
        return serde_json::to_string(&color).ok();
    }
    let is_word = |field: &&'static Field| match field.kind {
        Kind::Enum(words) => words().words.iter().any(|word| word.wire == text),
        _ => false,
    };
    if let Some(field) = schema.properties().find(is_word) {
        return Some(format!("{{\"{}\": \"{text}\"}}", field.wire));
    }
    if let Some(value) = value_field(schema) {
        return Some(format!("{{\"{}\": \"…\"}}", value.wire));
    }
    // What is about one thing only takes the string for that: a link by its address, a widget by its text.
    let members = schema.properties().filter_map(|field| match field.kind {
        Kind::Element(inner) if schema.wrapper || schema.fields.len() == 1 => Some((field, value_field(inner())?)),
        _ => None,
    });
    let address = text.contains("://");
    let (field, value) = members.into_iter().find(|(_, value)| value.wire.ends_with("url") == address)?;
    Some(format!("{{\"{}\": {{\"{}\": \"…\"}}}}", field.wire, value.wire))
}

/// The field that a bare string stands for.
fn value_field(schema: &Schema) -> Option<&'static Field> {
    schema.properties().find(|field| Some(field.name) == schema.value)
}
