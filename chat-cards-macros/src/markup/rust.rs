//! Telling Rust from markup, where one stands in the place of the other.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};

use super::cursor::{Cursor, first_token, is_word, last_token};
use super::spelling::is_string;

/// How deep groups are looked into.
const MAX_DEPTH: usize = 32;

/// Whether there are tags in what should be Rust: `/>` and `</` occur in no Rust, save in the calls of macros.
pub(super) fn has_markup(tokens: &TokenStream) -> bool {
    has_tag(tokens, 0)
}

fn has_tag(tokens: &TokenStream, depth: usize) -> bool {
    let mut previous: Option<TokenTree> = None;
    for token in tokens.clone() {
        let found = match (&previous, &token) {
            (Some(TokenTree::Punct(one)), TokenTree::Punct(two)) => {
                matches!((one.as_char(), two.as_char()), ('/', '>') | ('<', '/'))
            }
            (Some(TokenTree::Punct(p)), TokenTree::Group(_)) if p.as_char() == '!' => false,
            (_, TokenTree::Group(group)) if depth < MAX_DEPTH => has_tag(&group.stream(), depth + 1),
            _ => false,
        };
        if found {
            return true;
        }
        previous = Some(token);
    }
    false
}

/// Rust without the `;` that it ends in.
pub(super) fn without_end(tokens: &TokenStream) -> Option<TokenStream> {
    if !matches!(last_token(tokens), Some(TokenTree::Punct(p)) if p.as_char() == ';') {
        return None;
    }
    let count = tokens.clone().into_iter().count();
    Some(tokens.clone().into_iter().take(count - 1).collect())
}

/// What to say of a text that shows its holes.
pub(super) const UNFILLED: &str =
    "a string of Rust shows its braces as they are: leave out the `{` and `}` around it, and what is in them is shown";

/// Where Rust that is one string has `{name}` in it, which only a text of the markup fills in.
pub(super) fn unfilled(tokens: &TokenStream) -> Option<Span> {
    let mut tokens = tokens.clone().into_iter();
    let (Some(TokenTree::Literal(literal)), None) = (tokens.next(), tokens.next()) else { return None };
    let text = literal.to_string();
    let is_name = |hole: &str| hole.split_once('}').is_some_and(|(name, _)| syn::parse_str::<syn::Ident>(name).is_ok());
    (is_string(&literal) && text.split('{').skip(1).any(is_name)).then(|| literal.span())
}

/// Whether statements of Rust end in a value, which is no text with holes.
pub(super) fn is_block(tokens: &TokenStream) -> bool {
    let mut end = false;
    let mut value = false;
    for token in tokens.clone() {
        if end {
            value = !matches!(&token, TokenTree::Literal(literal) if is_string(literal));
        }
        end = matches!(&token, TokenTree::Punct(p) if p.as_char() == ';');
    }
    value && !end && !has_markup(tokens)
}

/// Words that are no operands; `and`, `or` and `not` have a word of rustc's own.
const KEYWORDS: &[&str] = &[
    "and", "as", "async", "box", "break", "const", "continue", "dyn", "else", "for", "if", "impl", "in", "let", "loop",
    "match", "move", "mut", "not", "or", "raw", "ref", "return", "static", "unsafe", "where", "while", "yield",
];

/// The token that makes Rust in front of braces no expression, and whether it does so at the end: a sign there, or else a
/// second operand in a row.
pub(super) fn unfinished(tokens: &TokenStream) -> Option<(TokenTree, bool)> {
    let mut operand = false;
    let mut last: Option<TokenTree> = None;
    for token in tokens.clone() {
        let (operand_follows, operand_ends) = match &token {
            // A lifetime: a quote and a name.
            TokenTree::Ident(_) if matches!(&last, Some(TokenTree::Punct(p)) if p.as_char() == '\'') => (false, false),
            TokenTree::Ident(word) => {
                let keyword = KEYWORDS.iter().any(|other| is_word(word, other));
                (!keyword, !keyword)
            }
            TokenTree::Literal(_) => (true, true),
            TokenTree::Group(group) => (false, group.delimiter() == Delimiter::Parenthesis),
            TokenTree::Punct(_) => (false, false),
        };
        if operand && operand_follows {
            return Some((token, false));
        }
        operand = operand_ends;
        last = Some(token);
    }
    let more = |last: &TokenTree| match last {
        TokenTree::Punct(p) => "&|+-*/%^=<!,:".contains(p.as_char()),
        TokenTree::Ident(word) => ["as", "if", "let", "match", "mut"].iter().any(|other| is_word(word, other)),
        _ => false,
    };
    last.filter(more).map(|last| (last, true))
}

/// Where `a ? b : c` has its `?`, which in Rust no operand can follow; `as` and the `else` of a `let` can.
pub(super) fn ternary(tokens: &TokenStream) -> Option<Span> {
    let mut sign = None;
    let mut previous: Option<Span> = None;
    for token in tokens.clone() {
        match &token {
            TokenTree::Punct(p) if p.as_char() == '?' => previous = Some(p.span()),
            TokenTree::Literal(_) => sign = sign.or(previous.take()),
            TokenTree::Ident(word) if is_word(word, "as") || is_word(word, "else") => previous = None,
            TokenTree::Ident(_) => sign = sign.or(previous.take()),
            TokenTree::Punct(p) if p.as_char() == ':' && sign.is_some() => return sign,
            _ => previous = None,
        }
    }
    None
}

