//! From tokens to [`ast`](super::ast), whatever the tokens are.
//!
//! Rust in braces stays raw tokens. After a mistake parsing goes on at the next tag, so that one slip hides no other.

use std::cell::OnceCell;

use proc_macro2::{Delimiter, Ident, Literal, Span, TokenStream, TokenTree};
use quote::TokenStreamExt as _;

use super::ast::{Element, End, Node, Tag};
use super::control;
use super::cursor::{Cursor, first_token, is_word, last_token};
use super::errors::Errors;
use super::rust::compact;
use super::slips::{is_doc, is_hole, is_path, sentence};
use super::suggest::nearest;

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
    lost: bool,
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

    /// Reports a run of tokens that were meant as text.
    fn unquoted(&mut self, cursor: &mut Cursor, nodes: &[Node]) {
        let start = cursor.span().unwrap_or(self.end);
        let mut end = start;
        let mut run = Vec::new();
        while let Some(token) = cursor.peek() {
            let stop = match token {
                TokenTree::Punct(p) => p.as_char() == '<',
                // Behind words, a variable that the text is to show.
                TokenTree::Group(group) if !run.is_empty() && is_hole(group) => false,
                TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
                TokenTree::Literal(literal) => is_string(literal),
                TokenTree::Ident(_) => false,
            };
            if stop {
                break;
            }
            end = token.span();
            run.extend(cursor.next());
        }
        let message = match run.as_slice() {
            [TokenTree::Punct(p)] if matches!(p.as_char(), ',' | ';') => {
                format!("children stand one after another: leave out the `{p}`")
            }
            [TokenTree::Punct(p), ..] if p.as_char() == ',' && matches!(nodes.last(), Some(Node::Text(_))) => {
                "a text has its values in its braces, as in `\"{name}\"`: leave out what is behind the `,`".to_owned()
            }
            [TokenTree::Ident(word)] if is_word(word, "else") => {
                // Its body is part of the mistake.
                if let Some(TokenTree::Group(body)) = cursor.peek() {
                    end = body.span();
                    cursor.next();
                }
                "an `else` stands in the braces of its `if`: write `{if condition { … } else { … }}`".to_owned()
            }
            [TokenTree::Ident(_), TokenTree::Punct(p), TokenTree::Group(_)] if p.as_char() == '!' => {
                format!("Rust stands in braces: write `{{{}}}`", shortened(&compact(&run)))
            }
            [TokenTree::Punct(p), ..] if p.as_char() == '+' => {
                "pieces of text stand one after another, variables in braces: write `{name}` without the `+`".to_owned()
            }
            [.., TokenTree::Punct(one), TokenTree::Punct(two)] if (one.as_char(), two.as_char()) == ('=', '>') => {
                "the arms of a `match` are separated by commas: write `,` before this one".to_owned()
            }
            [TokenTree::Punct(sign), TokenTree::Group(doc), ..] if sign.as_char() == '#' && is_doc(doc) => {
                "a comment is written `// …` or `/* … */`: `/// …` documents an item of Rust".to_owned()
            }
            [TokenTree::Punct(sign), TokenTree::Group(_), ..] if sign.as_char() == '#' => {
                "an attribute of Rust cannot stand among children: write `{if cfg!(…) { … }}`".to_owned()
            }
            [TokenTree::Punct(sign), TokenTree::Ident(name)] if sign.as_char() == '$' => {
                format!("Rust stands in braces: write `{{{name}}}`")
            }
            [TokenTree::Literal(literal)] => format!("text is a string: write `{}`", as_string(&literal.to_string())),
            _ if self.open.is_empty() && self.outer.is_empty() => {
                // A block in the style of other languages is one mistake with the word in front of it.
                if let Some(TokenTree::Group(group)) = cursor.peek() {
                    end = group.span();
                    cursor.next();
                }
                match run.as_slice() {
                    [TokenTree::Ident(tag)] if tag.to_string().starts_with(char::is_lowercase) && is_name(tag) => {
                        format!("`card!` begins with an element: write `<{tag}>…</{tag}>`")
                    }
                    _ => "`card!` begins with an element, such as `<card>`".to_owned(),
                }
            }
            [TokenTree::Ident(_), .., TokenTree::Group(_)] if is_path(&run[..run.len() - 1]) => {
                let rust = shortened(&compact(&run));
                format!("Rust stands in braces, and text in quotes: write `{{{rust}}}`, or `\"…\"`")
            }
            _ => match sentence(&run) {
                Some(words) => format!("text is quoted: write `\"{}\"`", shortened(&words)),
                None => "text is quoted: write it between two `\"`".to_owned(),
            },
        };
        self.errors.range(start, end, message);
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

    /// The closing tag of `tag`, after a word about what stands there instead; without one, the index of the error.
    fn close(&mut self, cursor: &mut Cursor, tag: &Tag) -> Result<Option<Ident>, usize> {
        let name = tag_text(tag);
        let close = if name.is_empty() { "`</>`".to_owned() } else { format!("`</{name}>` or `</>`") };
        if cursor.span().is_none() {
            if self.lost {
                return Ok(None);
            }
            self.errors.at(tag.span(), format!("`<{name}>` is never closed: write {close} after its children"));
            return Err(self.errors.count() - 1);
        }
        let Some((text, found)) = cursor.closing_name() else {
            self.closing_tag(cursor, &name);
            return Ok(None);
        };
        if text == name {
            return Ok(self.closing_tag(cursor, &name));
        }
        // Closes an outer element: this one was forgotten. Anything else is a slip in this closing tag.
        let outer = self.open.split_last().is_some_and(|(_, outer)| outer.contains(&text));
        if outer {
            self.errors.at(tag.span(), format!("`<{name}>` is never closed: write {close} before `</{text}>`"));
            return Err(self.errors.count() - 1);
        }
        let message = match nearest(&text, &[name.as_str()]) {
            Some(_) => format!("`</{text}>` does not close `<{name}>`: did you mean `</{name}>`?"),
            None => format!("`</{text}>` does not close `<{name}>`: write `</{name}>`"),
        };
        self.errors.at(found.span(), message);
        Ok(self.closing_tag(cursor, &name))
    }

    /// Passes a closing tag unless it belongs to an outer element.
    fn close_any(&mut self, cursor: &mut Cursor) -> Option<Ident> {
        let (text, _) = cursor.closing_name()?;
        (!self.open.contains(&text)).then(|| self.closing_tag(cursor, "")).flatten()
    }

    /// Passes a closing tag; `open` is the name that it should have.
    fn closing_tag(&mut self, cursor: &mut Cursor, open: &str) -> Option<Ident> {
        let start = cursor.span().unwrap_or(self.end);
        let name = cursor.closing_name();
        cursor.next();
        cursor.next();
        cursor.skip_name();
        if cursor.at_puncts(">") {
            cursor.next();
        } else {
            let shown = name.as_ref().map_or(open, |(text, _)| text);
            self.errors.at(start, format!("the closing tag has no end: write `</{shown}>`"));
        }
        name.map(|(_, name)| name)
    }
}

