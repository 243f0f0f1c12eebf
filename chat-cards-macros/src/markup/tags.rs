//! The modules that the probes lead to, which exist for rust-analyzer alone.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use super::probes::module;
use super::resolve;
use super::table::{ElementSpec, Holder, Kind, Role, table};

/// `mod Button { mod attributes { … } mod children { … } }` for every element, and so on for enums.
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
        let words = attributes_path(spec.rust, "words");
        quote!(pub mod #name { pub mod words { pub use #words::*; } })
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
    let mut sources = vec![attributes_path(spec.rust, "attributes")];
    let mut inline: Vec<&ElementSpec> = vec![spec];
    while let Some(element) = inline.pop() {
        for field in &element.fields {
            let members = field.members();
            if let Kind::Union(rust) = field.kind {
                sources.push(attributes_path(rust, "attributes"));
            }
            let looked_through = members.iter().chain([field]).filter(|field| field.role == Role::Inline);
            for inner in looked_through.filter_map(|field| field.element()) {
                sources.push(attributes_path(inner.rust, "attributes"));
                inline.push(inner);
            }
        }
    }
    // What a list wraps around the element can be said on the element.
    for wrapper in table().elements.iter().filter(|wrapper| wrapper.wrapper) {
        let wraps = resolve::all_places(wrapper)
            .iter()
            .any(|place| place.field.element().is_some_and(|inner| std::ptr::eq(inner, spec)));
        if wraps {
            sources.push(attributes_path(wrapper.rust, "attributes"));
        }
    }
    let children = children(resolve::children_of(spec));
    quote! {
        pub mod #name {
            pub mod attributes { #(pub use #sources::*;)* }
            #children
        }
    }
}

fn children(names: Vec<(String, &'static ElementSpec)>) -> TokenStream {
    let uses = names.into_iter().map(|(name, spec)| {
        let name = Ident::new_raw(&name, Span::call_site());
        let path = spec.rust.split("::").map(|part| format_ident!("{part}"));
        quote!(pub use crate #(::#path)* as #name;)
    });
    quote!(pub mod children { #(#uses)* })
}

/// Where the attributes of the model put the constants.
fn attributes_path(rust: &str, what: &str) -> TokenStream {
    let (module, name) = rust.rsplit_once("::").unwrap_or(("", rust));
    let last = format_ident!("__{what}_{name}");
    let module = (!module.is_empty()).then(|| format_ident!("{module}")).into_iter();
    quote!(crate::model #(::#module)* ::#last)
}