/// How many tokens of Rust without braces follow where a value stands; none if a value does.
pub(super) fn rust_length(cursor: &Cursor) -> usize {
    let punct = |at: usize| match cursor.peek_at(at) {
        Some(TokenTree::Punct(p)) => Some(p.as_char()),
        _ => None,
    };
    let operand = |at: usize| match cursor.peek_at(at) {
        Some(TokenTree::Group(group)) => {
            matches!(group.delimiter(), Delimiter::Parenthesis | Delimiter::Bracket)
        }
        Some(TokenTree::Ident(_) | TokenTree::Literal(_)) => true,
        _ => false,
    };
    let group_at = |at: usize| matches!(cursor.peek_at(at), Some(TokenTree::Group(_)));
    let mut at = 0;
    let mut rust = false;
    // Where the last whole expression ends.
    let mut end = 0;
    loop {
        // In front: `&title`, `-count`; `-5` is a value.
        let negative = at == 0 && punct(0) == Some('-') && matches!(cursor.peek_at(1), Some(TokenTree::Literal(_)));
        at += usize::from(negative);
        while matches!(punct(at), Some('&' | '*' | '!' | '-' | '|' | '$')) {
            rust = true;
            at += 1;
        }
        if punct(at) == Some(':') && punct(at + 1) == Some(':') && operand(at + 2) {
            rust = true;
            at += 2;
        }
        let first = cursor.peek_at(at);
        let string = matches!(first, Some(TokenTree::Literal(literal)) if is_string(literal));
        if !operand(at) {
            break;
        }
        rust |= matches!(first, Some(TokenTree::Group(_)));
        let word = at == 0 && matches!(first, Some(TokenTree::Ident(_)));
        at += 1;
        // Behind: `title.len()`, `config::TITLE`, `format!("…")`, `titles[0]`, `find()?`.
        loop {
            let group = match cursor.peek_at(at) {
                Some(TokenTree::Group(group)) => Some(group.delimiter()),
                _ => None,
            };
            let taken = match (punct(at), punct(at + 1)) {
                (Some('.'), None) if operand(at + 1) => 2,
                (Some(':'), Some(':')) if operand(at + 2) => 3,
                (Some('!'), None)
                    if group_at(at + 1) && matches!(cursor.peek_at(at - 1), Some(TokenTree::Ident(_))) =>
                {
                    2
                }
                (Some('?'), _) => 1,
                (None, _) if group == Some(Delimiter::Bracket) && !string => 1,
                // A constructor: `material("link")`.
                (None, _) if group == Some(Delimiter::Parenthesis) && word && at == 1 => {
                    at += 1;
                    continue;
                }
                (None, _) if group == Some(Delimiter::Parenthesis) && rust => 1,
                _ => break,
            };
            rust = true;
            at += taken;
        }
        end = at;
        // Between two; `filled-tonal` is one word.
        let hyphenated = punct(at) == Some('-') && !rust && word;
        let operator = matches!(punct(at), Some('+' | '-' | '*' | '%' | '&' | '|' | '^'));
        let more = operand(at + 1) || matches!(punct(at + 1), Some('&' | '|'));
        if hyphenated || !operator || !more {
            break;
        }
        rust = true;
        at += 1;
    }
    if rust { end } else { 0 }
}

/// Whether an expression is the call of a macro that stands for what is not written yet, or never happens, such as `todo!()`.
pub(super) fn is_placeholder(expr: &TokenStream) -> bool {
    let expr = match first_token(expr) {
        // In parentheses, so that it is one expression.
        Some(TokenTree::Group(group)) => group.stream(),
        _ => expr.clone(),
    };
    let tokens: Vec<_> = expr.into_iter().collect();
    let [path @ .., TokenTree::Ident(name), TokenTree::Punct(sign), TokenTree::Group(_)] = tokens.as_slice() else {
        return false;
    };
    let known = ["todo", "unimplemented", "unreachable", "panic"].iter().any(|known| is_word(name, known));
    let in_path = |token: &TokenTree| match token {
        TokenTree::Ident(root) => is_word(root, "std") || is_word(root, "core"),
        TokenTree::Punct(p) => p.as_char() == ':',
        _ => false,
    };
    known && sign.as_char() == '!' && path.iter().all(in_path)
}

/// Rust as a person writes it, without the spaces that tokens are usually shown with.
pub(super) fn compact(tokens: &[TokenTree]) -> String {
    let operand = |at: Option<usize>| {
        let token = at.and_then(|at| tokens.get(at));
        matches!(token, Some(TokenTree::Ident(_) | TokenTree::Literal(_) | TokenTree::Group(_)))
    };
    let mut text = String::new();
    for (at, token) in tokens.iter().enumerate() {
        let before = at.checked_sub(1);
        match token {
            TokenTree::Punct(p) if operand(before) && operand(Some(at + 1)) && "+-*%&|^".contains(p.as_char()) => {
                text.push_str(&format!(" {p} "));
            }
            TokenTree::Group(group) => text.push_str(&group.span().source_text().unwrap_or_else(|| group.to_string())),
            _ => text.push_str(&token.to_string()),
        }
    }
    text
}
