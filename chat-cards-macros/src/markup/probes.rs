//! Paths to the names in the markup, seen by rust-analyzer alone, which completes and explains them.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use super::ast::Attr;

/// The paths of one invocation.
#[derive(Default)]
pub(crate) struct Probes(TokenStream);

impl Probes {
    /// A tag under a parent, or at the root.
    pub(crate) fn tag(&mut self, parent: Option<&str>, tag: &Ident, close: Option<&Ident>) {
        let module = format_ident!("{}", module(parent.unwrap_or("root")), span = Span::mixed_site());
        for name in [Some(tag), close].into_iter().flatten().filter_map(raw) {
            self.0.extend(quote!(use __c::tags::#module::children::#name as _;));
        }
    }

    /// The attributes of an element.
    pub(crate) fn attributes(&mut self, rust: &str, attrs: &[Attr]) {
        let module = format_ident!("{}", module(rust), span = Span::mixed_site());
        for attr in attrs {
            if let Attr::Named { name, .. } | Attr::Shorthand(name) = attr {
                let name = raw(name);
                self.0.extend(name.map(|name| quote!(let _ = __c::tags::#module::attributes::#name;)));
            }
        }
        // A name that nobody has typed yet keeps later offsets where an editor expects them.
        self.0.extend(quote!(let _ = __c::tags::#module::attributes::__;));
    }

    /// An enum's word.
    pub(crate) fn word(&mut self, rust: &str, word: &Ident) {
        let module = format_ident!("{}", module(rust), span = Span::mixed_site());
        let word = raw(word);
        self.0.extend(word.map(|word| quote!(let _ = __c::tags::#module::words::#word;)));
    }

    pub(crate) fn into_tokens(self) -> TokenStream {
        let probes = self.0;
        quote! {
            #[allow(unexpected_cfgs)]
            const _: () = {
                #[cfg(rust_analyzer)]
                #[allow(warnings)]
                const _: fn() = || { #probes };
            };
        }
    }
}

/// The name as Rust takes it: `type` and the like are raw.
fn raw(name: &Ident) -> Option<Ident> {
    let text = name.to_string();
    if syn::parse_str::<Ident>(&text).is_ok() {
        return Some(name.clone());
    }
    let reserved = matches!(text.as_str(), "self" | "Self" | "super" | "crate" | "_");
    (!reserved).then(|| Ident::new_raw(&text, name.span()))
}

/// `v1::Card` as the name of a module.
pub(crate) fn module(rust: &str) -> String {
    rust.replace("::", "_")
}
