//! Strings with holes: the literal part is the author's markup, what fills the holes is escaped for where it stands.

use std::fmt;

use crate::strings::{Context, Dialect, Html, Markdown, Markup, Text, escape_args};

/// A part of a string literal in `card!`.
#[derive(Debug)]
pub enum Piece<'a> {
    /// What stands in the literal.
    Text(&'static str),
    /// What stands in braces, and where.
    Hole(Context, fmt::Arguments<'a>),
}

fn interpolate<D: Dialect>(pieces: &[Piece<'_>]) -> String {
    let known = pieces.iter().map(|piece| match piece {
        Piece::Text(text) => text.len(),
        // A guess that fits most names and numbers.
        Piece::Hole(..) => 16,
    });
    let mut out = String::with_capacity(known.sum());
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Hole(context, args) => escape_args::<D>(&mut out, *context, *args),
        }
    }
    out
}

/// A plain text, in which nothing has to be escaped.
#[must_use]
pub fn plain(pieces: &[Piece<'_>]) -> Text {
    interpolate::<Text>(pieces).into()
}

/// A text that Chat reads as HTML.
#[must_use]
pub fn html(pieces: &[Piece<'_>]) -> Html {
    Html::raw(interpolate::<Html>(pieces))
}

/// A text that Chat reads as its own markup.
#[must_use]
pub fn markup(pieces: &[Piece<'_>]) -> Markup {
    Markup::raw(interpolate::<Markup>(pieces))
}

/// A field whose notation a sibling field can switch to Markdown.
pub trait FromMarkdown {
    /// Takes Markdown, on the promise that the sibling says so.
    fn from_markdown(text: Markdown) -> Self;
}

impl FromMarkdown for Html {
    fn from_markdown(text: Markdown) -> Self {
        Self::raw(text.into_string())
    }
}

impl FromMarkdown for Markup {
    fn from_markdown(text: Markdown) -> Self {
        Self::raw(text.into_string())
    }
}

/// Puts Markdown into such a field.
pub fn from_markdown<T: FromMarkdown>(text: Markdown) -> T {
    T::from_markdown(text)
}

/// A text that Chat reads as Markdown.
#[must_use]
pub fn markdown(pieces: &[Piece<'_>]) -> Markdown {
    Markdown::raw(interpolate::<Markdown>(pieces))
}
