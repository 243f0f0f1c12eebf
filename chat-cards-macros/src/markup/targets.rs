//! The variables that gather the children of an element.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::build::Filled;
use super::lower::list_item;
use super::pack;
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
    kind: TargetKind,
    /// The first child, by its name and place.
    pub(super) first: (String, Span),
    /// The elements that are known, and what may be instead, where there is one.
    pub(super) items: Vec<Item>,
    pub(super) members: Vec<Written>,
    /// The text that is known.
    pub(super) text: String,
    /// Whether there may be more than what is known.
    pub(super) more: bool,
    /// What the variable begins with, once something else follows.
    begin: Option<Begin>,
}

/// The literals that a list begins with.
#[derive(Default)]
struct Begin {
    packed: String,
    /// How many items there are, if the last one is a group that neighbours join.
    group: Option<usize>,
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
        // Only a list begins with literals.
        let begin = (kind != TargetKind::List).then(Begin::default);
        Self { place, variable, run: None, count: 0, kind, first, items, members, text, more: false, begin }
    }

    /// Whether literals are all that there is.
    pub(super) fn is_literal(&self) -> bool {
        self.begin.is_none()
    }

    /// Ends the literals that the list begins with.
    pub(super) fn end_literals(&mut self) {
        if self.is_literal() {
            let group = self.items.last().filter(|last| last.group).map(|_| self.items.len());
            self.begin = Some(Begin { packed: self.packed(), group });
        }
    }

    /// The items in packed form.
    fn packed(&self) -> String {
        pack::items(&self.items).unwrap_or_default()
    }

    /// What the field is set to.
    pub(super) fn filled(&self) -> Filled {
        if self.is_literal() {
            return Filled::Fixed;
        }
        let variable = &self.variable;
        Filled::Whole(quote!(#variable))
    }

    /// The list of literals.
    pub(super) fn literal(&self) -> TokenStream {
        self.list(&self.packed())
    }

    /// A list, with what it begins with.
    fn list(&self, packed: &str) -> TokenStream {
        let item = list_item(self.place.field);
        let count = self.count;
        quote!(__c::list::<#item>(#count, #packed))
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
        let Some(group) = steps.first().map(|step| wrapper.property(*step)) else { return };
        // Buttons join buttons, and chips join chips.
        let joins = |last: &&mut Item| last.group && last.sketch.written(&group.wire).is_some();
        if let Some(last) = self.items.last_mut().filter(joins) {
            last.certain |= certain;
            if let Some((parts, more)) = last.sketch.sole().and_then(|(groups, _)| groups.last_mut()?.sketch.sole()) {
                parts.push(item);
                *more |= !certain;
            }
            return;
        }
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

    /// The variable, with what it begins with; literals need none.
    pub(super) fn declare(&self) -> TokenStream {
        let Self { place, variable, run, kind, begin, .. } = self;
        let Some(begin) = begin else { return TokenStream::new() };
        let start = match (kind, place.field.kind) {
            (TargetKind::One, _) => quote!(__c::None),
            (TargetKind::Text, Kind::Html) => quote!(__c::Html::EMPTY),
            (TargetKind::Text, Kind::Markup) => quote!(__c::Markup::EMPTY),
            (TargetKind::Text, _) => quote!(__c::Text::EMPTY),
            (TargetKind::List, _) => self.list(&begin.packed),
        };
        let mut declared = quote!(let mut #variable = #start;);
        if let Some(run) = run {
            let group = match begin.group {
                Some(items) => quote!(__c::Run::after(#items)),
                None => quote!(__c::Run::NONE),
            };
            declared.extend(quote!(let mut #run = #group;));
        }
        declared
    }
}
