//! From tokens to [`ast`](super::ast), whatever the tokens are.
//!
//! Rust in braces stays raw tokens. After a mistake parsing goes on at the next tag, so that one slip hides no other.

use proc_macro2::{Delimiter, Group, Ident, Literal, Span, TokenStream, TokenTree};

use super::ast::{Arg, Attr, Element, Node, Tag, Value};
use super::control;
use super::cursor::{Cursor, is_word};
use super::errors::Errors;
use super::suggest::nearest;

/// Deeper than any card that Chat shows; keeps a hostile input from exhausting the stack.
const MAX_DEPTH: usize = 128;

/// Reads nodes; one parser per invocation.
pub(crate) struct Parser<'e> {
    pub(super) errors: &'e mut Errors,
    /// The names of the elements that are open, outermost first.
    open: Vec<String>,
    /// Where an error points when the tokens have run out.
    pub(super) end: Span,
}

impl<'e> Parser<'e> {
    pub(crate) fn new(errors: &'e mut Errors, end: Span) -> Self {
        Self { errors, open: Vec::new(), end }
    }

    /// All nodes of a token stream.
    pub(crate) fn nodes(&mut self, tokens: TokenStream) -> Vec<Node> {
        // An element that is open outside of braces cannot be closed inside of them.
        let outer = std::mem::take(&mut self.open);
        let mut cursor = Cursor::new(tokens);
        let mut nodes = Vec::new();
        loop {
            self.children(&mut cursor, &mut nodes);
            // What is left is a closing tag without an opening one.
            let Some(start) = cursor.span() else { break };
            let name = self.closing_tag(&mut cursor);
            let shown = name.as_ref().map_or_else(|| "</>".to_owned(), |name| format!("</{name}>"));
            self.errors.at(
                name.map_or(start, |name| name.span()),
                format!("`{shown}` closes nothing; no element is open here"),
            );
        }
        self.open = outer;
        nodes
    }

