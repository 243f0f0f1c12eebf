//! The model, as the macro knows it: read from `model.txt`, which a test writes from the `SCHEMA`s of `chat-cards`.

use std::sync::{LazyLock, OnceLock};

use chat_cards_rules::{Plan, Property};

use super::resolve::{Place, Step};
use crate::model::names::{camel, snake};

/// All elements, unions and enums.
pub(crate) struct Table {
    pub(crate) elements: Vec<ElementSpec>,
    unions: Vec<UnionSpec>,
    pub(crate) enums: Vec<EnumSpec>,
}

/// An element: the Rust type, the tags, the fields.
pub(crate) struct ElementSpec {
    pub(crate) rust: &'static str,
    pub(crate) tag: &'static str,
    pub(crate) alias: Option<&'static str>,
    pub(crate) value: Option<&'static str>,
    pub(crate) wrapper: bool,
    pub(crate) group: bool,
    pub(crate) fields: Vec<FieldSpec>,
    /// What `resolve` makes of the fields, once it has.
    pub(crate) places: OnceLock<Vec<Place>>,
    /// The rules for it, once there is one to hold against them.
    plan: OnceLock<Plan>,
}

/// A field of an element, or a member of a union.
pub(crate) struct FieldSpec {
    pub(crate) name: String,
    /// The name in JSON.
    pub(crate) wire: String,
    pub(crate) alias: Option<&'static str>,
    pub(crate) kind: Kind,
    pub(crate) holder: Holder,
    pub(crate) role: Role,
    pub(crate) required: bool,
    /// Only the server fills it in.
    pub(crate) output_only: bool,
    /// Another field that does as well.
    pub(crate) unless: Option<&'static str>,
    pub(crate) deprecated: Option<&'static str>,
    /// The variant, of a union's member.
    pub(crate) variant: &'static str,
}

/// At most one of several members.
pub(crate) struct UnionSpec {
    pub(crate) rust: &'static str,
    pub(crate) members: Vec<FieldSpec>,
}

/// Words, each as `card!` spells it and as the Rust variant.
pub(crate) struct EnumSpec {
    pub(crate) rust: &'static str,
    pub(crate) words: Vec<(&'static str, &'static str)>,
    /// The words whose JSON is not the word in capitals, and that JSON.
    wires: Vec<(&'static str, &'static str)>,
}

/// What a field holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Html,
    Markup,
    Bool,
    Int32,
    Int64,
    Float,
    Double,
    Bytes,
    Timestamp,
    Enum(&'static str),
    Element(&'static str),
    Union(&'static str),
}

/// How a field holds it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Holder {
    Plain,
    Optional,
    Boxed,
    List,
}

/// What else markup does with a field.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Plain,
    Text,
    Children,
    Inline,
}

/// The one table; a table that cannot be read has no elements, which a test rules out.
pub(crate) fn table() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| Table::parse(include_str!("model.txt")));
    &TABLE
}

impl Table {
    fn parse(text: &'static str) -> Self {
        let mut table = Self { elements: Vec::new(), unions: Vec::new(), enums: Vec::new() };
        // Fields follow the line of their element or union.
        let mut in_union = false;
        for line in text.lines() {
            let line = Line::parse(line);
            if line.indented {
                let field = FieldSpec::parse(&line);
                match (in_union, table.elements.last_mut(), table.unions.last_mut()) {
                    (false, Some(element), _) => element.fields.push(field),
                    (true, _, Some(union)) => union.members.push(field),
                    _ => {}
                }
                continue;
            }
            let rust = line.word(1);
            match line.word(0) {
                "element" => {
                    in_union = false;
                    table.elements.push(ElementSpec::parse(rust, &line));
                }
                "union" => {
                    in_union = true;
                    table.unions.push(UnionSpec { rust, members: Vec::new() });
                }
                "enum" => table.enums.push(EnumSpec::parse(rust, &line)),
                // A comment, or nothing.
                _ => {}
            }
        }
        table
    }

