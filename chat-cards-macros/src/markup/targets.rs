//! What gathers the children of an element: those that are always there are known, others go to variables.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::block::{self, Block};
use super::lower::list_item;
use super::pack;
use super::resolve::{self, Place, Step};
use super::sketch::{Code, Item, Known, Sketch};
use super::table::{ElementSpec, Kind, Role};
use super::value::{Dialect, put_text};

/// What goes to one field.
pub(super) struct Target {
    pub(super) place: Place,
    pub(super) variable: Ident,
    kind: TargetKind,
    /// The first child, by its name and place.
    pub(super) first: (String, Span),
    /// The elements that are known.
    pub(super) items: Vec<Item>,
    /// The text that is known.
    pub(super) text: String,
    /// Whether there may be more than what is known.
    pub(super) more: bool,
    /// What the variable begins with; a list of elements that are always there needs none.
    begin: Option<Begin>,
    declared: bool,
    /// Where the list's last implicit group ends, and whether that is declared.
    run: Option<(Ident, bool)>,
}

/// The items that a list begins with.
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
        let (items, text) = Default::default();
        let begin = (kind != TargetKind::List).then(Begin::default);
        Self { place, variable, kind, first, items, text, more: false, begin, declared: false, run: None }
    }

    /// Whether there is a variable.
    pub(super) fn is_variable(&self) -> bool {
        self.begin.is_some()
    }

    /// What comes next goes to the variable, which begins with what there is.
    pub(super) fn begin(&mut self) {
        if self.begin.is_none() {
            let group = self.items.last().filter(|last| last.group).map(|_| self.items.len());
            self.begin = Some(Begin { packed: self.packed(), group });
        }
    }

    /// The items in packed form.
    fn packed(&self) -> String {
        pack::list(&self.items)
    }

    /// The variable of the list's last implicit group; `fresh` if there is none yet.
    pub(super) fn run(&mut self, fresh: Ident) -> Ident {
        self.run.get_or_insert((fresh, false)).0.clone()
    }

    /// The list as an expression.
    pub(super) fn list(&self, block: &mut Block) -> TokenStream {
        if self.is_variable() {
            let variable = &self.variable;
            return quote!(#variable);
        }
        self.begun(&self.packed(), block)
    }

    fn begun(&self, packed: &str, block: &mut Block) -> TokenStream {
        let item = list_item(self.place.field);
        let holes = block.holes();
        quote!(__c::filled::<__c::Vec<#item>>(#packed, #holes))
    }

    /// What the field is set to.
    pub(super) fn filled(&self, block: &mut Block) -> Code {
        if !self.is_variable() {
            return Code::Known;
        }
        let (variable, holes) = (&self.variable, block::holes());
        match self.kind {
            TargetKind::List => Code::Hole(block.fill(quote!(__c::put(&mut #holes, #variable);))),
            TargetKind::Text => {
                let put = put_text(self.place.field.kind, Dialect::Plain, Span::mixed_site());
                Code::Hole(block.fill(quote!(#put(&mut #holes, &#variable);)))
            }
            TargetKind::One => {
                let ty = list_item(self.place.field);
                Code::Branch(block.fill(quote!(__c::put_maybe::<#ty, _>(&mut #holes, #variable);)))
            }
        }
    }

    fn text_type(&self) -> TokenStream {
        match self.place.field.kind {
            Kind::Html => quote!(__c::Html),
            Kind::Markup => quote!(__c::Markup),
            _ => quote!(__c::Text),
        }
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
            TargetKind::List | TargetKind::One => Known::Elements(std::mem::take(&mut self.items), self.more),
            TargetKind::Text if !self.more => Known::Text(std::mem::take(&mut self.text)),
            TargetKind::Text if self.text.is_empty() => Known::Maybe,
            TargetKind::Text => Known::Part(std::mem::take(&mut self.text)),
        }
    }

    /// Declares the variables that are not declared yet.
    pub(super) fn declare(&mut self, block: &mut Block) {
        let Some(begin) = &self.begin else { return };
        if !self.declared {
            let start = match self.kind {
                TargetKind::One => quote!(__c::None),
                TargetKind::Text => {
                    let ty = self.text_type();
                    quote!(#ty::EMPTY)
                }
                TargetKind::List => self.begun(&begin.packed, block),
            };
            let variable = &self.variable;
            block.run(quote!(let mut #variable = #start;));
            self.declared = true;
        }
        if let Some((run, declared @ false)) = &mut self.run {
            let group = match begin.group {
                Some(items) => quote!(__c::Run::after(#items)),
                None => quote!(__c::Run::NONE),
            };
            block.run(quote!(let mut #run = #group;));
            *declared = true;
        }
    }
}
