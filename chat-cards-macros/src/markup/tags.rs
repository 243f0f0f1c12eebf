//! The modules that the probes lead to, which exist for rust-analyzer alone.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use super::probes::module;
use super::resolve::{self, Place};
use super::table::{ElementSpec, FieldSpec, Holder, Kind, table};

/// `mod Button { mod attributes { … } mod children { … } }` for every element, and so on for lists and enums.
pub(crate) fn tags() -> TokenStream {
    let elements = table().elements.iter().map(element);
    let lists = table().elements.iter().flat_map(|element| element.fields.iter().map(move |field| (element, field)));
    let lists =
        lists.filter(|(_, field)| field.holder == Holder::List && field.element().is_some()).map(|(element, field)| {
            let name = format_ident!("{}", module(&format!("{}_{}", element.rust, field.name)));
            let children = children(resolve::items_of(field));
            quote!(pub mod #name { #children })
        });
    let enums = table().enums().map(|spec| {
        let name = format_ident!("{}", module(spec.rust));
        let constants = constants(spec.rust, "words");
        let words = table().words(spec.rust).map(|(word, _)| Ident::new_raw(word, Span::call_site()));
        quote!(pub mod #name { pub mod words { #(pub use #constants::#words;)* } })
    });
    let roots = resolve::roots().into_iter().map(|(name, spec)| (name.to_owned(), spec)).collect();
    let roots = children(roots);
    quote! {
        pub mod root { #roots }
        #(#elements)*
        #(#lists)*
        #(#enums)*
    }
}

fn element(spec: &'static ElementSpec) -> TokenStream {
    let name = format_ident!("{}", module(spec.rust));
    let mut attributes = Names::default();
    attributes.all_of(spec);
    // What a list wraps around the element can be said on the element, the wrapper's union aside: that is the element.
    for wrapper in table().elements.iter().filter(|wrapper| wrapper.wrapper) {
        let places = resolve::all_places(wrapper);
        let wraps = |place: &Place| {
            place.field.holder != Holder::List && place.field.element().is_some_and(|inner| std::ptr::eq(inner, spec))
        };
        if places.iter().any(wraps) {
            attributes.add(wrapper, places.iter().filter(|place| place.field.variant.is_empty()));
        }
    }
    let attributes = attributes.uses();
    let children = children(resolve::children_of(spec));
    let members: Vec<Place> = resolve::all_places(spec).into_iter().filter(is_member).collect();
    let mut constructors = Names::default();
    constructors.add(spec, &members);
    let constructors = constructors.uses();
    let arguments = members.iter().map(|member| {
        let name = Ident::new_raw(&member.field.name, Span::call_site());
        let mut arguments = Names::default();
        if let Some(inner) = member.field.element() {
            arguments.all_of(inner);
        }
        let places = resolve::all_places(spec);
        arguments.add(spec, places.iter().filter(|place| !is_member(place)));
        let arguments = arguments.uses();
        quote!(pub mod #name { #arguments })
    });
    quote! {
        pub mod #name {
            pub mod attributes { #attributes }
            #children
            pub mod constructors { #constructors }
            pub mod arguments { #(#arguments)* }
        }
    }
}

/// Whether a place is a member of the element's own union, and so makes the element where it is a value.
fn is_member(place: &Place) -> bool {
    place.steps.len() == 1 && !place.field.variant.is_empty()
}

/// Names of attributes, each with the type whose documentation explains it; the first one of a name is the one meant.
#[derive(Default)]
struct Names(Vec<(String, &'static str)>);

impl Names {
    fn all_of(&mut self, spec: &'static ElementSpec) {
        self.add(spec, &resolve::all_places(spec));
    }

    fn add<'p>(&mut self, spec: &'static ElementSpec, places: impl IntoIterator<Item = &'p Place>) {
        for place in places {
            let Some(owner) = owner(spec, place) else { continue };
            let alias = place.field.alias.map(ToOwned::to_owned);
            for name in [Some(place.field.name.clone()), alias].into_iter().flatten() {
                if self.0.iter().all(|(other, _)| *other != name) {
                    self.0.push((name, owner));
                }
            }
        }
    }

    fn uses(self) -> TokenStream {
        let uses = self.0.into_iter().map(|(name, owner)| {
            let name = Ident::new_raw(&name, Span::call_site());
            let module = constants(owner, "attributes");
            quote!(pub use #module::#name;)
        });
        uses.collect()
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

fn children(names: Vec<(String, &'static ElementSpec)>) -> TokenStream {
    let uses = names.into_iter().map(|(name, spec)| {
        let name = Ident::new_raw(&name, Span::call_site());
        let path = spec.rust.split("::").map(|part| format_ident!("{part}"));
        quote!(pub use crate #(::#path)* as #name;)
    });
    quote!(pub mod children { #(#uses)* })
}

/// Where the attributes on the model put the constants.
fn constants(rust: &str, what: &str) -> TokenStream {
    let (module, name) = rust.rsplit_once("::").unwrap_or(("", rust));
    let last = format_ident!("__{what}_{name}");
    let module = (!module.is_empty()).then(|| format_ident!("{module}")).into_iter();
    quote!(crate::model #(::#module)* ::#last)
}
