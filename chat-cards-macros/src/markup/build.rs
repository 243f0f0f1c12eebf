//! An element put together, and the expression that it becomes.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::grammar;
use super::pack;
use super::resolve::{self, Step};
use super::sketch::{Item, Known, Sketch, Written};
use super::table::{ElementSpec, FieldSpec, Holder, Kind, Role, split_path};
use super::value::Valued;

/// An element with what is set on it.
pub(crate) struct Build {
    pub(crate) spec: &'static ElementSpec,
    /// A value to start from: `{..base}`.
    pub(crate) base: Option<TokenStream>,
    /// Something on it could not be understood, which may be what it seems to lack.
    pub(crate) excused: bool,
    /// What is set, by the index of the field.
    slots: Vec<Option<Slot>>,
    /// What has to run before the value: the lists that the children go to, and the children.
    pub(crate) before: TokenStream,
    /// Nobody wrote the element itself; something of it was written on its owner.
    pub(crate) implied: bool,
    /// An editor finds Rust that is about to be typed where it would stand, so what holds it is there without it.
    pub(crate) spelled: bool,
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
}

/// What a field is set to.
pub(crate) enum Filled {
    /// A literal, which is known.
    Fixed,
    /// An expression of the field's own type.
    Whole(TokenStream),
    /// An expression of the type inside of the field's `Option` or `Box`.
    Inner(TokenStream),
    /// An expression of an `Option` of that.
    Maybe(TokenStream),
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
        Self { spec, base: None, excused: false, slots, before: TokenStream::new(), implied: false, spelled: false }
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
                let other = self.spec.property(Step { member: rival.member, ..*step });
                let rule = grammar::one_of(self.spec, other, field);
                return Err(Refused::Excluded { earlier: rival.name.clone(), rule });
            }
            Some(earlier) if rest.is_empty() => return Err(Refused::Repeated { earlier: earlier.name.clone() }),
            _ => {}
        }
        if rest.is_empty() {
            let Valued { filled: value, known, .. } = value;
            *slot = Some(Slot { member, value, known, name: name.to_owned(), span });
            return Ok(());
        }
        let Some(spec) = field.element() else { return Ok(()) };
        let slot = slot.get_or_insert_with(|| {
            let inner = Self { implied: true, excused, ..Self::new(spec) };
            Slot { member, value: Filled::Nested(Box::new(inner)), known: Known::Present, name: name.to_owned(), span }
        });
        // A value that the user has at hand is what the inner fields are set on.
        if let Filled::Maybe(value) | Filled::Whole(value) = &mut slot.value {
            let value = std::mem::take(value);
            let mut inner = Self::new(spec);
            inner.base = Some(match field.holder {
                Holder::Boxed if member.is_none() => quote!(__c::unboxed(#value)),
                _ => quote!(#value.unwrap_or_default()),
            });
            slot.value = Filled::Nested(Box::new(inner));
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

    /// What is known of the element, which is written at `span`.
    pub(crate) fn sketch(&self, span: Span) -> Sketch {
        let mut sketch = Sketch::new(self.spec, span);
        sketch.open = self.base.is_some() || self.excused || self.lacks_owner();
        for (index, slot) in self.slots.iter().enumerate() {
            let Some(Slot { member, value, known, span, .. }) = slot else { continue };
            let known = match value {
                Filled::Broken => Known::Maybe,
                Filled::Nested(inner) => {
                    // An `Option` that is all there is to the element decides whether there is one.
                    let certain = member.is_some() || inner.sole_maybe().is_none();
                    Known::Elements(vec![Item { sketch: inner.sketch(*span), certain, group: false }], !certain)
                }
                _ => known.clone(),
            };
            if let Known::Members(members) = known {
                sketch.properties.extend(members);
                continue;
            }
            let field = self.field(Step { field: index, member: *member });
            sketch.properties.push(Written { field, span: *span, known });
        }
        sketch
    }

    fn field(&self, step: Step) -> &'static FieldSpec {
        self.spec.property(step)
    }

    /// What is set, by the way to it; what is broken is left out.
    fn filled(&self) -> Vec<(Step, &Slot)> {
        let mut filled = Vec::new();
        for (field, slot) in self.slots.iter().enumerate() {
            match slot {
                None | Some(Slot { value: Filled::Broken, .. }) => {}
                Some(slot) => filled.push((Step { field, member: slot.member }, slot)),
            }
        }
        filled
    }

    /// Whether no Rust takes part in the element.
    pub(crate) fn is_literal(&self) -> bool {
        if self.spelled || self.base.is_some() || !self.before.is_empty() {
            return false;
        }
        for (step, slot) in self.filled() {
            // What is deprecated has to be named, for the compiler to warn.
            if self.spec.fields[step.field].deprecated.is_some() || !slot.is_literal() {
                return false;
            }
        }
        true
    }

    /// The entries of the literals in packed form.
    fn packed(&self) -> String {
        let mut entries = String::new();
        for (step, slot) in self.filled() {
            if let Some(packed) = slot.packed(self.field(step)) {
                pack::push_entry(&mut entries, step, &packed);
            }
        }
        entries
    }

    /// The element as an expression.
    pub(crate) fn emit(&self) -> TokenStream {
        let path = rust_path(self.spec.rust);
        if self.is_literal() {
            let packed = self.packed();
            return quote!(__c::literal::<#path>(#packed));
        }
        let value = Ident::new("__value", Span::mixed_site());
        let Assigned { entries, statements } = self.assign(&quote!(#value), self.base.is_some());
        let (start, set) = match &self.base {
            Some(base) => (base.clone(), set(&quote!(&mut #value), &entries)),
            None => (quote!(__c::literal(#entries)), TokenStream::new()),
        };
        let before = &self.before;
        quote!({
            #before
            let mut #value: #path = #start;
            #set
            #statements
            #value
        })
    }

    /// What sets the fields of `target`, in which elements keep what is not set here, if there is something in it already.
    fn assign(&self, target: &TokenStream, in_base: bool) -> Assigned {
        let mut assigned = Assigned::default();
        for (step, slot) in self.filled() {
            let field = &self.spec.fields[step.field];
            let owner = match field.deprecated {
                None => {
                    let name = field_ident(&field.name, Span::mixed_site());
                    quote!(#target.#name)
                }
                // rustc warns from what has the field to its name, which have to be where the attribute is.
                Some(_) => {
                    let name = field_ident(&field.name, slot.span);
                    let mut target = Group::new(Delimiter::Parenthesis, target.clone());
                    target.set_span(slot.span);
                    quote_spanned!(slot.span=> #target.#name)
                }
            };
            match (&slot.value, slot.packed(self.field(step))) {
                (Filled::Nested(inner), _) if in_base && step.member.is_none() && inner.base.is_none() => {
                    let part = Ident::new("__part", Span::mixed_site());
                    let Assigned { entries, statements } = inner.assign(&quote!((*#part)), true);
                    let set = set(&quote!(#part), &entries);
                    assigned.statements.extend(quote!({
                        let #part = #owner.get_or_insert_with(__c::Default::default);
                        #set
                        #statements
                    }));
                }
                // A list takes the place of the one that the base has.
                (_, Some(packed)) if !(in_base && field.holder == Holder::List) => {
                    pack::push_entry(&mut assigned.entries, step, &packed);
                    if field.deprecated.is_some() {
                        assigned.statements.extend(quote!(let _ = &#owner;));
                    }
                }
                _ => {
                    let value = self.value(step, slot);
                    assigned.statements.extend(quote!(#owner = #value;));
                }
            }
        }
        assigned
    }

    /// The value of the field at the end of a step, as an expression of the field's type.
    fn value(&self, step: Step, slot: &Slot) -> TokenStream {
        let field = &self.spec.fields[step.field];
        match (&slot.value, step.member) {
            // Only a list is not set with all else that is literal.
            (Filled::Fixed, _) => {
                let packed = slot.packed(field).unwrap_or_default();
                quote!(__c::list(0, #packed))
            }
            (value, None) => value.in_field(field),
            (value, Some(member)) => value.in_union(field, &field.members()[member]),
        }
    }

    /// What the field of an index is set to, as an expression of its type.
    pub(crate) fn value_of(&self, index: usize) -> Option<TokenStream> {
        let slot = self.slots[index].as_ref()?;
        Some(self.value(Step { field: index, member: slot.member }, slot))
    }

    /// The one thing set, if it is an `Option` that decides whether the whole element is there.
    fn sole_maybe(&self) -> Option<(Step, &TokenStream)> {
        let mut sole = None;
        for (field, slot) in self.slots.iter().enumerate() {
            let Some(slot) = slot else { continue };
            if sole.is_some() || self.base.is_some() || slot.member.is_none() {
                return None;
            }
            let Filled::Maybe(value) = &slot.value else { return None };
            sole = Some((Step { field, member: slot.member }, value));
        }
        sole
    }

    /// `option.map(|value| Element { union: Some(Member(value)) })`
    fn mapped(&self, holder: Holder) -> Option<TokenStream> {
        let (step, option) = self.sole_maybe()?;
        let value = Ident::new("__inner", Span::mixed_site());
        let mut whole = Self::new(self.spec);
        // The first thing set on a new element cannot be refused.
        let _ = whole.set(&[step], Filled::Inner(quote!(#value)).into(), "", Span::mixed_site());
        let whole = boxed(holder, whole.emit());
        Some(quote!(#option.map(|#value| #whole)))
    }
}

/// What sets the fields of an element: the entries of the literals, and statements for the rest.
#[derive(Default)]
struct Assigned {
    entries: String,
    statements: TokenStream,
}

/// Sets literals on an element that is there.
fn set(target: &TokenStream, entries: &str) -> TokenStream {
    if entries.is_empty() { TokenStream::new() } else { quote!(__c::set(#target, #entries);) }
}

impl Slot {
    fn is_literal(&self) -> bool {
        match &self.value {
            Filled::Fixed => true,
            Filled::Nested(build) => build.is_literal(),
            _ => false,
        }
    }

    /// The value of a field in packed form, if all of it is literal.
    fn packed(&self, field: &FieldSpec) -> Option<String> {
        match &self.value {
            Filled::Fixed => pack::value(field, &self.known),
            Filled::Nested(build) if build.is_literal() => Some(pack::element(build.packed())),
            _ => None,
        }
    }
}

impl Filled {
    /// As the value of a field of its own.
    fn in_field(&self, field: &FieldSpec) -> TokenStream {
        match self {
            Self::Whole(tokens) => tokens.clone(),
            Self::Maybe(tokens) if field.holder == Holder::Boxed => {
                quote!(#tokens.map(__c::Box::new))
            }
            Self::Maybe(tokens) => tokens.clone(),
            Self::Inner(tokens) => held(field.holder, tokens.clone()),
            Self::Nested(build) => match build.mapped(field.holder) {
                Some(mapped) => mapped,
                None => held(field.holder, build.emit()),
            },
            Self::Fixed | Self::Broken => quote!(__c::Default::default()),
        }
    }

    /// As a member of a union, which stands in an `Option`.
    fn in_union(&self, field: &FieldSpec, member: &FieldSpec) -> TokenStream {
        let Kind::Union(rust) = field.kind else { return TokenStream::new() };
        let path = rust_path(rust);
        let variant = Ident::new(member.variant, Span::mixed_site());
        let wrap = |tokens: TokenStream| {
            let tokens = boxed(member.holder, tokens);
            quote!(#path::#variant(#tokens))
        };
        match self {
            Self::Maybe(tokens) => {
                let value = Ident::new("__inner", Span::mixed_site());
                let wrapped = wrap(quote!(#value));
                quote!(#tokens.map(|#value| #wrapped))
            }
            Self::Whole(tokens) | Self::Inner(tokens) => {
                let wrapped = wrap(tokens.clone());
                quote!(__c::Some(#wrapped))
            }
            Self::Nested(build) => {
                let wrapped = wrap(build.emit());
                quote!(__c::Some(#wrapped))
            }
            Self::Fixed | Self::Broken => quote!(__c::None),
        }
    }
}

fn held(holder: Holder, tokens: TokenStream) -> TokenStream {
    match holder {
        Holder::Plain => tokens,
        Holder::Optional => quote!(__c::Some(#tokens)),
        Holder::Boxed => quote!(__c::Some(__c::Box::new(#tokens))),
        Holder::List => quote!(__c::Vec::from([#tokens])),
    }
}

fn boxed(holder: Holder, tokens: TokenStream) -> TokenStream {
    if holder == Holder::Boxed { quote!(__c::Box::new(#tokens)) } else { tokens }
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
fn field_ident(name: &str, span: Span) -> Ident {
    if name == "type" { Ident::new_raw(name, span) } else { Ident::new(name, span) }
}
