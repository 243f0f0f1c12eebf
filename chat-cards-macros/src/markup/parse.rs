//! From tokens to [`ast`](super::ast), whatever the tokens are.
//!
//! Rust in braces stays raw tokens. After a mistake parsing goes on at the next tag, so that one slip hides no other.

use std::cell::OnceCell;

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::TokenStreamExt as _;

use super::ast::{Element, End, Node, Tag};
use super::control;
use super::cursor::{Cursor, first_token, is_word};
use super::errors::Errors;
use super::spelling::{is_string, replaced, tag_text, unraw};

/// Deeper than any card that Chat shows; keeps a hostile input from exhausting the stack.
const MAX_DEPTH: usize = 128;

/// Reads nodes; one parser per invocation.
pub(crate) struct Parser<'e> {
    pub(super) errors: &'e mut Errors,
    /// The names of the elements that are open, outermost first.
    pub(super) open: Vec<String>,
    /// The same of the elements around the braces that are being read, which cannot be closed inside of them.
    pub(super) outer: Vec<String>,
    /// How many elements and braces are open.
    depth: usize,
    /// The nesting was too deep to go on, which makes what is left of it look unclosed.
    pub(super) lost: bool,
    /// Where an error points when the tokens have run out.
    pub(super) end: Span,
}

impl<'e> Parser<'e> {
    pub(crate) fn new(errors: &'e mut Errors, end: Span) -> Self {
        Self { errors, open: Vec::new(), outer: Vec::new(), depth: 0, lost: false, end }
    }

    /// All nodes of a token stream.
    pub(crate) fn nodes(&mut self, tokens: TokenStream) -> Vec<Node> {
        let mut cursor = Cursor::new(tokens);
        let mut nodes = Vec::new();
        if !self.enter(cursor.span().unwrap_or(self.end)) {
            return nodes;
        }
        let open = std::mem::take(&mut self.open);
        let outside = self.outer.len();
        for name in &open {
            self.outer.push(name.clone());
        }
        loop {
            self.children(&mut cursor, &mut nodes);
            // What is left is a closing tag without an opening one.
            let Some(start) = cursor.span() else { break };
            let name = self.closing_tag(&mut cursor, "");
            let (text, span) = match &name {
                Some(name) => (name.to_string(), name.span()),
                None => (String::new(), start),
            };
            let message = if self.outer.contains(&text) {
                format!("`</{text}>` stands in other braces than `<{text}>`: close an element where it is opened")
            } else {
                format!("`</{text}>` closes nothing: leave it out, or write `<{text}>` before it")
            };
            self.errors.at(span, message);
        }
        self.outer.truncate(outside);
        self.open = open;
        self.depth -= 1;
        nodes
    }

    /// Goes one deeper, unless that is too deep.
    fn enter(&mut self, span: Span) -> bool {
        if self.depth < MAX_DEPTH {
            self.depth += 1;
            return true;
        }
        if !std::mem::replace(&mut self.lost, true) {
            self.errors.at(
                span,
                format!("this stands more than {MAX_DEPTH} deep, and Chat shows no such card: leave levels out"),
            );
        }
        false
    }

