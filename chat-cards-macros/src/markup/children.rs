//! The children of one element: where each goes, and the statements that put it there.

mod content;
mod elements;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::ast::{Element, End, Node, Tag};
use super::build::{Build, Filled};
use super::lower::Lower;
use super::resolve::{self, Place};
use super::sketch::Known;
use super::table::{ElementSpec, Role};
use super::targets::{Target, TargetKind};
use super::value::{Dialect, Valued};
use super::wrong;

/// Lowers the children of an element into it.
pub(super) struct Children<'l, 'e, 'b> {
    lower: &'l mut Lower<'e>,
    build: &'b mut Build,
    /// What the user called the element; nothing for a fragment.
    name: &'b str,
    dialect: Option<Dialect>,
    targets: Vec<Target>,
    has_let: bool,
}

/// What the children stand in, and how often they come.
#[derive(Clone, Copy)]
struct Scope<'p> {
    /// The list that is written out around them, by the name it was given.
    list: Option<(&'p Place, &'p str)>,
    flow: Flow,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Flow {
    Once,
    Maybe,
    Many,
}

/// How many of the nodes in an element are its children. Without a closing tag, some were to stand behind it: all of them in
/// `<divider> <image … />`, and in `<section> <text /> <section>` the second section.
pub(super) fn own_children(spec: &'static ElementSpec, element: &Element) -> usize {
    let nodes = &element.children;
    if !matches!(element.end, End::Unclosed(_)) {
        return nodes.len();
    }
    let fits = |node: &Node| match node {
        Node::Element(Element { tag: Tag::BuiltIn(tag), .. }) => resolve::child(spec, &tag.to_string()).is_some(),
        Node::Text(_) => resolve::content(spec, Role::Text).is_some(),
        _ => false,
    };
    let takes = resolve::content(spec, Role::Children).is_some_and(|place| place.steps.len() == 1);
    if !takes && !nodes.iter().any(fits) {
        return 0;
    }
    let again = |node: &Node| matches!(node, Node::Element(inner) if inner.name() == element.name() && !fits(node));
    nodes.iter().position(again).unwrap_or(nodes.len())
}

impl Scope<'_> {
    /// Inside of a branch.
    fn branch(self) -> Self {
        Self { flow: if self.flow == Flow::Many { Flow::Many } else { Flow::Maybe }, ..self }
    }

    /// Inside of a loop.
    fn repeated(self) -> Self {
        Self { flow: Flow::Many, ..self }
    }
}

impl<'l, 'e, 'b> Children<'l, 'e, 'b> {
    pub(super) fn new(lower: &'l mut Lower<'e>, build: &'b mut Build, name: &'b str, dialect: Option<Dialect>) -> Self {
        Self { lower, build, name, dialect, targets: Vec::new(), has_let: false }
    }

    pub(super) fn lower(mut self, nodes: &[Node]) {
        if nodes.is_empty() {
            return;
        }
        let scope = Scope { list: None, flow: Flow::Once };
        // Text beside elements is one text; only what is spliced in or conditional needs a variable to gather it.
        let fixed = nodes.iter().all(|node| matches!(node, Node::Text(_) | Node::Element(_) | Node::Let(_)));
        let outer = self.lower.block.len();
        if fixed {
            self.fixed_text(nodes);
        }
        for node in nodes {
            if !(fixed && matches!(node, Node::Text(_))) {
                self.node(node, scope);
            }
        }
        self.finish();
        // What a `let` names, only the children of this element see.
        if self.has_let {
            self.lower.block.enclose(outer);
        }
    }

    /// The children as the value of one list, in the block with their holes, and what is known of them.
    pub(super) fn into_list(mut self, place: &Place, nodes: &[Node]) -> (TokenStream, Known) {
        self.nodes(nodes, Scope { list: Some((place, self.name)), flow: Flow::Once });
        let target = self.target(place, TargetKind::List, "", Span::call_site()).0;
        self.declare();
        let list = self.targets[target].list(&mut self.lower.block);
        (list, self.targets[target].known())
    }

    fn set(&mut self, place: &Place, value: Valued, name: &str, span: Span) {
        if let Err(refused) = self.lower.set(self.build, place, value, name, span) {
            let tag = self.name;
            if place.field.role == Role::Text {
                let message = format!(
                    "`<{tag}>` has its text twice: leave out `{}=` or the text between the tags",
                    place.field.name
                );
                self.lower.errors.at(span, message);
            } else {
                self.lower.errors.at(span, wrong::refused(&refused, tag, name));
            }
        }
    }

