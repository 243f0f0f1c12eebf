//! From markup to elements of the model: every name is looked up here, and every mistake about names found.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens as _, quote, quote_spanned};

use super::allow::Allowed;
use super::ast::{Attr, Element, Node, Tag, Value};
use super::block::{Block, holes};
use super::build::{Build, Filled, Refused, field_ident, rust_path};
use super::children::{Children, own_children};
use super::cursor::is_word;
use super::errors::Errors;
use super::grammar;
use super::literal::number_tokens;
use super::probes::{Audience, Probes};
use super::resolve::{self, Item, Place};
use super::spelling::{tag_text, unraw};
use super::table::{ElementSpec, FieldSpec, Kind};
use super::value::{Dialect, Reader, Valued, expression};
use super::wrong;

/// What one invocation gathers while its elements are looked up.
pub(crate) struct Lower<'e> {
    pub(crate) errors: &'e mut Errors,
    pub(crate) allowed: Allowed,
    pub(crate) probes: Probes,
    /// What runs before the value that is being put together.
    pub(super) block: Block,
    /// Numbers the variables of the expansion.
    variables: usize,
}

impl<'e> Lower<'e> {
    pub(crate) fn new(errors: &'e mut Errors, allowed: Allowed, audience: Audience) -> Self {
        let probes = Probes::new(audience);
        let block = Block::new(probes.are_wanted());
        Self { errors, allowed, probes, block, variables: 0 }
    }

    /// Begins a block of its own, and gives back the one around it.
    ///
    /// An editor finds Rust that is about to be typed where it would stand, so nothing in front may depend on it.
    pub(crate) fn enter(&mut self) -> Block {
        let block = Block::new(self.probes.are_wanted());
        std::mem::replace(&mut self.block, block)
    }

    /// Ends a block; the one around it goes on.
    pub(crate) fn leave(&mut self, outer: Block) -> Block {
        std::mem::replace(&mut self.block, outer)
    }

    /// A variable that no name of the user's can meet.
    pub(crate) fn variable(&mut self, name: &str) -> Ident {
        self.variables += 1;
        Ident::new(&format!("__{name}{}", self.variables), Span::mixed_site())
    }

    /// An element whose type is known, as a value of that type.
    pub(crate) fn element(&mut self, spec: &'static ElementSpec, element: &Element) -> Build {
        let mut build = Build::new(spec);
        self.fill(&mut build, None, element);
        self.check_required(&build, element.tag.span(), &tag_name(element, spec));
        build
    }

    /// An element as an item of a list, with what the list wraps around it.
    pub(crate) fn item(&mut self, item: &Item, element: &Element) -> Build {
        let mut build = Build::new(item.spec);
        let name = tag_name(element, item.spec);
        let (Some((wrapper, steps)), false) = (item.wrapper, item.gathered) else {
            self.fill(&mut build, None, element);
            self.check_required(&build, element.tag.span(), &name);
            return build;
        };
        let mut outer = Build::new(wrapper);
        self.fill(&mut build, Some(&mut outer), element);
        self.check_required(&build, element.tag.span(), &name);
        // The wrapper's own attributes are no members of its union, so nothing can be in the way.
        let _ = outer.set(steps, Filled::Nested(Box::new(build)).into(), &name, element.tag.span());
        outer
    }

