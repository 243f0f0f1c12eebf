//! Slips that can be told from what else could be meant by looking a few tokens ahead.

use proc_macro2::{Delimiter, Group, Ident, Literal, TokenStream, TokenTree};
use quote::quote;

use super::ast::Node;
use super::cursor::{Cursor, first_token, is_word};
use super::parse::Parser;
use super::rust::{compact, has_markup};
use super::spelling::is_string;
use super::suggest::nearest;

impl Parser<'_> {
    /// `"x"<text>` or `"x"/text>` where `</text>` was meant: puts what is missing in front.
    pub(super) fn half_closed(&mut self, cursor: &mut Cursor, has_children: bool) -> bool {
        let (Some(TokenTree::Punct(sign)), Some(TokenTree::Ident(name))) = (cursor.peek(), cursor.peek_at(1)) else {
            return false;
        };
        let (char, start, name) = (sign.as_char(), sign.span(), name.clone());
        let ends = matches!(cursor.peek_at(2), Some(TokenTree::Punct(p)) if p.as_char() == '>');
        if !ends || !self.open.last().is_some_and(|open| is_word(&name, open)) {
            return false;
        }
        match char {
            '/' => cursor.prepend(quote!(<)),
            '<' if has_children => {
                // What fits either way opens an element, and the one around it was not closed.
                let mut open = self.open.clone();
                open.pop();
                let closing = misfits(cursor, 3, open.clone());
                open.extend([name.to_string(), name.to_string()]);
                if closing >= misfits(cursor, 3, open) {
                    return false;
                }
                cursor.next();
                cursor.prepend(quote!(< /));
            }
            _ => return false,
        }
        self.errors.range(start, name.span(), format!("a closing tag begins with `</`: write `</{name}>`"));
        true
    }

    /// `text>"x"</text>` or `divider />`: puts the `<` in front.
    pub(super) fn headless(&mut self, cursor: &mut Cursor) -> bool {
        let Some(TokenTree::Ident(name)) = cursor.peek().cloned() else { return false };
        let Some((length, closed)) = tag_length(cursor) else { return false };
        if !closed {
            let mut open = self.open.clone();
            let text = misfits(cursor, length, open.clone());
            open.push(name.to_string());
            if text <= misfits(cursor, length, open) {
                return false;
            }
        }
        self.errors.at(name.span(), format!("a tag begins with `<`: write `<{name}`"));
        cursor.prepend(quote!(<));
        true
    }

    /// `let name = value;` without its braces.
    pub(super) fn bare_let(&mut self, cursor: &mut Cursor, nodes: &mut Vec<Node>) -> bool {
        let Some(TokenTree::Ident(word)) = cursor.peek().cloned() else { return false };
        let end = |at: usize| matches!(cursor.peek_at(at), Some(TokenTree::Punct(p)) if p.as_char() == ';');
        let Some(length) = (1..cursor.len()).find(|at| end(*at)).filter(|_| is_word(&word, "let")) else {
            return false;
        };
        let mut tokens = TokenStream::new();
        for _ in 0..=length {
            tokens.extend(cursor.next());
        }
        if has_markup(&tokens) {
            cursor.prepend(tokens);
            return false;
        }
        self.errors.at(word.span(), "a `let` among children stands in braces: write `{let name = value;}`");
        nodes.push(Node::Let(tokens));
        true
    }

    /// `</text></text>`: a closing tag too many, where the element that is open is closed behind it.
    pub(super) fn surplus(&mut self, cursor: &mut Cursor, open: &str) -> bool {
        let Some((name, found)) = cursor.closing_name() else { return false };
        let path = matches!(cursor.peek_at(2), Some(TokenTree::Ident(first)) if is_word(first, open));
        let known = path || name == open || self.open.contains(&name) || self.outer.contains(&name);
        if open.is_empty() || known || nearest(&name, &[open]).is_some() {
            return false;
        }
        let mut around = self.open.clone();
        let without = misfits(cursor, 2, around.clone());
        around.pop();
        if misfits(cursor, 2, around) <= without {
            return false;
        }
        self.errors
            .at(found.span(), format!("`</{name}>` closes nothing: leave it out, or write `<{name}>` before it"));
        cursor.skip_past(">");
        true
    }

    /// `"{map["key"]}"`: the quote in the braces ends the text, and the key becomes the suffix of a literal.
    pub(super) fn cut_off(&mut self, cursor: &mut Cursor, literal: &Literal) -> bool {
        if literal.to_string().ends_with(['"', '#']) {
            return false;
        }
        let mut end = literal.span();
        while let Some(TokenTree::Ident(_) | TokenTree::Literal(_)) = cursor.peek() {
            let Some(token) = cursor.next() else { break };
            end = token.span();
            if matches!(&token, TokenTree::Literal(rest) if is_string(rest)) {
                break;
            }
        }
        self.errors.range(
            literal.span(),
            end,
            "a quote in the braces of a text is written `\\\"`: the text ends at this one",
        );
        true
    }

    /// `v-if="…"`, `data-id="…"`: what the attributes of web pages and their frameworks begin with.
    pub(super) fn directive(&mut self, cursor: &mut Cursor, name: &Ident) -> bool {
        let known = ["v", "x", "ng", "hx", "data", "aria"].iter().any(|prefix| is_word(name, prefix));
        if !known || !cursor.at_puncts("-") {
            return false;
        }
        let (mut shown, mut end) = (name.to_string(), name.span());
        while cursor.at_puncts("-") {
            cursor.next();
            shown.push('-');
            if let Some(TokenTree::Ident(part)) = cursor.peek().cloned() {
                cursor.next();
                end = part.span();
                shown.push_str(&part.to_string());
            }
        }
        self.value_after(cursor, name);
        self.errors.range(name.span(), end, no_directive(&shown));
        true
    }
}

