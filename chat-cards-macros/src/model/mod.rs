//! The attributes that turn a plain struct or enum into a part of the model.

mod element;
mod enumeration;
mod impls;
mod item;
pub(crate) mod names;
mod options;
mod probes;
mod union;

use proc_macro2::TokenStream;

use crate::markup::probes::Audience;

/// What `#[element]` adds to a struct.
pub(crate) fn element(audience: Audience, options: TokenStream, item: TokenStream) -> TokenStream {
    element::expand(audience, options, item).unwrap_or_else(|error| error.to_compile_error())
}

/// What `#[union]` adds to an enum.
pub(crate) fn union(audience: Audience, options: TokenStream, item: TokenStream) -> TokenStream {
    union::expand(audience, options, item).unwrap_or_else(|error| error.to_compile_error())
}

/// What `#[enumeration]` adds to an enum.
pub(crate) fn enumeration(audience: Audience, options: TokenStream, item: TokenStream) -> TokenStream {
    enumeration::expand(audience, options, item).unwrap_or_else(|error| error.to_compile_error())
}