    fn nodes(&mut self, nodes: &[Node], scope: Scope<'_>) {
        for node in nodes {
            self.node(node, scope);
        }
    }

    fn node(&mut self, node: &Node, scope: Scope<'_>) {
        match node {
            Node::Element(element) => self.element(element, scope),
            Node::Fragment(nodes) => {
                // `<>` is also where a tag is about to be typed.
                let parent = self.probe(scope);
                self.lower.probes.no_tag(Some(&parent));
                self.nodes(nodes, scope);
            }
            Node::Text(literal) => self.text(literal, scope),
            Node::Splice { many, tokens, span } => self.splice(*many, tokens, *span, scope),
            Node::For { pattern, iter, body, span } => {
                let body = self.body(body, scope.repeated());
                let glue = Span::mixed_site().located_at(*span);
                self.run(scope, quote_spanned!(glue=> for #pattern in #iter { #body }));
            }
            Node::If { branches, otherwise, span } => {
                let glue = Span::mixed_site().located_at(*span);
                let mut tokens = TokenStream::new();
                for (condition, body) in branches {
                    let body = self.body(body, scope.branch());
                    let link = if tokens.is_empty() { TokenStream::new() } else { quote!(else) };
                    tokens.extend(quote_spanned!(glue=> #link if #condition { #body }));
                }
                if let Some(body) = otherwise {
                    let body = self.body(body, scope.branch());
                    tokens.extend(quote_spanned!(glue=> else { #body }));
                }
                self.run(scope, tokens);
            }
            Node::Match { on, arms, span } => {
                let glue = Span::mixed_site().located_at(*span);
                let mut tokens = TokenStream::new();
                for arm in arms {
                    let pattern = &arm.pattern;
                    let body = self.body(&arm.body, scope.branch());
                    tokens.extend(quote_spanned!(glue=> #pattern => { #body }));
                }
                // With an arm that is not the user's, rustc only says which cases are missing: where it would put them is
                // not where they go.
                let last = quote!(#[allow(unreachable_patterns)] _ if false => {});
                self.run(scope, quote_spanned!(glue=> match #on { #tokens #last }));
            }
            Node::Let(tokens) => {
                self.has_let = true;
                self.lower.block.run(tokens.clone());
            }
        }
    }

    /// The statements of a body, which has holes of its own: it may run never, or often.
    fn body(&mut self, nodes: &[Node], scope: Scope<'_>) -> TokenStream {
        let outer = self.lower.enter();
        self.nodes(nodes, scope);
        self.lower.leave(outer).around(&TokenStream::new())
    }

    /// Adds a statement that may use the variables.
    fn run(&mut self, scope: Scope<'_>, statement: TokenStream) {
        // A body's statements find them declared in front of it.
        if scope.flow == Flow::Once {
            self.declare();
        }
        self.lower.block.run(statement);
    }

    /// What the names of tags are looked up in by an editor.
    fn probe(&self, scope: Scope<'_>) -> String {
        let spec = self.build.spec;
        match scope.list {
            None => spec.rust.to_owned(),
            Some((place, _)) => format!("{}_{}", spec.rust, place.field.name),
        }
    }

    /// What gathers the children of a field, and its index.
    fn target(&mut self, place: &Place, kind: TargetKind, name: &str, span: Span) -> (usize, &mut Target) {
        let found = self.targets.iter().position(|target| target.place.steps == place.steps);
        let index = found.unwrap_or_else(|| {
            let variable = self.lower.variable("children");
            let first = (name.to_owned(), span);
            self.targets.push(Target::new(place.clone(), variable, kind, first));
            self.targets.len() - 1
        });
        (index, &mut self.targets[index])
    }

    fn run_of(&mut self, place: &Place) -> Ident {
        let fresh = self.lower.variable("run");
        self.target(place, TargetKind::List, &place.field.name, fresh.span()).1.run(fresh)
    }

    /// Declares the variables that the statements fill.
    fn declare(&mut self) {
        for target in &mut self.targets {
            target.declare(&mut self.lower.block);
        }
    }

    fn finish(&mut self) {
        self.declare();
        for mut target in std::mem::take(&mut self.targets) {
            let code = target.filled(&mut self.lower.block);
            let valued = Valued { filled: Filled::Value(code), known: target.known() };
            let Target { place, first: (name, span), .. } = target;
            self.set(&place, valued, &name, span);
        }
    }
}
