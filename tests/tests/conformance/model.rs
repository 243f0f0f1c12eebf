//! The model has what the API documents, and nothing else.

use std::collections::BTreeSet;

use chat_cards::schema::{Field, Kind, Schema};
use tests::model::Model;

use super::assert_none;
use super::facts::{Facts, Property, Word};

/// Where the model has words and the API has text: it takes any name, and its guides list the icons that are drawn, so an
/// enum that keeps other words holds both.
const NAMED_ICON: (&str, &str) = ("GoogleAppsCardV1Icon", "knownIcon");

#[test]
fn the_facts_are_all_there() {
    let facts = Facts::read();
    let schemas = facts.of_messages();
    let properties: usize = schemas.iter().map(|name| facts.0[*name].len()).sum();
    assert_eq!((schemas.len(), properties), (121, 443));
    let others: Vec<_> = facts.0.keys().filter(|name| !schemas.contains(name.as_str())).collect();
    assert_eq!(others, ["ReplaceMessageCardsRequest", "ReplaceMessageCardsResponse", "SearchMessagesRequest"]);
}

#[test]
fn the_model_has_every_schema_and_no_other() {
    let facts = Facts::read();
    let model = Model::walk();
    let mut names: Vec<_> = model.elements.iter().map(|schema| schema.name).collect();
    names.sort_unstable();
    assert_eq!(names, facts.0.keys().collect::<Vec<_>>());
}

#[test]
fn every_schema_has_its_properties_and_no_other() {
    let facts = Facts::read();
    let mut wrong = Vec::new();
    for (schema, properties) in &facts.0 {
        let Some(model) = Model::walk().schema(schema) else { continue };
        let mut names: Vec<_> = model.properties().map(|property| property.wire).collect();
        names.sort_unstable();
        let documented: Vec<_> = properties.keys().collect();
        if names != documented {
            wrong.push(format!("{schema}: {names:?} instead of {documented:?}"));
        }
    }
    assert_none(&wrong);
}

#[test]
fn every_property_is_what_the_api_documents() {
    let mut wrong = Vec::new();
    for (schema, field, fact) in properties(&Facts::read()) {
        let mut same = |what: &str, model: &str, documented: &str| {
            if model != documented {
                let name = field.wire;
                wrong.push(format!("{schema}.{name}: {what} {model} instead of {documented}"));
            }
        };
        let (kind, format) = match kind(field.kind) {
            ("enum", None) if (schema, field.wire) == NAMED_ICON => ("string", None),
            other => other,
        };
        same("kind", kind, &fact.kind);
        same("format", format.unwrap_or("-"), fact.format.as_deref().unwrap_or("-"));
        let element = match field.kind {
            Kind::Element(schema) => schema().name,
            _ => "-",
        };
        same("schema", element, fact.schema.as_deref().unwrap_or("-"));
        let mut marker = |what: &str, model: bool, documented: bool| {
            same(what, &model.to_string(), &documented.to_string());
        };
        marker("repeated", field.repeated, fact.repeated);
        marker("required", field.required, fact.required);
        marker("output only", field.output_only, fact.output_only);
        marker("deprecated", field.deprecated.is_some(), fact.deprecated);
    }
    assert_none(&wrong);
}

#[test]
fn unions_have_the_members_that_the_api_documents() {
    let facts = Facts::read();
    let mut wrong = Vec::new();
    for name in facts.0.keys() {
        let Some(schema) = Model::walk().schema(name) else { continue };
        let model: BTreeSet<_> = unions(schema).into_iter().collect();
        let documented: BTreeSet<_> = facts.unions(name).into_iter().collect();
        if model != documented {
            wrong.push(format!("{name}: {model:?} instead of {documented:?}"));
        }
    }
    assert_none(&wrong);
}

#[test]
fn enums_have_the_words_and_numbers_that_the_api_documents() {
    let mut wrong = Vec::new();
    for (schema, field, fact) in properties(&Facts::read()) {
        let Kind::Enum(words) = field.kind else { continue };
        if (schema, field.wire) == NAMED_ICON {
            continue;
        }
        let model: Vec<_> = words().words.iter().map(|word| (word.wire, word.number)).collect();
        let documented: Vec<_> = fact.words.iter().map(|Word { name, number, .. }| (name.as_str(), *number)).collect();
        if model != documented {
            wrong.push(format!("{schema}.{}: {model:?} instead of {documented:?}", field.wire));
        }
    }
    assert_none(&wrong);
}

#[test]
fn icons_have_the_names_of_the_old_icons_and_no_numbers() {
    let facts = Facts::read();
    let old = facts.property("KeyValue", "icon").words.iter().filter(|word| !word.sentinel);
    let old: BTreeSet<_> = old.map(|word| (word.name.as_str(), None)).collect();
    let (schema, name) = NAMED_ICON;
    let field = Model::walk().schema(schema).and_then(|schema| schema.property(name));
    let Some(Kind::Enum(words)) = field.map(|field| field.kind) else { panic!("no words") };
    let model: BTreeSet<_> = words().words.iter().map(|word| (word.wire, word.number)).collect();
    assert_eq!(model, old);
}

/// The properties that model and facts both have; that neither has more is a test of its own.
fn properties(facts: &Facts) -> Vec<(&str, &'static Field, &Property)> {
    let model = Model::walk();
    let mut found = Vec::new();
    for (name, properties) in &facts.0 {
        let Some(schema) = model.schema(name) else { continue };
        let fields = schema.properties().filter_map(|field| Some((name.as_str(), field, properties.get(field.wire)?)));
        found.extend(fields);
    }
    found
}

/// The unions of a schema that have more than one member, by the names of these.
fn unions(schema: &Schema) -> Vec<BTreeSet<&'static str>> {
    let members = schema.fields.iter().filter_map(|field| match field.kind {
        Kind::Union(union) => Some(union().members),
        _ => None,
    });
    let names = members.map(|members| members.iter().map(|member| member.field.wire).collect());
    names.filter(|names: &BTreeSet<_>| names.len() > 1).collect()
}

/// A kind in the API's terms, and the format that the discovery document has for it.
fn kind(kind: Kind) -> (&'static str, Option<&'static str>) {
    match kind {
        Kind::Text | Kind::Html | Kind::Markup => ("string", None),
        Kind::Bool => ("bool", None),
        Kind::Int32 => ("int32", Some("int32")),
        Kind::Int64 => ("int64", Some("int64")),
        Kind::Float => ("float", Some("float")),
        Kind::Double => ("double", Some("double")),
        Kind::Bytes => ("bytes", Some("byte")),
        Kind::Timestamp => ("timestamp", Some("google-datetime")),
        Kind::Enum(_) => ("enum", None),
        Kind::Element(_) => ("message", None),
        Kind::Union(_) => ("union", None),
    }
}
