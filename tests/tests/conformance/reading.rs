//! What is read is written again, property by property.
//!
//! Messages are compared as text, so that the spelling of numbers and the order of fields count too.

use chat_cards::schema::{Element, Field, Kind, UnionSchema};
use chat_cards::{Message, ReplaceMessageCardsRequest, SearchMessagesRequest};
use serde_json::Value;

use super::assert_none;
use super::facts::{Facts, Word};
use super::json::{Path, Paths, listed, message, object, value};

/// What has gone wrong so far, and how much was tried.
#[derive(Default)]
struct Trial {
    tried: usize,
    wrong: Vec<String>,
}

impl Trial {
    /// Reads a message and compares what is written of it.
    fn reads(&mut self, read: &str, written: &str) {
        self.tried += 1;
        let found = match serde_json::from_str::<Message>(read) {
            Ok(message) => serde_json::to_string(&message).expect("a message can be written"),
            Err(error) => format!("nothing, for it is not read: {error}"),
        };
        if found != written {
            self.wrong.push(format!("{read}\n    is written as {found}\n    instead of    {written}"));
            return;
        }
        // The same from and to values, which serde treats in other ways than text.
        let read: Value = serde_json::from_str(read).expect("the test writes JSON");
        let written: Value = serde_json::from_str(written).expect("the test writes JSON");
        let found = serde_json::from_value::<Message>(read).and_then(serde_json::to_value);
        if found.as_ref().ok() != Some(&written) {
            self.wrong.push(format!("{written}\n    as a value becomes {found:?}"));
        }
    }

    fn same(&mut self, json: &str) {
        self.reads(json, json);
    }

    /// All of them, and that many.
    fn all(self, count: usize) {
        assert_none(&self.wrong);
        assert_eq!(self.tried, count, "the number of messages tried");
    }
}

/// The message with one property set, on the way to its element.
fn with(path: &Path, field: &Field, value: &str) -> String {
    message(path, &object(&[(field.wire, value)]))
}

/// Every property that the API documents words for, with the words.
fn words<'a>(paths: &'a Paths, facts: &'a Facts) -> impl Iterator<Item = (&'a Path, &'static Field, &'a [Word])> {
    let properties = paths.properties();
    let worded = properties.map(|(schema, field, path)| (path, field, &*facts.property(schema.name, field.wire).words));
    worded.filter(|(_, _, words)| !words.is_empty())
}

/// Every pair of members of one union, with the way to their element.
fn pairs(paths: &Paths) -> Vec<(&Path, &'static Field, &'static Field)> {
    let mut pairs = Vec::new();
    for (schema, path) in paths.elements() {
        for field in schema.fields {
            let Kind::Union(union) = field.kind else { continue };
            let UnionSchema { members, .. } = union();
            for one in *members {
                let others = members.iter().filter(|other| other.variant != one.variant);
                pairs.extend(others.map(|other| (path, &one.field, &other.field)));
            }
        }
    }
    pairs
}

#[test]
fn every_property_is_kept() {
    let mut trial = Trial::default();
    for (_, field, path) in Paths::find().properties() {
        trial.same(&with(path, field, &value(field)));
    }
    trial.all(443);
}

#[test]
fn every_property_of_a_request_is_kept() {
    fn check<T: Element + serde::Serialize + serde::de::DeserializeOwned>(count: usize) {
        let json: Vec<_> = T::SCHEMA.properties().map(|field| object(&[(field.wire, &value(field))])).collect();
        for json in &json {
            let request: T = serde_json::from_str(json).expect("the request is read");
            assert_eq!(serde_json::to_string(&request).ok().as_deref(), Some(json.as_str()));
        }
        assert_eq!(json.len(), count, "the number of properties of {}", T::SCHEMA.name);
    }
    check::<ReplaceMessageCardsRequest>(1);
    check::<SearchMessagesRequest>(6);
}

#[test]
fn every_list_keeps_its_items_and_their_order() {
    let mut trial = Trial::default();
    for (_, field, path) in Paths::find().properties().filter(|(_, field, _)| field.repeated) {
        let items = match field.kind {
            Kind::Element(_) => r#"[{"new":1},{"new":2},{}]"#,
            _ => r#"["b","a","","b"]"#,
        };
        trial.same(&with(path, field, items));
    }
    trial.all(41);
}

#[test]
fn every_word_is_kept() {
    let mut trial = Trial::default();
    for (path, field, words) in words(&Paths::find(), &Facts::read()) {
        for word in words {
            trial.same(&with(path, field, &format!("\"{}\"", word.name)));
        }
    }
    trial.all(250);
}

#[test]
fn a_word_that_google_adds_is_kept() {
    let mut trial = Trial::default();
    for (path, field, _) in words(&Paths::find(), &Facts::read()) {
        trial.same(&with(path, field, "\"ADDED_LATER\""));
    }
    trial.all(52);
}

#[test]
fn the_name_of_an_icon_is_kept() {
    // The API takes any text here, so that numbers mean nothing.
    let mut trial = Trial::default();
    let paths = Paths::find();
    let (_, field, path) =
        paths.properties().find(|(_, field, _)| field.wire == "knownIcon").expect("icons have names");
    for name in ["MAP_PIN", "RESTAURANT_ICON", "ADDED_LATER", "map_pin", "3", "an icon", ""] {
        trial.same(&with(path, field, &format!("\"{name}\"")));
    }
    trial.all(7);
}