    /// The element of a Rust path.
    pub(crate) fn element(&self, rust: &str) -> Option<&ElementSpec> {
        self.elements.iter().find(|element| element.rust == rust)
    }

    /// The members of a union.
    pub(crate) fn members(&self, rust: &str) -> &[FieldSpec] {
        match self.unions.iter().find(|union| union.rust == rust) {
            Some(union) => &union.members,
            None => &[],
        }
    }

    /// A word of an enum in JSON.
    pub(crate) fn wire(&self, rust: &str, word: &str) -> String {
        let words = self.enums.iter().find(|words| words.rust == rust);
        let other = words.and_then(|words| words.wires.iter().find(|(other, _)| *other == word));
        other.map_or_else(|| word.to_uppercase(), |(_, wire)| (*wire).to_owned())
    }

    /// The words of an enum.
    pub(crate) fn words(&self, rust: &str) -> &[(&'static str, &'static str)] {
        match self.enums.iter().find(|words| words.rust == rust) {
            Some(words) => &words.words,
            None => &[],
        }
    }
}

impl EnumSpec {
    fn parse(rust: &'static str, line: &Line) -> Self {
        let mut words = Vec::new();
        let mut wires = Vec::new();
        for option in line.options() {
            match option.split_once('=') {
                // The word that only says that there is none is not written.
                None | Some(("Unspecified", _)) => {}
                Some((variant, word)) => match word.split_once('=') {
                    Some((word, wire)) => {
                        words.push((word, variant));
                        wires.push((word, wire));
                    }
                    None => words.push((word, variant)),
                },
            }
        }
        Self { rust, words, wires }
    }
}

impl FieldSpec {
    fn parse(line: &Line) -> Self {
        let name = line.word(0);
        let written = line.word(1);
        let (kind, holder) = match written.split_at_checked(written.len().saturating_sub(1)) {
            Some((kind, "?")) => (kind, Holder::Optional),
            Some((kind, "!")) => (kind, Holder::Boxed),
            Some((kind, "*")) => (kind, Holder::List),
            _ => (written, Holder::Plain),
        };
        let kind = match kind {
            "Html" => Kind::Html,
            "Markup" => Kind::Markup,
            "Bool" => Kind::Bool,
            "Int32" => Kind::Int32,
            "Int64" => Kind::Int64,
            "Float" => Kind::Float,
            "Double" => Kind::Double,
            "Bytes" => Kind::Bytes,
            "Timestamp" => Kind::Timestamp,
            other => match other.split_at_checked(1) {
                Some(("=", rust)) => Kind::Enum(rust),
                Some(("@", rust)) => Kind::Element(rust),
                Some(("+", rust)) => Kind::Union(rust),
                _ => Kind::Text,
            },
        };
        let role = match () {
            () if line.has("text") => Role::Text,
            () if line.has("children") => Role::Children,
            () if line.has("inline") => Role::Inline,
            () => Role::Plain,
        };
        let capital = name.as_bytes().first().is_some_and(u8::is_ascii_uppercase);
        let name_in_rust = if capital { snake(name) } else { name.to_owned() };
        Self {
            wire: camel(&name_in_rust),
            name: name_in_rust,
            alias: line.value("alias"),
            kind,
            holder,
            role,
            required: line.has("required"),
            output_only: line.has("output_only"),
            unless: line.value("unless"),
            deprecated: line.deprecated,
            variant: if capital { name } else { "" },
        }
    }

    /// Whether markup may call the field this.
    pub(crate) fn is_called(&self, name: &str) -> bool {
        self.name == name || self.alias == Some(name)
    }

    /// The element that the field holds.
    pub(crate) fn element(&self) -> Option<&'static ElementSpec> {
        match self.kind {
            Kind::Element(rust) => table().element(rust),
            _ => None,
        }
    }

    /// The members, if the field is a union.
    pub(crate) fn members(&self) -> &'static [FieldSpec] {
        match self.kind {
            Kind::Union(rust) => table().members(rust),
            _ => &[],
        }
    }
}

