//! Attributes and their values, from tokens.

use proc_macro2::{Delimiter, Group, Ident, Spacing, Span, TokenTree};

use super::ast::{Arg, Attr, Element, End, Tag, Value};
use super::cursor::{Cursor, first_token, is_word};
use super::parse::{Parser, is_string, shortened, tag_text};
use super::rust::{UNFILLED, compact, has_markup, rust_length, ternary, unfilled};
use super::slips::{at_tag, joined, no_directive};

impl Parser<'_> {
    /// Reads attributes and the end of the opening tag; `true` when that was `/>`, or when the tag has no end.
    pub(super) fn attributes(&mut self, cursor: &mut Cursor, element: &mut Element) -> bool {
        loop {
            if cursor.at_puncts("/>") {
                cursor.next();
                cursor.next();
                return true;
            }
            let Some(token) = cursor.peek().cloned() else {
                self.endless(element);
                return true;
            };
            match token {
                TokenTree::Punct(p) if p.as_char() == '>' => {
                    cursor.next();
                    return false;
                }
                TokenTree::Punct(p) if p.as_char() == '<' => {
                    self.endless(element);
                    return true;
                }
                TokenTree::Literal(literal) if is_string(&literal) && at_tag(cursor, 1) => {
                    element.excused = true;
                    let name = tag_text(&element.tag);
                    let message = format!(
                        "the tag `<{name}` has no end: write `>` before the text `{}`",
                        shortened(&literal.to_string())
                    );
                    self.errors.at(literal.span(), message);
                    return false;
                }
                TokenTree::Ident(name) => {
                    cursor.next();
                    match self.attribute(cursor, name) {
                        Some(attr) => element.attrs.push(attr),
                        None => element.excused = true,
                    }
                }
                TokenTree::Group(group) if is_control(&group) => {
                    element.excused = true;
                    let name = tag_text(&element.tag);
                    let message = format!("the tag `<{name}` has no end: write `>` before what stands in it");
                    self.errors.at(group.span_open(), message);
                    return false;
                }
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                    cursor.next();
                    match self.braced_attribute(&group) {
                        Some(attr) => element.attrs.push(attr),
                        None => element.excused = true,
                    }
                }
                TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                    cursor.next();
                    cursor.prepend(group.stream());
                }
                other => {
                    element.excused = true;
                    self.not_an_attribute(cursor, &other, &element.tag);
                }
            }
        }
    }

    fn attribute(&mut self, cursor: &mut Cursor, name: Ident) -> Option<Attr> {
        let namespaced = cursor.at_puncts(":") && !cursor.at_puncts("::");
        if let (true, Some(TokenTree::Ident(part))) = (namespaced, cursor.peek_at(1).cloned()) {
            if matches!(cursor.peek_at(2), Some(TokenTree::Punct(p)) if p.as_char() == '=') {
                cursor.next();
                cursor.next();
                let message = if is_word(&part, "click") {
                    format!(
                        "there is no `{name}:{part}`: write `action=\"…\"` for a function or `open_link=\"…\"` for a link"
                    )
                } else {
                    format!("`{name}:{part}` is no attribute: names hold no `:`, so leave it out")
                };
                self.errors.range(name.span(), part.span(), message);
                self.value_after(cursor, &part);
                return None;
            }
        }
        if self.directive(cursor, &name) {
            return None;
        }
        let name = self.dashed(cursor, name);
        match cursor.peek().cloned() {
            Some(TokenTree::Literal(literal)) if !at_tag(cursor, 1) => {
                cursor.next();
                let shown = shortened(&literal.to_string());
                let message =
                    format!("an attribute is written with `=`: write `{name}={shown}`, or text between the tags");
                self.errors.range(name.span(), literal.span(), message);
                None
            }
            Some(TokenTree::Ident(word)) if is_call(cursor) => {
                cursor.next();
                let message = format!("an attribute is written with `=`: write `{name}={word}(…)`");
                self.errors.range(name.span(), word.span(), message);
                self.word(cursor, word);
                None
            }
            _ => {
                let value = self.value_after(cursor, &name);
                Some(Attr::Named { name, value })
            }
        }
    }

    fn endless(&mut self, element: &mut Element) {
        element.excused = true;
        element.end = End::Endless;
        let tag = &element.tag;
        if !matches!(tag, Tag::Missing(_)) {
            let name = tag_text(tag);
            self.errors.at(tag.span(), format!("the tag `<{name}` has no end: write `>` or `/>` after its attributes"));
        }
    }

    fn not_an_attribute(&mut self, cursor: &mut Cursor, token: &TokenTree, tag: &Tag) {
        cursor.next();
        let name = tag_text(tag);
        let start = token.span();
        let mut end = start;
        let message = match token {
            TokenTree::Literal(literal) if is_string(literal) && cursor.at_puncts("=") => {
                let value = Ident::new("value", literal.span());
                self.value_after(cursor, &value);
                "a name has no quotes: write `name=value`".to_owned()
            }
            TokenTree::Literal(literal) if is_string(literal) => {
                format!("text stands between the tags: write `<{name}>{literal}</{name}>`")
            }
            TokenTree::Punct(p) if p.as_char() == ',' => {
                "attributes are separated by spaces, not by commas: leave out the `,`".to_owned()
            }
            TokenTree::Punct(p) if matches!(p.as_char(), '@' | ':' | '*' | '!') => match cursor.peek().cloned() {
                Some(TokenTree::Ident(word)) => {
                    cursor.next();
                    end = word.span();
                    let shown = format!("{p}{word}");
                    if cursor.at_puncts("=") {
                        self.value_after(cursor, &word);
                    }
                    if is_word(&word, "click") {
                        format!(
                            "there is no `{shown}`: write `action=\"…\"` for a function or `open_link=\"…\"` for a link"
                        )
                    } else if p.as_char() == '!' {
                        format!("`{shown}` is no attribute: write `{word}=false`")
                    } else if p.as_char() == '*' {
                        no_directive(&shown)
                    } else {
                        format!("`{shown}` is no attribute: write `{word}=…` without the `{p}`")
                    }
                }
                _ => format!("`{p}` is no attribute: write `name=value`, `name` or `{{name}}`"),
            },
            TokenTree::Punct(p) if p.as_char() == '=' => {
                let value = Ident::new("value", p.span());
                self.value(cursor, &value, p.span());
                "a value has a name in front of its `=`: write `name=value`".to_owned()
            }
            TokenTree::Punct(p) if p.as_char() == '.' && cursor.at_puncts(".") => {
                while cursor.at_puncts(".") {
                    cursor.next();
                }
                let base = match cursor.peek().cloned() {
                    Some(TokenTree::Ident(base)) => {
                        cursor.next();
                        end = base.span();
                        base.to_string()
                    }
                    _ => "base".to_owned(),
                };
                format!("a base stands in braces: write `{{..{base}}}`")
            }
            other => {
                let mut shown = other.to_string();
                // One slip of several tokens is one mistake.
                while let Some(next) = cursor.peek().filter(|next| is_junk(next)) {
                    end = next.span();
                    shown.push_str(&next.to_string());
                    cursor.next();
                }
                if cursor.at_puncts("=") {
                    self.value_after(cursor, &Ident::new("value", end));
                }
                format!("`{}` is no attribute: write `name=value`, `name` or `{{name}}`", shortened(&shown))
            }
        };
        self.errors.range(start, end, message);
    }

    /// `{name}` or `{..base}` among the attributes.
    fn braced_attribute(&mut self, group: &Group) -> Option<Attr> {
        let mut inner = Cursor::new(group.stream());
        if inner.at_puncts("..") {
            inner.next();
            inner.next();
            if inner.at_puncts(".") {
                inner.next();
                self.errors.at(group.span(), "a base stands behind two dots: write `{..base}`");
            }
            if inner.peek().is_none() {
                self.errors.at(group.span(), "a base stands behind the dots: write `{..base}`");
                return None;
            }
            return Some(Attr::Spread { base: inner.rest(), span: group.span_open() });
        }
        if matches!(inner.peek(), Some(TokenTree::Ident(word)) if is_word(word, "if")) {
            self.errors.at(
                group.span(),
                "a condition stands behind the name of its attribute: write `name={condition}` for a flag, or `name={…}` with an `Option`",
            );
            return None;
        }
        if let (Some(TokenTree::Ident(name)), None) = (inner.next(), inner.next()) {
            return Some(Attr::Shorthand { name, glue: group.span_open() });
        }
        self.errors.at(
            group.span(),
            "among attributes, braces hold a variable named like the attribute, `{title}`, or a base, `{..base}`",
        );
        None
    }

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
    fn value(&mut self, cursor: &mut Cursor, name: &Ident, glue: Span) -> Value {
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
    fn word(&mut self, cursor: &mut Cursor, word: Ident) -> Value {
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

/// Whether braces hold what can only stand between tags.
fn is_control(group: &Group) -> bool {
    let begins = |word: &Ident| ["for", "match", "let"].iter().any(|other| is_word(word, other));
    group.delimiter() == Delimiter::Brace
        && matches!(first_token(&group.stream()), Some(TokenTree::Ident(word)) if begins(&word))
}

/// Whether a name with arguments follows.
fn is_call(cursor: &Cursor) -> bool {
    matches!(cursor.peek_at(1), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis)
}

/// What neither begins an attribute nor ends a tag.
fn is_junk(token: &TokenTree) -> bool {
    match token {
        TokenTree::Punct(p) => !matches!(p.as_char(), '<' | '>' | '/' | ',' | '@' | ':' | '='),
        TokenTree::Literal(literal) => !is_string(literal),
        TokenTree::Group(group) => matches!(group.delimiter(), Delimiter::Parenthesis | Delimiter::Bracket),
        TokenTree::Ident(_) => false,
    }
}
