//! Braces among children: Rust to splice in, and `for`, `if`, `match`, `let`.

use proc_macro2::{Delimiter, Group, Punct, TokenStream, TokenTree};

use super::ast::{Arm, Node};
use super::cursor::{Cursor, is_word, last_token};
use super::parse::{Parser, begins_node};
use super::rust::{UNFILLED, has_markup, is_block, ternary, unfilled, unfinished, without_end};
use super::spelling::is_string;

/// What a pair of braces among children holds.
pub(super) fn braces(parser: &mut Parser<'_>, group: &Group) -> Option<Node> {
    let mut cursor = Cursor::new(group.stream());
    let span = group.span_open();
    if cursor.at_puncts("..") {
        cursor.next();
        cursor.next();
        if cursor.at_puncts(".") {
            cursor.next();
            parser.errors.at(group.span(), "what to splice in stands behind two dots: write `{..items}`");
        }
        if cursor.peek().is_none() {
            parser.errors.at(group.span(), "what to splice in stands behind the dots: write `{..items}`");
            return None;
        }
        return splice(parser, cursor.rest(), true, group);
    }
    let keyword = match cursor.peek() {
        None => {
            parser.errors.at(group.span(), "the braces are empty: write `{expr}`, or leave them out");
            return None;
        }
        Some(TokenTree::Ident(word)) => word.clone(),
        Some(TokenTree::Punct(p)) if is_template(p, &cursor) => {
            // `{/each}` and `{:else}` belong to what has been reported.
            if matches!(p.as_char(), '#' | '%') || parser.errors.is_empty() {
                parser.errors.at(
                    group.span(),
                    "control flow is Rust's: write `{if condition { … }}` or `{for item in items { … }}`",
                );
            }
            return None;
        }
        Some(_) => return splice(parser, cursor.rest(), false, group),
    };
    match keyword.to_string().as_str() {
        "for" => for_loop(parser, cursor, group),
        "if" => if_else(parser, cursor, group),
        "match" => match_on(parser, cursor, group),
        "let" => {
            let mut tokens = cursor.rest();
            if has_markup(&tokens) {
                return splice(parser, tokens, false, group);
            }
            if is_block(&tokens) {
                return Some(Node::Splice { many: false, tokens, span });
            }
            if without_end(&tokens).is_none() {
                parser.errors.at(keyword.span(), "a `let` in braces ends with `;`: write `{let name = value;}`");
                let end = last_token(&tokens).map_or(span, |last| last.span());
                tokens.extend(quote::quote_spanned!(end=> ;));
            }
            Some(Node::Let(tokens))
        }
        "while" | "loop" => {
            parser
                .errors
                .at(keyword.span(), format!("`{keyword}` makes no children: write `{{for item in items {{ … }}}}`"));
            None
        }
        _ => Some(Node::Splice { many: false, tokens: cursor.rest(), span }).filter(|_| rust(parser, group)),
    }
}

/// `{#if a}`, `{/if}`, `{:else}`, `{% if a %}`: as other template languages have it, and no Rust.
fn is_template(sign: &Punct, cursor: &Cursor) -> bool {
    let word = matches!(cursor.peek_at(1), Some(TokenTree::Ident(_)));
    word && matches!(sign.as_char(), '#' | '/' | ':' | '%' | '@')
}

/// `{expr}`, `{..iter}`; tags in it are a habit from elsewhere.
fn splice(parser: &mut Parser<'_>, tokens: TokenStream, many: bool, group: &Group) -> Option<Node> {
    if !many && has_markup(&tokens) && Cursor::new(tokens.clone()).at_puncts("<") {
        parser.errors.at(group.span_open(), "elements stand here without braces: leave out the `{` and `}`");
        return Some(Node::Fragment(parser.nodes(tokens)));
    }
    rust(parser, group).then(|| Node::Splice { many, tokens, span: group.span_open() })
}

