//! How a report comes about: serde writes the element, and what it says to its formatter on the way is the tree.
//!
//! The sizes are thus those of the JSON itself, not those of a second writer that should agree with the first.

use std::borrow::Cow;
use std::cell::Cell;
use std::io::{self, Write};

use serde_json::Serializer;
use serde_json::ser::{CharEscape, CompactFormatter, Formatter};

use crate::schema::{Field, Kind, Schema};
use crate::wire::{Object, write_element};

use super::Counter;
use super::report::SizeReport;

/// One value of the JSON. An entry is followed by all that is inside of it.
pub(super) struct Entry {
    /// The entry that it is inside of; the root's own index for the root.
    pub(super) parent: usize,
    /// The index behind the last entry inside of it.
    pub(super) end: usize,
    /// The number of entries directly inside of it.
    pub(super) children: usize,
    /// How to get to it from its parent.
    pub(super) step: Step,
    /// The field that holds it, or holds the list that it is an item of.
    pub(super) field: Option<&'static Field>,
    /// The element that it is.
    pub(super) schema: Option<&'static Schema>,
    /// The bytes of the comma, the key and the colon before its value.
    pub(super) lead: usize,
    /// All its bytes, `lead` included.
    pub(super) bytes: usize,
}

/// The way from a value to one directly inside of it.
pub(super) enum Step {
    /// There is nothing outside.
    Root,
    /// The key in an object.
    Key(Cow<'static, str>),
    /// The index in an array.
    Index(usize),
}

/// Measures all parts of an element in one pass.
pub(super) fn record(element: &dyn Object) -> SizeReport {
    let written = Cell::new(0);
    let mut recorder = Recorder { written: &written, entries: Vec::new(), open: Vec::new(), key: None };
    recorder.enter(Step::Root, None, Some(element.schema()), 0);
    write_element(element, &mut Serializer::with_formatter(Counter(&written), &mut recorder))
        .expect("a counter takes all bytes");
    recorder.leave();
    SizeReport { entries: recorder.entries }
}

/// Listens to serde.
struct Recorder<'a> {
    /// How many bytes there are so far.
    written: &'a Cell<usize>,
    entries: Vec<Entry>,
    /// The entries that are not at their end, and where they began.
    open: Vec<(usize, usize)>,
    /// The key that is being written, and where its entry begins.
    key: Option<(String, usize)>,
}

impl Recorder<'_> {
    fn enter(&mut self, step: Step, field: Option<&'static Field>, schema: Option<&'static Schema>, start: usize) {
        let index = self.entries.len();
        let parent = self.open.last().map_or(index, |open| open.0);
        let lead = self.written.get() - start;
        self.entries.push(Entry { parent, end: index, children: 0, step, field, schema, lead, bytes: 0 });
        self.open.push((index, start));
    }

    fn leave(&mut self) {
        let Some((index, start)) = self.open.pop() else { return };
        let end = self.entries.len();
        self.entries[index].end = end;
        self.entries[index].bytes = self.written.get() - start;
        if let Some(&(parent, _)) = self.open.last() {
            self.entries[parent].children += 1;
        }
    }

    /// The innermost entry that is open; the root at least.
    fn parent(&self) -> &Entry {
        &self.entries[self.open.last().map_or(0, |open| open.0)]
    }
}

/// The element that a field holds, or holds a list of.
fn element_of(field: &Field) -> Option<&'static Schema> {
    match field.kind {
        Kind::Element(schema) => Some(schema()),
        _ => None,
    }
}

impl Formatter for &mut Recorder<'_> {
    fn begin_object_key<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.key = Some((String::new(), self.written.get()));
        CompactFormatter.begin_object_key(writer, first)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        CompactFormatter.begin_object_value(writer)?;
        let (key, start) = self.key.take().unwrap_or_default();
        match self.parent().schema.and_then(|schema| schema.property(&key)) {
            Some(field) => {
                let schema = if field.repeated { None } else { element_of(field) };
                self.enter(Step::Key(Cow::Borrowed(field.wire)), Some(field), schema, start);
            }
            None => self.enter(Step::Key(Cow::Owned(key)), None, None, start),
        }
        Ok(())
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.leave();
        CompactFormatter.end_object_value(writer)
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        let start = self.written.get();
        CompactFormatter.begin_array_value(writer, first)?;
        let list = self.parent();
        // An item of an item is nothing that the model knows.
        let field = list.field.filter(|field| field.repeated && matches!(list.step, Step::Key(_)));
        self.enter(Step::Index(self.parent().children), field, field.and_then(element_of), start);
        Ok(())
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.leave();
        CompactFormatter.end_array_value(writer)
    }

    fn write_string_fragment<W: ?Sized + Write>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()> {
        if let Some((key, _)) = &mut self.key {
            key.push_str(fragment);
        }
        CompactFormatter.write_string_fragment(writer, fragment)
    }

    fn write_char_escape<W: ?Sized + Write>(&mut self, writer: &mut W, escape: CharEscape) -> io::Result<()> {
        let escaped = match escape {
            CharEscape::Quote => b'"',
            CharEscape::ReverseSolidus => b'\\',
            CharEscape::Solidus => b'/',
            CharEscape::Backspace => 0x08,
            CharEscape::FormFeed => 0x0C,
            CharEscape::LineFeed => b'\n',
            CharEscape::CarriageReturn => b'\r',
            CharEscape::Tab => b'\t',
            CharEscape::AsciiControl(byte) => byte,
        };
        if let Some((key, _)) = &mut self.key {
            key.push(char::from(escaped));
        }
        CompactFormatter.write_char_escape(writer, escape)
    }
}
