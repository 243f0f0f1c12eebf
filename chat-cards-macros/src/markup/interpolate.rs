//! `"<b>{name}</b>"`: the text of a literal and the Rust in its braces.

use proc_macro2::{Delimiter, Group, Literal, Spacing, Span, TokenStream, TokenTree};
use quote::{TokenStreamExt as _, quote_spanned};

use super::cursor::last_token;
use super::errors::Errors;

/// Text as it is, or Rust to show.
pub(crate) enum Piece {
    Text(String),
    /// The expression and what follows its colon, such as `.1`.
    Hole {
        expr: String,
        spec: String,
    },
}

/// Takes a literal apart, behind the pieces that there are; a literal that is no string has none.
pub(crate) fn read_template(literal: &Literal, errors: &mut Errors, pieces: &mut Vec<Piece>) {
    // The parser takes strings of text for nothing else, so there is nothing to say here.
    let Some(value) = string_value(literal) else { return };
    let span = literal.span();
    let mut text = String::new();
    let mut numbered = false;
    let mut rest = value.as_str();
    while let Some(found) = rest.bytes().position(|byte| byte == b'{' || byte == b'}') {
        text.push_str(&rest[..found]);
        let brace;
        (brace, rest) = rest[found..].split_at(1);
        if let Some(after) = rest.strip_prefix(brace) {
            text.push_str(brace);
            rest = after;
            continue;
        }
        if brace == "}" {
            errors.at(span, "a `}` in text is written twice: `}}`");
            continue;
        }
        let Some(end) = closing(rest) else {
            let left_open = rest.matches(['(', '[']).count() > rest.matches([')', ']']).count();
            let message = if left_open {
                format!("the text ends in the middle of `{{{rest}`: a quote in its braces is written `\\\"`")
            } else {
                "the `{` in this text has no `}`; a brace that is meant as text is written twice: `{{`".to_owned()
            };
            errors.at(span, message);
            break;
        };
        let (expr, spec) = split_spec(&rest[..end]);
        rest = &rest[end + 1..];
        if expr.trim().is_empty() {
            errors.at(span, "the braces in this text are empty: write `{name}`, or `{{}}` for braces as text");
            continue;
        }
        if expr.trim().bytes().all(|byte| byte.is_ascii_digit()) {
            let number = expr.trim();
            // Of `{0}` and `{1}`, the first says it all.
            if std::mem::replace(&mut numbered, true) {
                continue;
            }
            errors.at(
                span,
                format!("`{{{number}}}` counts no arguments: write the variable, as in `{{name}}`, or `{{{{{number}}}}}` for braces as text"),
            );
            continue;
        }
        add_text(pieces, std::mem::take(&mut text));
        pieces.push(Piece::Hole { expr: expr.trim().to_owned(), spec: spec.to_owned() });
    }
    text.push_str(rest);
    add_text(pieces, text);
}

/// Adds text, if there is any; `"a" "b"` is one text.
fn add_text(pieces: &mut Vec<Piece>, text: String) {
    match pieces.last_mut() {
        Some(Piece::Text(before)) => before.push_str(&text),
        _ if text.is_empty() => {}
        _ => pieces.push(Piece::Text(text)),
    }
}

/// The text of pieces, if there are no holes.
pub(crate) fn plain(pieces: &[Piece]) -> Option<String> {
    match pieces {
        [] => Some(String::new()),
        [Piece::Text(text)] => Some(text.clone()),
        _ => None,
    }
}

/// The text of a string literal.
pub(crate) fn string_value(literal: &Literal) -> Option<String> {
    match syn::Lit::new(literal.clone()) {
        syn::Lit::Str(text) => Some(text.value()),
        _ => None,
    }
}