    /// Attributes, then children.
    fn fill(&mut self, build: &mut Build, mut wrapper: Option<&mut Build>, element: &Element) {
        let spec = build.spec;
        let name = tag_name(element, spec);
        build.excused |= element.excused;
        let dialect = self.markdown(spec, element);
        let around = wrapper.as_ref().map(|wrapper| wrapper.spec);
        let mut is_value = false;
        for (at, attr) in element.attrs.iter().enumerate() {
            if let Attr::Named { name, .. } | Attr::Shorthand { name, .. } = attr {
                self.probes.attribute(spec.rust, name);
            }
            if std::mem::take(&mut is_value) {
                continue;
            }
            if let Some((ident, value, end)) = without_equals(&element.attrs[at..], spec, around) {
                is_value = true;
                let message = format!("an attribute is written with `=`: write `{ident}={value}`");
                self.errors.range(ident.span(), end, message);
                self.attribute(build, wrapper.as_deref_mut(), &name, ident, &Value::Missing, dialect);
                continue;
            }
            match attr {
                Attr::Spread { base, span } => {
                    if build.base.is_some() {
                        self.errors.at(*span, format!("`<{name}>` has a base already: one `{{..base}}` is enough"));
                        continue;
                    }
                    let (path, holes, value) = (rust_path(spec.rust), holes(), self.variable("base"));
                    let base = expression(base);
                    self.block.run(quote!(let #value: #path = #base;));
                    build.base = Some(self.block.fill(quote!(__c::put(&mut #holes, #value);)));
                }
                Attr::Shorthand { name: ident, glue } => {
                    let value = Value::Rust { tokens: ident.to_token_stream(), glue: *glue };
                    self.attribute(build, wrapper.as_deref_mut(), &name, ident, &value, dialect);
                }
                Attr::Named { name: ident, value } => {
                    self.attribute(build, wrapper.as_deref_mut(), &name, ident, value, dialect);
                }
            }
        }
        self.probes.no_attribute(spec.rust);
        let own = &element.children[..own_children(spec, element)];
        Children::new(self, build, &name, dialect).lower(own);
    }

    /// Whether a `…_syntax` attribute has switched the element's text to Markdown.
    fn markdown(&mut self, spec: &'static ElementSpec, element: &Element) -> Option<Dialect> {
        spec.fields.iter().find(|field| matches!(field.kind, Kind::Enum("TextSyntax" | "MarkupSyntax")))?;
        for attr in &element.attrs {
            match attr {
                Attr::Named { name, value: Value::Word { word, .. } } if name.to_string().ends_with("_syntax") => {
                    return is_word(word, "markdown").then_some(Dialect::Markdown);
                }
                _ => {}
            }
        }
        None
    }

    fn attribute(
        &mut self,
        build: &mut Build,
        wrapper: Option<&mut Build>,
        tag: &str,
        name: &Ident,
        value: &Value,
        dialect: Option<Dialect>,
    ) {
        let Some((target, place, name)) = self.attribute_place(build, wrapper, tag, name) else { return };
        self.probes.value(place.field, value);
        let written = unraw(&name);
        let dialect = Dialect::switched(place.field.kind, dialect);
        let Some(valued) = Reader::new(self.errors, &mut self.block, dialect).read(&name, place, value) else {
            // It is there, only wrong; another error about what is missing would be one too many.
            let _ = target.set(&place.steps, Filled::Broken.into(), &written, name.span());
            return;
        };
        if let Err(refused) = self.set(target, place, valued, &written, name.span()) {
            self.errors.at(name.span(), wrong::refused(&refused, tag, &written));
        }
    }

    /// Sets a field, which rustc warns of if it is deprecated.
    pub(super) fn set(
        &mut self,
        build: &mut Build,
        place: &Place,
        value: Valued,
        name: &str,
        span: Span,
    ) -> Result<(), Refused> {
        let mut spec = Some(build.spec);
        for step in &place.steps {
            let Some(owner) = spec else { break };
            let field = &owner.fields[step.field];
            if field.deprecated.as_ref().is_some_and(|note| !self.allowed.covers(note)) {
                // rustc warns from what has the field to its name, which have to be where the attribute is.
                let (path, name) = (rust_path(owner.rust), field_ident(&field.name, span));
                self.block.run(quote_spanned!(span=> let _ = |value: &#path| { let _ = &value.#name; };));
            }
            spec = owner.property(*step).element();
        }
        build.set(&place.steps, value, name, span)
    }

    /// What an attribute's name means, and on which of the two; after a slip, what it was meant to mean.
    fn attribute_place<'b>(
        &mut self,
        build: &'b mut Build,
        wrapper: Option<&'b mut Build>,
        tag: &str,
        name: &Ident,
    ) -> Option<(&'b mut Build, &'static Place, Ident)> {
        let around = wrapper.as_ref().map(|wrapper| wrapper.spec);
        let find = |written: &str| {
            // What a list wraps around the element can be said on the element, save for the other members of a union.
            if let Some(place) = resolve::place(build.spec, written) {
                return Some((place, false));
            }
            let place = resolve::place(around?, written)?;
            place.field.variant.is_empty().then_some((place, true))
        };
        let mut name = name.clone();
        let mut found = find(&unraw(&name));
        if found.is_none() {
            if let Some(meant) = wrong::attribute(self.errors, Some(build.spec), around, tag, &name) {
                found = find(meant);
                name = Ident::new(meant, name.span());
            }
        }
        match (found, wrapper) {
            (Some((place, true)), Some(wrapper)) => Some((wrapper, place, name)),
            (Some((place, false)), _) => Some((build, place, name)),
            _ => {
                build.excused = true;
                None
            }
        }
    }

    /// Looks for mistakes in elements that have no place in the result, and whose Rust has none either.
    pub(crate) fn orphans(&mut self, nodes: &[Node]) {
        let outer = self.enter();
        for node in nodes {
            if let Node::Element(element) = node {
                if let Tag::BuiltIn(tag) = &element.tag {
                    self.probes.tag(None, tag, element.close.as_ref());
                }
                self.orphan(element);
            }
            for body in node.bodies() {
                self.orphans(body);
            }
        }
        self.leave(outer);
    }

    /// An element without a place; its Rust is compiled, if its tag can only mean one.
    pub(crate) fn orphan(&mut self, element: &Element) {
        let meant = match &element.tag {
            Tag::BuiltIn(tag) => resolve::only(&tag.to_string()),
            _ => None,
        };
        match meant {
            Some(spec) => {
                self.element(spec, element);
            }
            None => self.orphans(&element.children),
        }
    }

    /// Reports what an element cannot do without and does not have.
    pub(crate) fn check_required(&mut self, build: &Build, span: Span, name: &str) {
        if build.base.is_some() {
            return;
        }
        for (index, field) in build.spec.fields.iter().enumerate() {
            let instead = field.unless.and_then(|name| resolve::place(build.spec, name));
            let there = build.has_field(index) || instead.is_some_and(|place| build.is_set(&place.steps));
            if field.required && !there && !grammar::leaves_to_rule(build.spec, field) {
                self.errors.at(span, wrong::missing(name, build.spec, field));
            }
        }
        for (inner, span, nested) in build.nested() {
            self.check_inner(nested, span, inner);
        }
    }

    /// The same for an element that was written on its owner.
    fn check_inner(&mut self, build: &Build, span: Span, name: &str) {
        if build.base.is_some() || build.excused {
            return;
        }
        if build.lacks_owner() {
            let owner = build.spec.short();
            self.errors.at(span, format!("`{name}` belongs to an `{owner}`: write `{owner}=\"…\"` as well"));
        }
        for (inner, span, nested) in build.nested() {
            self.check_inner(nested, span, inner);
        }
    }

    /// A component of the user's: a struct with the attributes as fields, rendered.
    pub(crate) fn component(&mut self, path: &TokenStream, less: Span, element: &Element) -> TokenStream {
        let mut fields = TokenStream::new();
        let mut base = TokenStream::new();
        for attr in &element.attrs {
            match attr {
                Attr::Spread { base: value, .. } => base = quote!(..#value),
                Attr::Shorthand { name, .. } => fields.extend(quote!(#name,)),
                Attr::Named { name, value } => {
                    let value = self.component_value(name, value);
                    let name = field_name(name);
                    fields.extend(quote!(#name: #value,));
                }
            }
        }
        if let Some(first) = element.children.first() {
            let mistakes = self.errors.count();
            let children = super::root::fragment(self, &element.children, &tag_text(&element.tag));
            // If the field is no such list, rustc points at the first of them, unless something is said of them already.
            let glue = Span::mixed_site().located_at(first.span());
            let wrong = self.errors.count() > mistakes;
            let list = Ident::new("__list", glue);
            let value = if wrong { super::root::never() } else { list.to_token_stream() };
            let name = Ident::new("children", less);
            fields.extend(quote!(#name: { let #list = #children; #value },));
        }
        // An editor asked about the name should not tell of `render`, so that is put at the `<`.
        let glue = Span::mixed_site().located_at(less);
        quote_spanned!(glue=> __c::render(#path { #fields #base }))
    }

    /// A component's fields have the types that the user gave them.
    fn component_value(&mut self, name: &Ident, value: &Value) -> TokenStream {
        match value {
            Value::Text(text, _) => {
                let text = Reader::new(self.errors, &mut self.block, Dialect::Plain).string(text);
                quote!(__c::Into::into(#text))
            }
            Value::Number { text, span } => number_tokens(text, *span),
            Value::Flag => quote_spanned!(name.span()=> true),
            Value::Bool(value, span) => quote_spanned!(*span=> #value),
            Value::Rust { tokens, .. } => tokens.clone(),
            Value::Word { word, args } => {
                let call = if args.is_some() { "(…)" } else { "" };
                self.errors.at(
                    word.span(),
                    format!("a component's attribute holds Rust in braces: write `{name}={{{word}{call}}}`"),
                );
                super::root::never()
            }
            Value::Missing => super::root::never(),
        }
    }
}

/// The first attribute, the value that the second one is meant to be, and its place: `type filled`, `title {name}`.
fn without_equals<'a>(
    attrs: &'a [Attr],
    spec: &'static ElementSpec,
    around: Option<&'static ElementSpec>,
) -> Option<(&'a Ident, String, Span)> {
    let [Attr::Named { name, value: Value::Flag }, next, ..] = attrs else { return None };
    let kind = resolve::place(spec, &unraw(name))?.field.kind;
    let (value, shown) = match next {
        Attr::Named { name, value: Value::Flag } if matches!(kind, Kind::Enum(_)) => (name, name.to_string()),
        Attr::Shorthand { name, .. } if kind != Kind::Bool => (name, format!("{{{name}}}")),
        _ => return None,
    };
    let is_own = |spec| resolve::place(spec, &unraw(value)).is_some();
    let known = is_own(spec) || around.is_some_and(is_own);
    (!known).then(|| (name, shown, value.span()))
}

/// A name among the user's own fields; a keyword is a name as it is in markup.
fn field_name(name: &Ident) -> Ident {
    let written = name.to_string();
    let is_name = syn::parse_str::<Ident>(&written).is_ok();
    let is_never_raw = ["self", "super", "crate", "Self", "_"].contains(&written.as_str());
    if is_name || is_never_raw { name.clone() } else { Ident::new_raw(&unraw(name), name.span()) }
}

/// What the user called the element.
pub(crate) fn tag_name(element: &Element, spec: &'static ElementSpec) -> String {
    element.name().unwrap_or_else(|| spec.tag.to_owned())
}

/// The type of the items of a list: `__c::Section`.
pub(crate) fn list_item(field: &FieldSpec) -> TokenStream {
    field.element().map(|element| rust_path(element.rust)).unwrap_or_default()
}
