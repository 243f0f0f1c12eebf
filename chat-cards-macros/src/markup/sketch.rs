//! What is known of the elements of one invocation while it is compiled: the literals, and what is certain to be there.

use proc_macro2::Span;

use chat_cards_rules::{Child, Fact, Path, View};

use super::size;
use super::table::{ElementSpec, FieldSpec, Holder};

/// An element, as far as it is known.
#[derive(Clone)]
pub(crate) struct Sketch {
    pub(crate) spec: &'static ElementSpec,
    /// Where the element is written.
    pub(crate) span: Span,
    /// The hole with the value that it begins with.
    pub(crate) base: Option<usize>,
    /// What is not written here may be set all the same, by a base or by something that was not understood.
    pub(crate) open: bool,
    pub(crate) properties: Vec<Written>,
}

/// A property that is written.
#[derive(Clone)]
pub(crate) struct Written {
    pub(crate) field: &'static FieldSpec,
    pub(crate) span: Span,
    pub(crate) known: Known,
    pub(crate) code: Code,
}

/// Where a value comes from.
#[derive(Clone)]
pub(crate) enum Code {
    /// From what is known of it.
    Known,
    /// From a hole.
    Hole(usize),
    /// From a hole that may be empty, which makes the field empty.
    Maybe(usize),
    /// From a hole that is empty unless a branch is taken.
    Branch(usize),
    /// From a text with holes, in packed form.
    Text(String),
}

/// What is known of a value.
#[derive(Clone)]
pub(crate) enum Known {
    /// Whether it is there, only the running program knows.
    Maybe,
    /// It is there.
    Present,
    Bool(bool),
    Int(i64),
    Number(f64),
    /// A text, or an enum's word in JSON.
    Text(String),
    /// The parts of a text that are known, joined.
    Part(String),
    /// Elements, and whether there may be more.
    Elements(Vec<Item>, bool),
}

/// An element in its place.
#[derive(Clone)]
pub(crate) struct Item {
    pub(crate) sketch: Sketch,
    /// Whether it is there whatever the running program does.
    pub(crate) certain: bool,
    /// It is a list that nobody wrote, to which neighbours are added.
    pub(crate) group: bool,
}

impl Known {
    /// Makes it depend on the running program.
    pub(crate) fn doubt(&mut self) {
        match self {
            Self::Elements(items, more) => {
                *more = true;
                for item in items {
                    item.certain = false;
                }
            }
            known => *known = Self::Maybe,
        }
    }

    /// One element that is there.
    pub(crate) fn element(sketch: Sketch) -> Self {
        Self::Elements(vec![Item { sketch, certain: true, group: false }], false)
    }
}

impl Sketch {
    pub(crate) fn new(spec: &'static ElementSpec, span: Span) -> Self {
        Self { spec, span, base: None, open: false, properties: Vec::new() }
    }

    /// An element with one property.
    pub(crate) fn of_one(spec: &'static ElementSpec, span: Span, field: &'static FieldSpec, known: Known) -> Self {
        Self { properties: vec![Written { field, span, known, code: Code::Known }], ..Self::new(spec, span) }
    }

    /// The elements in the only property, and whether there may be more.
    pub(crate) fn sole(&mut self) -> Option<(&mut Vec<Item>, &mut bool)> {
        match self.properties.as_mut_slice() {
            [Written { known: Known::Elements(items, more), .. }] => Some((items, more)),
            _ => None,
        }
    }

    /// Where the end of a path is written: the property, or else the element that lacks it.
    pub(crate) fn locate(&self, path: &Path) -> Span {
        let mut sketch = self;
        let mut span = self.span;
        for step in &path.0 {
            let Some(written) = sketch.written(&step.property) else { return sketch.span };
            span = written.span;
            let Known::Elements(items, _) = &written.known else { return span };
            let Some(item) = items.get(step.index.unwrap_or_default()) else { return span };
            sketch = &item.sketch;
            if step.index.is_some() {
                span = sketch.span;
            }
        }
        span
    }

