//! What stands behind `=`, for the field that it is written to.

use proc_macro2::{Delimiter, Group, Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens as _, quote, quote_spanned};

use super::ast::Value;
use super::block::{Block, holes as holes_variable};
use super::build::{Filled, rust_path};
use super::cursor::first_token;
use super::errors::Errors;
use super::holes;
use super::interpolate::{Piece, format, hole, plain, read_template, string, string_value};
use super::pack;
use super::resolve::Place;
use super::rust;
use super::sketch::{Code, Known};
use super::spelling::as_string;
use super::table::{FieldSpec, Holder, Kind};

/// A value, and what is known of it.
pub(crate) struct Valued {
    pub(crate) filled: Filled,
    pub(crate) known: Known,
}

impl Valued {
    /// A literal.
    pub(super) fn literal(known: Known) -> Self {
        Self { filled: Filled::Value(Code::Known), known }
    }
}

impl From<Filled> for Valued {
    /// What is put together of parts is known by its parts, and what is broken or in a hole not at all.
    fn from(filled: Filled) -> Self {
        Self { filled, known: Known::Maybe }
    }
}

impl From<Code> for Valued {
    fn from(code: Code) -> Self {
        Filled::Value(code).into()
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
    /// Where the Rust goes.
    pub(super) block: &'e mut Block,
    pub(crate) dialect: Dialect,
    /// The value stands in parentheses behind the name, not after an `=`.
    pub(super) in_parentheses: bool,
}

impl<'e> Reader<'e> {
    pub(crate) fn new(errors: &'e mut Errors, block: &'e mut Block, dialect: Dialect) -> Self {
        Self { errors, block, dialect, in_parentheses: false }
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
        if let Value::Rust { tokens, glue } = value {
            return Some(self.rust(field, tokens, *glue).into());
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
            Kind::Text | Kind::Html | Kind::Markup | Kind::Timestamp | Kind::Bytes => self.text(name, field, value),
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
    fn rust(&mut self, field: &FieldSpec, tokens: &TokenStream, glue: Span) -> Code {
        let glue = Span::mixed_site().located_at(glue);
        let expr = expression(tokens);
        let holes = holes_variable();
        // A member of a union has no `Option` of its own.
        let in_union = !field.variant.is_empty();
        let textual = matches!(field.kind, Kind::Text | Kind::Html | Kind::Markup | Kind::Bytes);
        if textual && field.holder == Holder::Plain {
            let expr = reference(&placeholder(&expr, &str_type()));
            let put = put_text(field.kind, self.dialect, glue);
            let index = self.block.fill(quote_spanned!(glue=> #put(&mut #holes, #expr);));
            return if in_union { Code::Maybe(index) } else { Code::Hole(index) };
        }
        // The type is spelled out, so that what does not fit is called that and not another type than expected.
        let mut ty = type_of(field.kind);
        let any = Ident::new("_", place_of(&expr));
        if in_union || matches!(field.holder, Holder::Optional | Holder::Boxed) {
            let expr = placeholder(&expr, &ty);
            let fill = quote_spanned!(glue=> __c::put_maybe::<#ty, #any>(&mut #holes, #expr););
            return Code::Maybe(self.block.fill(fill));
        }
        if field.holder == Holder::List {
            ty = quote!(__c::Vec<#ty>);
        }
        let expr = placeholder(&expr, &ty);
        Code::Hole(self.block.fill(quote_spanned!(glue=> __c::put_plain::<#ty, #any>(&mut #holes, #expr);)))
    }

    fn text(&mut self, name: &Ident, field: &'static FieldSpec, value: &Value) -> Option<Valued> {
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
        let dialect = if field.holder == Holder::List { Dialect::Plain } else { self.dialect };
        Some(self.template(std::slice::from_ref(text), dialect).valued())
    }

    /// A string for Rust, with what stands in its braces shown as `format!` does.
    pub(super) fn string(&mut self, literal: &Literal) -> TokenStream {
        let mut pieces = Vec::new();
        read_template(literal, self.errors, &mut pieces);
        match plain(&pieces) {
            Some(text) => string(&text, literal.span()).to_token_stream(),
            None => format(&pieces, literal.span(), self.errors),
        }
    }

    /// The text of literals.
    pub(crate) fn template(&mut self, literals: &[Literal], dialect: Dialect) -> Template {
        let Some(first) = literals.first() else { return Template::Literal(String::new()) };
        let span = first.span();
        let mut pieces = Vec::new();
        let mut spans = Vec::new();
        let mistakes = self.errors.count();
        for literal in literals {
            read_template(literal, self.errors, &mut pieces);
            while spans.len() < pieces.len() {
                spans.push(literal.span());
            }
        }
        if let Some(text) = plain(&pieces) {
            // What a broken text was to say is not known.
            let broken = self.errors.count() > mistakes;
            return if broken {
                Template::Shown(pack::Text::new(dialect).finish(), Known::Maybe)
            } else {
                Template::Literal(text)
            };
        }
        let known = known(&pieces);
        if dialect == Dialect::Html && holes::has_bare_hole(&pieces) {
            self.errors.at(span, "a `{…}` inside of an HTML tag stands in quotes: write `<a href=\"{url}\">`");
        }
        let mut contexts = holes::contexts(&pieces).into_iter();
        let mut packed = pack::Text::new(dialect);
        for (piece, span) in pieces.iter().zip(spans) {
            match piece {
                Piece::Text(text) => packed.literal(text),
                Piece::Hole { expr, spec } => {
                    let value = hole(expr, spec, span, self.errors);
                    let holes = holes_variable();
                    let fill = quote_spanned!(span=> __c::put_shown(&mut #holes, #value););
                    let Some(context) = contexts.next() else { break };
                    packed.hole(context, self.block.fill(fill));
                }
            }
        }
        Template::Shown(packed.finish(), known)
    }
}

/// The text of literals.
pub(crate) enum Template {
    /// There are no holes in it.
    Literal(String),
    /// The text in packed form, and what is known all the same.
    Shown(String, Known),
}

impl Template {
    /// The text as a value.
    pub(crate) fn valued(self) -> Valued {
        match self {
            Self::Literal(text) => Valued::literal(Known::Text(text)),
            Self::Shown(packed, known) => Valued { filled: Filled::Value(Code::Text(packed)), known },
        }
    }

    /// The text as an expression of the type of a kind, and what is known of it.
    pub(crate) fn shown(self, kind: Kind, block: &mut Block) -> (TokenStream, Known) {
        let ty = type_of(kind);
        match self {
            Self::Literal(text) => (quote!(#ty::from_static(#text)), Known::Text(text)),
            Self::Shown(packed, known) => {
                let holes = block.holes();
                (quote!(__c::filled::<#ty>(#packed, #holes)), known)
            }
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

pub(super) fn type_of(kind: Kind) -> TokenStream {
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

/// What puts a text for a field of a kind into a hole; without a type among its arguments, rustc points at the whole value.
pub(super) fn put_text(kind: Kind, dialect: Dialect, span: Span) -> TokenStream {
    let put = match (kind, dialect) {
        (Kind::Html | Kind::Markup, Dialect::Markdown) => "put_markdown",
        (Kind::Html, _) => "put_html",
        (Kind::Markup, _) => "put_markup",
        (Kind::Bytes, _) => "put_bytes",
        _ => "put_text",
    };
    let put = Ident::new(put, span);
    quote_spanned!(span=> __c::#put)
}

/// The text of a string literal, as messages show it.
pub(super) fn shown(text: &Literal) -> String {
    string_value(text).unwrap_or_default()
}

/// `todo!()` and the like with a type, which Rust does not give them where many would do; any other expression as it is. In a
/// closure, because rustc would warn that nothing behind it is reached.
pub(crate) fn placeholder(expr: &TokenStream, ty: &TokenStream) -> TokenStream {
    if !rust::is_placeholder(expr) {
        return expr.clone();
    }
    quote!((|| -> #ty { #expr })())
}

/// The type of a text that is not there yet.
pub(crate) fn str_type() -> TokenStream {
    quote!(&::core::primitive::str)
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