/// A reference to what stands in braces; with a spec, to `format_args!("{:spec}", expr)`.
pub(crate) fn hole(expr: &str, spec: &str, span: Span, errors: &mut Errors) -> TokenStream {
    let expr = rust(expr, span, errors);
    if spec.is_empty() && is_chain(&expr) {
        return quote_spanned!(span=> &#expr);
    }
    let format = string(&braces(spec), span);
    quote_spanned!(span=> &::core::format_args!(#format, #expr))
}

/// `format!` of pieces.
pub(crate) fn format(pieces: &[Piece], span: Span, errors: &mut Errors) -> TokenStream {
    let mut format = String::new();
    let mut arguments = TokenStream::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => format.push_str(&text.replace('{', "{{").replace('}', "}}")),
            Piece::Hole { expr, spec } => {
                format.push_str(&braces(spec));
                let expr = rust(expr, span, errors);
                arguments.extend(quote_spanned!(span=> , #expr));
            }
        }
    }
    let format = string(&format, span);
    quote_spanned!(span=> __c::format!(#format #arguments))
}

/// `{}` or `{:spec}`
fn braces(spec: &str) -> String {
    if spec.is_empty() { "{}".to_owned() } else { format!("{{:{spec}}}") }
}

/// Whether tokens are a path, its fields and its methods, which costs the compiler less than `format_args!`; that has words
/// of its own for anything odder.
fn is_chain(tokens: &TokenStream) -> bool {
    let mut after_operand = false;
    for token in tokens.clone() {
        match token {
            TokenTree::Ident(_) | TokenTree::Literal(_) if !after_operand => after_operand = true,
            TokenTree::Group(group) if after_operand && group.delimiter() != Delimiter::Brace => {}
            TokenTree::Punct(p) if p.as_char() == '?' && after_operand => {}
            TokenTree::Punct(p) if p.as_char() == '.' && after_operand => after_operand = false,
            // Both colons of a path, the first of which is joint.
            TokenTree::Punct(p) if p.as_char() == ':' && after_operand == (p.spacing() == Spacing::Joint) => {
                after_operand = false;
            }
            _ => return false,
        }
    }
    after_operand
}

/// What stands in braces as tokens.
fn rust(expr: &str, span: Span, errors: &mut Errors) -> TokenStream {
    match expr.parse::<TokenStream>() {
        Ok(tokens) => {
            // rustc would point behind the text, at what it found there.
            if matches!(last_token(&tokens), Some(TokenTree::Punct(p)) if p.as_char() != '?') {
                let message = format!(
                    "`{{{expr}}}` ends in the middle: write the rest of it, or `{{{{{expr}}}}}` for braces as text"
                );
                errors.at(span, message);
                return quote_spanned!(span=> "");
            }
            respan(tokens, span)
        }
        Err(_) => {
            errors.at(span, format!("`{{{expr}}}` holds no Rust: write `{{{{{expr}}}}}` for braces as text"));
            quote_spanned!(span=> "")
        }
    }
}

/// A string literal.
pub(super) fn string(text: &str, span: Span) -> Literal {
    let mut literal = Literal::string(text);
    literal.set_span(span);
    literal
}

/// Gives every token the place of the literal that it was written in.
pub(super) fn respan(tokens: TokenStream, span: Span) -> TokenStream {
    let mut respanned = TokenStream::new();
    for mut token in tokens {
        if let TokenTree::Group(group) = token {
            token = Group::new(group.delimiter(), respan(group.stream(), span)).into();
        }
        token.set_span(span);
        respanned.append(token);
    }
    respanned
}

/// Where the brace that was just opened closes; strings and chars inside may hold braces.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut quoted = false;
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '{' => depth += 1,
            '}' if depth == 0 => return Some(at),
            '}' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// Splits at the colon of a format spec, which is not that of a path or inside of brackets or quotes.
fn split_spec(inner: &str) -> (&str, &str) {
    let bytes = inner.as_bytes();
    let mut depth = 0_i32;
    let mut quoted = false;
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' if quoted => at += 1,
            b'"' => quoted = !quoted,
            _ if quoted => {}
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth -= 1,
            b':' if depth == 0 => {
                if bytes.get(at + 1) != Some(&b':') {
                    return (&inner[..at], &inner[at + 1..]);
                }
                at += 1;
            }
            _ => {}
        }
        at += 1;
    }
    (inner, "")
}

#[cfg(test)]
mod tests {
    use super::{closing, is_chain, split_spec};

    #[test]
    fn chains_are_told_from_what_may_be_no_expression() {
        for chain in ["a", "a.b", "a.0.c", "self.a()?.b[1]", "a::B.c", "f(x + 1)", "5", "\"a\".len()"] {
            assert!(is_chain(&chain.parse().expect("it is Rust")), "{chain}");
        }
        for other in ["", "a.", "a b", "a, b", "a + b", "*a", "a {}", "a::", ".a", "{ a }", "&a", "a: b"] {
            assert!(!is_chain(&other.parse().expect("it is Rust")), "{other}");
        }
    }

    #[test]
    fn specs_are_told_from_paths() {
        assert_eq!(split_spec("n:.1"), ("n", ".1"));
        assert_eq!(split_spec("a::B"), ("a::B", ""));
        assert_eq!(split_spec("a::b(c):>8"), ("a::b(c)", ">8"));
        assert_eq!(split_spec("map[\":\"]:?"), ("map[\":\"]", "?"));
    }

    #[test]
    fn braces_nest() {
        assert_eq!(closing("a}b"), Some(1));
        assert_eq!(closing("Foo { x }.y} z"), Some(11));
        assert_eq!(closing("f(\"}\")}"), Some(6));
        assert_eq!(closing("never"), None);
    }
}
