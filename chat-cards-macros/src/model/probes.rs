//! The modules of constants that an editor completes the names in markup from.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use super::impls::rust;
use super::options::FieldOptions;

/// Constants named after a field and its alias, which an editor explains and leads to the field.
pub(super) fn attribute(ident: &Ident, options: &FieldOptions) -> TokenStream {
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

/// The module of a type's probes; `what` they are of is in its name.
pub(super) fn module(what: &str, name: &Ident, probes: &TokenStream) -> TokenStream {
    let module = format_ident!("__{what}_{name}");
    let attributes = rust(
        "#[cfg(rust_analyzer)]
        #[doc(hidden)]
        #[allow(non_snake_case, non_upper_case_globals, deprecated, missing_docs)]",
    );
    quote!(#attributes pub mod #module { #probes })
}
