//! The mistakes of one invocation, all of them.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;

/// Mistakes, in the order they were found, and what Chat would ignore.
#[derive(Default)]
pub(crate) struct Errors {
    errors: Vec<(Span, Span, String)>,
    warnings: Vec<(Span, String)>,
}

impl Errors {
    /// A mistake at one token.
    pub(crate) fn at(&mut self, span: Span, message: impl Into<String>) {
        self.range(span, span, message);
    }

    /// A mistake from one token to another.
    pub(crate) fn range(&mut self, start: Span, end: Span, message: impl Into<String>) {
        self.errors.push((start, end, message.into()));
    }

    /// Another message for the mistake of an index, from those who know more.
    pub(crate) fn reword(&mut self, index: usize, message: String) {
        if let Some((_, _, old)) = self.errors.get_mut(index) {
            *old = message;
        }
    }

    /// Something that compiles and will not do what it seems to.
    pub(crate) fn warn(&mut self, span: Span, message: String) {
        self.warnings.push((span, message));
    }

    /// Whether there is nothing to say.
    pub(crate) fn is_silent(&self) -> bool {
        self.errors.is_empty() && self.warnings.is_empty()
    }

    /// How many mistakes there are so far.
    pub(crate) fn count(&self) -> usize {
        self.errors.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.errors.is_empty()
    }

    /// The warnings alone, for tests.
    #[cfg(test)]
    pub(crate) fn warned(&self) -> Vec<&str> {
        self.warnings.iter().map(|(_, message)| message.as_str()).collect()
    }

    /// The messages alone, for tests.
    #[cfg(test)]
    pub(crate) fn messages(&self) -> Vec<&str> {
        self.errors.iter().map(|(.., message)| message.as_str()).collect()
    }

    /// One `compile_error!` per mistake.
    pub(crate) fn statements(&self) -> TokenStream {
        let mut statements = TokenStream::new();
        for (start, end, message) in &self.errors {
            // rustc underlines from the span of the first token to that of the last one.
            statements.extend(quote_spanned!(*start=> ::core::compile_error!));
            statements.extend(quote_spanned!(*end=> { #message }));
        }
        statements
    }

    /// One use of something deprecated per warning: a macro has no other way to a warning on stable Rust.
    pub(crate) fn warnings(&self) -> TokenStream {
        let mut statements = TokenStream::new();
        for (span, message) in &self.warnings {
            statements.extend(quote_spanned! {Span::mixed_site().located_at(*span)=>
                const _: () = {
                    #[deprecated(note = #message)]
                    const WARNING: () = ();
                    WARNING
                };
            });
        }
        statements
    }
}
