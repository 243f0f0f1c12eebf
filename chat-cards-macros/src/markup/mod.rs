//! `card!`: markup to typed values.

mod allow;
mod ast;
mod attributes;
mod block;
mod build;
mod children;
mod closing;
mod constructor;
mod control;
pub(crate) mod cursor;
mod errors;
mod grammar;
mod habits;
mod holes;
pub(crate) mod interpolate;
mod judge;
mod literal;
mod lower;
mod misplaced;
mod pack;
pub(crate) mod parse;
pub(crate) mod probes;
mod resolve;
mod root;
mod rust;
mod size;
mod sketch;
mod slips;
pub(crate) mod spelling;
mod suggest;
mod table;
mod tags;
mod targets;
mod unquoted;
mod value;
mod values;
mod wrong;

#[cfg(test)]
mod tests;

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use quote::quote;

use allow::Allowed;
use cursor::Cursor;
use errors::Errors;
use lower::Lower;
use parse::Parser;
use probes::Audience;

pub(crate) use tags::tags;

/// Expands `[path to chat-cards] markup`.
pub(crate) fn card(audience: Audience, input: TokenStream) -> TokenStream {
    let (path, markup) = split_path(input);
    // A mistake in this crate must not take the user's editor and error messages with it.
    let expanded = std::panic::catch_unwind(|| expand(audience, &path, markup));
    expanded.unwrap_or_else(|_| {
        quote! {{
            ::core::compile_error!("`card!` met markup that it cannot handle; this is a mistake in `chat-cards`, please report it");
            ::core::unreachable!()
        }}
    })
}

/// The probes, the value, and what is wrong with it.
fn read(audience: Audience, markup: TokenStream) -> (TokenStream, TokenStream, Errors) {
    let mut errors = Errors::default();
    let mut cursor = Cursor::new(markup);
    let allowed = Allowed::read(&mut cursor, &mut errors);
    let nodes = Parser::new(&mut errors, Span::call_site()).nodes(cursor.rest());
    let mut lower = Lower::new(&mut errors, allowed, audience);
    let value = root::root(&mut lower, &nodes);
    let probes = lower.probes.into_tokens();
    (probes, value, errors)
}

fn expand(audience: Audience, path: &TokenStream, markup: TokenStream) -> TokenStream {
    let (probes, value, errors) = read(audience, markup);
    assemble(path, &probes, &value, &errors)
}

fn assemble(path: &TokenStream, probes: &TokenStream, value: &TokenStream, errors: &Errors) -> TokenStream {
    if errors.is_silent() {
        // What comes before the value is what it would be with errors: an editor compares expansions by position, and the
        // name that it types on trial makes or mends a mistake.
        return quote! {{
            #[allow(unused_imports)]
            use #path::__private as __c;
            #probes
            #value
        }};
    }
    let warnings = errors.warnings();
    if errors.is_empty() {
        return quote! {{
            #[allow(unused_imports)]
            use #path::__private as __c;
            #probes
            let __value = { #value };
            #warnings
            __value
        }};
    }
    // The errors come last, so that nothing before them moves.
    let errors = errors.statements();
    quote! {{
        #[allow(unused_imports)]
        use #path::__private as __c;
        #probes
        #[allow(unreachable_code, unused_variables, clippy::diverging_sub_expression)]
        let __value = { #value };
        #warnings
        #errors
        #[allow(unreachable_code)]
        __value
    }}
}

/// `card!` passes `$crate` in brackets in front.
fn split_path(input: TokenStream) -> (TokenStream, TokenStream) {
    let mut cursor = Cursor::new(input.clone());
    match cursor.next() {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket => (group.stream(), cursor.rest()),
        _ => (quote!(::chat_cards), input),
    }
}
