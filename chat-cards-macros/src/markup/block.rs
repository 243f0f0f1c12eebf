//! What runs before a value is put together: the user's Rust in the order of the markup.
//!
//! Each hole is filled by a statement of its own. So what the Rust in it borrows, moves or does is over before the next one,
//! and the value itself is one packed string that says which hole goes where.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// The statements of one block, and how many holes they fill.
#[derive(Default)]
pub(crate) struct Block {
    /// Joined at the end only: a stream that grows by each is copied by each.
    statements: Vec<TokenStream>,
    count: usize,
    /// Whether something needs the variable of the holes.
    used: bool,
}

/// The variable that the values in the holes of a block go to.
pub(crate) fn holes() -> Ident {
    Ident::new("__holes", Span::mixed_site())
}

impl Block {
    /// A block; with `declared`, it has the variable even if nothing is put into it.
    pub(super) fn new(declared: bool) -> Self {
        Self { used: declared, ..Self::default() }
    }

    /// Adds a statement.
    pub(super) fn run(&mut self, statement: TokenStream) {
        self.statements.push(statement);
    }

    /// Adds a statement that fills the next hole, and tells which one that is.
    pub(super) fn fill(&mut self, statement: TokenStream) -> usize {
        self.run(statement);
        self.used = true;
        self.count += 1;
        self.count - 1
    }

    /// A reference to the values in the holes.
    pub(super) fn holes(&mut self) -> TokenStream {
        self.used = true;
        let holes = holes();
        quote!(&mut #holes)
    }

    /// Whether there are values to take from.
    pub(super) fn has_holes(&self) -> bool {
        self.used
    }

    /// How many statements there are so far.
    pub(super) fn len(&self) -> usize {
        self.statements.len()
    }

    /// Puts braces around the statements from one on.
    pub(super) fn enclose(&mut self, from: usize) {
        let inner = self.statements.split_off(from);
        self.run(quote!({ #(#inner)* }));
    }

    /// The statements with a value behind them, to stand in braces.
    pub(super) fn around(self, value: &TokenStream) -> TokenStream {
        let statements = self.statements;
        let holes = holes();
        let declared = if self.used { quote!(let mut #holes = __c::Holes::new();) } else { TokenStream::new() };
        quote!(#declared #(#statements)* #value)
    }
}