/// Whether braces hold Rust without tags in it, which rustc would stumble over.
fn rust(parser: &mut Parser<'_>, group: &Group) -> bool {
    let markup = has_markup(&group.stream());
    if markup {
        parser.errors.at(
            group.span_open(),
            "markup cannot stand inside of Rust: write `{if condition { … }}` or `{for item in items { … }}`",
        );
    }
    if let Some(text) = unfilled(&group.stream()) {
        parser.errors.warn(text, UNFILLED.to_owned());
    }
    let ternary = ternary(&group.stream());
    if let Some(sign) = ternary {
        parser.errors.at(sign, "Rust has no `a ? b : c`: write `if a { b } else { c }`");
    }
    !markup && ternary.is_none()
}

/// Control flow among children that the braces were left out around; `@if`, as other template languages have it.
pub(super) fn bare(parser: &mut Parser<'_>, cursor: &mut Cursor) -> Option<Group> {
    let sign = usize::from(cursor.at_puncts("@"));
    let Some(TokenTree::Ident(keyword)) = cursor.peek_at(sign).cloned() else { return None };
    if !["if", "for", "match", "while", "loop"].iter().any(|word| is_word(&keyword, word)) {
        return None;
    }
    let length = control_length(cursor, sign)?;
    let start = cursor.span()?;
    let mut tokens = TokenStream::new();
    for _ in 0..length {
        if cursor.at_puncts("@") {
            cursor.next();
        } else {
            tokens.extend(cursor.next());
        }
    }
    let message = match keyword.to_string().as_str() {
        "for" => "a loop among children stands in braces: write `{for item in items { … }}`",
        "match" => "a `match` among children stands in braces: write `{match value { … }}`",
        "if" => "an `if` among children stands in braces: write `{if condition { … }}`",
        // What is wrong with these is said once they are in braces.
        _ => "",
    };
    // Where no children are, what is said of the braces says enough.
    let among = !parser.open.is_empty() || !parser.outer.is_empty();
    if among && !message.is_empty() {
        parser.errors.range(start, keyword.span(), message);
    }
    let mut group = Group::new(Delimiter::Brace, tokens);
    group.set_span(start);
    Some(group)
}

/// How many tokens control flow takes up, its blocks included.
fn control_length(cursor: &Cursor, sign: usize) -> Option<usize> {
    let mut at = sign;
    loop {
        match cursor.peek_at(at)? {
            TokenTree::Group(body) if body.delimiter() == Delimiter::Brace => {
                // Braces with Rust in them follow text.
                let body = body.stream();
                if !begins_node(&body) && !has_markup(&body) {
                    return None;
                }
                at += 1;
                let sign = usize::from(matches!(cursor.peek_at(at), Some(TokenTree::Punct(p)) if p.as_char() == '@'));
                let goes_on =
                    matches!(cursor.peek_at(at + sign), Some(TokenTree::Ident(word)) if is_word(word, "else"));
                if !goes_on {
                    return Some(at);
                }
            }
            TokenTree::Literal(literal) if is_string(literal) => return None,
            TokenTree::Punct(p) if p.as_char() == '<' => return None,
            _ => at += 1,
        }
    }
}

/// `for pattern in iter { children }`
fn for_loop(parser: &mut Parser<'_>, mut cursor: Cursor, group: &Group) -> Option<Node> {
    let keyword = cursor.next()?;
    let pattern = cursor.until(|at| matches!(at.peek(), Some(TokenTree::Ident(word)) if is_word(word, "in")));
    let whole = !pattern.is_empty() && cursor.next().is_some();
    let (true, Some((iter, body))) = (whole, head_and_block(&mut cursor)) else {
        parser.errors.at(keyword.span(), "a loop is written `{for item in items { … }}`");
        return None;
    };
    if broken(parser, &iter) {
        return None;
    }
    Some(Node::For { pattern, iter, body: block(parser, &body), span: group.span_open() })
}

