//! What stands at the top of an invocation decides the type of the whole.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::ast::{Element, Node, Tag};
use super::build::Build;
use super::children::{Children, fragment_list};
use super::lower::Lower;
use super::resolve;
use super::table::table;

/// The value of an invocation.
pub(crate) fn root(lower: &mut Lower<'_>, nodes: &[Node]) -> TokenStream {
    let mut lets = TokenStream::new();
    let mut value = None;
    for node in nodes {
        let span = match node {
            Node::Let(tokens) => {
                lets.extend(tokens.clone());
                continue;
            }
            Node::Element(element) => element.tag.span(),
            Node::Text(literal) => literal.span(),
            Node::Splice { span, .. } | Node::For { span, .. } | Node::If { span, .. } | Node::Match { span, .. } => {
                *span
            }
            Node::Fragment(_) => Span::call_site(),
        };
        if value.is_some() {
            lower.errors.at(span, "`card!` makes one value: put several elements between `<>` and `</>`");
            break;
        }
        value = Some(match node {
            Node::Element(element) => self::element(lower, element),
            Node::Fragment(nodes) => {
                // `<>` is also where a tag is about to be typed.
                lower.probes.no_tag(None);
                fragment(lower, nodes, span)
            }
            _ => {
                lower.errors.at(span, "`card!` begins with an element, such as `<message>`, or with `<>`");
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
        Tag::Component { path, less, .. } => return lower.component(path, *less, element),
        Tag::Missing(_) => {
            lower.probes.no_tag(None);
            return never();
        }
    };
    lower.probes.tag(None, tag, element.close.as_ref());
    let written = tag.to_string();
    if written == "dialog" {
        if let Some(card) = table().element("Card") {
            let card = lower.element(card, element).emit();
            return quote!(__c::dialog(#card));
        }
    }
    let Some(spec) = resolve::root(&written) else {
        lower.wrong_root(tag);
        return never();
    };
    lower.element(spec, element).emit()
}

/// Several elements as a `Vec`.
pub(crate) fn fragment(lower: &mut Lower<'_>, nodes: &[Node], span: Span) -> TokenStream {
    let first = first_tag(nodes);
    let tag = first.as_ref().map_or_else(|| "text".to_owned(), ToString::to_string);
    let Some((owner, place)) = fragment_list(&tag) else {
        if let Some(tag) = first {
            lower.wrong_root(&tag);
        }
        return quote_spanned!(span=> __c::never());
    };
    let mut build = Build::new(owner);
    Children::new(lower, &mut build, None).into_list(&place, &place.field.name, nodes)
}

/// The first tag, wherever it stands; it says what the fragment is a list of.
fn first_tag(nodes: &[Node]) -> Option<Ident> {
    nodes.iter().find_map(|node| match node {
        Node::Element(Element { tag: Tag::BuiltIn(tag), .. }) => Some(tag.clone()),
        Node::Fragment(nodes) | Node::For { body: nodes, .. } => first_tag(nodes),
        Node::If { branches, otherwise, .. } => {
            branches.iter().map(|(_, body)| body).chain(otherwise).find_map(|body| first_tag(body))
        }
        Node::Match { arms, .. } => arms.iter().find_map(|arm| first_tag(&arm.body)),
        _ => None,
    })
}

/// An expression of any type, for a place where there is an error anyway.
fn never() -> TokenStream {
    quote!(::core::unreachable!())
}
