//! Writes the files of `reach`: markup for every property, and for every word, with the JSON that it stands for.
//!
//! It is written here and compiled elsewhere, so that it can be remade when it does not compile any more.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use chat_cards::Message;
use chat_cards::schema::{Element, Field, Kind, Schema};
use tests::files::{expect_file, root};

use super::facts::Facts;
use super::json::{Path, Paths, listed, object};

const HEADER: &str = "\
//! One card per property that a message can carry, and one per word of every enum, with the JSON it stands for.
//!
//! Written from `data/schema.json` and the `SCHEMA`s of the model: remake it with
//! `UPDATE_EXPECT=1 cargo test -p tests --test conformance cards`.

// What the API has deprecated can be reached too.
#![allow(deprecated)]

use chat_cards::card;

use super::Reach;
";

#[test]
fn the_cards_reach_every_property_and_every_word() {
    let facts = Facts::read();
    let paths = Paths::find();
    // What a file calls, and what it holds.
    let mut files: BTreeMap<&str, (String, String)> = BTreeMap::new();
    let mut reached = BTreeSet::new();
    for (schema, path) in paths.elements() {
        let cards: String = schema.properties().map(|field| property(&facts, schema, field, path)).collect();
        reached.extend(schema.properties().map(|field| (schema.name, field.wire)));
        if !cards.is_empty() {
            let name = snake(&schema.rust.replace("::", ""));
            let (all, functions) = files.entry(family(schema)).or_default();
            let _ = writeln!(all, "    {name}(reach);");
            let _ = write!(functions, "\nfn {name}(reach: &mut Reach) {{\n{cards}}}\n");
        }
    }
    let documented = facts.of_messages().into_iter();
    let documented: BTreeSet<_> =
        documented.flat_map(|schema| facts.0[schema].keys().map(move |name| (schema, name.as_str()))).collect();
    assert_eq!(reached, documented);
    for (family, (all, functions)) in files {
        let text = format!("{HEADER}\npub(super) fn all(reach: &mut Reach) {{\n{all}}}\n{functions}");
        expect_file(&root().join(format!("tests/tests/reach/{family}.rs")), &text);
    }
}

/// The file for the properties of an element.
fn family(schema: &Schema) -> &'static str {
    if schema.rust.starts_with("v1::") {
        "v1"
    } else if schema.name.starts_with("GoogleAppsCardV1") {
        "cards"
    } else {
        "messages"
    }
}

/// The card of a property, and one for each of its words.
fn property(facts: &Facts, schema: &Schema, field: &'static Field, path: &Path) -> String {
    let path: Path = path.iter().copied().chain([field]).collect();
    let name = format!("{}.{}", schema.name, field.wire);
    let mut cards = line("property", &name, &card(&path, None));
    let Kind::Enum(words) = field.kind else { return cards };
    let documented = &facts.property(schema.name, field.wire).words;
    for word in words().words {
        // What stands for "no value" is left out rather than sent.
        if documented.iter().any(|documented| documented.name == word.wire && documented.sentinel) {
            continue;
        }
        cards += &line("word", &format!("{name} {}", word.wire), &card(&path, Some((word.word, word.wire))));
    }
    cards
}

fn line(method: &str, name: &str, card: &Written) -> String {
    let Written { markup, json } = card;
    format!("    reach.{method}(\"{name}\", &card!(#![allow(all)] {markup}), r#\"{json}\"#);\n")
}

/// Markup and the JSON it stands for.
struct Written {
    markup: String,
    json: String,
}

/// An enum's word, as markup has it and in JSON.
type Word = (&'static str, &'static str);