/// `if condition { children } else if condition { children } else { children }`
fn if_else(parser: &mut Parser<'_>, mut cursor: Cursor, group: &Group) -> Option<Node> {
    let mut branches = Vec::new();
    let mut otherwise = None;
    loop {
        let keyword = cursor.next()?;
        let Some((condition, body)) = head_and_block(&mut cursor) else {
            let other = group.stream().into_iter().find_map(|token| match token {
                TokenTree::Ident(word) if ["elif", "elseif", "elsif"].iter().any(|other| is_word(&word, other)) => {
                    Some(word)
                }
                _ => None,
            });
            match other {
                Some(word) => parser.errors.at(word.span(), format!("`{word}` is written `else if`")),
                None => {
                    parser.errors.at(keyword.span(), "an `if` is written `{if condition { … } else { … }}`");
                }
            }
            return None;
        };
        if broken(parser, &condition) {
            return None;
        }
        branches.push((condition, block(parser, &body)));
        let Some(keyword) = cursor.next() else { break };
        match cursor.peek() {
            Some(TokenTree::Ident(word)) if is_word(word, "if") => {}
            Some(TokenTree::Group(body)) if body.delimiter() == Delimiter::Brace => {
                otherwise = Some(block(parser, &body.clone()));
                break;
            }
            _ => {
                parser.errors.at(keyword.span(), "an `else` has a body in braces: write `else { … }`");
                break;
            }
        }
    }
    Some(Node::If { branches, otherwise, span: group.span_open() })
}

/// `match value { pattern => children, … }`
fn match_on(parser: &mut Parser<'_>, mut cursor: Cursor, group: &Group) -> Option<Node> {
    let keyword = cursor.next()?;
    let Some((on, body)) = head_and_block(&mut cursor) else {
        parser.errors.at(keyword.span(), "a `match` is written `{match value { pattern => …, }}`");
        return None;
    };
    if broken(parser, &on) {
        return None;
    }
    let mut arms = Vec::new();
    let mut cursor = Cursor::new(body.stream());
    while let Some(start) = cursor.span() {
        let pattern = cursor.until(|at| at.at_puncts("=>"));
        let broken = cursor.peek().is_none() || pattern.is_empty() || has_markup(&pattern);
        // Stands in for what a broken arm was meant to match.
        let pattern = if broken { quote::quote!(_) } else { pattern };
        if broken {
            parser.errors.at(start, "an arm is written `pattern => …`");
        }
        cursor.next();
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

/// Rust up to the braces that are followed by nothing or by `else`, and what is in those.
fn head_and_block(cursor: &mut Cursor) -> Option<(TokenStream, Group)> {
    let head = cursor.until(|at| {
        let braces = matches!(at.peek(), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace);
        let last = match at.peek_at(1) {
            None => true,
            Some(TokenTree::Ident(word)) => is_word(word, "else"),
            Some(_) => false,
        };
        braces && last
    });
    match cursor.next()? {
        TokenTree::Group(body) if !head.is_empty() && !has_markup(&head) => Some((head, body)),
        _ => None,
    }
}

/// Reports Rust that is no expression, for which rustc would blame what is in the braces behind it.
fn broken(parser: &mut Parser<'_>, head: &TokenStream) -> bool {
    let Some((token, at_end)) = unfinished(head) else { return false };
    let message = if at_end {
        format!("`{token}` has nothing behind it: write what belongs there in front of the `{{`")
    } else {
        format!("`{token}` stands behind a whole expression: leave it out, or write what joins the two")
    };
    parser.errors.at(token.span(), message);
    true
}

/// The nodes of a block; a block of Rust is one splice.
fn block(parser: &mut Parser<'_>, body: &Group) -> Vec<Node> {
    let tokens = body.stream();
    // Rust with tags in it is control flow that the braces were left out around, or a mistake either way.
    if !is_block(&tokens) && (begins_node(&tokens) || has_markup(&tokens)) {
        return parser.nodes(tokens);
    }
    vec![Node::Splice { many: false, tokens, span: body.span_open() }]
}
