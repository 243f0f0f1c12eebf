//! All schemas of the model, found by walking from what is sent and received.

use std::fmt::Write as _;

use chat_cards::schema::{Element, EnumSchema, Field, Holder, Kind, Role, Schema, UnionSchema};
use chat_cards::{Message, ReplaceMessageCardsRequest, ReplaceMessageCardsResponse, SearchMessagesRequest};

/// The schemas, unions and enums, each once, in the order in which they are met.
#[derive(Default)]
pub struct Model {
    /// The elements.
    pub elements: Vec<&'static Schema>,
    unions: Vec<&'static UnionSchema>,
    enums: Vec<&'static EnumSchema>,
}

impl Model {
    /// Walks the whole model.
    #[must_use]
    pub fn walk() -> Self {
        const ROOTS: [&Schema; 4] = [
            &Message::SCHEMA,
            &ReplaceMessageCardsRequest::SCHEMA,
            &ReplaceMessageCardsResponse::SCHEMA,
            &SearchMessagesRequest::SCHEMA,
        ];
        let mut model = Self::default();
        for root in ROOTS {
            model.element(root);
        }
        model
    }

    /// The element of an API schema.
    #[must_use]
    pub fn schema(&self, name: &str) -> Option<&'static Schema> {
        self.elements.iter().find(|schema| schema.name == name).copied()
    }

    fn element(&mut self, schema: &'static Schema) {
        if self.elements.iter().any(|known| known.rust == schema.rust) {
            return;
        }
        self.elements.push(schema);
        for field in schema.fields {
            self.field(field);
        }
    }

    fn field(&mut self, field: &'static Field) {
        match field.kind {
            Kind::Element(schema) => self.element(schema()),
            Kind::Enum(words) if self.enums.iter().all(|known| known.rust != words().rust) => self.enums.push(words()),
            Kind::Union(union) if self.unions.iter().all(|known| known.rust != union().rust) => {
                self.unions.push(union());
                for member in union().members {
                    self.field(&member.field);
                }
            }
            _ => {}
        }
    }

    /// The table that `card!` reads.
    #[must_use]
    pub fn table(&self) -> String {
        let mut table = String::from(
            "# What `card!` knows of the model, written from the `SCHEMA`s of `chat-cards`.\n\
             # Remake it with `UPDATE_EXPECT=1 cargo test -p tests --test model_table`.\n",
        );
        for schema in &self.elements {
            let _ = write!(table, "\nelement {} tag={}", schema.rust, schema.tag);
            let options = [("alias", schema.alias), ("value", schema.value)];
            for (name, value) in options.iter().filter_map(|(name, value)| Some((name, (*value)?))) {
                let _ = write!(table, " {name}={value}");
            }
            for flag in [("wrapper", schema.wrapper), ("group", schema.group)].iter().filter(|flag| flag.1) {
                let _ = write!(table, " {}", flag.0);
            }
            table.push('\n');
            for field in schema.fields {
                line(&mut table, field.name, field);
            }
        }
        for union in &self.unions {
            let _ = writeln!(table, "\nunion {}", union.rust);
            for member in union.members {
                line(&mut table, member.variant, &member.field);
            }
        }
        table.push('\n');
        for words in &self.enums {
            let _ = write!(table, "enum {}", words.rust);
            for word in words.words {
                let _ = write!(table, " {}={}", word.variant, word.word);
                if word.wire != word.word.to_uppercase() {
                    let _ = write!(table, "={}", word.wire);
                }
            }
            table.push('\n');
        }
        table
    }
}

fn line(table: &mut String, name: &str, field: &Field) {
    let kind = match field.kind {
        Kind::Text => "Text".to_owned(),
        Kind::Html => "Html".to_owned(),
        Kind::Markup => "Markup".to_owned(),
        Kind::Bool => "Bool".to_owned(),
        Kind::Int32 => "Int32".to_owned(),
        Kind::Int64 => "Int64".to_owned(),
        Kind::Float => "Float".to_owned(),
        Kind::Double => "Double".to_owned(),
        Kind::Bytes => "Bytes".to_owned(),
        Kind::Timestamp => "Timestamp".to_owned(),
        Kind::Enum(words) => format!("={}", words().rust),
        Kind::Element(schema) => format!("@{}", schema().rust),
        Kind::Union(union) => format!("+{}", union().rust),
    };
    let holder = match field.holder {
        Holder::Plain => "",
        Holder::Optional => "?",
        Holder::Boxed => "!",
        Holder::List => "*",
    };
    let _ = write!(table, "  {name} {kind}{holder}");
    let role = match field.role {
        Role::Plain => None,
        Role::Text => Some("text"),
        Role::Children => Some("children"),
        Role::Inline => Some("inline"),
    };
    let flags = [role, field.required.then_some("required"), field.output_only.then_some("output_only")];
    for flag in flags.into_iter().flatten() {
        let _ = write!(table, " {flag}");
    }
    if let Some(unless) = field.unless {
        let _ = write!(table, " unless={unless}");
    }
    if let Some(alias) = field.alias {
        let _ = write!(table, " alias={alias}");
    }
    if let Some(note) = field.deprecated {
        let _ = write!(table, " deprecated={note}");
    }
    table.push('\n');
}
