//! What stands behind `=`, for the field that it is written to.

use proc_macro2::{Delimiter, Group, Ident, Literal, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};

use super::ast::Value;
use super::build::{Filled, rust_path};
use super::cursor::first_token;
use super::errors::Errors;
use super::holes;
use super::interpolate::{Piece, hole, plain, read_template, string_value};
use super::parse::as_string;
use super::resolve::Place;
use super::sketch::Known;
use super::table::{FieldSpec, Holder, Kind};

/// A value, whether the user's Rust takes part in it, and what is known of it all the same.
pub(crate) struct Valued {
    pub(crate) filled: Filled,
    pub(crate) dynamic: bool,
    pub(crate) known: Known,
}

impl Valued {
    /// A literal.
    pub(super) fn literal(known: Known) -> Self {
        Self { filled: Filled::Fixed, dynamic: false, known }
    }
}

impl From<Filled> for Valued {
    /// What is put together of parts is known by its parts, and what is broken not at all.
    fn from(filled: Filled) -> Self {
        Self { filled, dynamic: false, known: Known::Maybe }
    }
}

/// How a text field reads its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dialect {
    Plain,
    Html,
    Markup,
    Markdown,
}

impl Dialect {
    /// The dialect of a field whose element may have been switched to another one for its text.
    pub(crate) fn switched(kind: Kind, to: Option<Self>) -> Self {
        match (Self::of(kind), to) {
            (Self::Plain, _) => Self::Plain,
            (_, Some(to)) => to,
            (own, None) => own,
        }
    }

    /// The dialect of a field that has not been switched to Markdown.
    pub(crate) fn of(kind: Kind) -> Self {
        match kind {
            Kind::Html => Self::Html,
            Kind::Markup => Self::Markup,
            _ => Self::Plain,
        }
    }
}

/// Reads attribute values; `name` is how the user called the field.
pub(crate) struct Reader<'e> {
    pub(crate) errors: &'e mut Errors,
    pub(crate) dialect: Dialect,
    /// The value stands in parentheses behind the name, not after an `=`.
    pub(super) in_parentheses: bool,
}

impl<'e> Reader<'e> {
    pub(crate) fn new(errors: &'e mut Errors, dialect: Dialect) -> Self {
        Self { errors, dialect, in_parentheses: false }
    }

    /// How a value is written where this one stands.
    pub(super) fn written(&self, name: &Ident, value: impl std::fmt::Display) -> String {
        if self.in_parentheses { format!("`{name}({value})`") } else { format!("`{name}={value}`") }
    }

    /// ", or … for a variable", behind what else could be written for a word.
    pub(super) fn or_variable(&self, name: &Ident, word: &Ident) -> String {
        format!(", or {} for a variable", self.written(name, format_args!("{{{word}}}")))
    }

    /// The value of an attribute, or `None` after a word about what is wrong with it.
    pub(crate) fn read(&mut self, name: &Ident, place: &Place, value: &Value) -> Option<Valued> {
        let field = place.field;
        // A member of a union has no `Option` of its own.
        let in_union = !field.variant.is_empty();
        if let Value::Rust { tokens, glue } = value {
            return Some(Valued { dynamic: true, ..self.rust(field, in_union, tokens, *glue).into() });
        }
        if matches!(value, Value::Missing) {
            return None;
        }
        if let Value::Word { word, args: Some(_) } = value {
            if !matches!(field.kind, Kind::Element(_) | Kind::Enum(_)) {
                let written = self.written(name, format_args!("{{{word}(…)}}"));
                self.errors.at(word.span(), format!("Rust stands in braces: write {written}"));
                return None;
            }
        }
        match field.kind {
            Kind::Text | Kind::Html | Kind::Markup | Kind::Timestamp | Kind::Bytes => {
                self.text(name, field, in_union, value)
            }
            Kind::Bool => self.boolean(name, value).map(|value| Valued::literal(Known::Bool(value))),
            Kind::Int32 => self.integer(name, value, i64::from(i32::MIN), i64::from(i32::MAX)).map(Valued::literal),
            Kind::Int64 => self.integer(name, value, i64::MIN, i64::MAX).map(Valued::literal),
            Kind::Float => self.number(name, value, f64::from(f32::MAX)).map(Valued::literal),
            Kind::Double => self.number(name, value, f64::MAX).map(Valued::literal),
            Kind::Enum(rust) => self.enum_word(name, field.kind, rust, value).map(Valued::literal),
            Kind::Element(_) => self.element(name, field, value),
            Kind::Union(_) => None,
        }
    }

