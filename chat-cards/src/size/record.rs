//! How a report comes about: each value that is measured on the way leaves an entry.

use std::borrow::Cow;

use crate::schema::{Field, Kind, Schema};
use crate::wire::Object;

use super::report::SizeReport;
use super::walk::{self, Visitor};

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
    let mut recorder = Recorder { entries: Vec::new(), open: Vec::new() };
    recorder.push(Step::Root, None, Some(element.schema()), 0);
    let bytes = walk::element(element, &mut recorder);
    recorder.leave(bytes);
    SizeReport { entries: recorder.entries }
}

/// Hears of the values and writes them down.
struct Recorder {
    entries: Vec<Entry>,
    /// The entries that are not at their end.
    open: Vec<usize>,
}

impl Recorder {
    fn push(&mut self, step: Step, field: Option<&'static Field>, schema: Option<&'static Schema>, lead: usize) {
        let index = self.entries.len();
        let parent = self.open.last().copied().unwrap_or(index);
        self.entries.push(Entry { parent, end: index, children: 0, step, field, schema, lead, bytes: 0 });
        self.open.push(index);
    }

    /// The innermost entry that is open; the root at least.
    fn parent(&self) -> &Entry {
        &self.entries[self.open.last().copied().unwrap_or(0)]
    }
}

/// The element that a field holds, or holds a list of.
fn element_of(field: &Field) -> Option<&'static Schema> {
    match field.kind {
        Kind::Element(schema) => Some(schema()),
        _ => None,
    }
}

impl Visitor for Recorder {
    fn enter(&mut self, step: walk::Step<'_>, lead: usize) {
        let parent = self.parent();
        match step {
            walk::Step::Key(key) => match parent.schema.and_then(|schema| schema.property(key)) {
                Some(field) => {
                    let schema = if field.repeated { None } else { element_of(field) };
                    self.push(Step::Key(Cow::Borrowed(field.wire)), Some(field), schema, lead);
                }
                None => self.push(Step::Key(Cow::Owned(key.to_owned())), None, None, lead),
            },
            walk::Step::Index(index) => {
                // An item of an item is nothing that the model knows.
                let field = parent.field.filter(|field| field.repeated && matches!(parent.step, Step::Key(_)));
                self.push(Step::Index(index), field, field.and_then(element_of), lead);
            }
        }
    }

    fn leave(&mut self, bytes: usize) {
        let Some(index) = self.open.pop() else { return };
        let end = self.entries.len();
        self.entries[index].end = end;
        self.entries[index].bytes = bytes;
        if let Some(&parent) = self.open.last() {
            self.entries[parent].children += 1;
        }
    }
}
