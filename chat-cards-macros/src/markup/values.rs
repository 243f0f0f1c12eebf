//! The values of attributes, from tokens.

use proc_macro2::{Delimiter, Ident, Spacing, Span, TokenTree};

use super::ast::{Arg, Value};
use super::attributes::is_junk;
use super::cursor::Cursor;
use super::parse::Parser;
use super::rust::{UNFILLED, compact, has_markup, rust_length, ternary, unfilled};
use super::slips::joined;
use super::spelling::{is_string, shortened};

impl Parser<'_> {
    /// The value after a name, if an `=` follows.
    pub(super) fn value_after(&mut self, cursor: &mut Cursor, name: &Ident) -> Value {
        let sign = match cursor.peek() {
            Some(TokenTree::Punct(p)) => p.as_char(),
            _ => ' ',
        };
        let doubled = matches!(cursor.peek_at(1), Some(TokenTree::Punct(p)) if p.as_char() == '=');
        if sign == ':' || doubled && matches!(sign, '?' | '+' | '!' | '=') {
            let glue = cursor.next().map_or(name.span(), |token| token.span());
            let written = if doubled { format!("{name}{sign}=…") } else { format!("{name}: …") };
            if doubled {
                cursor.next();
            }
            self.errors.at(glue, format!("an attribute is written with `=`: `{name}=…`, not `{written}`"));
            return self.value(cursor, name, glue);
        }
        if !cursor.at_puncts("=") {
            return Value::Flag;
        }
        let glue = cursor.next().map_or(name.span(), |token| token.span());
        self.value(cursor, name, glue)
    }

    /// A value; `glue` is the span of the `=`.
    pub(super) fn value(&mut self, cursor: &mut Cursor, name: &Ident, glue: Span) -> Value {
        while let Some(TokenTree::Group(group)) = cursor.peek().cloned() {
            if group.delimiter() != Delimiter::None {
                break;
            }
            // What a `macro_rules!` fragment comes wrapped in.
            cursor.next();
            cursor.prepend(group.stream());
        }
        if let Some(value) = self.division(cursor, name).or_else(|| self.bare_rust(cursor, name)) {
            return value;
        }
        let Some(token) = cursor.peek().cloned() else {
            return self.no_value(name, glue);
        };
        match token {
            TokenTree::Literal(literal) => {
                cursor.next();
                let span = literal.span();
                if is_string(&literal) {
                    if self.cut_off(cursor, &literal) {
                        return Value::Missing;
                    }
                    return Value::Text(literal, span);
                }
                Value::Number { text: literal.to_string(), span }
            }
            TokenTree::Punct(p) if p.as_char() == '-' => {
                cursor.next();
                match cursor.peek().cloned() {
                    Some(TokenTree::Literal(literal)) => {
                        cursor.next();
                        Value::Number { text: format!("-{literal}"), span: literal.span() }
                    }
                    _ => self.no_value(name, glue),
                }
            }
            TokenTree::Punct(p) if p.as_char() == '#' => {
                cursor.next();
                let rest = cursor.next();
                let end = rest.as_ref().map_or(p.span(), TokenTree::span);
                let rest = rest.map(|token| token.to_string()).unwrap_or_default();
                self.errors.range(p.span(), end, format!("a colour is quoted: write `{name}=\"#{rest}\"`"));
                Value::Missing
            }
            // The name of the next attribute: this one has no value.
            TokenTree::Ident(_) if matches!(cursor.peek_at(1), Some(TokenTree::Punct(p)) if p.as_char() == '=') => {
                self.no_value(name, glue)
            }
            TokenTree::Ident(word) => {
                cursor.next();
                match word.to_string().as_str() {
                    "true" => Value::Bool(true, word.span()),
                    "false" => Value::Bool(false, word.span()),
                    _ => self.word(cursor, word),
                }
            }
            TokenTree::Group(group) => {
                cursor.next();
                if group.stream().is_empty() {
                    self.errors.at(group.span(), format!("the braces are empty: write `{name}={{value}}`"));
                    return Value::Missing;
                }
                if has_markup(&group.stream()) {
                    self.errors.at(
                        group.span(),
                        format!(
                            "markup inside of Rust stands in a `card!` of its own: write `{name}={{card! {{ … }}}}`"
                        ),
                    );
                    return Value::Missing;
                }
                if let Some(sign) = ternary(&group.stream()) {
                    self.errors.at(sign, "Rust has no `a ? b : c`: write `if a { b } else { c }`");
                    return Value::Missing;
                }
                if let Some(text) = unfilled(&group.stream()) {
                    self.errors.warn(text, UNFILLED.to_owned());
                }
                Value::Rust { tokens: group.stream(), glue }
            }
            punct @ TokenTree::Punct(_) => {
                if is_junk(&punct) {
                    cursor.next();
                }
                self.no_value(name, glue)
            }
        }
    }

    fn no_value(&mut self, name: &Ident, glue: Span) -> Value {
        self.errors.at(glue, format!("`{name}=` has no value: write `{name}=\"…\"` or `{name}={{value}}`"));
        Value::Missing
    }

    /// `aspect_ratio=16/9`
    fn division(&mut self, cursor: &mut Cursor, name: &Ident) -> Option<Value> {
        let float = |at: usize| match cursor.peek_at(at) {
            Some(TokenTree::Literal(literal)) if !is_string(literal) => {
                let text = literal.to_string();
                Some((literal.span(), if text.contains('.') { text } else { format!("{text}.0") }))
            }
            _ => None,
        };
        let ((start, one), (end, other)) = (float(0)?, float(2)?);
        if !matches!(cursor.peek_at(1), Some(TokenTree::Punct(p)) if p.as_char() == '/') {
            return None;
        }
        for _ in 0..3 {
            cursor.next();
        }
        self.errors.range(start, end, format!("Rust stands in braces: write `{name}={{{one} / {other}}}`"));
        Some(Value::Missing)
    }

    /// `title=service.name`: Rust that the braces were left out around.
    fn bare_rust(&mut self, cursor: &mut Cursor, name: &Ident) -> Option<Value> {
        let length = rust_length(cursor);
        if length == 0 {
            return None;
        }
        let start = cursor.span()?;
        let mut end = start;
        let mut tokens = Vec::new();
        for _ in 0..length {
            let Some(token) = cursor.next() else { break };
            end = token.span();
            if !matches!(&token, TokenTree::Punct(p) if p.as_char() == '$') {
                tokens.push(token);
            }
        }
        let message = match joined(&tokens) {
            Some(text) => format!("text is one string, with values in braces: write `{name}={}`", shortened(&text)),
            None => format!("Rust stands in braces: write `{name}={{{}}}`", shortened(&compact(&tokens))),
        };
        self.errors.range(start, end, message);
        Some(Value::Missing)
    }

    /// A word, perhaps with arguments: `filled`, `material("link", fill)`.
    pub(super) fn word(&mut self, cursor: &mut Cursor, word: Ident) -> Value {
        if let (true, Some(TokenTree::Literal(part))) = (cursor.at_puncts("-"), cursor.peek_at(1).cloned()) {
            cursor.next();
            cursor.next();
            let message = format!("a value with a `-` in it is quoted: write `\"{word}-{part}\"`");
            self.errors.range(word.span(), part.span(), message);
            return Value::Missing;
        }
        let word = self.dashed(cursor, word);
        if let Some(TokenTree::Literal(literal)) = cursor.peek().cloned() {
            cursor.next();
            let message = format!("a text has nothing in front of its quotes: leave out `{word}`");
            self.errors.range(word.span(), literal.span(), message);
            return Value::Missing;
        }
        let Some(TokenTree::Group(group)) = cursor.peek() else {
            return Value::Word { word, args: None };
        };
        if group.delimiter() != Delimiter::Parenthesis {
            return Value::Word { word, args: None };
        }
        let inner_tokens = group.stream();
        let mut inner = Cursor::new(inner_tokens.clone());
        cursor.next();
        if has_markup(&inner_tokens) {
            let message = format!("the tag ends inside of the arguments: write `)` behind those of `{word}(…)`");
            self.errors.at(word.span(), message);
            return Value::Missing;
        }
        let mut args = Vec::new();
        while let Some(span) = inner.span() {
            let left = inner.len();
            let name = match (inner.peek(), inner.peek_at(1)) {
                (Some(TokenTree::Ident(name)), Some(TokenTree::Punct(p)))
                    if p.as_char() == '=' || p.as_char() == ':' && p.spacing() == Spacing::Alone =>
                {
                    Some(name.clone())
                }
                _ => None,
            };
            let value = match &name {
                Some(name) => {
                    inner.next();
                    self.value_after(&mut inner, name)
                }
                None if inner.at_puncts(",") || inner.at_puncts("/") || inner.at_puncts("=") => {
                    self.errors.at(span, format!("an argument of `{word}(…)` is missing: write a value"));
                    Value::Missing
                }
                None => self.value(&mut inner, &word, span),
            };
            args.push(Arg { name, value, span });
            if inner.at_puncts(",") {
                inner.next();
            } else if inner.len() == left {
                // No argument begins like this, as an error says already.
                inner.next();
            } else if let Some(span) = inner.span() {
                self.errors.at(span, "arguments are separated by commas: write `,` before this one");
            }
        }
        Value::Word { word, args: Some(args) }
    }
}
