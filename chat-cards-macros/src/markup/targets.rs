//! The variables that gather the children of an element.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::lower::list_type;
use super::resolve::{self, Place, Step};
use super::sketch::{Item, Known, Sketch, Written};
use super::table::{ElementSpec, Kind, Role};

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
    /// The elements that are known, and what may be instead, where there is one.
    pub(super) items: Vec<Item>,
    pub(super) members: Vec<Written>,
    /// The text that is known.
    pub(super) text: String,
    /// Whether there may be more than what is known.
    pub(super) more: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum TargetKind {
    List,
    Text,
    One,
}

impl Target {
    pub(super) fn new(place: Place, variable: Ident, kind: TargetKind, first: (String, Span)) -> Self {
        let (items, members, text) = Default::default();
        Self { place, variable, run: None, count: 0, kind, first, items, members, text, more: false }
    }

    /// Notes an element of the list.
    pub(super) fn note(&mut self, sketch: Sketch, certain: bool) {
        self.more |= !certain;
        self.items.push(Item { sketch, certain, group: false });
    }

    /// Notes an element that goes to the list's last implicit group, or to a new one.
    pub(super) fn note_gathered(
        &mut self,
        wrapper: &'static ElementSpec,
        steps: &[Step],
        sketch: Sketch,
        certain: bool,
    ) {
        self.more |= !certain;
        let span = sketch.span;
        let item = Item { sketch, certain, group: false };
        if let Some(last) = self.items.last_mut().filter(|last| last.group && last.sketch.spec.rust == wrapper.rust) {
            last.certain |= certain;
            if let Some((parts, more)) = last.sketch.sole().and_then(|(groups, _)| groups.last_mut()?.sketch.sole()) {
                parts.push(item);
                *more |= !certain;
            }
            return;
        }
        let Some(group) = steps.first().map(|step| wrapper.property(*step)) else { return };
        let Some((spec, parts)) =
            group.element().and_then(|spec| Some((spec, resolve::content(spec, Role::Children)?)))
        else {
            return;
        };
        // If what stands between them turns out not to be there, this group is the one before.
        let uncertain = self.items.iter().rev().take_while(|item| !item.certain).count();
        let before = self.items.len().checked_sub(uncertain + 1).and_then(|index| self.items.get(index));
        let may_join = uncertain > 0 && before.is_none_or(|item| item.group);
        self.more |= may_join;
        let inner = Sketch::of_one(spec, span, parts.field, Known::Elements(vec![item], !certain));
        let sketch = Sketch::of_one(wrapper, span, group, Known::element(inner));
        self.items.push(Item { sketch, certain: certain && !may_join, group: true });
    }

    /// What is known of all that was gathered.
    pub(super) fn known(&mut self) -> Known {
        match self.kind {
            TargetKind::List => Known::Elements(std::mem::take(&mut self.items), self.more),
            TargetKind::One => Known::Members(std::mem::take(&mut self.members)),
            TargetKind::Text if !self.more => Known::Text(std::mem::take(&mut self.text)),
            TargetKind::Text if self.text.is_empty() => Known::Maybe,
            TargetKind::Text => Known::Part(std::mem::take(&mut self.text)),
        }
    }

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
