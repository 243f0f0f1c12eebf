//! An element put together, and the expression that it becomes.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::block::Block;
use super::grammar;
use super::pack;
use super::resolve::{self, Step};
use super::sketch::{Code, Known, Sketch, Written};
use super::table::{ElementSpec, FieldSpec, Role, split_path};
use super::value::Valued;

/// An element with what is set on it.
pub(crate) struct Build {
    pub(crate) spec: &'static ElementSpec,
    /// The hole with a value to start from: `{..base}`.
    pub(crate) base: Option<usize>,
    /// Something on it could not be understood, which may be what it seems to lack.
    pub(crate) excused: bool,
    /// What is set, by the index of the field.
    slots: Vec<Option<Slot>>,
    /// Nobody wrote the element itself; something of it was written on its owner.
    pub(crate) implied: bool,
}

struct Slot {
    /// The member that it is, in the field of a union.
    member: Option<usize>,
    value: Filled,
    /// What is known of it, unless it is an element that was put together here.
    known: Known,
    /// The name that the user wrote.
    name: String,
    span: Span,
    /// Other members, of other branches.
    others: Vec<Written>,
}

/// What a field is set to.
pub(crate) enum Filled {
    /// A value, by where it comes from.
    Value(Code),
    /// An element.
    Nested(Box<Build>),
    /// Something that is wrong, as an error says already.
    Broken,
}

/// Why a field could not be set.
pub(crate) enum Refused {
    /// It is set already, under this name.
    Repeated { earlier: String },
    /// Another member of its union is set, under this name.
    Excluded { earlier: String, rule: &'static str },
}

impl Build {
    pub(crate) fn new(spec: &'static ElementSpec) -> Self {
        let mut slots = Vec::new();
        for _ in &spec.fields {
            slots.push(None);
        }
        Self { spec, base: None, excused: false, slots, implied: false }
    }

    /// Sets the field at the end of `steps`.
    pub(crate) fn set(&mut self, steps: &[Step], value: Valued, name: &str, span: Span) -> Result<(), Refused> {
        let Some((step, rest)) = steps.split_first() else { return Ok(()) };
        let member = step.member;
        let field = self.field(*step);
        let slot = &mut self.slots[step.field];
        let mut excused = false;
        match slot {
            Some(rival) if matches!(rival.value, Filled::Broken) => {
                // What is broken stands in nobody's way.
                excused = rival.member == member;
                *slot = None;
            }
            Some(rival) if rival.member != member => {
                if let (true, Filled::Value(code @ Code::Branch(_))) = (rival.is_branch(), &value.filled) {
                    rival.others.push(Written { field, span, known: value.known, code: code.clone() });
                    return Ok(());
                }
                let other = self.spec.property(Step { member: rival.member, ..*step });
                let rule = grammar::one_of(self.spec, other, field);
                return Err(Refused::Excluded { earlier: rival.name.clone(), rule });
            }
            Some(earlier) if rest.is_empty() => return Err(Refused::Repeated { earlier: earlier.name.clone() }),
            _ => {}
        }
        if rest.is_empty() {
            let Valued { filled: value, known } = value;
            *slot = Some(Slot { member, value, known, name: name.to_owned(), span, others: Vec::new() });
            return Ok(());
        }
        let Some(spec) = field.element() else { return Ok(()) };
        let slot = slot.get_or_insert_with(|| {
            let inner = Self { implied: true, excused, ..Self::new(spec) };
            let (value, name) = (Filled::Nested(Box::new(inner)), name.to_owned());
            Slot { member, value, known: Known::Present, name, span, others: Vec::new() }
        });
        // A value that the user has at hand is what the inner fields are set on.
        if let Filled::Value(Code::Hole(index) | Code::Maybe(index)) = slot.value {
            slot.value = Filled::Nested(Box::new(Self { base: Some(index), ..Self::new(spec) }));
        }
        match &mut slot.value {
            Filled::Nested(inner) => inner.set(rest, value, name, span),
            _ => Err(Refused::Repeated { earlier: slot.name.clone() }),
        }
    }

