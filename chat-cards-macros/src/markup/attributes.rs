//! Attributes, from tokens.

use proc_macro2::{Delimiter, Group, Ident, TokenTree};

use super::ast::{Attr, Element, End, Tag};
use super::cursor::{Cursor, first_token, is_word};
use super::interpolate::string_value;
use super::parse::Parser;
use super::slips::{at_tag, no_directive};
use super::spelling::{is_string, shortened, tag_text};

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
                let name = string_value(literal).unwrap_or_default();
                format!("a name has no quotes: write `{}=…`", shortened(&name))
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
pub(super) fn is_junk(token: &TokenTree) -> bool {
    match token {
        TokenTree::Punct(p) => !matches!(p.as_char(), '<' | '>' | '/' | ',' | '@' | ':' | '='),
        TokenTree::Literal(literal) => !is_string(literal),
        TokenTree::Group(group) => matches!(group.delimiter(), Delimiter::Parenthesis | Delimiter::Bracket),
        TokenTree::Ident(_) => false,
    }
}
