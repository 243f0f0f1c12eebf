//! The macros of [`chat-cards`](https://docs.rs/chat-cards), which documents and re-exports what is meant for users.

mod markup;
mod model;

use proc_macro::TokenStream;

/// Turns a struct into an element of the model; for `chat-cards` itself.
#[doc(hidden)]
#[proc_macro_attribute]
pub fn element(options: TokenStream, item: TokenStream) -> TokenStream {
    model::element(options.into(), item.into()).into()
}

/// Turns an enum into a union of the model; for `chat-cards` itself.
#[doc(hidden)]
#[proc_macro_attribute]
pub fn union(options: TokenStream, item: TokenStream) -> TokenStream {
    model::union(options.into(), item.into()).into()
}

/// Turns an enum into a list of words of the model; for `chat-cards` itself.
#[doc(hidden)]
#[proc_macro_attribute]
pub fn enumeration(options: TokenStream, item: TokenStream) -> TokenStream {
    model::enumeration(options.into(), item.into()).into()
}

/// Expands markup; `chat_cards::card!` passes it on with the path of the crate in front.
#[doc(hidden)]
#[proc_macro]
pub fn card_markup(input: TokenStream) -> TokenStream {
    markup::card(input.into()).into()
}

/// The same for rust-analyzer.
#[doc(hidden)]
#[proc_macro]
pub fn card_markup_in_editor(input: TokenStream) -> TokenStream {
    markup::card_in_editor(input.into()).into()
}

/// The modules that an editor completes tags and attributes from; for `chat-cards` itself.
#[doc(hidden)]
#[proc_macro]
pub fn tags(_: TokenStream) -> TokenStream {
    markup::tags().into()
}
