//! Text without quotes, and what else is neither text nor a tag.

use proc_macro2::{Delimiter, TokenTree};

use super::ast::Node;
use super::cursor::{Cursor, is_word};
use super::parse::Parser;
use super::rust::compact;
use super::slips::{is_doc, is_hole, is_path, sentence};
use super::spelling::{as_string, is_name, is_string, shortened};

impl Parser<'_> {
    /// Reports a run of tokens that were meant as text.
    pub(super) fn unquoted(&mut self, cursor: &mut Cursor, nodes: &[Node]) {
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
}
