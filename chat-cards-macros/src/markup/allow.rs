//! `#![allow(rule-id)]` in front of the markup: rules that the user knows better than.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};

use super::cursor::Cursor;
use super::errors::Errors;
use super::suggest::nearest;

/// The rules that are not held against the markup.
#[derive(Default)]
pub(crate) struct Allowed {
    ids: Vec<&'static str>,
    all: bool,
}

const HOW: &str = "write `#![allow(rule-id)]`, or `#![allow(all)]`";

impl Allowed {
    /// Reads what stands in front of the markup.
    pub(crate) fn read(cursor: &mut Cursor, errors: &mut Errors) -> Self {
        let mut allowed = Self::default();
        while cursor.at_puncts("#!") {
            cursor.next();
            let Some(TokenTree::Punct(bang)) = cursor.next() else { break };
            match cursor.peek() {
                Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket => {
                    allowed.attribute(group.stream(), group.span(), errors);
                    cursor.next();
                }
                _ => errors.at(bang.span(), format!("`#!` begins an attribute of the whole markup: {HOW}")),
            }
        }
        allowed
    }

    /// Whether a rule is allowed to be broken.
    pub(crate) fn contains(&self, id: &str) -> bool {
        self.all || self.ids.contains(&id)
    }

    /// Whether a note on something deprecated ends in a rule that is allowed to be broken.
    pub(crate) fn covers(&self, note: &str) -> bool {
        let id = note.strip_suffix(')').and_then(|note| note.rsplit_once('('));
        id.is_some_and(|(_, id)| self.contains(id))
    }

    fn attribute(&mut self, tokens: TokenStream, span: Span, errors: &mut Errors) {
        let mut cursor = Cursor::new(tokens);
        let is_allow = matches!(cursor.next(), Some(TokenTree::Ident(name)) if name == "allow");
        let Some(TokenTree::Group(list)) = cursor.next().filter(|_| is_allow) else {
            errors.at(span, format!("the markup as a whole has no other attribute than `allow`: {HOW}"));
            return;
        };
        let mut id = String::new();
        let mut start = list.span();
        for token in list.stream() {
            if id.is_empty() {
                start = token.span();
            }
            match token {
                TokenTree::Punct(comma) if comma.as_char() == ',' => self.add(&std::mem::take(&mut id), start, errors),
                // A rule's id is written as it is printed, or as Rust spells names.
                token => id.push_str(&token.to_string().replace('_', "-")),
            }
        }
        if !id.is_empty() {
            self.add(&id, start, errors);
        }
    }

    fn add(&mut self, id: &str, span: Span, errors: &mut Errors) {
        if id == "all" {
            self.all = true;
            return;
        }
        let mut ids = Vec::new();
        for rule in chat_cards_rules::all() {
            ids.push(rule.id);
        }
        let known = ids.iter().find(|known| **known == id).copied();
        let near = nearest(id, &ids);
        match (known, near) {
            (Some(known), _) => self.ids.push(known),
            (None, Some(near)) => errors.at(span, format!("no rule is called `{id}`: did you mean `{near}`?")),
            (None, None) => errors.at(span, format!("no rule is called `{id}`: {HOW}")),
        }
    }
}
