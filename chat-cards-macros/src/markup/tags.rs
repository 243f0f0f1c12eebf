//! The modules that the probes lead to, which exist for rust-analyzer alone.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::probes::module;
use super::resolve::{self, Named, Place};
use super::table::{ElementSpec, FieldSpec, Holder, Kind, split_path, table};

/// `mod Button { mod attributes { … } mod children { … } }` for every element, and so on for lists and enums.
pub(crate) fn tags() -> TokenStream {
    let roots = children(&resolve::roots());
    let mut tags = quote!(pub mod root { #roots });
    for spec in &table().elements {
        tags.extend(element(spec));
        for field in &spec.fields {
            if field.holder == Holder::List && field.element().is_some() {
                let name = ident(&format!("{}_{}", spec.rust, field.name));
                let children = children(&resolve::items_of(field));
                tags.extend(quote!(pub mod #name { #children }));
            }
        }
    }
    for spec in &table().enums {
        let name = ident(spec.rust);
        let constants = constants(spec.rust, "words");
        let mut words = TokenStream::new();
        for (word, _) in table().words(spec.rust) {
            let word = raw(word);
            words.extend(quote!(pub use #constants::#word;));
        }
        tags.extend(quote!(pub mod #name { pub mod words { #words } }));
    }
    tags
}

fn element(spec: &'static ElementSpec) -> TokenStream {
    let name = ident(spec.rust);
    let mut attributes = Names::default();
    attributes.add(spec, |_| true);
    // What a list wraps around the element can be said on the element, the wrapper's union aside: that is the element.
    for wrapper in &table().elements {
        if wrapper.wrapper && wraps(wrapper, spec) {
            attributes.add(wrapper, |place| place.field.variant.is_empty());
        }
    }
    let attributes = attributes.uses;
    let children = children(&resolve::children_of(spec));
    let mut constructors = Names::default();
    constructors.add(spec, Place::is_own_member);
    let constructors = constructors.uses;
    let mut arguments = TokenStream::new();
    for member in resolve::all_places(spec) {
        if member.is_own_member() {
            let name = raw(&member.field.name);
            let mut names = Names::default();
            if let Some(inner) = member.field.element() {
                names.add(inner, |_| true);
            }
            names.add(spec, |place| !place.is_own_member());
            let names = names.uses;
            arguments.extend(quote!(pub mod #name { #names }));
        }
    }
    quote! {
        pub mod #name {
            pub mod attributes { #attributes }
            #children
            pub mod constructors { #constructors }
            pub mod arguments { #arguments }
        }
    }
}

/// Whether an element is what a list's wrapper may hold.
fn wraps(wrapper: &'static ElementSpec, spec: &ElementSpec) -> bool {
    resolve::all_places(wrapper).iter().any(|place| place.one().is_some_and(|inner| std::ptr::eq(inner, spec)))
}

/// Names of attributes, each with the type whose documentation explains it; the first one of a name is the one meant.
#[derive(Default)]
struct Names {
    seen: Vec<&'static str>,
    uses: TokenStream,
}

impl Names {
    /// The fields of an element that `takes` holds for.
    fn add(&mut self, spec: &'static ElementSpec, takes: fn(&Place) -> bool) {
        for place in resolve::all_places(spec) {
            let (true, Some(owner)) = (takes(place), owner(spec, place)) else { continue };
            self.add_name(&place.field.name, owner);
            if let Some(alias) = place.field.alias {
                self.add_name(alias, owner);
            }
        }
    }

    fn add_name(&mut self, name: &'static str, owner: &str) {
        if !self.seen.contains(&name) {
            self.seen.push(name);
            let name = raw(name);
            let module = constants(owner, "attributes");
            self.uses.extend(quote!(pub use #module::#name;));
        }
    }
}

/// The struct or union that has the field of a place.
fn owner(spec: &'static ElementSpec, place: &Place) -> Option<&'static str> {
    let mut owner = spec.rust;
    let mut inner = Some(spec);
    for step in &place.steps {
        let spec = inner?;
        let field: &FieldSpec = &spec.fields[step.field];
        owner = spec.rust;
        inner = field.element();
        if let (Some(member), Kind::Union(rust)) = (step.member, field.kind) {
            owner = rust;
            inner = field.members()[member].element();
        }
    }
    Some(owner)
}

fn children(names: &[Named]) -> TokenStream {
    let mut uses = TokenStream::new();
    for (name, spec) in names {
        let name = raw(name);
        let (module, ty) = split_path(spec.rust);
        let module = module_path(module);
        let ty = Ident::new(ty, Span::call_site());
        uses.extend(quote!(pub use crate:: #module #ty as #name;));
    }
    quote!(pub mod children { #uses })
}

/// Where the attributes on the model put the constants.
fn constants(rust: &str, what: &str) -> TokenStream {
    let (module, name) = split_path(rust);
    let module = module_path(module);
    let name = Ident::new(&format!("__{what}_{name}"), Span::call_site());
    quote!(crate::model:: #module #name)
}

/// `v1::`, or nothing.
fn module_path(module: Option<&str>) -> TokenStream {
    let Some(module) = module else { return TokenStream::new() };
    let module = Ident::new(module, Span::call_site());
    quote!(#module::)
}

fn ident(rust: &str) -> Ident {
    Ident::new(&module(rust), Span::call_site())
}

fn raw(name: &str) -> Ident {
    Ident::new_raw(name, Span::call_site())
}
