//! From markup to elements of the model: every name is looked up here, and every mistake about names found.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens as _, format_ident, quote, quote_spanned};

use super::ast::{Attr, Element, Node, Tag, Value};
use super::build::{Build, Filled, Refused, rust_path};
use super::children::Children;
use super::errors::Errors;
use super::probes::Probes;
use super::resolve::{self, Item, Place};
use super::suggest::{list, nearest};
use super::table::{ElementSpec, FieldSpec, Kind, Role, table};
use super::value::{Dialect, Reader};

/// What one invocation gathers while its elements are looked up.
pub(crate) struct Lower<'e> {
    pub(crate) errors: &'e mut Errors,
    pub(crate) probes: Probes,
    /// Numbers the variables of the expansion.
    variables: usize,
}

impl<'e> Lower<'e> {
    pub(crate) fn new(errors: &'e mut Errors) -> Self {
        Self { errors, probes: Probes::default(), variables: 0 }
    }

    /// A variable that no name of the user's can meet.
    pub(crate) fn variable(&mut self, name: &str) -> Ident {
        self.variables += 1;
        format_ident!("__{name}{}", self.variables, span = Span::mixed_site())
    }

    /// An element whose type is known, as a value of that type.
    pub(crate) fn element(&mut self, spec: &'static ElementSpec, element: &Element) -> Build {
        let mut build = Build::new(spec);
        self.fill(&mut build, None, element);
        self.check_required(&build, element.tag.span(), &tag_name(element, spec));
        build
    }

    /// An element as an item of a list, with what the list wraps around it.
    pub(crate) fn item(&mut self, item: &Item, element: &Element) -> TokenStream {
        let mut build = Build::new(item.spec);
        let name = tag_name(element, item.spec);
        let Some((wrapper, steps)) = item.wrapper.as_ref().filter(|_| !item.gathered) else {
            self.fill(&mut build, None, element);
            self.check_required(&build, element.tag.span(), &name);
            return build.emit();
        };
        let mut outer = Build::new(wrapper);
        self.fill(&mut build, Some(&mut outer), element);
        self.check_required(&build, element.tag.span(), &name);
        // The wrapper's own attributes are no members of its union, so nothing can be in the way.
        let _ = outer.set(steps, Filled::Nested(Box::new(build)), &name, element.tag.span());
        outer.emit()
    }

    /// Attributes, then children.
    fn fill(&mut self, build: &mut Build, mut wrapper: Option<&mut Build>, element: &Element) {
        let spec = build.spec;
        let name = tag_name(element, spec);
        let dialect = self.markdown(spec, element);
        // What the children run may move what an attribute uses, so attributes are evaluated first.
        let bind = element.children.iter().any(|child| !matches!(child, Node::Text(_)));
        for attr in &element.attrs {
            if let Attr::Named { name, .. } | Attr::Shorthand { name, .. } = attr {
                self.probes.attribute(spec.rust, name);
            }
            match attr {
                Attr::Spread { base, span } => {
                    if build.base.is_some() {
                        self.errors.at(*span, format!("`<{name}>` has a base already: one `{{..base}}` is enough"));
                        continue;
                    }
                    build.base = Some(base.clone());
                }
                Attr::Shorthand { name: ident, glue } => {
                    let value = Value::Rust { tokens: ident.to_token_stream(), glue: *glue };
                    self.attribute(build, wrapper.as_deref_mut(), &name, ident, &value, dialect, bind);
                }
                Attr::Named { name: ident, value } => {
                    self.attribute(build, wrapper.as_deref_mut(), &name, ident, value, dialect, bind);
                }
            }
        }
        self.probes.no_attribute(spec.rust);
        Children::new(self, build, dialect).lower(&element.children);
    }

    /// Whether a `…_syntax` attribute has switched the element's text to Markdown.
    fn markdown(&mut self, spec: &'static ElementSpec, element: &Element) -> Option<Dialect> {
        spec.fields.iter().find(|field| matches!(field.kind, Kind::Enum("TextSyntax" | "MarkupSyntax")))?;
        let named = |attr: &Attr| match attr {
            Attr::Named { name, value: Value::Word { word, .. } } if name.to_string().ends_with("_syntax") => {
                Some(*word == "markdown")
            }
            _ => None,
        };
        element.attrs.iter().find_map(named)?.then_some(Dialect::Markdown)
    }

