//! What stands behind `=`, for the field that it is written to.

use proc_macro2::{Delimiter, Group, Ident, Literal, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};

use super::ast::{Arg, Value};
use super::build::{Build, Filled, field_ident, rust_path};
use super::errors::Errors;
use super::holes::{self, Context};
use super::interpolate::{Piece, Template, hole};
use super::resolve::{self, Place};
use super::suggest::{list, nearest};
use super::table::{ElementSpec, FieldSpec, Holder, Kind, table};

/// A value, and whether the user's Rust takes part in it.
pub(crate) struct Valued {
    pub(crate) filled: Filled,
    pub(crate) dynamic: bool,
}

impl Valued {
    fn fixed(filled: Filled) -> Self {
        Self { filled, dynamic: false }
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
}

impl Reader<'_> {
    /// The value of an attribute, or `None` after a word about what is wrong with it.
    pub(crate) fn read(&mut self, name: &Ident, place: &Place, value: &Value) -> Option<Valued> {
        let field = place.field;
        // A member of a union has no `Option` of its own.
        let in_union = !field.variant.is_empty();
        if let Value::Rust { tokens, glue } = value {
            return Some(Valued { filled: self.rust(field, in_union, tokens, *glue), dynamic: true });
        }
        if matches!(value, Value::Missing) {
            return None;
        }
        match field.kind {
            Kind::Text | Kind::Html | Kind::Markup | Kind::Timestamp | Kind::Bytes => {
                self.text(name, field, in_union, value)
            }
            Kind::Bool => self.boolean(name, value).map(|value| literal(field, quote!(#value))),
            Kind::Int32 => {
                self.integer(name, value, i64::from(i32::MIN), i64::from(i32::MAX)).map(|value| literal(field, value))
            }
            Kind::Int64 => self.integer(name, value, i64::MIN, i64::MAX).map(|value| literal(field, value)),
            Kind::Float | Kind::Double => self.number(name, value).map(|value| literal(field, value)),
            Kind::Enum(rust) => self.word(name, field.kind, rust, value).map(|value| literal(field, value)),
            Kind::Element(_) => self.element(name, field, value),
            Kind::Union(_) => None,
        }
    }

    /// `{Rust}`
    fn rust(&self, field: &FieldSpec, in_union: bool, tokens: &TokenStream, glue: Span) -> Filled {
        let glue = Span::mixed_site().located_at(glue);
        let expr = expression(tokens, glue);
        let textual = matches!(field.kind, Kind::Text | Kind::Html | Kind::Markup | Kind::Bytes);
        if textual && field.holder == Holder::Plain {
            if in_union {
                return Filled::Maybe(quote_spanned!(glue=> __c::maybe_text::<__c::Text, _>(&#expr)));
            }
            if self.dialect == Dialect::Markdown && field.kind != Kind::Text {
                return Filled::Whole(quote_spanned!(glue=> __c::text::<__c::Markdown, _>(&#expr).into()));
            }
            return Filled::Whole(quote_spanned!(glue=> __c::text(&#expr)));
        }
        if in_union {
            let path = match field.kind {
                Kind::Element(rust) | Kind::Enum(rust) => rust_path(rust),
                _ => quote!(_),
            };
            return Filled::Maybe(quote_spanned!(glue=> __c::attr::<__c::Option<#path>, _>(#expr)));
        }
        if field.holder == Holder::Boxed {
            return Filled::Whole(quote_spanned!(glue=> __c::boxed(#expr)));
        }
        Filled::Whole(quote_spanned!(glue=> __c::attr(#expr)))
    }

    fn text(&mut self, name: &Ident, field: &'static FieldSpec, in_union: bool, value: &Value) -> Option<Valued> {
        let Value::Text(text, span) = value else {
            let span = value.span(name.span());
            let message = match value {
                Value::Number { text, .. } => format!("`{name}` is text: write `{name}=\"{text}\"`"),
                Value::Bool(value, _) => format!("`{name}` is text: write `{name}=\"{value}\"`"),
                Value::Word { word, .. } => {
                    format!("`{name}` is text: write `{name}=\"{word}\"`, or `{name}={{{word}}}` for a variable")
                }
                _ => format!("`{name}` needs a value: write `{name}=\"…\"`"),
            };
            self.errors.at(span, message);
            return None;
        };
        if field.holder == Holder::List {
            let (tokens, dynamic) = self.template(std::slice::from_ref(text), field.kind, Dialect::Plain);
            return Some(Valued { filled: Filled::Whole(quote!(__c::Vec::from([#tokens]))), dynamic });
        }
        let (tokens, dynamic) = self.template(std::slice::from_ref(text), field.kind, self.dialect);
        let filled =
            if in_union || field.holder != Holder::Plain { Filled::Inner(tokens) } else { Filled::Whole(tokens) };
        Some(Valued { filled, dynamic })
    }

    /// The text of literals as an expression, and whether there are holes in it.
    pub(crate) fn template(&mut self, literals: &[Literal], kind: Kind, dialect: Dialect) -> (TokenStream, bool) {
        let Some(first) = literals.first() else { return (quote!(__c::Text::EMPTY), false) };
        let span = first.span();
        let mut pieces = Vec::new();
        for literal in literals {
            let before = pieces.len();
            pieces
                .extend(Template::parse(literal, self.errors).pieces.into_iter().map(|piece| (piece, literal.span())));
            // `"a" "b"` is one text.
            if let [.., (Piece::Text(one), _), (Piece::Text(two), _)] = &mut pieces[before.saturating_sub(1)..] {
                if before > 0 {
                    one.push_str(two);
                    pieces.pop();
                }
            }
        }
        let ty = type_of(kind);
        let spans: Vec<Span> = pieces.iter().map(|(_, span)| *span).collect();
        let pieces: Vec<Piece> = pieces.into_iter().map(|(piece, _)| piece).collect();
        if pieces.is_empty() {
            return (quote!(#ty::EMPTY), false);
        }
        if let [Piece::Text(text)] = pieces.as_slice() {
            let text = string(text, span);
            return (quote!(#ty::from_static(#text)), false);
        }
        if dialect == Dialect::Html && holes::has_bare_hole(&pieces) {
            self.errors.at(span, "a `{…}` inside of an HTML tag stands in quotes: write `<a href=\"{url}\">`");
        }
        let mut contexts = holes::contexts(&pieces).into_iter();
        let shown = pieces.iter().zip(spans).map(|(piece, span)| match piece {
            Piece::Text(text) => {
                let text = string(text, span);
                quote!(__c::Piece::Text(#text))
            }
            Piece::Hole { expr, spec } => {
                let context = contexts.next().unwrap_or(Context::Block);
                let context = Ident::new(context.name(), Span::mixed_site());
                let value = hole(expr, spec, span, self.errors);
                quote!(__c::Piece::Hole(__c::Context::#context, #value))
            }
        });
        let shown: Vec<_> = shown.collect();
        let interpolate = match dialect {
            Dialect::Plain => quote!(plain),
            Dialect::Html => quote!(html),
            Dialect::Markup => quote!(markup),
            Dialect::Markdown => quote!(markdown),
        };
        let text = quote!(__c::interpolate::#interpolate(&[#(#shown),*]));
        let text = if dialect == Dialect::Markdown && kind != Kind::Text { quote!(#text.into()) } else { text };
        let text = if matches!(kind, Kind::Timestamp | Kind::Bytes) { quote!(#ty::from_cow(#text.into_string().into())) } else { text };
        (text, true)
    }

    fn boolean(&mut self, name: &Ident, value: &Value) -> Option<bool> {
        let text = match value {
            Value::Flag => return Some(true),
            Value::Bool(value, _) => return Some(*value),
            Value::Text(text, _) => text.to_string().trim_matches('"').to_owned(),
            Value::Number { text, .. } => text.clone(),
            Value::Word { word, .. } => word.to_string(),
            Value::Missing | Value::Rust { .. } => return None,
        };
        let meant = matches!(text.to_lowercase().as_str(), "false" | "no" | "off" | "0");
        let write = if meant { format!("`{name}=false`") } else { format!("`{name}`") };
        let variable = match value {
            Value::Word { word, .. } => format!(", or `{name}={{{word}}}` for a variable"),
            _ => String::new(),
        };
        self.errors.at(value.span(name.span()), format!("`{name}` is true or false: write {write}{variable}"));
        None
    }

    fn integer(&mut self, name: &Ident, value: &Value, least: i64, most: i64) -> Option<TokenStream> {
        let span = value.span(name.span());
        if let Value::Number { text, .. } = value {
            match text.replace('_', "").parse::<i64>() {
                Ok(number) if (least..=most).contains(&number) => {
                    return Some(number_tokens(&text.replace('_', ""), span));
                }
                Ok(_) => self.errors.at(span, format!("`{name}` is at most {most} and at least {least}, not {text}")),
                Err(_) => self.errors.at(span, format!("`{name}` is a whole number, not `{text}`: write `{name}=3`")),
            }
            return None;
        }
        self.not_a_number(name, value, "3");
        None
    }

    fn number(&mut self, name: &Ident, value: &Value) -> Option<TokenStream> {
        let span = value.span(name.span());
        if let Value::Number { text, .. } = value {
            let text = text.replace('_', "");
            if text.parse::<f64>().is_ok_and(f64::is_finite) {
                let text = if text.contains(['.', 'e', 'E']) { text } else { format!("{text}.0") };
                return Some(number_tokens(&text, span));
            }
            self.errors.at(span, format!("`{name}` is a number, not `{text}`: write `{name}=0.5`"));
            return None;
        }
        self.not_a_number(name, value, "0.5");
        None
    }

    fn not_a_number(&mut self, name: &Ident, value: &Value, example: &str) {
        let message = match value {
            Value::Text(text, _) => {
                let inner = text.to_string();
                let inner = inner.trim_matches('"');
                let example = if inner.parse::<f64>().is_ok() { inner } else { example };
                format!("`{name}` is a number: write `{name}={example}` without quotes")
            }
            Value::Word { word, .. } => {
                format!("`{name}` is a number: write `{name}={example}`, or `{name}={{{word}}}` for a variable")
            }
            _ => format!("`{name}` is a number: write `{name}={example}`"),
        };
        self.errors.at(value.span(name.span()), message);
    }

    /// An enum's word.
    fn word(&mut self, name: &Ident, kind: Kind, rust: &'static str, value: &Value) -> Option<TokenStream> {
        let words: Vec<&str> = table().words(rust).map(|(word, _)| word.as_str()).collect();
        let example = words.first().copied().unwrap_or_default();
        let span = value.span(name.span());
        let written = match value {
            Value::Word { word, args: None } => word.to_string().trim_start_matches("r#").to_owned(),
            Value::Text(text, _) => {
                let inner = text.to_string();
                let inner = inner.trim_matches('"');
                let word = nearest(inner, words.iter().copied()).unwrap_or(example);
                self.errors.at(span, format!("`{name}` takes a word without quotes: write `{name}={word}`"));
                return None;
            }
            Value::Word { word, .. } => {
                self.errors.at(span, format!("`{word}` takes no arguments here: `{name}` is {}", list(words)));
                return None;
            }
            Value::Number { text, .. } => {
                self.errors.at(span, format!("`{name}` is a word, not `{text}`: write {}", list(words)));
                return None;
            }
            _ => {
                self.errors.at(span, format!("`{name}` needs a value: write `{name}={example}`"));
                return None;
            }
        };
        if let Some(variant) = resolve::word(kind, &written) {
            let path = rust_path(rust);
            let variant = Ident::new(variant, Span::mixed_site());
            return Some(quote!(#path::#variant));
        }
        let message = match nearest(&written, words.iter().copied()) {
            Some(word) => format!("`{name}` has no word `{written}`: did you mean `{word}`?"),
            None => format!(
                "`{name}` has no word `{written}`: write {}, or `{name}={{{written}}}` for a variable",
                list(words)
            ),
        };
        self.errors.at(span, message);
        None
    }

    /// An element written as a value: a string that stands for it, or a small constructor.
    fn element(&mut self, name: &Ident, field: &'static FieldSpec, value: &Value) -> Option<Valued> {
        let spec = field.element()?;
        let span = value.span(name.span());
        if field.holder == Holder::List {
            let item = spec.short();
            self.errors.at(
                span,
                format!("`{name}` is a list: write its items as children, `<{item}>`, or `{name}={{items}}`"),
            );
            return None;
        }
        match value {
            Value::Text(text, span) if spec.value == Some("hex") => self.colour(name, text, *span),
            Value::Text(..) => {
                let Some(place) = spec.value.and_then(|value| resolve::place(spec, value)) else {
                    self.errors.at(span, format!("`{name}` is no text: {}", how_to_write(name, spec)));
                    return None;
                };
                self.nested(name, spec, &place, value)
            }
            Value::Word { word, args } => self.constructor(name, spec, word, args.as_deref()),
            _ => {
                self.errors.at(span, format!("`{name}` needs a value: {}", how_to_write(name, spec)));
                None
            }
        }
    }

    /// An element with one field set.
    fn nested(&mut self, name: &Ident, spec: &'static ElementSpec, place: &Place, value: &Value) -> Option<Valued> {
        let valued = Reader { errors: self.errors, dialect: Dialect::of(place.field.kind) }.read(name, place, value)?;
        let mut build = Build::new(spec);
        let text = place.field.name.as_str();
        // The first thing set on a new element cannot be refused.
        let _ = build.set(&place.steps, valued.filled, text, value.span(name.span()));
        Some(Valued { filled: Filled::Nested(Box::new(build)), dynamic: valued.dynamic })
    }

    /// `material("link", fill)`
    fn constructor(
        &mut self,
        name: &Ident,
        spec: &'static ElementSpec,
        word: &Ident,
        args: Option<&[Arg]>,
    ) -> Option<Valued> {
        let places = resolve::all_places(spec);
        let written = word.to_string();
        let Some(place) = places.iter().find(|place| place.field.is_called(&written)) else {
            let names = constructors(spec);
            let message = match nearest(&written, names.iter().copied()) {
                Some(near) => format!("`{name}` has no `{written}(…)`: did you mean `{near}(…)`?"),
                None => format!(
                    "`{name}` has no `{written}`: {}, or `{name}={{{written}}}` for a variable",
                    how_to_write(name, spec)
                ),
            };
            self.errors.at(word.span(), message);
            return None;
        };
        let Some(args) = args else {
            let message =
                format!("`{name}` is no word: {}, or `{name}={{{written}}}` for a variable", how_to_write(name, spec));
            self.errors.at(word.span(), message);
            return None;
        };
        let mut build = Build::new(spec);
        let mut dynamic = false;
        let mut positional = false;
        for arg in args {
            let target = match &arg.name {
                // A bare name is a flag of the element that the constructor makes.
                None => match &arg.value {
                    Value::Word { word, args: None } if positional => Some(word.clone()),
                    _ => None,
                },
                Some(name) => Some(name.clone()),
            };
            let Some(target) = target else {
                if std::mem::replace(&mut positional, true) {
                    self.errors.at(
                        arg.span,
                        format!("`{written}(…)` takes one value; others have a name: `{written}(value, name=value)`"),
                    );
                    continue;
                }
                let Some(valued) = self.read(word, place, &arg.value) else { continue };
                dynamic |= valued.dynamic;
                let _ = build.set(&place.steps, valued.filled, &written, arg.span);
                continue;
            };
            let found =
                place.field.element().and_then(|inner| resolve::place(inner, &target.to_string())).map(|inner| {
                    let steps = place.steps.iter().chain(&inner.steps).copied().collect();
                    Place { steps, field: inner.field }
                });
            let outer = || resolve::place(spec, &target.to_string());
            let Some(found) = found.or_else(outer) else {
                self.errors.at(target.span(), format!("`{written}(…)` has no argument `{target}`"));
                continue;
            };
            let flag = Value::Flag;
            let value = if arg.name.is_some() { &arg.value } else { &flag };
            let Some(valued) = self.read(&target, &found, value) else { continue };
            dynamic |= valued.dynamic;
            if build.set(&found.steps, valued.filled, &target.to_string(), arg.span).is_err() {
                self.errors.at(target.span(), format!("`{target}` is there already"));
            }
        }
        if !positional {
            self.errors.at(word.span(), format!("`{written}(…)` needs a value: write `{written}(\"…\")`"));
            return None;
        }
        Some(Valued { filled: Filled::Nested(Box::new(build)), dynamic })
    }

    /// `"#d93025"`
    fn colour(&mut self, name: &Ident, text: &Literal, span: Span) -> Option<Valued> {
        let text = Template::parse(text, self.errors).plain().unwrap_or_default();
        let digits = text.strip_prefix('#').unwrap_or_default();
        let Some(channels) = channels(digits) else {
            let message = format!(
                "`{text}` is no colour: write `{name}=\"#d93025\"`, with two hex digits each for red, green and blue"
            );
            self.errors.at(span, message);
            return None;
        };
        let [red, green, blue] = channels.map(Literal::u8_unsuffixed);
        Some(Valued::fixed(Filled::Inner(quote!(__c::Color::rgb(#red, #green, #blue)))))
    }
}

fn channels(digits: &str) -> Option<[u8; 3]> {
    if digits.len() != 6 || !digits.is_ascii() {
        return None;
    }
    let channel = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
    Some([channel(0)?, channel(2)?, channel(4)?])
}

/// The names that make an element in an attribute.
fn constructors(spec: &'static ElementSpec) -> Vec<&'static str> {
    let places = resolve::all_places(spec);
    let members = places.iter().filter(|place| !place.field.variant.is_empty() && place.steps.len() == 1);
    members.map(|place| place.field.alias.unwrap_or(&place.field.name)).collect()
}

/// "write …" for an attribute that takes an element.
fn how_to_write(name: &Ident, spec: &'static ElementSpec) -> String {
    let constructors = constructors(spec);
    if spec.value == Some("hex") {
        return format!("write `{name}=\"#d93025\"`");
    }
    if !constructors.is_empty() {
        let written: Vec<_> = constructors.iter().map(|word| format!("{name}={word}(…)")).collect();
        return format!("write {}", list(written.iter().map(String::as_str)));
    }
    if spec.value.is_some() {
        return format!("write `{name}=\"…\"`");
    }
    format!("write it as a child, `<{name} …/>`, or `{name}={{value}}`")
}

/// A fixed value for a field that may hold it in an `Option`.
fn literal(field: &FieldSpec, tokens: TokenStream) -> Valued {
    let whole = field.holder == Holder::Plain && field.variant.is_empty();
    Valued::fixed(if whole { Filled::Whole(tokens) } else { Filled::Inner(tokens) })
}

/// A number at the user's place; a minus sign is a token of its own.
fn number_tokens(text: &str, span: Span) -> TokenStream {
    let tokens: TokenStream = text.parse().unwrap_or_default();
    tokens
        .into_iter()
        .map(|mut token: TokenTree| {
            token.set_span(span);
            token
        })
        .collect()
}

fn string(text: &str, span: Span) -> Literal {
    let mut literal = Literal::string(text);
    literal.set_span(span);
    literal
}

fn type_of(kind: Kind) -> TokenStream {
    let name = match kind {
        Kind::Html => "Html",
        Kind::Markup => "Markup",
        Kind::Timestamp => "Timestamp",
        Kind::Bytes => "Bytes",
        _ => "Text",
    };
    let name = field_ident(name, Span::mixed_site());
    quote!(__c::#name)
}

/// The user's Rust as one expression.
pub(crate) fn expression(tokens: &TokenStream, glue: Span) -> TokenStream {
    let statements = tokens.clone().into_iter().any(|token| matches!(token, TokenTree::Punct(p) if p.as_char() == ';'));
    let delimiter = if statements { Delimiter::Brace } else { Delimiter::Parenthesis };
    let simple = tokens.clone().into_iter().nth(1).is_none();
    if simple {
        return tokens.clone();
    }
    let mut group = Group::new(delimiter, tokens.clone());
    group.set_span(glue);
    TokenTree::from(group).into()
}
