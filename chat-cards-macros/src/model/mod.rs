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

/// What `#[element]` adds to a struct.
pub(crate) fn element(options: TokenStream, item: TokenStream) -> TokenStream {
    element::expand(options, item).unwrap_or_else(|error| error.to_compile_error())
}

/// What `#[union]` adds to an enum.
pub(crate) fn union(options: TokenStream, item: TokenStream) -> TokenStream {
    union::expand(options, item).unwrap_or_else(|error| error.to_compile_error())
}

/// What `#[enumeration]` adds to an enum.
pub(crate) fn enumeration(options: TokenStream, item: TokenStream) -> TokenStream {
    enumeration::expand(options, item).unwrap_or_else(|error| error.to_compile_error())
}