    /// Children up to a closing tag or the end; whether something among them could not be understood.
    fn children(&mut self, cursor: &mut Cursor, nodes: &mut Vec<Node>) -> bool {
        let mut broken = false;
        loop {
            if cursor.at_puncts("</") {
                if self.reopened(cursor, nodes) {
                    continue;
                }
                break;
            }
            if self.half_closed(cursor, !nodes.is_empty()) {
                broken = true;
                continue;
            }
            let Some(token) = cursor.peek() else { break };
            let mistakes = self.errors.count();
            match token {
                TokenTree::Punct(p) if p.as_char() == '<' => {
                    if let Some(node) = self.tag(cursor) {
                        nodes.push(node);
                        // What is wrong inside of an element is that element's.
                        continue;
                    }
                }
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
                    let literal = literal.clone();
                    cursor.next();
                    if !self.cut_off(cursor, &literal) {
                        nodes.push(Node::Text(literal));
                    }
                }
                _ => match control::bare(self, cursor) {
                    Some(group) => nodes.extend(control::braces(self, &group)),
                    None if self.headless(cursor) || self.bare_let(cursor, nodes) => {}
                    None => self.unquoted(cursor, nodes),
                },
            }
            broken |= self.errors.count() > mistakes;
        }
        broken
    }

    /// `<section /> … </section>`: what has been closed too early gets what stands behind it.
    fn reopened(&mut self, cursor: &mut Cursor, nodes: &mut Vec<Node>) -> bool {
        let Some((name, found)) = cursor.closing_name() else { return false };
        if name.is_empty() || self.open.contains(&name) {
            return false;
        }
        let closed = |node: &Node| matches!(node, Node::Element(element) if element.close.is_none() && tag_text(&element.tag) == name);
        let Some(index) = nodes.iter().rposition(closed) else { return false };
        let behind = nodes.split_off(index + 1);
        let Some(Node::Element(element)) = nodes.last_mut() else { return false };
        if behind.is_empty() || !element.children.is_empty() {
            nodes.extend(behind);
            return false;
        }
        if element.end != End::Endless {
            let message = format!("`<{name}>` is closed before its children: leave out the `/` in `<{name} />`");
            self.errors.at(element.tag.span(), message);
        }
        element.children = behind;
        element.close = Some(found);
        self.closing_tag(cursor, &name);
        true
    }

    /// What begins with `<` and is no closing tag.
    fn tag(&mut self, cursor: &mut Cursor) -> Option<Node> {
        let less = cursor.next()?.span();
        if cursor.at_puncts("!--") {
            self.errors.at(less, "comments are written as in Rust: `// …` or `/* … */`");
            cursor.skip_past("-->");
            return None;
        }
        if cursor.at_puncts("!") || cursor.at_puncts("?") {
            let sign = cursor.next().map(|token| token.to_string()).unwrap_or_default();
            self.errors.at(less, format!("`<{sign}` begins nothing in a card: leave it out"));
            cursor.skip_past(">");
            return None;
        }
        if !self.enter(less) {
            while cursor.next().is_some() {}
            return None;
        }
        let node = if cursor.at_puncts(">") {
            cursor.next();
            Node::Fragment(self.fragment(cursor, less))
        } else {
            Node::Element(self.element(cursor, less))
        };
        self.depth -= 1;
        Some(node)
    }

    fn element(&mut self, cursor: &mut Cursor, less: Span) -> Element {
        let tag = self.tag_name(cursor, less);
        let mut element = Element {
            tag,
            attrs: Vec::new(),
            excused: false,
            children: Vec::new(),
            meant: OnceCell::new(),
            close: None,
            end: End::Closed,
        };
        if !self.attributes(cursor, &mut element) {
            self.open.push(tag_text(&element.tag));
            loop {
                element.excused |= self.children(cursor, &mut element.children);
                if !self.surplus(cursor, &tag_text(&element.tag)) {
                    break;
                }
            }
            // What a broken opening tag was meant to be called is for its closing tag to say.
            let named = !matches!(element.tag, Tag::Missing(_));
            if !named {
                element.close = self.close_any(cursor);
            } else {
                match self.close(cursor, &element.tag) {
                    Ok(close) => element.close = close,
                    Err(error) => element.end = End::Unclosed(error),
                }
            }
            self.open.pop();
        }
        element
    }

    fn tag_name(&mut self, cursor: &mut Cursor, less: Span) -> Tag {
        let path = cursor.path();
        let Some(first) = path.first() else {
            match cursor.peek().cloned() {
                Some(TokenTree::Punct(p)) if matches!(p.as_char(), '/' | '<') => self.nameless(less),
                None => self.nameless(less),
                Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                    cursor.next();
                    self.errors.at(group.span(), "a tag is written out: a name that Rust computes cannot stand here");
                }
                Some(found) => {
                    cursor.next();
                    self.errors.at(found.span(), format!("a tag begins with its name, not with `{found}`"));
                }
            }
            return Tag::Missing(less);
        };
        let capital = first.to_string().chars().next().is_some_and(char::is_uppercase);
        match first {
            TokenTree::Ident(name) if path.len() == 1 && !capital => Tag::BuiltIn(self.dashed(cursor, name.clone())),
            _ => {
                let name = first.span();
                let mut tokens = TokenStream::new();
                for token in path {
                    tokens.append(token);
                }
                Tag::Component { path: tokens, name, less }
            }
        }
    }

    fn nameless(&mut self, less: Span) {
        self.errors.at(less, "a tag has a name: write `<text>`, or `<>` for several elements");
    }

    /// `decorated-text` for `decorated_text`: names take part in Rust, so they have no hyphens.
    pub(super) fn dashed(&mut self, cursor: &mut Cursor, name: Ident) -> Ident {
        let mut whole = unraw(&name);
        let mut end = name.span();
        while cursor.at_puncts("-") && matches!(cursor.peek_at(1), Some(TokenTree::Ident(_))) {
            cursor.next();
            if let Some(TokenTree::Ident(part)) = cursor.next() {
                end = part.span();
                whole.push('-');
                whole.push_str(&unraw(&part));
            }
        }
        if !whole.contains('-') {
            return name;
        }
        let fixed = replaced(&whole, '-', "_");
        self.errors.range(name.span(), end, format!("names are written with `_`: write `{fixed}`, not `{whole}`"));
        Ident::new(&fixed, name.span())
    }

    fn fragment(&mut self, cursor: &mut Cursor, less: Span) -> Vec<Node> {
        let mut nodes = Vec::new();
        self.open.push(String::new());
        self.children(cursor, &mut nodes);
        let _ = self.close(cursor, &Tag::Missing(less));
        self.open.pop();
        nodes
    }
}

/// Whether tokens begin a node, as opposed to Rust.
pub(super) fn begins_node(tokens: &TokenStream) -> bool {
    match first_token(tokens) {
        None => true,
        Some(TokenTree::Punct(p)) => matches!(p.as_char(), '<' | '@'),
        Some(TokenTree::Literal(literal)) => is_string(&literal),
        Some(TokenTree::Group(group)) => group.delimiter() == Delimiter::Brace,
        Some(TokenTree::Ident(word)) => is_word(&word, "let"),
    }
}
