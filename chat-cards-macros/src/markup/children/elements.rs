//! Elements among the children.

use proc_macro2::Ident;
use quote::quote;

use super::{Children, Flow, Scope, own_children};
use crate::markup::ast::{Attr, Element, End, Node, Tag};
use crate::markup::build::{Build, Filled};
use crate::markup::habits;
use crate::markup::resolve::{self, Child, Item, Place};
use crate::markup::table::ElementSpec;
use crate::markup::targets::TargetKind;
use crate::markup::value::Valued;
use crate::markup::wrong;

impl Children<'_, '_, '_> {
    pub(super) fn element(&mut self, element: &Element, scope: Scope<'_>) {
        let spec = self.build.spec;
        let probe = self.probe(scope);
        let allowed = || match scope.list {
            None => resolve::children_of(spec),
            Some((place, _)) => resolve::items_of(place.field),
        };
        let tag = match &element.tag {
            Tag::BuiltIn(tag) => tag,
            Tag::Component { path, name, less } => {
                match habits::component(self.lower.errors, path, element, &allowed) {
                    Some(tag) if self.child(element, &tag, scope).is_some() => {}
                    Some(_) => {
                        self.build.excused = true;
                        self.lower.orphan(element);
                    }
                    None => {
                        let value = self.lower.component(path, *less, element);
                        self.add(&value, *name, *less, false, scope);
                    }
                }
                return;
            }
            Tag::Missing(_) => {
                self.build.excused = true;
                self.lower.probes.no_tag(Some(&probe));
                self.lower.orphans(&element.children);
                return;
            }
        };
        self.lower.probes.tag(Some(&probe), tag, element.close.as_ref());
        if self.child(element, tag, scope).is_some() {
            return;
        }
        let (parent, owner) = scope.list.map_or((self.name, Some(spec)), |(_, list)| (list, None));
        if let Some(meant) = wrong::child(self.lower.errors, parent, &allowed(), owner, tag) {
            if self.is_around(&meant, element, scope) {
                self.nodes(&element.children, scope);
                return;
            }
            let tag = Ident::new(element.meant.get_or_init(|| meant), tag.span());
            self.child(element, &tag, scope);
            return;
        }
        self.build.excused = true;
        if let Some((place, _)) = scope.list {
            // Something is there, only wrong.
            self.target(place, TargetKind::List, "", tag.span()).1.more = true;
        }
        self.lower.orphan(element);
    }

    /// What a tag means here.
    fn meaning(&self, tag: &str, scope: Scope<'_>) -> Option<Child> {
        match scope.list {
            None => resolve::child(self.build.spec, tag),
            Some((place, _)) => Some(Child::Item { place: place.clone(), item: resolve::item(place.field, tag)? }),
        }
    }

    /// Whether an element that was meant to be an item has such items in it, as `<attachments><attachment /></attachments>` has.
    fn is_around(&self, meant: &str, element: &Element, scope: Scope<'_>) -> bool {
        let item = |tag: &str| match self.meaning(tag, scope) {
            Some(Child::Item { item, .. }) => Some(item.spec.rust),
            _ => None,
        };
        let meant = item(meant);
        let is_same = |node: &Node| match node {
            Node::Element(Element { tag: Tag::BuiltIn(tag), .. }) => item(&tag.to_string()) == meant,
            _ => false,
        };
        meant.is_some() && element.attrs.is_empty() && element.children.iter().any(is_same)
    }

    /// A child, if its tag may stand here.
    fn child(&mut self, element: &Element, tag: &Ident, scope: Scope<'_>) -> Option<()> {
        let child = self.meaning(&tag.to_string(), scope)?;
        let spec = match &child {
            Child::One { spec, .. } => Some(*spec),
            Child::Item { item, .. } => Some(item.spec),
            Child::List { .. } => None,
        };
        let own = spec.map_or(element.children.len(), |spec| own_children(spec, element));
        match child {
            Child::One { place, spec } => {
                let build = self.lower.element(spec, element);
                self.one(&place, build, tag, scope.flow);
            }
            Child::List { place } => self.list(&place, element, tag, scope),
            Child::Item { place, item } => self.push(&place, &item, element, tag, scope),
        }
        let behind = &element.children[own..];
        if let (End::Unclosed(error), true) = (element.end, own == 0 || !behind.is_empty()) {
            let message = if own == 0 {
                format!("`<{tag}>` is never closed: write `/>` where its `>` is")
            } else {
                format!("`<{tag}>` is never closed: write `</{tag}>` before the next `<{tag}>`")
            };
            self.lower.errors.reword(error, message);
            self.nodes(behind, scope);
        }
        Some(())
    }

    /// The value of a field that holds one.
    fn one(&mut self, place: &Place, build: Build, tag: &Ident, flow: Flow) {
        let filled = Valued::from(Filled::Nested(Box::new(build)));
        let name = format!("<{tag}>");
        let parent = self.name;
        match flow {
            Flow::Once => {
                if let Err(refused) = self.lower.set(self.build, place, filled, &name, tag.span()) {
                    self.lower.errors.at(tag.span(), wrong::refused(&refused, parent, &name));
                }
            }
            Flow::Many => {
                let message = format!(
                    "`<{parent}>` has one `<{tag}>` only, so it cannot stand in a loop: put it before the loop"
                );
                self.lower.errors.at(tag.span(), message);
            }
            Flow::Maybe => {
                // What is nearest to the parent depends on the branch, whatever is written in it.
                let Some((step, rest)) = place.steps.split_first() else { return };
                let field = self.build.spec.property(*step);
                let Some(spec) = field.element() else { return };
                let build = match filled.filled {
                    Filled::Nested(build) if rest.is_empty() => *build,
                    _ => {
                        let mut owner = Build::new(spec);
                        // Nothing else is set on it yet.
                        let _ = owner.set(rest, filled, &name, tag.span());
                        owner
                    }
                };
                let place = Place { steps: vec![*step], field };
                let value = build.emit(&mut self.lower.block);
                let target = self.target(&place, TargetKind::One, &name, tag.span()).1;
                target.note(build.sketch(tag.span()), false);
                let variable = target.variable.clone();
                self.lower.block.run(quote!(#variable = __c::Some(#value);));
            }
        }
    }

    /// `<sections>…</sections>`: the children are items.
    fn list(&mut self, place: &Place, element: &Element, tag: &Ident, scope: Scope<'_>) {
        if let Some(spec) = written_as_item(place, element) {
            let short = spec.short();
            let is_same = |item: &Item| std::ptr::eq(item.spec, spec);
            let alone =
                matches!(resolve::child(self.build.spec, short), Some(Child::Item { item, .. }) if is_same(&item));
            let meant = if alone { format!("<{short} …>") } else { format!("<{tag}><{short} …>") };
            let message =
                format!("`<{tag}>` is a list, which has no attributes: write `{meant}` for each of its items");
            self.lower.errors.at(tag.span(), message);
            element.meant.get_or_init(|| short.to_owned());
            return self.push(place, &Item { spec, wrapper: None, gathered: false }, element, tag, scope);
        }
        for attr in &element.attrs {
            let span = match attr {
                Attr::Named { name, .. } | Attr::Shorthand { name, .. } => name.span(),
                Attr::Spread { span, .. } => *span,
            };
            self.lower.errors.at(span, format!("`<{tag}>` is a list, which has no attributes: leave this one out"));
        }
        let name = tag.to_string();
        // The list is there even if nothing stands in it.
        self.target(place, TargetKind::List, &format!("<{tag}>"), tag.span());
        self.nodes(&element.children, Scope { list: Some((place, &name)), flow: scope.flow });
    }

    /// An item of a list.
    fn push(&mut self, place: &Place, item: &Item, element: &Element, tag: &Ident, scope: Scope<'_>) {
        let build = self.lower.item(item, element);
        let sketch = build.sketch(tag.span());
        let certain = scope.flow == Flow::Once;
        // An editor finds every item in the same place, whatever stands behind it.
        let spelled = self.lower.probes.are_wanted();
        let target = self.target(place, TargetKind::List, &format!("<{tag}>"), tag.span()).1;
        if !certain || spelled {
            target.begin();
        }
        match item.wrapper {
            Some((wrapper, steps)) if item.gathered => target.note_gathered(wrapper, steps, sketch, certain),
            _ => target.note(sketch, certain),
        }
        if !target.is_variable() {
            return;
        }
        let variable = target.variable.clone();
        let value = build.emit(&mut self.lower.block);
        if item.gathered {
            let run = self.run_of(place);
            return self.run(scope, quote!(__c::gather(&mut #variable, &mut #run, #value);));
        }
        self.run(scope, quote!(__c::Vec::push(&mut #variable, #value);));
    }
}

/// What a list is one of, if the list is written like that: with its attributes, and without items.
fn written_as_item(place: &Place, element: &Element) -> Option<&'static ElementSpec> {
    let is_item = |node: &Node| match node {
        Node::Element(Element { tag: Tag::BuiltIn(tag), .. }) => resolve::item(place.field, &tag.to_string()).is_some(),
        _ => false,
    };
    let has = |spec: &'static ElementSpec| {
        element.attrs.iter().any(|attr| match attr {
            Attr::Named { name, .. } | Attr::Shorthand { name, .. } => {
                resolve::place(spec, &name.to_string()).is_some()
            }
            Attr::Spread { .. } => false,
        })
    };
    place.field.element().filter(|spec| has(spec) && !element.children.iter().any(is_item))
}
