//! The macros of [`chat-cards`](https://docs.rs/chat-cards), which documents and re-exports what is meant for users.
//!
//! What ends in `_in_editor` is the same for rust-analyzer, with what it completes and explains names from.

mod markup;
mod model;

use proc_macro::TokenStream;

use markup::probes::Audience;

/// Turns a struct into an element of the model; for `chat-cards` itself.
#[doc(hidden)]
#[proc_macro_attribute]
pub fn element(options: TokenStream, item: TokenStream) -> TokenStream {
    model::element(Audience::Compiler, options.into(), item.into()).into()
}

#[doc(hidden)]
#[proc_macro_attribute]
pub fn element_in_editor(options: TokenStream, item: TokenStream) -> TokenStream {
    model::element(Audience::Editor, options.into(), item.into()).into()
}

/// Turns an enum into a union of the model; for `chat-cards` itself.
#[doc(hidden)]
#[proc_macro_attribute]
pub fn union(options: TokenStream, item: TokenStream) -> TokenStream {
    model::union(Audience::Compiler, options.into(), item.into()).into()
}

#[doc(hidden)]
#[proc_macro_attribute]
pub fn union_in_editor(options: TokenStream, item: TokenStream) -> TokenStream {
    model::union(Audience::Editor, options.into(), item.into()).into()
}

/// Turns an enum into a list of words of the model; for `chat-cards` itself.
#[doc(hidden)]
#[proc_macro_attribute]
pub fn enumeration(options: TokenStream, item: TokenStream) -> TokenStream {
    model::enumeration(Audience::Compiler, options.into(), item.into()).into()
}

#[doc(hidden)]
#[proc_macro_attribute]
pub fn enumeration_in_editor(options: TokenStream, item: TokenStream) -> TokenStream {
    model::enumeration(Audience::Editor, options.into(), item.into()).into()
}

/// Expands markup; `chat_cards::card!` passes it on with the path of the crate in front.
#[doc(hidden)]
#[proc_macro]
pub fn card_markup(input: TokenStream) -> TokenStream {
    markup::card(Audience::Compiler, input.into()).into()
}

#[doc(hidden)]
#[proc_macro]
pub fn card_markup_in_editor(input: TokenStream) -> TokenStream {
    markup::card(Audience::Editor, input.into()).into()
}

/// The modules that an editor completes tags and attributes from; for `chat-cards` itself.
#[doc(hidden)]
#[proc_macro]
pub fn tags(_: TokenStream) -> TokenStream {
    markup::tags().into()
}