#[test]
fn the_number_of_a_word_reads_as_the_word() {
    let mut trial = Trial::default();
    for (path, field, words) in words(&Paths::find(), &Facts::read()) {
        for (word, number) in words.iter().filter_map(|word| Some((word, word.number?))) {
            let written = format!("\"{}\"", word.name);
            trial.reads(&with(path, field, &number.to_string()), &with(path, field, &written));
        }
    }
    trial.all(237);
}

#[test]
fn a_property_that_google_adds_is_kept() {
    let mut trial = Trial::default();
    for (_, path) in Paths::find().elements() {
        for value in ["7", "null", "{\"deep\":[1,\"two\",null]}"] {
            trial.same(&message(path, &object(&[("addedLater", value)])));
            // The fields of unions have no name in JSON, and must not be taken for one that is empty.
            trial.same(&message(path, &object(&[("", value)])));
        }
    }
    trial.all(2 * 3 * 121);
}

#[test]
fn null_reads_as_absent() {
    let mut trial = Trial::default();
    for (_, field, path) in Paths::find().properties() {
        trial.reads(&with(path, field, "null"), &message(path, "{}"));
    }
    trial.all(443);
}

#[test]
fn a_number_may_be_quoted() {
    let mut trial = Trial::default();
    for (_, field, path) in Paths::find().properties() {
        let (read, written) = match field.kind {
            Kind::Int32 => ("\"-7\"", "-7"),
            Kind::Int64 => ("9007199254740993", "\"9007199254740993\""),
            Kind::Float | Kind::Double => ("\"0.25\"", "0.25"),
            _ => continue,
        };
        trial.reads(&with(path, field, &listed(field, read)), &with(path, field, &listed(field, written)));
    }
    // 16 of 32 bits, 3 of 64 bits, 4 floats and 2 doubles.
    trial.all(25);
}

#[test]
fn an_integer_may_be_written_as_a_fraction_without_rest() {
    let mut trial = Trial::default();
    for (_, field, path) in Paths::find().properties() {
        let written = match field.kind {
            Kind::Int32 => "7",
            Kind::Int64 => "\"7\"",
            _ => continue,
        };
        for read in ["7.0", "\"7.0\"", "\"0.7e1\""] {
            trial.reads(&with(path, field, read), &with(path, field, written));
        }
    }
    trial.all(3 * 19);
}

#[test]
fn a_default_value_is_kept_where_it_differs_from_an_absent_one() {
    let facts = Facts::read();
    let paths = Paths::find();
    let mut kept = Vec::new();
    let mut trial = Trial::default();
    for (schema, field, path) in paths.properties() {
        let default = match field.kind {
            Kind::Text | Kind::Html | Kind::Markup => "\"\"",
            Kind::Bool => "false",
            Kind::Int32 => "0",
            Kind::Int64 => "\"0\"",
            Kind::Float | Kind::Double => "0.0",
            _ => continue,
        };
        let json = with(path, field, &listed(field, default));
        let fact = facts.property(schema.name, field.wire);
        // A member of a union says by being there which one is meant.
        let member = facts.unions(schema.name).iter().any(|members| members.contains(field.wire));
        // protobuf wraps the number in a message, which is there or not: fully transparent differs from unsaid.
        let wrapped = (schema.name, field.wire) == ("Color", "alpha");
        if fact.presence || member || wrapped || field.repeated {
            kept.push(format!("{}.{}", schema.rust, field.wire));
            trial.same(&json);
        } else {
            trial.reads(&json, &message(path, "{}"));
        }
    }
    assert_eq!(
        kept,
        [
            "Annotation.startIndex",
            "Color.alpha",
            "Emoji.unicode",
            "EmojiReactionSummary.reactionCount",
            "Action.requiredWidgets",
            "DateTimePicker.valueMsEpoch",
            "Icon.iconUrl",
            "SelectionInput.multiSelectMaxSelectedItems",
            "v1::ImageButton.iconUrl",
            "v1::KeyValue.iconUrl",
            "PermissionSetting.assistantManagersAllowed",
            "Space.customer",
        ]
    );
    assert_none(&trial.wrong);
}

#[test]
fn a_second_member_of_a_union_is_kept() {
    let mut trial = Trial::default();
    let paths = Paths::find();
    let pairs = pairs(&paths);
    for (path, one, other) in &pairs {
        trial.same(&message(path, &object(&[(one.wire, &value(one)), (other.wire, &value(other))])));
    }
    assert_none(&trial.wrong);
    assert!(pairs.len() > 200, "only {} pairs", pairs.len());
}

#[test]
fn null_beside_the_member_of_a_union_reads_as_absent() {
    let mut trial = Trial::default();
    for (path, one, other) in pairs(&Paths::find()) {
        let written = message(path, &object(&[(one.wire, &value(one))]));
        trial.reads(&message(path, &object(&[(one.wire, &value(one)), (other.wire, "null")])), &written);
        trial.reads(&message(path, &object(&[(other.wire, "null"), (one.wire, &value(one))])), &written);
    }
    assert_none(&trial.wrong);
}
