//! Braces among children: Rust to splice in, and `for`, `if`, `match`, `let`.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use super::ast::{Arm, Node};
use super::cursor::Cursor;
use super::parse::{Parser, begins_node};

/// What a pair of braces among children holds.
pub(super) fn braces(parser: &mut Parser<'_>, group: &Group) -> Option<Node> {
    let mut cursor = Cursor::new(group.stream());
    let span = group.span_open();
    if cursor.at_puncts("..") {
        cursor.next();
        cursor.next();
        return Some(Node::Splice { many: true, tokens: cursor.rest(), span });
    }
    let keyword = match cursor.peek() {
        None => {
            parser.errors.at(group.span(), "the braces are empty: write `{expr}`, or leave them out");
            return None;
        }
        Some(TokenTree::Ident(word)) => word.clone(),
        Some(_) => return Some(Node::Splice { many: false, tokens: cursor.rest(), span }),
    };
    match keyword.to_string().as_str() {
        "for" => for_loop(parser, cursor, group),
        "if" => if_else(parser, cursor, group),
        "match" => match_on(parser, cursor, group),
        "let" => {
            let mut tokens = cursor.rest();
            let ended = matches!(
                tokens.clone().into_iter().last(),
                Some(TokenTree::Punct(p)) if p.as_char() == ';'
            );
            if !ended {
                parser.errors.at(keyword.span(), "a `let` in braces ends with `;`: write `{let name = value;}`");
                tokens.extend(quote::quote!(;));
            }
            Some(Node::Let(tokens))
        }
        "while" | "loop" => {
            parser
                .errors
                .at(keyword.span(), format!("`{keyword}` makes no children: write `{{for item in items {{ … }}}}`"));
            None
        }
        _ => Some(Node::Splice { many: false, tokens: cursor.rest(), span }),
    }
}

/// `for pattern in iter { children }`
fn for_loop(parser: &mut Parser<'_>, mut cursor: Cursor, group: &Group) -> Option<Node> {
    let keyword = cursor.next()?.span();
    let pattern = cursor.until(|at| matches!(at.peek(), Some(TokenTree::Ident(word)) if *word == "in"));
    let Some(_in) = cursor.next() else {
        parser.errors.at(keyword, "a loop is written `{for item in items { … }}`");
        return None;
    };
    let Some((iter, body)) = head_and_block(&mut cursor) else {
        parser.errors.at(keyword, "a loop has a body in braces: write `{for item in items { … }}`");
        return None;
    };
    Some(Node::For { pattern, iter, body: block(parser, &body), span: group.span_open() })
}

/// `if condition { children } else if condition { children } else { children }`
fn if_else(parser: &mut Parser<'_>, mut cursor: Cursor, group: &Group) -> Option<Node> {
    let mut branches = Vec::new();
    let mut otherwise = None;
    loop {
        let keyword = cursor.next()?.span();
        let Some((condition, body)) = head_and_block(&mut cursor) else {
            parser.errors.at(keyword, "an `if` has a body in braces: write `{if condition { … }}`");
            return None;
        };
        branches.push((condition, block(parser, &body)));
        // `else`
        if cursor.next().is_none() {
            break;
        }
        match cursor.peek() {
            Some(TokenTree::Ident(word)) if *word == "if" => {}
            Some(TokenTree::Group(body)) if body.delimiter() == Delimiter::Brace => {
                otherwise = Some(block(parser, &body.clone()));
                break;
            }
            _ => {
                parser.errors.at(keyword, "an `else` has a body in braces: write `else { … }`");
                break;
            }
        }
    }
    Some(Node::If { branches, otherwise, span: group.span_open() })
}

/// `match value { pattern => children, … }`
fn match_on(parser: &mut Parser<'_>, mut cursor: Cursor, group: &Group) -> Option<Node> {
    let keyword = cursor.next()?.span();
    let Some((on, body)) = head_and_block(&mut cursor) else {
        parser.errors.at(keyword, "a `match` has arms in braces: write `{match value { pattern => …, }}`");
        return None;
    };
    let mut arms = Vec::new();
    let mut cursor = Cursor::new(body.stream());
    while cursor.peek().is_some() {
        let pattern = cursor.until(|at| at.at_puncts("=>"));
        if cursor.next().is_none() {
            parser.errors.at(keyword, "an arm is written `pattern => …`");
            break;
        }
        cursor.next();
        let body = match cursor.peek() {
            Some(TokenTree::Group(body)) if body.delimiter() == Delimiter::Brace => {
                let body = body.clone();
                cursor.next();
                block(parser, &body)
            }
            _ => {
                // One node, up to the comma behind it; commas inside of tags stand in no value.
                let tokens = cursor.until(|at| at.at_puncts(","));
                parser.nodes(tokens)
            }
        };
        if cursor.at_puncts(",") {
            cursor.next();
        }
        arms.push(Arm { pattern, body });
    }
    Some(Node::Match { on, arms, span: group.span_open() })
}

/// Tokens up to the braces that are followed by nothing or by `else`.
fn head_and_block(cursor: &mut Cursor) -> Option<(TokenStream, Group)> {
    let head = cursor.until(|at| {
        let braces = matches!(at.peek(), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace);
        let last = match at.peek_at(1) {
            None => true,
            Some(TokenTree::Ident(word)) => *word == "else",
            Some(_) => false,
        };
        braces && last
    });
    match cursor.next()? {
        TokenTree::Group(body) => Some((head, body)),
        _ => None,
    }
}

/// The nodes of a block; a block of Rust is one splice.
fn block(parser: &mut Parser<'_>, body: &Group) -> Vec<Node> {
    let tokens = body.stream();
    if begins_node(&tokens) {
        return parser.nodes(tokens);
    }
    vec![Node::Splice { many: false, tokens, span: body.span_open() }]
}
