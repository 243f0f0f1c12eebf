//! The modules of constants that an editor completes the names in markup from.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use super::impls::rust;
use super::options::FieldOptions;
use crate::markup::probes::Audience;

/// Constants named after a field and its alias, which an editor explains and leads to the field.
fn attribute(ident: &Ident, options: &FieldOptions) -> TokenStream {
    let mut constants = constant(ident, options);
    if let Some(alias) = &options.alias {
        constants.extend(constant(&Ident::new(alias, ident.span()), options));
    }
    constants
}

fn constant(ident: &Ident, options: &FieldOptions) -> TokenStream {
    let docs = &options.docs;
    quote_spanned!(ident.span()=> #docs pub const #ident: crate::tags::Attribute = crate::tags::Attribute;)
}

/// The module of the probes of a type's fields or members.
pub(super) fn attributes(audience: Audience, name: &Ident, members: &[(Ident, &FieldOptions)]) -> TokenStream {
    if audience == Audience::Compiler {
        return TokenStream::new();
    }
    let mut attributes = TokenStream::new();
    for (ident, options) in members {
        attributes.extend(attribute(ident, options));
    }
    module("attributes", name, &attributes)
}

/// The module of the probes of the words of an enum, each with the name that markup has for it.
pub(super) fn words(audience: Audience, name: &Ident, words: &[(&Ident, &str)]) -> TokenStream {
    if audience == Audience::Compiler {
        return TokenStream::new();
    }
    let mut uses = TokenStream::new();
    for (ident, word) in words {
        let lower = format_ident!("r#{word}", span = ident.span());
        uses.extend(quote_spanned!(ident.span()=> pub use super::#name::#ident as #lower;));
    }
    module("words", name, &uses)
}

/// The module of a type's probes; `what` they are of is in its name.
fn module(what: &str, name: &Ident, probes: &TokenStream) -> TokenStream {
    let module = format_ident!("__{what}_{name}");
    let attributes = rust(
        "#[doc(hidden)]
        #[allow(non_snake_case, non_upper_case_globals, deprecated, missing_docs)]",
    );
    quote!(#attributes pub mod #module { #probes })
}
