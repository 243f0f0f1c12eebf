//! What the running program puts into the holes of `card!`, in the order of the markup.
//!
//! Each hole is filled by a statement of its own, so that a borrow ends and a move happens where the Rust stands. What was put
//! here waits until the element around it is made, by `literal.rs`.

use std::any::Any;
use std::borrow::Cow;
use std::fmt::Write as _;

use crate::convert::{Attr, Shown, TextValue};
use crate::strings::{Bytes, Html, Markdown, Markup, Text};

/// What was put into holes so far.
#[derive(Debug, Default)]
pub struct Holes(Vec<Hole>);

#[derive(Debug, Default)]
enum Hole {
    /// `None`, or taken.
    #[default]
    Empty,
    /// A text: to be escaped, in a text with holes, and else as the field holds it.
    Text(Cow<'static, str>),
    /// A value of the field's type, or of what is in its `Option`. It can be sent, as a future that waits in markup holds it.
    Value(Box<dyn Any + Send>),
}

impl Holes {
    /// Nothing yet.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Whether there is something in a hole.
    pub(super) fn is_filled(&self, hole: usize) -> bool {
        self.0.get(hole).is_some_and(|hole| !matches!(hole, Hole::Empty))
    }

    /// The text in a hole.
    pub(super) fn text(&mut self, hole: usize) -> Option<Cow<'static, str>> {
        match self.take(hole) {
            Hole::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The value in a hole.
    pub(super) fn value(&mut self, hole: usize) -> Option<Box<dyn Any>> {
        match self.take(hole) {
            Hole::Value(value) => Some(value),
            _ => None,
        }
    }

    fn put_text<T: Into<Cow<'static, str>>>(&mut self, text: Option<T>) {
        self.0.push(text.map_or(Hole::Empty, |text| Hole::Text(text.into())));
    }

    fn take(&mut self, hole: usize) -> Hole {
        self.0.get_mut(hole).map(std::mem::take).unwrap_or_default()
    }
}

/// Shows a value in a text. A `Display` implementation that gives up leaves what it wrote.
pub fn put_shown<T: Shown + ?Sized>(holes: &mut Holes, value: &T) {
    let mut text = String::new();
    let _ = write!(text, "{value}");
    holes.0.push(Hole::Text(text.into()));
}

// There is a function for each dialect, so that rustc points at the value and not at a type that the macro would spell out.

/// Puts a [`Text`], or leaves the hole empty.
pub fn put_text<V: TextValue<Text> + ?Sized>(holes: &mut Holes, value: &V) {
    holes.put_text(value.to_text());
}

/// Puts a [`Html`], or leaves the hole empty.
pub fn put_html<V: TextValue<Html> + ?Sized>(holes: &mut Holes, value: &V) {
    holes.put_text(value.to_text());
}

/// Puts a [`Markup`], or leaves the hole empty.
pub fn put_markup<V: TextValue<Markup> + ?Sized>(holes: &mut Holes, value: &V) {
    holes.put_text(value.to_text());
}

/// Puts a [`Markdown`], or leaves the hole empty.
pub fn put_markdown<V: TextValue<Markdown> + ?Sized>(holes: &mut Holes, value: &V) {
    holes.put_text(value.to_text());
}

/// Puts a [`Bytes`], or leaves the hole empty.
pub fn put_bytes<V: TextValue<Bytes> + ?Sized>(holes: &mut Holes, value: &V) {
    holes.put_text(value.to_text());
}

/// Puts an attribute's value for a field without an `Option`.
pub fn put_plain<T: Any + Send, V: Attr<T>>(holes: &mut Holes, value: V) {
    put(holes, value.into_slot());
}

/// Puts an attribute's value, or leaves the hole empty.
pub fn put_maybe<T: Any + Send, V: Attr<Option<T>>>(holes: &mut Holes, value: V) {
    match value.into_slot() {
        Some(value) => put(holes, value),
        None => holes.0.push(Hole::Empty),
    }
}

/// Puts a value as it is.
pub fn put<T: Any + Send>(holes: &mut Holes, value: T) {
    holes.0.push(Hole::Value(Box::new(value)));
}
