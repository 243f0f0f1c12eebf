//! The walk over a tree, beside the schema of each element in it.

use std::collections::HashSet;

use chat_cards_rules::step;

use crate::schema::{Field, Kind, Role, Schema};

use super::json::{Entry, Json, Node};
use super::keys::{self, Around};
use super::problem::{Expected, Found, Problem, ProblemKind};
use super::problems::Noted;
use super::rules;

/// Everything that is wrong with a tree that should be an element.
pub(super) fn check(schema: &'static Schema, node: &Node<'_>) -> Vec<Noted> {
    let mut walk = Walk { noted: Vec::new(), path: String::new(), around: Vec::new() };
    match &node.json {
        Json::Object(entries) => walk.element(schema, entries, node.at),
        json => walk.wrong_type(node.at, Expected::Object, json, None, None),
    }
    walk.noted
}

pub(super) struct Walk {
    noted: Vec<Noted>,
    path: String,
    /// The elements that the walk is in, the outermost first.
    around: Vec<Around>,
}

/// The members of a union that an object sets.
struct Set {
    union: usize,
    members: Vec<&'static str>,
    /// Where the second one stands, and its path.
    second: Option<(usize, String)>,
}

impl Walk {
    pub(super) fn note(&mut self, at: usize, kind: ProblemKind, rule: Option<&'static str>) {
        let problem = Problem { kind, path: self.path.clone(), position: None, rule };
        self.noted.push((at, problem));
    }

    pub(super) fn wrong_type(
        &mut self,
        at: usize,
        expected: Expected,
        json: &Json<'_>,
        write: Option<String>,
        rule: Option<&'static str>,
    ) {
        self.note(at, ProblemKind::WrongType { expected, found: found(json), write }, rule);
    }

    /// Does something at a path one step further in.
    fn within(&mut self, step: &str, walk: impl FnOnce(&mut Self)) {
        let length = self.path.len();
        self.path += step;
        walk(self);
        self.path.truncate(length);
    }

    fn element(&mut self, schema: &'static Schema, entries: &[Entry<'_>], at: usize) {
        let mut seen = HashSet::new();
        let mut set: Vec<Set> = Vec::new();
        // What is unknown, or `null`, may have been meant to be a member.
        let mut doubt = false;
        for entry in entries {
            let step = step(&entry.key, self.path.is_empty());
            self.within(&step, |walk| {
                if !seen.insert(&*entry.key) {
                    walk.note(entry.at, ProblemKind::DuplicateKey { key: entry.key.to_string() }, None);
                }
                let meant = keys::meant(schema, &walk.around, &entry.key, &entry.value);
                if let Some((kind, rule)) = meant.problem {
                    walk.note(entry.at, kind, rule);
                }
                doubt |= meant.guessed || matches!(entry.value.json, Json::Null);
                let Some(field) = meant.field else { return };
                // A list without items is as good as absent, and is not written.
                let absent = match &entry.value.json {
                    Json::Null => true,
                    Json::List(items) => items.is_empty(),
                    _ => false,
                };
                if !meant.guessed && !absent {
                    walk.member(schema, field, entry.at, &mut set);
                }
                walk.around.push(Around(schema, field.wire));
                walk.field(schema, field, &entry.value);
                walk.around.pop();
            });
        }
        for set in &set {
            if let Some((at, path)) = &set.second {
                let kind = ProblemKind::SeveralMembers { members: set.members.clone() };
                let rule = Some(rules::against_several(schema, &set.members));
                self.noted.push((*at, Problem { kind, path: path.clone(), position: None, rule }));
            }
        }
        if !doubt {
            self.none(schema, &set, at);
        }
    }

    /// Keeps count of the members of unions.
    fn member(&self, schema: &Schema, field: &'static Field, at: usize, set: &mut Vec<Set>) {
        let Some(union) =
            schema.fields.iter().position(|union| alternatives(schema, union).any(|wire| wire == field.wire))
        else {
            return;
        };
        let Some(known) = set.iter_mut().find(|set| set.union == union) else {
            set.push(Set { union, members: vec![field.wire], second: None });
            return;
        };
        // The same member twice is a duplicate key, which has been reported.
        if !known.members.contains(&field.wire) {
            known.members.push(field.wire);
            known.second.get_or_insert_with(|| (at, self.path.clone()));
        }
    }

    /// Reports a union that the element is about and that is not set.
    fn none(&mut self, schema: &'static Schema, set: &[Set], at: usize) {
        for (index, field) in schema.fields.iter().enumerate() {
            if !matches!(field.kind, Kind::Union(_)) || set.iter().any(|set| set.union == index) {
                continue;
            }
            let members: Vec<_> = alternatives(schema, field).collect();
            if let Some(rule) = rules::against_none(schema, &members) {
                self.note(at, ProblemKind::NoMember { element: name(schema), members }, Some(rule));
            }
        }
    }

    fn field(&mut self, owner: &'static Schema, field: &'static Field, node: &Node<'_>) {
        if let Json::Null = node.json {
            return self.note(node.at, ProblemKind::Null { field: field.wire }, None);
        }
        if !field.repeated {
            return self.value(owner, field, node);
        }
        match &node.json {
            Json::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.within(&format!("[{index}]"), |walk| match item.json {
                        Json::Null => walk.note(item.at, ProblemKind::Null { field: "" }, None),
                        _ => walk.value(owner, field, item),
                    });
                }
            }
            json => {
                let rule = rules::of_value(owner, field.wire);
                self.wrong_type(node.at, Expected::Array, json, None, rule);
                // What was meant to be the only item is one, apart from the brackets; other objects are not looked into.
                if let (Kind::Element(schema), Json::Object(entries)) = (field.kind, json) {
                    let known = entries.iter().any(|entry| schema().position(&entry.key).is_some());
                    if known {
                        self.value(owner, field, node);
                    }
                }
            }
        }
    }

    fn value(&mut self, owner: &'static Schema, field: &'static Field, node: &Node<'_>) {
        match (field.kind, &node.json) {
            (Kind::Element(schema), Json::Object(entries)) => self.element(schema(), entries, node.at),
            (Kind::Element(schema), json) => {
                let write = match json {
                    Json::Text(text) => keys::stand_in(schema(), text),
                    _ if schema().fields.is_empty() => Some("{}".to_owned()),
                    _ => None,
                };
                self.wrong_type(node.at, Expected::Object, json, write, rules::of_value(owner, field.wire));
            }
            _ => self.scalar(owner, field, node),
        }
    }
}

/// The members of a union; where markup leaves the element out, its children are one more of them, as the `buttons` of v1.
fn alternatives<'a>(schema: &'a Schema, union: &'a Field) -> impl Iterator<Item = &'static str> + use<'a> {
    let members = match union.kind {
        Kind::Union(union) => union().members,
        _ => &[],
    };
    let children = schema.fields.iter().filter(move |field| schema.wrapper && field.role == Role::Children);
    let children = children.filter(|_| !members.is_empty()).map(|field| field.wire);
    children.chain(members.iter().map(|member| member.field.wire))
}

fn found(json: &Json<'_>) -> Found {
    match json {
        Json::Null => Found::Null,
        Json::Bool(_) => Found::Boolean,
        Json::Number(_) => Found::Number,
        Json::Text(_) => Found::String,
        Json::List(_) => Found::Array,
        Json::Object(_) => Found::Object,
    }
}

/// What the API's reference calls an element.
pub(super) fn name(schema: &Schema) -> &'static str {
    schema.name.trim_start_matches("GoogleAppsCardV1")
}