    #[allow(clippy::too_many_arguments)]
    fn attribute(
        &mut self,
        build: &mut Build,
        wrapper: Option<&mut Build>,
        tag: &str,
        name: &Ident,
        value: &Value,
        dialect: Option<Dialect>,
        bind: bool,
    ) {
        let written = name.to_string();
        let written = written.trim_start_matches("r#");
        let own = resolve::place(build.spec, written);
        let outer = wrapper.as_ref().and_then(|wrapper| resolve::place(wrapper.spec, written));
        let (target, place) = match (own, outer, wrapper) {
            (Some(place), ..) => (build, place),
            (None, Some(place), Some(wrapper)) if place.field.variant.is_empty() => (wrapper, place),
            (.., wrapper) => {
                self.unknown_attribute(build.spec, wrapper.map(|wrapper| wrapper.spec), tag, name, value);
                return;
            }
        };
        self.probes.value(place.field, value);
        let own = Dialect::of(place.field.kind);
        let dialect = dialect.filter(|_| own != Dialect::Plain).unwrap_or(own);
        let Some(valued) = (Reader { errors: self.errors, dialect }).read(name, &place, value) else { return };
        let mut filled = valued.filled;
        if bind && valued.dynamic {
            if let Filled::Whole(tokens) | Filled::Inner(tokens) | Filled::Maybe(tokens) = &mut filled {
                let variable = self.variable("attr");
                target.before.extend(quote!(let #variable = #tokens;));
                *tokens = quote!(#variable);
            }
        }
        if let Err(refused) = target.set(&place.steps, filled, written, name.span()) {
            self.refused(&refused, tag, written, name.span());
        }
    }

    /// Reports a field that could not be set.
    pub(crate) fn refused(&mut self, refused: &Refused, tag: &str, name: &str, span: Span) {
        let message = match refused {
            Refused::Repeated { earlier } if earlier == name => {
                format!("`{name}` is there twice: leave one of them out")
            }
            Refused::Repeated { earlier } => {
                format!("`{earlier}` and `{name}` are the same thing: leave one of them out")
            }
            Refused::Excluded { earlier } => {
                format!("`{earlier}` and `{name}` exclude each other on `<{tag}>`: leave one of them out (json-unions)")
            }
            Refused::Covered { earlier } => {
                format!("`{earlier}` is given as a whole, so `{name}` cannot be added to it: put it into `{earlier}`")
            }
        };
        self.errors.at(span, message);
    }

    fn unknown_attribute(
        &mut self,
        spec: &'static ElementSpec,
        wrapper: Option<&'static ElementSpec>,
        tag: &str,
        name: &Ident,
        value: &Value,
    ) {
        let written = name.to_string();
        let places: Vec<Place> = [Some(spec), wrapper].into_iter().flatten().flat_map(resolve::all_places).collect();
        let names = || places.iter().flat_map(|place| place.field.alias.into_iter().chain([place.field.name.as_str()]));
        let near = nearest(&written, names());
        let message = match written.as_str() {
            "class" | "style" | "className" => {
                format!(
                    "`<{tag}>` has no `{written}`: Chat styles cards itself; attributes here are {}",
                    list(common(&places))
                )
            }
            "onclick" | "on_click" | "onClick" | "href" if names().any(|name| name == "open_link") => {
                format!(
                    "`<{tag}>` has no `{written}`: write `open_link=\"…\"` for a link or `action=\"…\"` for a function"
                )
            }
            _ => match near {
                Some(near) => format!("`<{tag}>` has no attribute `{written}`: did you mean `{near}`?"),
                None if resolve::child(spec, &written).is_some() => {
                    format!("`{written}` is a child of `<{tag}>`, no attribute: write `<{written} …/>`")
                }
                None if places.is_empty() => format!("`<{tag}>` has no attributes, so no `{written}` either"),
                None => format!("`<{tag}>` has no attribute `{written}`: it has {}", list(common(&places))),
            },
        };
        let _ = value;
        self.errors.at(name.span(), message);
    }

    /// Reports what an element cannot do without and does not have.
    pub(crate) fn check_required(&mut self, build: &Build, span: Span, name: &str) {
        if build.base.is_some() {
            return;
        }
        for (index, field) in build.spec.fields.iter().enumerate() {
            if field.required && !build.has_field(index) {
                self.errors.at(span, missing(name, build.spec, field));
            }
        }
        for (inner, span, nested) in build.nested() {
            self.check_inner(nested, span, inner);
        }
    }

    /// The same for an element that was written on its owner.
    fn check_inner(&mut self, build: &Build, span: Span, name: &str) {
        let value = build.spec.value.and_then(|value| resolve::place(build.spec, value));
        if build.base.is_some() {
            return;
        }
        // `<param>` without an `action` to belong to.
        let needs_value = build.implied && build.spec.fields.iter().any(|field| field.role == Role::Children) && value.is_some();
        if let Some(place) = value.filter(|place| needs_value && !build.is_set(&place.steps)) {
            let owner = build.spec.short();
            let field = &place.field.name;
            self.errors.at(
                span,
                format!("`{name}` belongs to an `{owner}`: write `{owner}=\"…\"`, which sets its `{field}`, as well"),
            );
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
                    fields.extend(quote!(#name: #value,));
                }
            }
        }
        if !element.children.is_empty() {
            let children = super::root::fragment(self, &element.children, less);
            let name = Ident::new("children", less);
            fields.extend(quote!(#name: #children,));
        }
        // An editor asked about the name should not tell of `render`, so that is put at the `<`.
        let glue = Span::mixed_site().located_at(less);
        quote_spanned!(glue=> __c::render(#path { #fields #base }))
    }

    /// A component's fields have the types that the user gave them.
    fn component_value(&mut self, name: &Ident, value: &Value) -> TokenStream {
        match value {
            Value::Text(text, _) => {
                let (tokens, dynamic) = (Reader { errors: self.errors, dialect: Dialect::Plain }).template(
                    std::slice::from_ref(text),
                    Kind::Text,
                    Dialect::Plain,
                );
                if dynamic { quote!(__c::Into::into(#tokens.into_string())) } else { quote!(__c::Into::into(#text)) }
            }
            Value::Number { text, span } => {
                let tokens: TokenStream = text.parse().unwrap_or_default();
                tokens
                    .into_iter()
                    .map(|mut token: TokenTree| {
                        token.set_span(*span);
                        token
                    })
                    .collect()
            }
            Value::Flag => quote!(true),
            Value::Bool(value, span) => quote_spanned!(*span=> #value),
            Value::Rust { tokens, .. } => tokens.clone(),
            Value::Word { word, .. } => {
                self.errors.at(
                    word.span(),
                    format!("a component's attribute holds Rust in braces: write `{name}={{{word}}}`"),
                );
                quote!(__c::never())
            }
            Value::Missing => quote!(__c::never()),
        }
    }

    /// Reports a tag that cannot stand alone.
    pub(crate) fn wrong_root(&mut self, tag: &Ident) {
        let written = tag.to_string();
        let roots = resolve::roots();
        let message = match nearest(&written, roots.iter().map(|(name, _)| *name)) {
            Some(near) => format!("there is no `<{written}>`: did you mean `<{near}>`?"),
            None => format!(
                "there is no `<{written}>`: `card!` begins with `<message>`, `<card>`, `<section>`, `<dialog>` or a widget"
            ),
        };
        self.errors.at(tag.span(), message);
    }

    /// Reports a tag that may not stand where it stands.
    pub(crate) fn wrong_child(
        &mut self,
        parent: &str,
        allowed: &[(String, &'static ElementSpec)],
        tag: &Ident,
        owner: Option<&'static ElementSpec>,
    ) {
        let written = tag.to_string();
        let names = || allowed.iter().map(|(name, _)| name.as_str());
        let field = owner.and_then(|owner| resolve::place(owner, &written));
        let known =
            resolve::root(&written).is_some() || table().elements.iter().any(|element| element.is_called(&written));
        let near = nearest(&written, names());
        let message = match (field, near) {
            (Some(place), _) => {
                format!("`{written}` is an attribute of `<{parent}>`: write `{written}={}`", example(place.field))
            }
            (None, Some(near)) if !known => format!("there is no `<{written}>`: did you mean `<{near}>`?"),
            _ if !known => {
                let anywhere = resolve::roots();
                match nearest(&written, anywhere.iter().map(|(name, _)| *name)) {
                    Some(near) => format!("there is no `<{written}>`: did you mean `<{near}>`?"),
                    None => format!("there is no `<{written}>`: under `<{parent}>` stand {}", tags(allowed)),
                }
            }
            _ if allowed.is_empty() => format!("`<{parent}>` has no children, so no `<{written}>` either"),
            _ => format!("`<{written}>` cannot stand under `<{parent}>`: there stand {}", tags(allowed)),
        };
        self.errors.at(tag.span(), message);
    }
}

/// What the user called the element.
pub(crate) fn tag_name(element: &Element, spec: &'static ElementSpec) -> String {
    match &element.tag {
        Tag::BuiltIn(name) => name.to_string(),
        _ => spec.tag.to_owned(),
    }
}

/// "write …" for something required.
fn missing(name: &str, spec: &'static ElementSpec, field: &FieldSpec) -> String {
    let inner = field.element();
    if field.role == Role::Inline && inner.is_some_and(|inner| resolve::place(inner, "open_link").is_some()) {
        return format!(
            "`<{name}>` does nothing when clicked: write `open_link=\"…\"` or `action=\"…\"` (button-on-click-required)"
        );
    }
    let rule = format!("{}-{}-required", spec.tag, field.name).replace('_', "-");
    let content = field.role == Role::Text;
    if content {
        return format!("`<{name}>` needs its text: write `<{name}>\"…\"</{name}>` ({rule})");
    }
    if field.role == Role::Children {
        let item = inner.map_or("item", ElementSpec::short);
        return format!("`<{name}>` needs children: write at least one `<{item}>` ({rule})");
    }
    format!("`<{name}>` needs `{0}`: write `{0}={1}` ({rule})", field.name, example(field))
}

/// A value to show in a message.
fn example(field: &FieldSpec) -> String {
    match field.kind {
        Kind::Bool => "true".to_owned(),
        Kind::Int32 | Kind::Int64 => "1".to_owned(),
        Kind::Float | Kind::Double => "0.5".to_owned(),
        Kind::Enum(rust) => table().words(rust).next().map_or_else(|| "word".to_owned(), |(word, _)| word.clone()),
        Kind::Element(_) => "{value}".to_owned(),
        _ => "\"…\"".to_owned(),
    }
}

/// The attributes worth naming in a message: those of the element itself, up to a dozen.
fn common(places: &[Place]) -> Vec<&str> {
    let own = places.iter().filter(|place| place.steps.len() == 1 || place.field.value_in_reach());
    own.map(|place| place.field.alias.unwrap_or(&place.field.name)).take(14).collect()
}

/// The tags worth naming in a message.
fn tags(allowed: &[(String, &'static ElementSpec)]) -> String {
    let mut named: Vec<&'static ElementSpec> = Vec::new();
    let mut names = Vec::new();
    for (name, spec) in allowed {
        // One name per element: the short one comes first.
        if !named.iter().any(|other| std::ptr::eq(*other, *spec)) {
            named.push(spec);
            names.push(format!("<{name}>"));
        }
    }
    list(names.iter().map(String::as_str))
}

impl FieldSpec {
    /// Whether an attribute can set the field by a string although it holds an element.
    fn value_in_reach(&self) -> bool {
        self.element().is_some_and(|element| element.value.is_some())
    }
}

/// `__c::Vec<__c::Section>`
pub(crate) fn list_type(field: &FieldSpec) -> TokenStream {
    let item = field.element().map(|element| rust_path(element.rust));
    quote!(__c::Vec::<#item>)
}