/// The module of a Rust path, if it has one, and the name in it.
pub(crate) fn split_path(rust: &str) -> (Option<&str>, &str) {
    match rust.split_once(':') {
        Some((module, name)) => (Some(module), name.trim_start_matches(':')),
        None => (None, rust),
    }
}

impl ElementSpec {
    fn parse(rust: &'static str, line: &Line) -> Self {
        Self {
            rust,
            tag: line.value("tag").unwrap_or_default(),
            alias: line.value("alias"),
            value: line.value("value"),
            wrapper: line.has("wrapper"),
            group: line.has("group"),
            fields: Vec::new(),
            places: OnceLock::new(),
            plan: OnceLock::new(),
        }
    }

    /// The field at the end of a step.
    pub(crate) fn property(&'static self, step: Step) -> &'static FieldSpec {
        let field = &self.fields[step.field];
        match step.member {
            Some(member) => &field.members()[member],
            None => field,
        }
    }

    /// The step to a field, or to a member of a union in one.
    pub(crate) fn step(&self, property: &FieldSpec) -> Option<Step> {
        for (index, field) in self.fields.iter().enumerate() {
            if std::ptr::eq(field, property) {
                return Some(Step { field: index, member: None });
            }
            for (member, field) in field.members().iter().enumerate() {
                if std::ptr::eq(field, property) {
                    return Some(Step { field: index, member: Some(member) });
                }
            }
        }
        None
    }

    /// The fields, and the members of unions in the place of unions.
    pub(crate) fn properties(&'static self) -> Vec<&'static FieldSpec> {
        let mut properties = Vec::new();
        for field in &self.fields {
            match field.members() {
                [] => properties.push(field),
                members => properties.extend(members),
            }
        }
        properties
    }

    /// The rules that apply to the element.
    pub(crate) fn plan(&'static self) -> &'static Plan {
        self.plan.get_or_init(|| {
            let mut properties = Vec::new();
            for field in self.properties() {
                let is_choice = matches!(field.kind, Kind::Enum(_));
                let is_html = field.kind == Kind::Html;
                properties.push(Property { name: &field.wire, output_only: field.output_only, is_choice, is_html });
            }
            Plan::new(self.rust, properties)
        })
    }

    /// Whether the element is of today's API, not of the cards before it.
    pub(crate) fn is_current(&self) -> bool {
        split_path(self.rust).0.is_none()
    }

    pub(crate) fn is_called(&self, tag: &str) -> bool {
        self.tag == tag || self.alias == Some(tag)
    }

    /// The shortest tag.
    pub(crate) fn short(&self) -> &'static str {
        self.alias.unwrap_or(self.tag)
    }
}

/// A line of the table, taken apart.
struct Line {
    indented: bool,
    /// A name, a kind, and `key=value`s and flags.
    words: Vec<&'static str>,
    /// The note of a deprecation, which ends the line.
    deprecated: Option<&'static str>,
}

impl Line {
    fn parse(line: &'static str) -> Self {
        let (indented, line) = match line.strip_prefix("  ") {
            Some(line) => (true, line),
            None => (false, line),
        };
        let mut words = Vec::new();
        let mut deprecated = None;
        let mut rest = line;
        while !rest.is_empty() {
            deprecated = rest.strip_prefix("deprecated=");
            if deprecated.is_some() {
                break;
            }
            let (word, after) = rest.split_once(' ').unwrap_or((rest, ""));
            words.push(word);
            rest = after;
        }
        Self { indented, words, deprecated }
    }

    fn word(&self, index: usize) -> &'static str {
        self.words.get(index).copied().unwrap_or_default()
    }

    /// What follows the name and the kind.
    fn options(&self) -> &[&'static str] {
        self.words.get(2..).unwrap_or_default()
    }

    fn has(&self, flag: &str) -> bool {
        self.options().contains(&flag)
    }

    fn value(&self, key: &str) -> Option<&'static str> {
        for option in self.options() {
            match option.split_once('=') {
                Some((name, value)) if name == key => return Some(value),
                _ => {}
            }
        }
        None
    }
}
