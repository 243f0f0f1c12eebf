//! A position in a list of tokens.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};

/// The tokens still to be read.
pub(super) struct Cursor {
    /// Last token first, so that the next one is at the end.
    tokens: Vec<TokenTree>,
}

impl Cursor {
    pub(super) fn new(tokens: TokenStream) -> Self {
        let mut cursor = Self { tokens: Vec::new() };
        cursor.prepend(tokens);
        cursor
    }

    pub(super) fn peek(&self) -> Option<&TokenTree> {
        self.tokens.last()
    }

    pub(super) fn peek_at(&self, index: usize) -> Option<&TokenTree> {
        self.tokens.iter().rev().nth(index)
    }

    pub(super) fn next(&mut self) -> Option<TokenTree> {
        self.tokens.pop()
    }

    pub(super) fn len(&self) -> usize {
        self.tokens.len()
    }

    /// The span of the next token.
    pub(super) fn span(&self) -> Option<Span> {
        self.peek().map(TokenTree::span)
    }

    /// Whether punctuation follows, one character each.
    pub(super) fn at_puncts(&self, puncts: &str) -> bool {
        puncts
            .chars()
            .enumerate()
            .all(|(i, c)| matches!(self.peek_at(i), Some(TokenTree::Punct(p)) if p.as_char() == c))
    }

    /// Puts tokens in front.
    pub(super) fn prepend(&mut self, tokens: TokenStream) {
        let start = self.tokens.len();
        self.tokens.extend(tokens);
        self.tokens[start..].reverse();
    }

    /// Everything that is left.
    pub(super) fn rest(&mut self) -> TokenStream {
        std::mem::take(&mut self.tokens).into_iter().rev().collect()
    }

    /// The tokens up to the first for which `stop` holds, given the cursor at that place.
    pub(super) fn until(&mut self, stop: impl Fn(&Self) -> bool) -> TokenStream {
        let mut taken = Vec::new();
        while self.peek().is_some() && !stop(self) {
            taken.extend(self.next());
        }
        taken.into_iter().collect()
    }

    /// An identifier, or a path of several joined by `::`.
    pub(super) fn path(&mut self) -> Vec<TokenTree> {
        let mut path = Vec::new();
        if self.at_puncts("::") {
            path.extend(self.next());
            path.extend(self.next());
        }
        while let Some(TokenTree::Ident(_)) = self.peek() {
            path.extend(self.next());
            if !self.at_puncts("::") {
                break;
            }
            path.extend(self.next());
            path.extend(self.next());
        }
        path
    }

    /// The name in the closing tag that follows, as it was meant and where it stands; the last part of a path.
    pub(super) fn closing_name(&self) -> Option<(String, Ident)> {
        let mut name: Option<(String, Ident)> = None;
        let mut hyphen = false;
        for token in self.tokens.iter().rev().skip(2) {
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
    pub(super) fn skip_name(&mut self) {
        while matches!(self.peek(), Some(TokenTree::Ident(_))) || self.at_puncts(":") || self.at_puncts("-") {
            self.next();
        }
    }

    /// Passes everything up to punctuation, and that as well.
    pub(super) fn skip_past(&mut self, puncts: &str) {
        while self.peek().is_some() && !self.at_puncts(puncts) {
            self.next();
        }
        for _ in puncts.chars() {
            self.next();
        }
    }
}

pub(super) fn is_word(ident: &Ident, word: &str) -> bool {
    *ident == word
}
