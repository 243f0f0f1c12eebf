//! `data/schema.json`, read.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use tests::files::root;

/// The schemas of the API by name, each with its properties by name.
pub(crate) struct Facts(pub(crate) BTreeMap<String, BTreeMap<String, Property>>);

/// What the API says about a property.
#[derive(Debug)]
pub(crate) struct Property {
    pub(crate) kind: String,
    pub(crate) format: Option<String>,
    /// The schema of a property that holds an object.
    pub(crate) schema: Option<String>,
    pub(crate) repeated: bool,
    /// The union that it is a member of.
    pub(crate) union: Option<String>,
    pub(crate) required: bool,
    pub(crate) output_only: bool,
    pub(crate) deprecated: bool,
    /// Absent and set to the default value are two things.
    pub(crate) presence: bool,
    pub(crate) words: Vec<Word>,
}

/// A word of an enum.
#[derive(Debug, PartialEq)]
pub(crate) struct Word {
    pub(crate) name: String,
    pub(crate) number: Option<i32>,
    /// It stands for "no value" and is not meant to be sent.
    pub(crate) sentinel: bool,
}

impl Facts {
    pub(crate) fn read() -> Self {
        let path = root().join("tests/data/schema.json");
        let text = std::fs::read_to_string(&path).expect("the facts are checked in");
        let facts: Value = serde_json::from_str(&text).expect("the facts are JSON");
        let named = |value: &Value| value.as_object().expect("an object").clone().into_iter();
        let properties = |schema| named(&schema).map(|(name, value)| (name, Property::read(&value))).collect();
        Self(named(&facts["schemas"]).map(|(name, schema)| (name, properties(schema))).collect())
    }

    pub(crate) fn property(&self, schema: &str, name: &str) -> &Property {
        let found = self.0.get(schema).and_then(|schema| schema.get(name));
        found.unwrap_or_else(|| panic!("the API documents no {schema}.{name}"))
    }

    /// The schemas that a message can carry, itself included.
    pub(crate) fn of_messages(&self) -> BTreeSet<&str> {
        let mut found = BTreeSet::new();
        let mut next = vec!["Message"];
        while let Some(name) = next.pop() {
            if found.insert(name) {
                next.extend(self.0[name].values().filter_map(|property| property.schema.as_deref()));
            }
        }
        found
    }

    /// The unions of a schema that have more than one member, each with its members.
    pub(crate) fn unions(&self, schema: &str) -> Vec<BTreeSet<&str>> {
        let mut unions: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (name, property) in &self.0[schema] {
            if let Some(union) = &property.union {
                unions.entry(union).or_default().insert(name);
            }
        }
        // Where there is nothing else to set, a union excludes nothing.
        unions.into_values().filter(|members| members.len() > 1).collect()
    }
}

impl Property {
    fn read(value: &Value) -> Self {
        let text = |name: &str| value[name].as_str().map(str::to_owned);
        let list = |name: &str| value[name].as_array().cloned().unwrap_or_default();
        let marked = |marker: &str| list("markers").iter().any(|value| value == marker);
        Self {
            kind: text("type").expect("a property has a type"),
            format: text("format"),
            schema: text("ref"),
            repeated: value["repeated"] == true,
            union: text("oneof"),
            required: marked("required"),
            output_only: marked("output-only"),
            deprecated: marked("deprecated"),
            presence: value["protoOptional"] == true,
            words: list("enum").iter().map(Word::read).collect(),
        }
    }
}

impl Word {
    fn read(value: &Value) -> Self {
        Self {
            name: value["name"].as_str().expect("a word has a name").to_owned(),
            number: value["number"].as_i64().map(|number| i32::try_from(number).expect("a number of an enum")),
            sentinel: value["sentinel"] == true,
        }
    }
}
