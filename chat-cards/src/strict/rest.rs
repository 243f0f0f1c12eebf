//! What is left of a text without what is wrong with it, and what the rules say of that.

use std::collections::HashSet;
use std::fmt;

use chat_cards_rules::step;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::check::{self, Findings, Target};
use crate::schema::Element;

use super::json::{Entry, Json, Node};
use super::problem::Problem;

/// A value without what is wrong with it, and how to check it as what it should have been.
#[derive(Clone)]
pub(super) struct Rest {
    value: Value,
    check: fn(&Value, Target) -> Findings,
}

impl fmt::Debug for Rest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

impl Rest {
    /// What is left of a tree, which should have been a `T`, without the values at some paths.
    pub(super) fn of<T: Element + DeserializeOwned>(node: &Node<'_>, wrong: &HashSet<&str>) -> Self {
        let value = value(node, &mut String::new(), wrong).unwrap_or_default();
        Self { value, check: findings::<T> }
    }

    /// What the rules say, apart from what they may say only because something is missing.
    pub(super) fn check(&self, target: Target, problems: &[Problem]) -> Findings {
        let findings = (self.check)(&self.value, target).into_iter();
        findings.filter(|finding| problems.iter().all(|problem| !owed(finding.path(), &problem.path))).collect()
    }
}

fn findings<T: Element + DeserializeOwned>(value: &Value, target: Target) -> Findings {
    T::deserialize(value).map(|element| check::of(&element, target)).unwrap_or_default()
}

/// The value of a tree without those at some paths; places in lists stay as they are where the items are objects.
fn value(node: &Node<'_>, path: &mut String, wrong: &HashSet<&str>) -> Option<Value> {
    if wrong.contains(path.as_str()) {
        return None;
    }
    let root = path.is_empty();
    let mut within = |step: String, node: &Node<'_>| {
        let length = path.len();
        path.push_str(&step);
        let value = value(node, path, wrong);
        path.truncate(length);
        value
    };
    Some(match &node.json {
        Json::Null => Value::Null,
        Json::Bool(value) => Value::Bool(*value),
        Json::Number(number) => Value::Number(number.parse().ok()?),
        Json::Text(text) => Value::String(text.to_string()),
        Json::List(items) => {
            let objects = items.iter().any(|item| matches!(item.json, Json::Object(_)));
            let item = |(index, item)| within(format!("[{index}]"), item).or(objects.then(|| Map::new().into()));
            items.iter().enumerate().filter_map(item).collect()
        }
        Json::Object(entries) => {
            let entry = |entry: &Entry<'_>| {
                Some((entry.key.to_string(), within(step(&entry.key, root).into_owned(), &entry.value)?))
            };
            Value::Object(entries.iter().filter_map(entry).collect())
        }
    })
}

/// Whether a finding may be there only because what is at the path of a problem was left out: it is about that, about
/// something around it, or about a neighbour, or right within one, as an item is within a list that has lost its `type`.
fn owed(finding: &str, problem: &str) -> bool {
    let parent = parent(problem);
    if within(finding, problem).is_some() || within(parent, finding).is_some() {
        return true;
    }
    within(finding, parent).is_some_and(|rest| rest.trim_start_matches('.').matches('.').count() < 2)
}

/// What holds the value at a path.
fn parent(path: &str) -> &str {
    let path = path.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '[' | ']'));
    path.rfind('.').map_or("", |dot| &path[..dot])
}

/// The rest of a path that is at another one or within it.
fn within<'a>(path: &'a str, outer: &str) -> Option<&'a str> {
    let rest = path.strip_prefix(outer)?;
    (outer.is_empty() || rest.is_empty() || rest.starts_with(['.', '['])).then_some(rest)
}
