//! The variables that gather the children of an element.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::lower::list_type;
use super::resolve::Place;
use super::table::Kind;

/// A variable that gathers what goes to one field.
pub(super) struct Target {
    pub(super) place: Place,
    pub(super) variable: Ident,
    /// Where the list's last implicit group ends.
    pub(super) run: Option<Ident>,
    /// How many children are known to come.
    pub(super) count: usize,
    pub(super) kind: TargetKind,
    /// The first child, by its name and place.
    pub(super) first: (String, Span),
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum TargetKind {
    List,
    Text,
    One,
}

impl Target {
    /// The variable, empty.
    pub(super) fn declare(&self) -> TokenStream {
        let Self { place, variable, run, count, kind, .. } = self;
        let empty = match (kind, place.field.kind) {
            (TargetKind::One, _) => quote!(__c::None),
            (TargetKind::Text, Kind::Html) => quote!(__c::Html::EMPTY),
            (TargetKind::Text, Kind::Markup) => quote!(__c::Markup::EMPTY),
            (TargetKind::Text, _) => quote!(__c::Text::EMPTY),
            (TargetKind::List, _) => {
                let ty = list_type(place.field);
                if *count == 0 { quote!(#ty::new()) } else { quote!(#ty::with_capacity(#count)) }
            }
        };
        let run = run.as_ref().map(|run| quote!(let mut #run = __c::Run::NONE;));
        quote!(let mut #variable = #empty; #run)
    }
}
