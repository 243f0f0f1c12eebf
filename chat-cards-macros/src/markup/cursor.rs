//! A position in a list of tokens.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::TokenStreamExt as _;

/// The tokens still to be read.
pub(crate) struct Cursor {
    /// Last token first, so that the next one is at the end.
    tokens: Vec<TokenTree>,
}

impl Cursor {
    pub(crate) fn new(tokens: TokenStream) -> Self {
        let mut cursor = Self { tokens: Vec::new() };
        cursor.prepend(tokens);
        cursor
    }

    pub(crate) fn peek(&self) -> Option<&TokenTree> {
        self.tokens.last()
    }

    pub(crate) fn peek_at(&self, index: usize) -> Option<&TokenTree> {
        let last = self.tokens.len().checked_sub(1)?;
        self.tokens.get(last.checked_sub(index)?)
    }

    pub(crate) fn next(&mut self) -> Option<TokenTree> {
        self.tokens.pop()
    }

    pub(crate) fn len(&self) -> usize {
        self.tokens.len()
    }

    /// The span of the next token.
    pub(crate) fn span(&self) -> Option<Span> {
        self.peek().map(TokenTree::span)
    }

    /// Whether punctuation follows, one character each.
    pub(crate) fn at_puncts(&self, puncts: &str) -> bool {
        for (at, punct) in puncts.chars().enumerate() {
            if !matches!(self.peek_at(at), Some(TokenTree::Punct(p)) if p.as_char() == punct) {
                return false;
            }
        }
        true
    }

    /// Puts tokens in front.
    pub(crate) fn prepend(&mut self, tokens: TokenStream) {
        let start = self.tokens.len();
        for token in tokens {
            self.tokens.push(token);
        }
        self.tokens[start..].reverse();
    }

    /// Everything that is left.
    pub(crate) fn rest(&mut self) -> TokenStream {
        let mut rest = TokenStream::new();
        while let Some(token) = self.next() {
            rest.append(token);
        }
        rest
    }

    /// The tokens up to the first for which `stop` holds, given the cursor at that place.
    pub(crate) fn until(&mut self, stop: fn(&Self) -> bool) -> TokenStream {
        let mut taken = TokenStream::new();
        while self.peek().is_some() && !stop(self) {
            taken.extend(self.next());
        }
        taken
    }

    /// An identifier, or a path of several joined by `::`.
    pub(crate) fn path(&mut self) -> Vec<TokenTree> {
        let mut path = Vec::new();
        self.colons(&mut path);
        while let Some(TokenTree::Ident(name)) = self.peek() {
            path.push(name.clone().into());
            self.next();
            if !self.colons(&mut path) {
                break;
            }
        }
        path
    }

    /// Moves a `::` to a path, if one follows.
    fn colons(&mut self, path: &mut Vec<TokenTree>) -> bool {
        let follow = self.at_puncts("::");
        if follow {
            path.extend(self.next());
            path.extend(self.next());
        }
        follow
    }

    /// The name in the closing tag that follows, as it was meant and where it stands; the last part of a path.
    pub(crate) fn closing_name(&self) -> Option<(String, Ident)> {
        let mut name: Option<(String, Ident)> = None;
        let mut hyphen = false;
        let mut at = 2;
        while let Some(token) = self.peek_at(at) {
            at += 1;
            match token {
                TokenTree::Ident(part) => match &mut name {
                    Some((text, _)) if hyphen => {
                        text.push('_');
                        text.push_str(&part.to_string());
                    }
                    _ => name = Some((part.to_string(), part.clone())),
                },
                TokenTree::Punct(p) if matches!(p.as_char(), ':' | '-') => hyphen = p.as_char() == '-',
                _ => break,
            }
        }
        name
    }

    /// Passes a path, or a name with hyphens.
    pub(crate) fn skip_name(&mut self) {
        while matches!(self.peek(), Some(TokenTree::Ident(_))) || self.at_puncts(":") || self.at_puncts("-") {
            self.next();
        }
    }

    /// Passes everything up to punctuation, and that as well.
    pub(crate) fn skip_past(&mut self, puncts: &str) {
        while self.peek().is_some() && !self.at_puncts(puncts) {
            self.next();
        }
        for _ in puncts.chars() {
            self.next();
        }
    }
}

pub(crate) fn first_token(tokens: &TokenStream) -> Option<TokenTree> {
    tokens.clone().into_iter().next()
}

pub(crate) fn last_token(tokens: &TokenStream) -> Option<TokenTree> {
    let mut last = None;
    for token in tokens.clone() {
        last = Some(token);
    }
    last
}

pub(crate) fn is_word(ident: &Ident, word: &str) -> bool {
    *ident == word
}
