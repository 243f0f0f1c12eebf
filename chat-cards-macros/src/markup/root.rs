//! What stands at the top of an invocation decides the type of the whole.

use chat_cards_rules::Targets;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;

use super::ast::{Element, Node, Tag};
use super::build::Build;
use super::children::Children;
use super::habits;
use super::judge;
use super::lower::Lower;
use super::resolve::{self, Place};
use super::sketch::Known;
use super::table::{ElementSpec, Role, table};
use super::wrong;

/// The value of an invocation.
pub(crate) fn root(lower: &mut Lower<'_>, nodes: &[Node]) -> TokenStream {
    let mut lets = TokenStream::new();
    let mut value = None;
    let mut several = false;
    for node in nodes {
        if let Node::Let(tokens) = node {
            lets.extend(tokens.clone());
            continue;
        }
        let span = node.span();
        if value.is_some() {
            if !std::mem::replace(&mut several, true) {
                lower.errors.at(span, "`card!` makes one value: put several elements between `<>` and `</>`");
            }
            lower.orphans(std::slice::from_ref(node));
            continue;
        }
        value = Some(match node {
            Node::Element(element) => self::element(lower, element),
            Node::Fragment(nodes) => {
                // `<>` is also where a tag is about to be typed.
                lower.probes.no_tag(None);
                fragment(lower, nodes, "")
            }
            _ => {
                let message = match node {
                    Node::Splice { tokens, .. } if is_json(tokens) => {
                        "`card!` takes no JSON: write elements, such as `<message text=\"…\" />`"
                    }
                    Node::Text(_) => "`card!` begins with an element: put the text into `<text>\"…\"</text>`",
                    _ => "`card!` begins with an element: put the braces between `<>` and `</>`",
                };
                lower.errors.at(span, message);
                lower.orphans(std::slice::from_ref(node));
                never()
            }
        });
    }
    if value.is_none() && lower.errors.is_empty() {
        lower.errors.at(Span::call_site(), "`card!` is empty: write an element, such as `<card>`");
    }
    let value = value.unwrap_or_else(never);
    quote!(#lets #value)
}

fn element(lower: &mut Lower<'_>, element: &Element) -> TokenStream {
    let tag = match &element.tag {
        Tag::BuiltIn(tag) => tag,
        Tag::Component { path, less, .. } => {
            let meant = habits::component(lower.errors, path, element, &resolve::roots);
            let value = meant.and_then(|meant| value(lower, &meant.to_string(), element));
            return value.unwrap_or_else(|| lower.component(path, *less, element));
        }
        Tag::Missing(_) => {
            lower.probes.no_tag(None);
            lower.orphans(&element.children);
            return never();
        }
    };
    lower.probes.tag(None, tag, element.close.as_ref());
    if let Some(value) = value(lower, &tag.to_string(), element) {
        return value;
    }
    let meant = wrong::root(lower.errors, tag);
    let value = meant.and_then(|meant| value(lower, element.meant.get_or_init(|| meant.to_owned()), element));
    value.unwrap_or_else(|| {
        lower.orphans(&element.children);
        never()
    })
}

/// The value of an element whose tag can stand alone.
fn value(lower: &mut Lower<'_>, tag: &str, element: &Element) -> Option<TokenStream> {
    if tag == "dialog" {
        let spec = table().element("Card")?;
        let outer = lower.enter();
        let card = lower.element(spec, element);
        judge::judge(&card.sketch(element.tag.span()), judge::dialog(), lower);
        let card = card.emit(&mut lower.block);
        return Some(lower.leave(outer).around(&quote!(__c::dialog(#card))));
    }
    let spec = resolve::root(tag)?;
    let outer = lower.enter();
    let build = lower.element(spec, element);
    let sketch = build.sketch(element.tag.span());
    judge::judge(&sketch, judge::targets_of(&sketch), lower);
    let value = build.emit(&mut lower.block);
    Some(lower.leave(outer).around(&value))
}

/// Several elements as a `Vec`; the name is that of the component that they stand in.
pub(crate) fn fragment(lower: &mut Lower<'_>, nodes: &[Node], name: &str) -> TokenStream {
    // Without a tag that says more, it is widgets.
    let widgets = || fragment_list("text");
    let list = match first_tag(nodes) {
        Some(tag) => fragment_list(&tag.to_string()).or_else(widgets),
        None => widgets(),
    };
    let Some((owner, place)) = list else { return never() };
    let mut build = Build::new(owner);
    let outer = lower.enter();
    let (list, known) = Children::new(lower, &mut build, name, None).into_list(place, nodes);
    let list = lower.leave(outer).around(&list);
    if let Known::Elements(items, _) = known {
        for item in items {
            judge::judge(&item.sketch, Targets::ALL, lower);
        }
    }
    quote!({ #list })
}

/// The first tag, wherever it stands; it says what the fragment is a list of.
fn first_tag(nodes: &[Node]) -> Option<Ident> {
    for node in nodes {
        if let Node::Element(Element { tag: Tag::BuiltIn(tag), .. }) = node {
            return Some(tag.clone());
        }
        for body in node.bodies() {
            if let Some(tag) = first_tag(body) {
                return Some(tag);
            }
        }
    }
    None
}

/// Whether braces hold `"key": …`.
fn is_json(tokens: &TokenStream) -> bool {
    let mut tokens = tokens.clone().into_iter();
    let is_colon = |token: &TokenTree| matches!(token, TokenTree::Punct(p) if p.as_char() == ':');
    matches!(tokens.next(), Some(TokenTree::Literal(_))) && tokens.next().is_some_and(|token| is_colon(&token))
}

/// An expression of any type, for a place where there is an error anyway.
///
/// To rustc it may end, so that what follows is not called unreachable.
pub(super) fn never() -> TokenStream {
    quote!(if true { ::core::unreachable!() } else { ::core::option::Option::unwrap(::core::option::Option::None) })
}

/// The element that owns the list of a fragment's children, and the list.
fn fragment_list(tag: &str) -> Option<(&'static ElementSpec, &'static Place)> {
    // Widgets come first: a lone `<button>` is a widget before it is an item of a button list.
    let widgets = table().element("Section")?;
    if let Some(place) = list_of(widgets, tag) {
        return Some((widgets, place));
    }
    for owner in &table().elements {
        if let (true, Some(place)) = (owner.is_current(), list_of(owner, tag)) {
            return Some((owner, place));
        }
    }
    None
}

/// The list of an element's children, if a tag may stand in it.
fn list_of(owner: &'static ElementSpec, tag: &str) -> Option<&'static Place> {
    let place = resolve::content(owner, Role::Children)?;
    resolve::item(place.field, tag).map(|_| place)
}