    /// `{Rust}`
    fn rust(&self, field: &FieldSpec, in_union: bool, tokens: &TokenStream, glue: Span) -> Filled {
        let glue = Span::mixed_site().located_at(glue);
        let expr = expression(tokens);
        let textual = matches!(field.kind, Kind::Text | Kind::Html | Kind::Markup | Kind::Bytes);
        if textual && field.holder == Holder::Plain {
            let expr = reference(&expr);
            if in_union {
                return Filled::Maybe(quote_spanned!(glue=> __c::maybe_text::<__c::Text, _>(#expr)));
            }
            if self.dialect == Dialect::Markdown && field.kind != Kind::Text {
                return Filled::Whole(quote_spanned!(glue=> __c::from_markdown(__c::text(#expr))));
            }
            return Filled::Whole(quote_spanned!(glue=> __c::text(#expr)));
        }
        // The type is spelled out, so that what does not fit is called that and not another type than expected.
        let ty = type_of(field.kind);
        let any = Ident::new("_", place_of(&expr));
        let slot = match field.holder {
            _ if in_union => quote!(__c::Option<#ty>),
            Holder::Plain => ty,
            Holder::Optional => quote!(__c::Option<#ty>),
            Holder::Boxed => return Filled::Whole(quote_spanned!(glue=> __c::boxed::<#ty, #any>(#expr))),
            Holder::List => quote!(__c::Vec<#ty>),
        };
        let value = quote_spanned!(glue=> __c::attr::<#slot, #any>(#expr));
        if in_union { Filled::Maybe(value) } else { Filled::Whole(value) }
    }

    fn text(&mut self, name: &Ident, field: &'static FieldSpec, in_union: bool, value: &Value) -> Option<Valued> {
        let Value::Text(text, _) = value else {
            let span = value.span(name.span());
            let message = match value {
                Value::Number { text, .. } => {
                    format!("`{name}` is text: write {}", self.written(name, as_string(text)))
                }
                Value::Bool(value, _) => {
                    format!("`{name}` is text: write {}", self.written(name, format_args!("\"{value}\"")))
                }
                Value::Word { word, .. } => {
                    let written = self.written(name, format_args!("\"{word}\""));
                    format!("`{name}` is text: write {written}{}", self.or_variable(name, word))
                }
                _ => format!("`{name}` needs a value: write {}", self.written(name, "\"…\"")),
            };
            self.errors.at(span, message);
            return None;
        };
        if field.holder == Holder::List {
            let text = self.template(std::slice::from_ref(text), field.kind, Dialect::Plain);
            return Some(text.valued(|tokens| Filled::Whole(quote!(__c::Vec::from([#tokens])))));
        }
        let text = self.template(std::slice::from_ref(text), field.kind, self.dialect);
        let whole = !in_union && field.holder == Holder::Plain;
        Some(text.valued(if whole { Filled::Whole } else { Filled::Inner }))
    }

    /// The text of literals.
    pub(crate) fn template(&mut self, literals: &[Literal], kind: Kind, dialect: Dialect) -> Template {
        let Some(first) = literals.first() else { return Template::Literal(String::new()) };
        let span = first.span();
        let mut pieces = Vec::new();
        let mut spans = Vec::new();
        for literal in literals {
            read_template(literal, self.errors, &mut pieces);
            while spans.len() < pieces.len() {
                spans.push(literal.span());
            }
        }
        if let Some(text) = plain(&pieces) {
            return Template::Literal(text);
        }
        let known = known(&pieces);
        if dialect == Dialect::Html && holes::has_bare_hole(&pieces) {
            self.errors.at(span, "a `{…}` inside of an HTML tag stands in quotes: write `<a href=\"{url}\">`");
        }
        let contexts = holes::contexts(&pieces);
        let mut holes = 0;
        let mut shown = TokenStream::new();
        for (at, piece) in pieces.iter().enumerate() {
            shown.extend(match piece {
                Piece::Text(text) => {
                    let text = string(text, spans[at]);
                    quote!(__c::Piece::Text(#text),)
                }
                Piece::Hole { expr, spec } => {
                    let context = Ident::new(contexts[holes].name(), Span::mixed_site());
                    holes += 1;
                    let value = hole(expr, spec, spans[at], self.errors);
                    quote!(__c::Piece::Hole(__c::Context::#context, #value),)
                }
            });
        }
        let interpolate = match dialect {
            Dialect::Plain => quote!(plain),
            Dialect::Html => quote!(html),
            Dialect::Markup => quote!(markup),
            Dialect::Markdown => quote!(markdown),
        };
        let text = quote!(__c::interpolate::#interpolate(&[#shown]));
        let text =
            if dialect == Dialect::Markdown && kind != Kind::Text { quote!(__c::from_markdown(#text)) } else { text };
        let text = if matches!(kind, Kind::Timestamp | Kind::Bytes) {
            let ty = type_of(kind);
            quote!(#ty::from_cow(#text.into_string().into()))
        } else {
            text
        };
        Template::Shown(text, known)
    }
}

/// The text of literals.
pub(crate) enum Template {
    /// There are no holes in it.
    Literal(String),
    /// An expression that fills the holes, and what is known all the same.
    Shown(TokenStream, Known),
}

impl Template {
    /// The text as a value; `filled` says how a field takes the expression.
    pub(crate) fn valued(self, filled: fn(TokenStream) -> Filled) -> Valued {
        match self {
            Self::Literal(text) => Valued::literal(Known::Text(text)),
            Self::Shown(tokens, known) => Valued { filled: filled(tokens), dynamic: true, known },
        }
    }

    /// The text as an expression of the type of a kind, and what is known of it.
    pub(crate) fn shown(self, kind: Kind) -> (TokenStream, Known) {
        match self {
            Self::Literal(text) => {
                let ty = type_of(kind);
                (quote!(#ty::from_static(#text)), Known::Text(text))
            }
            Self::Shown(tokens, known) => (tokens, known),
        }
    }
}

/// What is known of a text with holes in it.
fn known(pieces: &[Piece]) -> Known {
    let mut text = String::new();
    for piece in pieces {
        if let Piece::Text(piece) = piece {
            text.push_str(piece);
        }
    }
    if text.is_empty() { Known::Maybe } else { Known::Part(text) }
}

fn string(text: &str, span: Span) -> Literal {
    let mut literal = Literal::string(text);
    literal.set_span(span);
    literal
}

fn type_of(kind: Kind) -> TokenStream {
    let primitive = |name: &str| {
        let name = Ident::new(name, Span::mixed_site());
        quote!(::core::primitive::#name)
    };
    let name = match kind {
        Kind::Text => "Text",
        Kind::Html => "Html",
        Kind::Markup => "Markup",
        Kind::Timestamp => "Timestamp",
        Kind::Bytes => "Bytes",
        Kind::Bool => return primitive("bool"),
        Kind::Int32 => return primitive("i32"),
        Kind::Int64 => return primitive("i64"),
        Kind::Float => return primitive("f32"),
        Kind::Double => return primitive("f64"),
        Kind::Enum(rust) | Kind::Element(rust) | Kind::Union(rust) => return rust_path(rust),
    };
    let name = Ident::new(name, Span::mixed_site());
    quote!(__c::#name)
}

/// The text of a string literal, as messages show it.
pub(super) fn shown(text: &Literal) -> String {
    string_value(text).unwrap_or_default()
}

/// A reference to an expression, with the place of the expression, so that a type error points there.
pub(crate) fn reference(expr: &TokenStream) -> TokenStream {
    let span = place_of(expr);
    quote_spanned!(span=> & #expr)
}

/// Where an expression begins, for what the macro puts in front.
fn place_of(expr: &TokenStream) -> Span {
    let first = match first_token(expr) {
        Some(TokenTree::Group(group)) => first_token(&group.stream()).map_or(group.span(), |token| token.span()),
        Some(token) => token.span(),
        None => Span::mixed_site(),
    };
    Span::mixed_site().located_at(first)
}

/// The user's Rust as one expression; the parentheses end where it ends, which is where rustc misses what is unfinished.
pub(crate) fn expression(tokens: &TokenStream) -> TokenStream {
    let mut count = 0;
    let mut last = Span::mixed_site();
    let mut delimiter = Delimiter::Parenthesis;
    for token in tokens.clone() {
        count += 1;
        last = token.span();
        if matches!(token, TokenTree::Punct(p) if p.as_char() == ';') {
            delimiter = Delimiter::Brace;
        }
    }
    if count < 2 {
        return tokens.clone();
    }
    let mut group = Group::new(delimiter, tokens.clone());
    group.set_span(Span::mixed_site().located_at(last));
    TokenTree::from(group).into()
}