    pub(super) fn written(&self, property: &str) -> Option<&Written> {
        self.properties.iter().find(|written| written.field.wire == property)
    }
}

impl Written {
    /// The hole of the one thing set on the element, if that decides whether there is an element at all.
    pub(super) fn sole_maybe(&self) -> Option<usize> {
        let Known::Elements(items, _) = &self.known else { return None };
        let [Item { sketch, .. }] = items.as_slice() else { return None };
        match (sketch.base, sketch.properties.as_slice()) {
            (None, [Written { field, code: Code::Maybe(index), .. }]) if !field.variant.is_empty() => Some(*index),
            _ => None,
        }
    }

    pub(super) fn fact(&self) -> Fact<'_> {
        let list = self.field.holder == Holder::List;
        match &self.known {
            Known::Maybe if list => Fact::List { least: 0, more: true },
            Known::Present if list => Fact::List { least: 1, more: true },
            Known::Text(_) | Known::Part(_) if list => Fact::List { least: 1, more: false },
            Known::Maybe => Fact::Maybe,
            Known::Present => Fact::Present,
            // What equals the default value is left out of the JSON.
            Known::Bool(false) | Known::Int(0) if self.is_plain() => Fact::Absent,
            Known::Number(number) if *number == 0.0 && self.is_plain() => Fact::Absent,
            Known::Text(text) if text.is_empty() && self.is_plain() => Fact::Absent,
            Known::Bool(value) => Fact::Bool(*value),
            Known::Int(value) => Fact::Int(*value),
            Known::Number(value) => Fact::Number(*value),
            Known::Text(text) => Fact::Text(text),
            Known::Part(text) => Fact::Part(text),
            Known::Elements(items, more) => {
                let least = items.iter().filter(|item| item.certain).count();
                match (list, least) {
                    (true, _) => Fact::List { least, more: *more },
                    (false, 0) => Fact::Maybe,
                    (false, _) => Fact::Element,
                }
            }
        }
    }

    /// Whether the default value stands for an absent one.
    fn is_plain(&self) -> bool {
        self.field.holder == Holder::Plain && self.field.variant.is_empty()
    }
}

impl View for Sketch {
    fn element(&self) -> &'static str {
        self.spec.rust
    }

    fn fact(&self, property: &str) -> Fact<'_> {
        match self.written(property) {
            Some(written) => written.fact(),
            None if self.open => Fact::Maybe,
            None => Fact::Absent,
        }
    }

    fn children(&self, visit: &mut dyn FnMut(Child<'_>)) -> bool {
        let mut complete = !self.open;
        for Written { field, known, .. } in &self.properties {
            match known {
                Known::Elements(items, more) => {
                    complete &= !more;
                    let list = field.holder == Holder::List;
                    for (index, item) in items.iter().enumerate() {
                        let index = list.then_some(index);
                        visit(Child { property: &field.wire, index, certain: item.certain, view: &item.sketch });
                    }
                }
                Known::Maybe | Known::Present => complete &= field.element().is_none(),
                _ => {}
            }
        }
        complete
    }

    fn texts(&self, property: &str, visit: &mut dyn FnMut(usize, &str)) {
        if let Some(Written { known: Known::Text(text), .. }) = self.written(property) {
            visit(0, text);
        }
    }

    fn unknown(&self) -> Vec<&str> {
        Vec::new()
    }

    fn size(&self) -> usize {
        size::least(self)
    }

    fn is_whole(&self) -> bool {
        let is_known = |Written { known, .. }: &Written| match known {
            Known::Maybe | Known::Present | Known::Part(_) => false,
            Known::Elements(items, more) => !more && items.iter().all(|item| item.certain && item.sketch.is_whole()),
            _ => true,
        };
        !self.open && self.properties.iter().all(is_known)
    }
}