    /// Whether the field at the end of `steps` is set, itself or in part.
    pub(crate) fn is_set(&self, steps: &[Step]) -> bool {
        let Some((step, rest)) = steps.split_first() else { return true };
        match &self.slots[step.field] {
            None => false,
            // Another member is set.
            Some(slot) if slot.member != step.member => slot.member.is_none(),
            Some(Slot { value: Filled::Nested(inner), .. }) if !rest.is_empty() => {
                inner.base.is_some() || inner.is_set(rest)
            }
            Some(_) => true,
        }
    }

    /// Whether anything of a field is set, or may be.
    pub(crate) fn has_field(&self, field: usize) -> bool {
        self.base.is_some() || self.excused || self.slots[field].is_some()
    }

    /// The elements inside that were made here, with the names they were made under.
    pub(crate) fn nested(&self) -> Vec<(&str, Span, &Self)> {
        let mut nested = Vec::new();
        for slot in &self.slots {
            if let Some(Slot { value: Filled::Nested(inner), name, span, .. }) = slot {
                nested.push((name.as_str(), *span, &**inner));
            }
        }
        nested
    }

    /// Whether it is only there for its children, as for a `<param>` without an `action` to belong to.
    pub(crate) fn lacks_owner(&self) -> bool {
        let value = self.spec.value.and_then(|value| resolve::place(self.spec, value));
        let has_children = self.spec.fields.iter().any(|field| field.role == Role::Children);
        value.is_some_and(|place| self.implied && has_children && !self.is_set(&place.steps))
    }

    /// The element, which is written at `span`, as far as it is known.
    pub(crate) fn sketch(&self, span: Span) -> Sketch {
        let mut sketch = Sketch { base: self.base, ..Sketch::new(self.spec, span) };
        sketch.open = self.base.is_some() || self.excused || self.lacks_owner();
        for (index, slot) in self.slots.iter().enumerate() {
            let Some(Slot { member, value, known, span, others, .. }) = slot else { continue };
            let field = self.spec.property(Step { field: index, member: *member });
            let mut written = Written { field, span: *span, known: known.clone(), code: Code::Known };
            match value {
                Filled::Broken => written.known = Known::Maybe,
                Filled::Value(code) => written.code = code.clone(),
                Filled::Nested(inner) => {
                    written.known = Known::element(inner.sketch(*span));
                    // An `Option` that is all there is to the element decides whether there is one.
                    if member.is_none() && written.sole_maybe().is_some() {
                        written.known.doubt();
                    }
                }
            }
            sketch.properties.push(written);
            sketch.properties.extend_from_slice(others);
        }
        sketch
    }

    fn field(&self, step: Step) -> &'static FieldSpec {
        self.spec.property(step)
    }

    /// The element as an expression, in the block with its holes.
    pub(crate) fn emit(&self, block: &mut Block) -> TokenStream {
        let path = rust_path(self.spec.rust);
        let packed = pack::element(&self.sketch(Span::call_site()));
        if !block.has_holes() {
            return quote!(__c::literal::<#path>(#packed));
        }
        let holes = block.holes();
        quote!(__c::filled::<#path>(#packed, #holes))
    }
}

impl Slot {
    /// Whether it depends on the branch that is taken.
    fn is_branch(&self) -> bool {
        matches!(self.value, Filled::Value(Code::Branch(_)))
    }
}

/// `__c::Button`, `__c::v1::Button`.
pub(crate) fn rust_path(rust: &str) -> TokenStream {
    let (module, name) = split_path(rust);
    let name = Ident::new(name, Span::mixed_site());
    match module {
        Some(module) => {
            let module = Ident::new(module, Span::mixed_site());
            quote!(__c::#module::#name)
        }
        None => quote!(__c::#name),
    }
}

/// A field's name; `type` is a keyword.
pub(crate) fn field_ident(name: &str, span: Span) -> Ident {
    if name == "type" { Ident::new_raw(name, span) } else { Ident::new(name, span) }
}
