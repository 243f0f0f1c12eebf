//! Text and Rust among the children.

use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};

use super::{Children, Flow, Scope};
use crate::markup::ast::Node;
use crate::markup::cursor::{first_token, is_word};
use crate::markup::lower::list_item;
use crate::markup::resolve::{self, Place};
use crate::markup::rust::without_end;
use crate::markup::sketch::Known;
use crate::markup::table::Role;
use crate::markup::targets::TargetKind;
use crate::markup::value::{Dialect, Reader, expression, placeholder, reference, str_type};
use crate::markup::wrong;

impl Children<'_, '_, '_> {
    /// Text and nothing else needs no variable.
    pub(super) fn fixed_text(&mut self, nodes: &[Node]) {
        let mut literals = Vec::new();
        for node in nodes {
            if let Node::Text(literal) = node {
                literals.push(literal.clone());
            }
        }
        let Some(first) = literals.first() else { return };
        let Some(place) = self.text_place(first.span()) else { return };
        let dialect = self.dialect_of(place);
        let text = self.reader(dialect).template(&literals, dialect).valued();
        self.set(place, text, &place.field.name, first.span());
    }

    fn reader(&mut self, dialect: Dialect) -> Reader<'_> {
        Reader::new(self.lower.errors, &mut self.lower.block, dialect)
    }

    fn text_place(&mut self, span: Span) -> Option<&'static Place> {
        let place = resolve::content(self.build.spec, Role::Text);
        if place.is_none() {
            self.build.excused = true;
            let message = wrong::no_text(self.build.spec, self.name);
            self.lower.errors.at(span, message);
        }
        place
    }

    fn dialect_of(&self, place: &Place) -> Dialect {
        Dialect::switched(place.field.kind, self.dialect)
    }

    /// Text among other children.
    pub(super) fn text(&mut self, literal: &Literal, scope: Scope<'_>) {
        if let Some((place, list)) = scope.list {
            let hint = match resolve::item(place.field, "text") {
                Some(_) => "put it into `<text>\"…\"</text>`",
                None => "leave it out",
            };
            self.lower.errors.at(literal.span(), format!("`<{list}>` holds elements and no text: {hint}"));
            // It is there, only wrong.
            self.target(&place.clone(), TargetKind::List, "", literal.span()).1.more = true;
            return;
        }
        let Some(place) = self.text_place(literal.span()) else { return };
        let dialect = self.dialect_of(place);
        let kind = place.field.kind;
        let text = self.reader(dialect).template(std::slice::from_ref(literal), dialect);
        let (tokens, known) = text.shown(kind, &mut self.lower.block);
        let target = self.target(place, TargetKind::Text, &place.field.name, literal.span()).1;
        match known {
            Known::Text(text) if scope.flow == Flow::Once => target.text.push_str(&text),
            Known::Part(text) if scope.flow == Flow::Once => {
                target.text.push_str(&text);
                target.more = true;
            }
            _ => target.more = true,
        }
        let variable = target.variable.clone();
        self.run(scope, quote!(__c::Pieces::push_piece(&mut #variable, #tokens);));
    }

    /// `{expr}`, `{..iter}`, or a statement such as `{continue}`, which makes no child.
    pub(super) fn splice(&mut self, many: bool, tokens: &TokenStream, span: Span, scope: Scope<'_>) {
        if let (false, Some(statement)) = (many, statement(tokens)) {
            return self.lower.block.run(statement);
        }
        let value = expression(tokens);
        self.add(&value, span, span, many, scope);
    }

    /// A value of the user's, which an error points at, among the children; `glue` is where what goes around it stands.
    pub(super) fn add(&mut self, value: &TokenStream, span: Span, glue: Span, many: bool, scope: Scope<'_>) {
        let glue = Span::mixed_site().located_at(glue);
        if let Some((place, _)) = scope.list {
            return self.add_to(&place.clone(), value, glue, many, scope);
        }
        let spec = self.build.spec;
        // What is nearer: the element's own text, or children of something that is written on it.
        let children = resolve::content(spec, Role::Children);
        let text = resolve::content(spec, Role::Text);
        let textual = match (&children, &text) {
            (Some(children), Some(text)) => text.steps.len() < children.steps.len(),
            (None, Some(_)) => true,
            _ => false,
        };
        match (children, text) {
            (_, Some(place)) if textual => {
                let dialect = self.dialect_of(place);
                let target = self.target(place, TargetKind::Text, &place.field.name, span).1;
                target.more = true;
                let variable = target.variable.clone();
                let add = if dialect == Dialect::Markdown { "add_markdown" } else { "add_text" };
                let add = Ident::new(add, glue);
                let str = str_type();
                let statement = if many {
                    let value = placeholder(value, &quote!([#str; 0]));
                    quote_spanned!(glue=> for __piece in #value { __c::#add(&mut #variable, &__piece); })
                } else {
                    let shown = reference(&placeholder(value, &str));
                    quote_spanned!(glue=> __c::#add(&mut #variable, #shown);)
                };
                self.run(scope, statement);
            }
            (Some(place), _) => self.add_to(place, value, glue, many, scope),
            _ => {
                self.build.excused = true;
                self.lower.errors.at(span, wrong::no_splice(spec, self.name));
            }
        }
    }

    fn add_to(&mut self, place: &Place, value: &TokenStream, glue: Span, many: bool, scope: Scope<'_>) {
        let target = self.target(place, TargetKind::List, &place.field.name, glue).1;
        target.begin();
        target.more = true;
        let variable = target.variable.clone();
        let run = self.run_of(place);
        let item = list_item(place.field);
        let (add, ty) = if many { ("add_all", quote!(__c::Vec<#item>)) } else { ("add", item) };
        let (add, value) = (Ident::new(add, Span::mixed_site()), placeholder(value, &ty));
        self.run(scope, quote_spanned!(glue=> __c::#add(&mut #variable, &mut #run, #value);));
    }
}

/// Rust in braces that is there for what it does: it ends in `;`, or leaves a loop or the function.
fn statement(tokens: &TokenStream) -> Option<TokenStream> {
    let first = first_token(tokens)?;
    let leaves = |word: &Ident| ["break", "continue", "return"].iter().any(|other| is_word(word, other));
    match (without_end(tokens), &first) {
        (Some(value), _) if value.is_empty() => Some(value),
        (Some(_), TokenTree::Ident(word)) if leaves(word) => Some(tokens.clone()),
        (None, TokenTree::Ident(word)) if leaves(word) => Some(quote!(#tokens;)),
        // A child with a `;` behind it would be gone in silence.
        (Some(value), _) => {
            let value = expression(&value);
            Some(quote_spanned!(Span::mixed_site().located_at(first.span())=> let _: () = #value;))
        }
        (None, _) => None,
    }
}