/// How many closing tags behind as many tokens close nothing, and how many elements are never closed, of those that are open
/// and those that follow.
fn misfits(cursor: &Cursor, behind: usize, mut open: Vec<String>) -> usize {
    let punct = |at: usize, char| matches!(cursor.peek_at(at), Some(TokenTree::Punct(p)) if p.as_char() == char);
    let (mut misfits, mut at) = (0, behind);
    while cursor.peek_at(at).is_some() {
        if !punct(at, '<') {
            at += 1;
            continue;
        }
        let closing = punct(at + 1, '/');
        at += if closing { 2 } else { 1 };
        let mut name = String::new();
        while let Some(TokenTree::Ident(part)) = cursor.peek_at(at) {
            name = part.to_string();
            at += if punct(at + 1, ':') && punct(at + 2, ':') { 3 } else { 1 };
            if !punct(at - 1, ':') {
                break;
            }
        }
        if closing {
            let index =
                if name.is_empty() { open.len().checked_sub(1) } else { open.iter().rposition(|one| *one == name) };
            match index {
                Some(index) => {
                    misfits += open.len() - index - 1;
                    open.truncate(index);
                }
                None => misfits += 1,
            }
            continue;
        }
        while cursor.peek_at(at).is_some() && !punct(at, '>') && !punct(at, '<') {
            at += 1;
        }
        if punct(at, '>') && !punct(at - 1, '/') {
            open.push(name);
        }
    }
    misfits + open.len()
}

/// How many tokens a name with what looks like attributes takes up, up to its `>`, and whether that is a `/>`.
fn tag_length(cursor: &Cursor) -> Option<(usize, bool)> {
    let mut equals = false;
    for at in 1.. {
        match cursor.peek_at(at)? {
            TokenTree::Punct(p) if p.as_char() == '>' => {
                let closed = matches!(cursor.peek_at(at - 1), Some(TokenTree::Punct(p)) if p.as_char() == '/');
                return (equals || at == 1 + usize::from(closed)).then_some((at + 1, closed));
            }
            TokenTree::Punct(p) if p.as_char() == '=' && at > 1 => equals = true,
            TokenTree::Punct(p) if p.as_char() == '/' => {}
            TokenTree::Punct(p) if p.as_char() == '-' && at > 1 => {}
            TokenTree::Punct(_) => return None,
            _ => {}
        }
    }
    None
}