    /// Children up to a closing tag or the end.
    fn children(&mut self, cursor: &mut Cursor, nodes: &mut Vec<Node>) {
        while !cursor.at_puncts("</") {
            let Some(token) = cursor.peek() else { return };
            match token {
                TokenTree::Punct(p) if p.as_char() == '<' => nodes.extend(self.tag(cursor)),
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                    let group = group.clone();
                    cursor.next();
                    nodes.extend(control::braces(self, &group));
                }
                TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                    // What a `macro_rules!` fragment comes wrapped in.
                    let group = group.clone();
                    cursor.next();
                    cursor.prepend(group.stream());
                }
                TokenTree::Literal(literal) if is_string(literal) => {
                    nodes.push(Node::Text(literal.clone()));
                    cursor.next();
                }
                _ => self.unquoted(cursor),
            }
        }
    }

    /// Reports a run of tokens that were meant as text.
    fn unquoted(&mut self, cursor: &mut Cursor) {
        let start = cursor.span().unwrap_or(self.end);
        let mut end = start;
        let mut words = String::new();
        while let Some(token) = cursor.peek() {
            let stop = match token {
                TokenTree::Punct(p) => p.as_char() == '<',
                TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
                TokenTree::Literal(literal) => is_string(literal),
                TokenTree::Ident(_) => false,
            };
            if stop {
                break;
            }
            end = token.span();
            if !words.is_empty() {
                words.push(' ');
            }
            words.push_str(&token.to_string());
            cursor.next();
        }
        let message = match words.as_str() {
            "," | ";" => format!("`{words}` separates nothing here; write children one after another"),
            _ => format!("text is quoted: write `\"{}\"`", shortened(&words)),
        };
        self.errors.range(start, end, message);
    }

    /// What begins with `<` and is no closing tag.
    fn tag(&mut self, cursor: &mut Cursor) -> Option<Node> {
        let less = cursor.next()?.span();
        if cursor.at_puncts(">") {
            cursor.next();
            return Some(Node::Fragment(self.fragment(cursor, less)));
        }
        if cursor.at_puncts("!") {
            self.comment(cursor, less);
            return None;
        }
        if cursor.at_puncts("?") {
            self.errors.at(less, "`<?` begins nothing in a card");
            cursor.skip_to_tag();
            return None;
        }
        if self.open.len() >= MAX_DEPTH {
            self.errors.at(less, format!("elements stand more than {MAX_DEPTH} deep here; Chat shows no such card"));
            while cursor.next().is_some() {}
            return None;
        }
        let tag = self.tag_name(cursor, less);
        let mut attrs = Vec::new();
        let closed = self.attributes(cursor, &tag, &mut attrs);
        let mut element = Element { tag, attrs, children: Vec::new(), close: None };
        if !closed {
            self.open.push(tag_text(&element.tag));
            self.children(cursor, &mut element.children);
            element.close = self.close(cursor, &element.tag);
            self.open.pop();
        }
        Some(Node::Element(element))
    }

    fn tag_name(&mut self, cursor: &mut Cursor, less: Span) -> Tag {
        let path = cursor.path();
        let Some((first, count)) = path.first().zip(Some(path.len())) else {
            let found = cursor.peek().map(ToString::to_string);
            self.errors.at(
                cursor.span().unwrap_or(less),
                match found.as_deref() {
                    None | Some("<" | "{") => "a tag has a name: write `<text>` or `<>`".to_owned(),
                    Some(found) => format!("a tag begins with its name, not `{found}`"),
                },
            );
            return Tag::Missing(less);
        };
        let capital = first.to_string().starts_with(char::is_uppercase);
        let single = match first {
            TokenTree::Ident(name) if count == 1 && !capital => Some(name.clone()),
            _ => None,
        };
        match single {
            Some(name) => {
                self.dashed(cursor, &name);
                Tag::BuiltIn(name)
            }
            None => Tag::Component { path: path.iter().cloned().collect(), name: first.span(), less },
        }
    }

    /// `decorated-text` for `decorated_text`: names take part in Rust, so they have no hyphens.
    fn dashed(&mut self, cursor: &mut Cursor, name: &Ident) {
        let mut whole = name.to_string();
        while cursor.at_puncts("-") && matches!(cursor.peek_at(1), Some(TokenTree::Ident(_))) {
            cursor.next();
            if let Some(part) = cursor.next() {
                whole.push('-');
                whole.push_str(&part.to_string());
            }
        }
        if whole.contains('-') {
            let fixed = whole.replace('-', "_");
            self.errors.at(name.span(), format!("names are written with `_`: write `{fixed}`, not `{whole}`"));
        }
    }

    /// Reads attributes and the end of the opening tag; `true` when that was `/>`, or when the tag has no end.
    fn attributes(&mut self, cursor: &mut Cursor, tag: &Tag, attrs: &mut Vec<Attr>) -> bool {
        loop {
            if cursor.at_puncts("/>") {
                cursor.next();
                cursor.next();
                return true;
            }
            let Some(token) = cursor.peek().cloned() else {
                self.open_tag(tag);
                return true;
            };
            match token {
                TokenTree::Punct(p) if p.as_char() == '>' => {
                    cursor.next();
                    return false;
                }
                TokenTree::Punct(p) if p.as_char() == '<' => {
                    self.open_tag(tag);
                    return true;
                }
                TokenTree::Ident(name) => {
                    cursor.next();
                    self.dashed(cursor, &name);
                    let value = self.value_after(cursor, &name);
                    attrs.push(Attr::Named { name, value });
                }
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                    cursor.next();
                    attrs.extend(self.braced_attribute(&group));
                }
                TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                    cursor.next();
                    cursor.prepend(group.stream());
                }
                other => {
                    cursor.next();
                    self.not_an_attribute(cursor, &other, tag);
                }
            }
        }
    }

    fn open_tag(&mut self, tag: &Tag) {
        if !matches!(tag, Tag::Missing(_)) {
            let name = tag_text(tag);
            self.errors.at(tag.span(), format!("the tag `<{name}` has no end: write `>` or `/>` after its attributes"));
        }
    }

    fn not_an_attribute(&mut self, cursor: &mut Cursor, token: &TokenTree, tag: &Tag) {
        let name = tag_text(tag);
        let message = match token {
            TokenTree::Literal(literal) if is_string(literal) => {
                format!("text stands between the tags: write `<{name}>{literal}</{name}>`")
            }
            TokenTree::Punct(p) if p.as_char() == ',' => {
                "attributes are separated by spaces, not by commas: leave out the `,`".to_owned()
            }
            TokenTree::Punct(p) if p.as_char() == '@' => {
                cursor.next();
                "there is no `@` in front of an attribute; control flow is written `{if …}` and `{for …}`".to_owned()
            }
            TokenTree::Punct(p) if p.as_char() == '=' => {
                "a value has a name in front of its `=`: write `name=value`".to_owned()
            }
            other => format!("`{other}` is no attribute: write `name=value`, `name` or `{{name}}`"),
        };
        self.errors.at(token.span(), message);
    }

    /// `{name}` or `{..base}` among the attributes.
    fn braced_attribute(&mut self, group: &Group) -> Option<Attr> {
        let mut inner = Cursor::new(group.stream());
        if inner.at_puncts("..") {
            inner.next();
            inner.next();
            return Some(Attr::Spread { base: inner.rest(), span: group.span_open() });
        }
        match (inner.next(), inner.next()) {
            (Some(TokenTree::Ident(name)), None) => {
                Some(Attr::Shorthand { name, glue: group.span_open() })
            }
            _ => {
                self.errors.at(
                    group.span(),
                    "among attributes, braces hold a variable named like the attribute, `{title}`, or a base, `{..base}`",
                );
                None
            }
        }
    }

    /// The value after a name, if an `=` follows.
    pub(super) fn value_after(&mut self, cursor: &mut Cursor, name: &Ident) -> Value {
        if cursor.at_puncts(":") {
            let colon = cursor.next().map_or(name.span(), |token| token.span());
            self.errors.at(colon, format!("an attribute is written with `=`: `{name}=…`, not `{name}: …`"));
            return self.value(cursor, name, colon);
        }
        if !cursor.at_puncts("=") {
            return Value::Flag;
        }
        let glue = cursor.next().map_or(name.span(), |token| token.span());
        self.value(cursor, name, glue)
    }

    /// A value; `glue` is the span of the `=`.
    fn value(&mut self, cursor: &mut Cursor, name: &Ident, glue: Span) -> Value {
        let Some(token) = cursor.peek().cloned() else {
            return self.no_value(name, glue);
        };
        match token {
            TokenTree::Literal(literal) => {
                cursor.next();
                let span = literal.span();
                if is_string(&literal) {
                    return Value::Text(literal, span);
                }
                Value::Number { text: literal.to_string(), span }
            }
            TokenTree::Punct(p) if p.as_char() == '-' => {
                cursor.next();
                match cursor.next() {
                    Some(TokenTree::Literal(literal)) => {
                        Value::Number { text: format!("-{literal}"), span: literal.span() }
                    }
                    _ => self.no_value(name, glue),
                }
            }
            TokenTree::Punct(p) if p.as_char() == '#' => {
                cursor.next();
                let rest = cursor.next().map(|token| token.to_string()).unwrap_or_default();
                self.errors.at(p.span(), format!("a colour is quoted: write `{name}=\"#{rest}\"`"));
                Value::Missing
            }
            TokenTree::Ident(word) => {
                let path = cursor.path();
                if path.len() > 1 {
                    let text: String = path.iter().map(ToString::to_string).collect();
                    self.errors.at(word.span(), format!("Rust stands in braces: write `{name}={{{text}}}`"));
                    return Value::Missing;
                }
                match word.to_string().as_str() {
                    "true" => Value::Bool(true, word.span()),
                    "false" => Value::Bool(false, word.span()),
                    _ => self.word(cursor, word),
                }
            }
            TokenTree::Group(group) => {
                cursor.next();
                match group.delimiter() {
                    Delimiter::Brace => {
                        if group.stream().is_empty() {
                            self.errors.at(group.span(), format!("the braces are empty: write `{name}={{value}}`"));
                            return Value::Missing;
                        }
                        Value::Rust { tokens: group.stream(), glue }
                    }
                    Delimiter::None => {
                        cursor.prepend(group.stream());
                        self.value(cursor, name, glue)
                    }
                    _ => {
                        self.errors.at(group.span(), format!("Rust stands in braces: write `{name}={{{group}}}`"));
                        Value::Missing
                    }
                }
            }
            TokenTree::Punct(_) => self.no_value(name, glue),
        }
    }

    fn no_value(&mut self, name: &Ident, glue: Span) -> Value {
        self.errors.at(glue, format!("`{name}=` has no value: write `{name}=\"…\"` or `{name}={{value}}`"));
        Value::Missing
    }

    /// A word, perhaps with arguments: `filled`, `material("link", fill)`.
    fn word(&mut self, cursor: &mut Cursor, word: Ident) -> Value {
        let Some(TokenTree::Group(group)) = cursor.peek() else {
            return Value::Word { word, args: None };
        };
        if group.delimiter() != Delimiter::Parenthesis {
            return Value::Word { word, args: None };
        }
        let mut inner = Cursor::new(group.stream());
        cursor.next();
        let mut args = Vec::new();
        while let Some(span) = inner.span() {
            let name = match (inner.peek(), inner.peek_at(1)) {
                (Some(TokenTree::Ident(name)), Some(TokenTree::Punct(p))) if p.as_char() == '=' => Some(name.clone()),
                _ => None,
            };
            let value = match &name {
                Some(name) => {
                    inner.next();
                    self.value_after(&mut inner, name)
                }
                None => self.value(&mut inner, &word, span),
            };
            args.push(Arg { name, value, span });
            if inner.at_puncts(",") {
                inner.next();
            } else if let Some(token) = inner.next() {
                self.errors.at(token.span(), "arguments are separated by commas");
            }
        }
        Value::Word { word, args: Some(args) }
    }

    fn fragment(&mut self, cursor: &mut Cursor, less: Span) -> Vec<Node> {
        let mut nodes = Vec::new();
        self.open.push(String::new());
        self.children(cursor, &mut nodes);
        self.close(cursor, &Tag::Missing(less));
        self.open.pop();
        nodes
    }

    /// The closing tag of `tag`, or a word about what stands there instead.
    fn close(&mut self, cursor: &mut Cursor, tag: &Tag) -> Option<Ident> {
        let name = tag_text(tag);
        if cursor.span().is_none() {
            self.errors
                .at(tag.span(), format!("`<{name}>` is never closed: write `</{name}>` or `</>` after its children"));
            return None;
        }
        let Some(found) = cursor.closing_name() else {
            self.closing_tag(cursor);
            return None;
        };
        let text = found.to_string();
        let outer = self.open.iter().rev().skip(1).any(|open| *open == text);
        if text == name {
            return self.closing_tag(cursor);
        }
        // Closes an outer element: this one was forgotten. Anything else is a slip in this closing tag.
        if outer {
            self.errors
                .at(tag.span(), format!("`<{name}>` is never closed: write `</{name}>` or `</>` before `</{text}>`"));
            return None;
        }
        let hint = if nearest(&text, [name.as_str()]).is_some() { "did you mean" } else { "write" };
        self.errors.at(found.span(), format!("`</{text}>` does not close `<{name}>`: {hint} `</{name}>`"));
        self.closing_tag(cursor)
    }

    /// Passes a closing tag.
    fn closing_tag(&mut self, cursor: &mut Cursor) -> Option<Ident> {
        let start = cursor.span().unwrap_or(self.end);
        cursor.next();
        cursor.next();
        let path = cursor.path();
        let name = path.last().and_then(|token| match token {
            TokenTree::Ident(name) => Some(name.clone()),
            _ => None,
        });
        if cursor.at_puncts(">") {
            cursor.next();
        } else {
            let shown = name.as_ref().map_or_else(String::new, ToString::to_string);
            self.errors.at(start, format!("the closing tag has no end: write `</{shown}>`"));
        }
        name
    }

    /// `<!-- … -->`, as HTML has it.
    fn comment(&mut self, cursor: &mut Cursor, less: Span) {
        self.errors.at(less, "comments are written as in Rust: `// …` or `/* … */`");
        while cursor.span().is_some() && !cursor.at_puncts("-->") {
            cursor.next();
        }
        for _ in 0..3 {
            cursor.next();
        }
    }
}

/// What the tag is called in messages.
pub(super) fn tag_text(tag: &Tag) -> String {
    match tag {
        Tag::BuiltIn(name) => name.to_string(),
        Tag::Component { path, .. } => path.to_string().replace(' ', ""),
        Tag::Missing(_) => String::new(),
    }
}

/// Whether a literal is a string of text; `b"…"`, `c"…"` and numbers are not.
pub(super) fn is_string(literal: &Literal) -> bool {
    let text = literal.to_string();
    text.starts_with('"') || text.starts_with("r\"") || text.starts_with("r#")
}

fn shortened(words: &str) -> String {
    match words.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", &words[..end]),
        None => words.to_owned(),
    }
}

/// Whether tokens begin a node, as opposed to Rust.
pub(super) fn begins_node(tokens: &TokenStream) -> bool {
    match tokens.clone().into_iter().next() {
        None => true,
        Some(TokenTree::Punct(p)) => p.as_char() == '<',
        Some(TokenTree::Literal(literal)) => is_string(&literal),
        Some(TokenTree::Group(group)) => group.delimiter() == Delimiter::Brace,
        Some(TokenTree::Ident(word)) => is_word(&word, "let"),
    }
}