/// A name without the `r#` that makes a keyword one.
pub(crate) fn unraw(name: &Ident) -> String {
    let name = name.to_string();
    name.strip_prefix("r#").unwrap_or(&name).to_owned()
}

/// Whether a word is no keyword.
fn is_name(word: &Ident) -> bool {
    syn::parse_str::<Ident>(&word.to_string()).is_ok()
}

/// What the tag is called in messages.
pub(super) fn tag_text(tag: &Tag) -> String {
    match tag {
        Tag::BuiltIn(name) => name.to_string(),
        // A path closes with its last name.
        Tag::Component { path, .. } => last_token(path).map(|name| name.to_string()).unwrap_or_default(),
        Tag::Missing(_) => String::new(),
    }
}

/// Whether a literal is a string of text; `b"…"`, `c"…"` and numbers are not.
pub(super) fn is_string(literal: &Literal) -> bool {
    let text = literal.to_string();
    text.starts_with('"') || text.starts_with("r\"") || text.starts_with("r#")
}

/// A literal of another kind as the string that was meant: `b"x"` and `'x'` as `"x"`, `5` as `"5"`.
pub(super) fn as_string(literal: &str) -> String {
    let mut inner = literal.trim_end_matches('#');
    while let [b'b' | b'c' | b'r' | b'#', ..] = inner.as_bytes() {
        inner = &inner[1..];
    }
    if let Some(char) = inner.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')) {
        return format!("\"{char}\"");
    }
    if inner.starts_with('"') { inner.to_owned() } else { format!("\"{literal}\"") }
}

/// Text with another text for each of a character.
pub(super) fn replaced(text: &str, from: char, to: &str) -> String {
    let mut replaced = String::new();
    for c in text.chars() {
        if c == from {
            replaced.push_str(to);
        } else {
            replaced.push(c);
        }
    }
    replaced
}

/// What fits into a message.
pub(super) fn shortened(words: &str) -> String {
    match words.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", &words[..end]),
        None => words.to_owned(),
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