/// Whether a tag begins behind as many tokens.
pub(super) fn at_tag(cursor: &Cursor, behind: usize) -> bool {
    matches!(cursor.peek_at(behind), Some(TokenTree::Punct(p)) if p.as_char() == '<')
}

/// What to say of an attribute that is an instruction to something other than Chat.
pub(super) fn no_directive(shown: &str) -> String {
    if shown.ends_with("if") || shown.ends_with("If") {
        format!("`{shown}` is no attribute: write `{{if condition {{ … }}}}` around the element")
    } else if shown.ends_with("for") || shown.ends_with("For") {
        format!("`{shown}` is no attribute: write `{{for item in items {{ … }}}}` around the element")
    } else {
        format!("`{shown}` is no attribute: Chat has none of that kind, so leave it out")
    }
}

/// `"a" + b` as the one string that it makes.
pub(super) fn joined(tokens: &[TokenTree]) -> Option<String> {
    let mut text = String::new();
    let mut has_string = false;
    for part in tokens.split(|token| matches!(token, TokenTree::Punct(p) if p.as_char() == '+')) {
        match part {
            [TokenTree::Literal(literal)] if is_string(literal) => {
                has_string = true;
                let literal = literal.to_string();
                text.push_str(literal.strip_prefix('"')?.strip_suffix('"')?);
            }
            [_, ..] => text.push_str(&format!("{{{}}}", compact(part))),
            [] => return None,
        }
    }
    let several = tokens.iter().any(|token| matches!(token, TokenTree::Punct(p) if p.as_char() == '+'));
    (has_string && several).then(|| format!("\"{text}\""))
}

/// Whether tokens are names joined by `::` and `.`, as in front of the arguments of a call.
pub(super) fn is_path(tokens: &[TokenTree]) -> bool {
    let mut name = true;
    for token in tokens {
        match token {
            TokenTree::Ident(_) if name => name = false,
            TokenTree::Punct(p) if matches!(p.as_char(), ':' | '.') => name = true,
            _ => return false,
        }
    }
    !name
}

/// Tokens as the words and signs of a sentence; `None` where only who wrote them knows the spaces.
pub(super) fn sentence(tokens: &[TokenTree]) -> Option<String> {
    let mut words = String::new();
    for token in tokens {
        match token {
            TokenTree::Punct(p) if matches!(p.as_char(), ',' | '.' | '!' | '?' | ':' | ';') && !words.is_empty() => {}
            TokenTree::Group(group) if is_hole(group) => {
                let inner: Vec<_> = group.stream().into_iter().collect();
                words.push_str(&format!(" {{{}}}", compact(&inner)));
                continue;
            }
            TokenTree::Ident(_) | TokenTree::Literal(_) => words.push_str(if words.is_empty() { "" } else { " " }),
            _ => return None,
        }
        words.push_str(&token.to_string());
    }
    Some(words)
}

/// Whether braces hold a variable, or a field or method of one, as a text shows it.
pub(super) fn is_hole(group: &Group) -> bool {
    let mut name = None;
    for token in group.stream() {
        match token {
            TokenTree::Ident(word) => name = name.or(Some(word)),
            TokenTree::Punct(p) if p.as_char() == '.' => {}
            TokenTree::Group(call) if name.is_some() && call.delimiter() == Delimiter::Parenthesis => {}
            _ => return false,
        }
    }
    let control = |name: &Ident| ["for", "if", "let", "match"].iter().any(|word| is_word(name, word));
    group.delimiter() == Delimiter::Brace && name.is_some_and(|name| !control(&name))
}

/// Whether brackets are those of `#[doc = "…"]`, which `/// …` is to a macro.
pub(super) fn is_doc(group: &Group) -> bool {
    matches!(first_token(&group.stream()), Some(TokenTree::Ident(word)) if is_word(&word, "doc"))
}
