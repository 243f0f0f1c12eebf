//! The model, as the macro knows it: read from `model.txt`, which a test writes from the `SCHEMA`s of `chat-cards`.

use std::sync::LazyLock;

/// All elements, unions and enums.
pub(crate) struct Table {
    pub(crate) elements: Vec<ElementSpec>,
    unions: Vec<UnionSpec>,
    enums: Vec<EnumSpec>,
}

/// An element: the Rust type, the tags, the fields.
#[derive(Debug)]
pub(crate) struct ElementSpec {
    pub(crate) rust: &'static str,
    pub(crate) tag: &'static str,
    pub(crate) alias: Option<&'static str>,
    pub(crate) value: Option<&'static str>,
    pub(crate) wrapper: bool,
    pub(crate) group: bool,
    pub(crate) fields: Vec<FieldSpec>,
}

/// A field of an element, or a member of a union.
#[derive(Debug)]
pub(crate) struct FieldSpec {
    pub(crate) name: String,
    pub(crate) alias: Option<&'static str>,
    pub(crate) kind: Kind,
    pub(crate) holder: Holder,
    pub(crate) role: Role,
    pub(crate) required: bool,
    /// Another field that does as well.
    pub(crate) unless: Option<&'static str>,
    pub(crate) deprecated: Option<&'static str>,
    /// The variant, of a union's member.
    pub(crate) variant: &'static str,
}

/// At most one of several members.
#[derive(Debug)]
pub(crate) struct UnionSpec {
    pub(crate) rust: &'static str,
    pub(crate) members: Vec<FieldSpec>,
}

/// Words, each as `card!` spells it and as the Rust variant.
#[derive(Debug)]
pub(crate) struct EnumSpec {
    pub(crate) rust: &'static str,
    pub(crate) words: Vec<(&'static str, &'static str)>,
}

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Holder {
    Plain,
    Optional,
    Boxed,
    List,
}

/// What else markup does with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
        enum Last {
            Element,
            Union,
        }
        let mut last = Last::Element;
        for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            if let Some(field) = line.strip_prefix("  ") {
                let field = FieldSpec::parse(field);
                match last {
                    Last::Element => table.elements.last_mut().map(|element| element.fields.push(field)),
                    Last::Union => table.unions.last_mut().map(|union| union.members.push(field)),
                };
                continue;
            }
            let mut words = line.split(' ');
            match (words.next(), words.next()) {
                (Some("element"), Some(rust)) => {
                    last = Last::Element;
                    let options = Options(line);
                    table.elements.push(ElementSpec {
                        rust,
                        tag: options.value("tag").unwrap_or_default(),
                        alias: options.value("alias"),
                        value: options.value("value"),
                        wrapper: options.has("wrapper"),
                        group: options.has("group"),
                        fields: Vec::new(),
                    });
                }
                (Some("union"), Some(rust)) => {
                    last = Last::Union;
                    table.unions.push(UnionSpec { rust, members: Vec::new() });
                }
                (Some("enum"), Some(rust)) => {
                    let words =
                        words.filter_map(|word| word.split_once('=')).map(|(variant, word)| (word, variant)).collect();
                    table.enums.push(EnumSpec { rust, words });
                }
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
        self.unions.iter().find(|union| union.rust == rust).map_or(&[], |union| &union.members)
    }

    pub(crate) fn enums(&self) -> impl Iterator<Item = &EnumSpec> {
        self.enums.iter()
    }

    /// The words of an enum, without the one that only says that there is none.
    pub(crate) fn words(&self, rust: &str) -> impl Iterator<Item = &(&'static str, &'static str)> {
        let words = self.enums.iter().find(|words| words.rust == rust).map_or(&[][..], |words| &words.words);
        words.iter().filter(|(_, variant)| *variant != "Unspecified")
    }
}

impl FieldSpec {
    fn parse(line: &'static str) -> Self {
        let mut words = line.split(' ');
        let name = words.next().unwrap_or_default();
        let kind = words.next().unwrap_or_default();
        let (kind, holder) = match kind.char_indices().last() {
            Some((end, '?')) => (&kind[..end], Holder::Optional),
            Some((end, '!')) => (&kind[..end], Holder::Boxed),
            Some((end, '*')) => (&kind[..end], Holder::List),
            _ => (kind, Holder::Plain),
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
        let options = Options(line);
        let role = match () {
            () if options.has("text") => Role::Text,
            () if options.has("children") => Role::Children,
            () if options.has("inline") => Role::Inline,
            () => Role::Plain,
        };
        let deprecated = line.split_once("deprecated=").map(|(_, note)| note);
        let capital = name.starts_with(char::is_uppercase);
        Self {
            name: if capital { crate::model::names::snake(name) } else { name.to_owned() },
            alias: options.value("alias"),
            kind,
            holder,
            role,
            required: options.has("required"),
            unless: options.value("unless"),
            deprecated,
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

impl ElementSpec {
    pub(crate) fn is_called(&self, tag: &str) -> bool {
        self.tag == tag || self.alias == Some(tag)
    }

    /// The shortest tag.
    pub(crate) fn short(&self) -> &'static str {
        self.alias.unwrap_or(self.tag)
    }

    /// Whether `..Default::default()` has to stand in for fields that may not be named without a warning.
    pub(crate) fn has_deprecated(&self) -> bool {
        self.fields.iter().any(|field| field.deprecated.is_some())
    }
}

/// The `key=value`s and flags behind a name; a note of a deprecation ends the line.
struct Options(&'static str);

impl Options {
    fn words(&self) -> impl Iterator<Item = &'static str> {
        self.0.trim_start().split(' ').skip(2).take_while(|word| !word.starts_with("deprecated="))
    }

    fn has(&self, flag: &str) -> bool {
        self.words().any(|word| word == flag)
    }

    fn value(&self, key: &str) -> Option<&'static str> {
        self.words().find_map(|word| word.strip_prefix(key)?.strip_prefix('='))
    }
}
