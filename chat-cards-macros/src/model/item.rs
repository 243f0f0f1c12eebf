//! The struct or enum under an attribute, taken apart.
//!
//! The model is written by hand and plainly, so that walking its tokens takes less than all of Rust's grammar.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::TokenStreamExt as _;
use syn::{Error, Result};

use crate::markup::cursor::{Cursor, is_word};

/// A struct or enum.
pub(super) struct Item {
    /// The attributes on it, as they were written.
    pub(super) attrs: TokenStream,
    pub(super) name: Ident,
    pub(super) members: Vec<Member>,
}

/// A field or variant.
pub(super) struct Member {
    pub(super) attrs: Vec<Attribute>,
    pub(super) ident: Ident,
    /// What follows the name: `: Type`, `(Type)`, `= 1` or nothing.
    pub(super) rest: TokenStream,
}

/// `#[name(argument)]` or `#[name = argument]`
pub(super) struct Attribute {
    pub(super) name: String,
    pub(super) argument: TokenStream,
    pub(super) tokens: TokenStream,
}

impl Item {
    /// Takes apart a struct or an enum, as `keyword` says; an error is about the attribute that it is `wanted` by.
    pub(super) fn parse(tokens: TokenStream, keyword: &str, wanted: &str) -> Result<Self> {
        let mut cursor = Cursor::new(tokens);
        let mut attrs = TokenStream::new();
        for attribute in &attributes(&mut cursor) {
            attrs.extend(attribute.tokens.clone());
        }
        skip_visibility(&mut cursor);
        let found = matches!(cursor.next(), Some(TokenTree::Ident(word)) if is_word(&word, keyword));
        let name = name(&mut cursor)?;
        match cursor.next() {
            Some(TokenTree::Group(body)) if found && body.delimiter() == Delimiter::Brace => {
                Ok(Self { attrs, name, members: members(body.stream())? })
            }
            _ => Err(Error::new(name.span(), wanted)),
        }
    }
}

fn members(body: TokenStream) -> Result<Vec<Member>> {
    let mut cursor = Cursor::new(body);
    let mut members = Vec::new();
    while cursor.peek().is_some() {
        let attrs = attributes(&mut cursor);
        skip_visibility(&mut cursor);
        let ident = name(&mut cursor)?;
        members.push(Member { attrs, ident, rest: up_to_comma(&mut cursor) });
    }
    Ok(members)
}

/// The tokens up to a comma that stands in no angle brackets, which is passed.
fn up_to_comma(cursor: &mut Cursor) -> TokenStream {
    let mut depth = 0;
    let mut tokens = TokenStream::new();
    while let Some(token) = cursor.next() {
        if let TokenTree::Punct(punct) = &token {
            match punct.as_char() {
                ',' if depth == 0 => break,
                '<' => depth += 1,
                '>' => depth -= 1,
                _ => {}
            }
        }
        tokens.append(token);
    }
    tokens
}

fn attributes(cursor: &mut Cursor) -> Vec<Attribute> {
    let mut attributes = Vec::new();
    while cursor.at_puncts("#") {
        let mut tokens = TokenStream::new();
        tokens.extend(cursor.next());
        let Some(TokenTree::Group(group)) = cursor.next() else { break };
        let mut inner = Cursor::new(group.stream());
        tokens.append(group);
        let name = inner.next().map(|name| name.to_string()).unwrap_or_default();
        let argument = match inner.next() {
            Some(TokenTree::Group(group)) => group.stream(),
            _ => inner.rest(),
        };
        attributes.push(Attribute { name, argument, tokens });
    }
    attributes
}

fn skip_visibility(cursor: &mut Cursor) {
    if matches!(cursor.peek(), Some(TokenTree::Ident(word)) if is_word(word, "pub")) {
        cursor.next();
        if matches!(cursor.peek(), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis) {
            cursor.next();
        }
    }
}

/// A name, which has to stand here.
pub(super) fn name(cursor: &mut Cursor) -> Result<Ident> {
    let span = cursor.span();
    match cursor.next() {
        Some(TokenTree::Ident(name)) => Ok(name),
        _ => Err(Error::new(span.unwrap_or_else(proc_macro2::Span::call_site), "a name is expected here")),
    }
}

/// The type of a field, without spaces.
#[derive(Clone, PartialEq)]
pub(super) struct Type(pub(super) String);

impl Type {
    pub(super) fn new(tokens: &TokenStream) -> Self {
        Self(tokens.to_string().replace(' ', ""))
    }

    /// `T` of `Outer<T>`.
    pub(super) fn inside(&self, outer: &str) -> Option<Self> {
        let inner = self.0.strip_prefix(outer)?.strip_prefix('<')?.strip_suffix('>')?;
        Some(Self(inner.to_owned()))
    }

    /// The same without a `Box` around it.
    pub(super) fn unboxed(&self) -> Self {
        self.inside("Box").unwrap_or_else(|| self.clone())
    }

    pub(super) fn is_boxed(&self) -> bool {
        self.inside("Box").is_some()
    }

    /// What takes a value for the type, and how the one of a name becomes it.
    pub(super) fn taken(&self, value: &str) -> (String, String) {
        let Self(ty) = self;
        if self.is_number() {
            (ty.clone(), value.to_owned())
        } else {
            (format!("impl Into<{ty}>"), format!("{value}.into()"))
        }
    }

    pub(super) fn is_number(&self) -> bool {
        matches!(self.0.as_str(), "bool" | "i32" | "i64" | "f32" | "f64")
    }
}
