//! How names, tags and literals are spelled.

use proc_macro2::{Ident, Literal};

use super::ast::Tag;
use super::cursor::last_token;

/// A name without the `r#` that makes a keyword one.
pub(crate) fn unraw(name: &Ident) -> String {
    let name = name.to_string();
    name.strip_prefix("r#").unwrap_or(&name).to_owned()
}

/// Whether a word is no keyword.
pub(super) fn is_name(word: &Ident) -> bool {
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