/// The message with the property at the end of a path set.
fn card(path: &[&'static Field], word: Option<Word>) -> Written {
    element(&Message::SCHEMA, "message", path, word)
}

/// An element with one property set, and what it cannot do without.
fn element(schema: &Schema, tag: &str, path: &[&'static Field], word: Option<Word>) -> Written {
    let (next, rest) = match path.split_first() {
        Some((next, rest)) => (Some(*next), rest),
        None => (None, path),
    };
    let (mut attributes, mut children, mut fields) = (String::new(), String::new(), Vec::new());
    for field in schema.properties() {
        let on_path = next.is_some_and(|next| next.wire == field.wire);
        if !on_path && !field.required && !expected(schema, field, path) {
            continue;
        }
        let (rest, word) = if on_path { (rest, word) } else { (&[][..], None) };
        let value = match field.kind {
            Kind::Element(inner) => child(field, inner(), rest, word),
            _ => attribute(field, word),
        };
        match field.kind {
            Kind::Element(_) => children += &value.markup,
            _ => attributes += &value.markup,
        }
        fields.push((field.wire, value.json));
    }
    let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let markup = if children.is_empty() {
        format!("<{tag}{attributes} />")
    } else {
        format!("<{tag}{attributes}>{children}</{tag}>")
    };
    Written { markup, json: object(&fields) }
}

/// Whether markup expects a property that the API does not require, on an element with nothing set or that one way on.
fn expected(schema: &Schema, field: &Field, path: &[&Field]) -> bool {
    match (schema.name, field.wire) {
        // A click that does nothing is a mistake, and so is a link that leads nowhere.
        ("GoogleAppsCardV1OnClick", "openLink") | ("GoogleAppsCardV1OpenLink", "url") => path.is_empty(),
        // An action calls a function.
        ("GoogleAppsCardV1Action", "function") | ("FormAction", "actionMethodName") => true,
        _ => false,
    }
}

/// A property that holds an element, or a list of them, in the long form.
fn child(field: &Field, schema: &Schema, rest: &[&'static Field], word: Option<Word>) -> Written {
    let tag = if field.repeated { schema.tag } else { field.name };
    let Written { mut markup, json } = element(schema, tag, rest, word);
    // A list that is named like its items needs no second tag.
    if field.repeated && field.name != schema.tag {
        markup = format!("<{0}>{markup}</{0}>", field.name);
    }
    Written { markup, json: listed(field, &json) }
}

/// Any other property.
fn attribute(field: &Field, word: Option<Word>) -> Written {
    let name = field.name;
    let quoted = |text: &str| (format!(" {name}=\"{text}\""), format!("\"{text}\""));
    let number = |text: &str| (format!(" {name}={text}"), text.to_owned());
    let (markup, json) = match field.kind {
        Kind::Text | Kind::Html | Kind::Markup if name.ends_with("url") || name.ends_with("uri") => {
            quoted("https://example.com/")
        }
        Kind::Text | Kind::Html | Kind::Markup => quoted("value"),
        Kind::Timestamp => quoted("2026-11-20T09:30:00Z"),
        Kind::Bytes => quoted("AQID"),
        Kind::Bool => (format!(" {name}"), "true".to_owned()),
        Kind::Int32 => match name {
            // These two come in steps.
            "weight" => number("400"),
            "grade" => number("200"),
            _ => number("2"),
        },
        Kind::Int64 => (format!(" {name}=2"), "\"2\"".to_owned()),
        Kind::Float | Kind::Double => number("0.5"),
        Kind::Enum(words) => {
            // The last word stands for no default value.
            let last = words().words.last().map(|word| (word.word, word.wire));
            let (word, wire) = word.or(last).unwrap_or_default();
            (format!(" {name}={word}"), format!("\"{wire}\""))
        }
        Kind::Element(_) | Kind::Union(_) => unreachable!("elements are children, and unions are looked through"),
    };
    Written { markup, json: listed(field, &json) }
}

/// `FilledTonal` to `filled_tonal`.
fn snake(pascal: &str) -> String {
    let mut name = String::new();
    for c in pascal.chars() {
        if c.is_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.extend(c.to_lowercase());
    }
    name
}
