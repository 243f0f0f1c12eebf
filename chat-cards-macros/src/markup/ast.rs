//! What the user wrote, before anyone asks what it means.

use std::cell::OnceCell;

use proc_macro2::{Ident, Literal, Span, TokenStream};

use super::cursor::first_token;

/// `<tag attr=value>children</tag>`
pub(crate) struct Element {
    pub(crate) tag: Tag,
    pub(crate) attrs: Vec<Attr>,
    /// Something among the attributes could not be read, which may be what the element seems to lack.
    pub(crate) excused: bool,
    pub(crate) children: Vec<Node>,
    /// The tag that was meant, once an error has said so.
    pub(crate) meant: OnceCell<String>,
    /// The name in the closing tag, if there is one.
    pub(crate) close: Option<Ident>,
    pub(crate) end: End,
}

/// How an element ends.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// As it should, or with a word about its closing tag.
    Closed,
    /// Its opening tag does not, as an error says.
    Endless,
    /// Not at all, as the error of that index says.
    Unclosed(usize),
}

/// The name of an element.
pub(crate) enum Tag {
    /// Lower case: an element of the model.
    BuiltIn(Ident),
    /// A capital letter or a path: a struct of the user's; the last span is that of the `<`.
    Component { path: TokenStream, name: Span, less: Span },
    /// Still to be typed.
    Missing(Span),
}

/// Something among the attributes.
pub(crate) enum Attr {
    /// `name=value`, or a bare `name`.
    Named { name: Ident, value: Value },
    /// `{name}`; the span is that of the opening brace.
    Shorthand { name: Ident, glue: Span },
    /// `{..base}`
    Spread { base: TokenStream, span: Span },
}

/// What stands behind `=`.
pub(crate) enum Value {
    /// Nothing: the name alone.
    Flag,
    /// The `=` is there, the value is not.
    Missing,
    Text(Literal, Span),
    Number {
        text: String,
        span: Span,
    },
    Bool(bool, Span),
    /// A word, with arguments or without.
    Word {
        word: Ident,
        args: Option<Vec<Arg>>,
    },
    /// `{Rust}`; the span is that of the `=` in front, for what the macro puts around.
    Rust {
        tokens: TokenStream,
        glue: Span,
    },
}

/// An argument of a word: `"link"` or `fill=true`.
pub(crate) struct Arg {
    pub(crate) name: Option<Ident>,
    pub(crate) value: Value,
    pub(crate) span: Span,
}

/// Something among the children.
pub(crate) enum Node {
    Element(Element),
    Fragment(Vec<Node>),
    Text(Literal),
    /// `{expr}`, or `{..iter}` for many.
    Splice {
        many: bool,
        tokens: TokenStream,
        span: Span,
    },
    For {
        pattern: TokenStream,
        iter: TokenStream,
        body: Vec<Node>,
        span: Span,
    },
    If {
        branches: Vec<(TokenStream, Vec<Node>)>,
        otherwise: Option<Vec<Node>>,
        span: Span,
    },
    Match {
        on: TokenStream,
        arms: Vec<Arm>,
        span: Span,
    },
    /// `{let pattern = expr;}`: the tokens from `let` on.
    Let(TokenStream),
}

/// `pattern if guard => children`
pub(crate) struct Arm {
    pub(crate) pattern: TokenStream,
    pub(crate) body: Vec<Node>,
}

impl Node {
    /// Where an error about the node points.
    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Element(element) => element.tag.span(),
            Self::Text(literal) => literal.span(),
            Self::Splice { span, .. } | Self::For { span, .. } | Self::If { span, .. } | Self::Match { span, .. } => {
                *span
            }
            Self::Let(tokens) => first_token(tokens).map_or(Span::call_site(), |token| token.span()),
            Self::Fragment(_) => Span::call_site(),
        }
    }

    /// The nodes inside of control flow or a fragment.
    pub(crate) fn bodies(&self) -> Vec<&[Self]> {
        let mut bodies: Vec<&[Self]> = Vec::new();
        match self {
            Self::Fragment(body) | Self::For { body, .. } => bodies.push(body),
            Self::If { branches, otherwise, .. } => {
                for (_, body) in branches {
                    bodies.push(body);
                }
                if let Some(body) = otherwise {
                    bodies.push(body);
                }
            }
            Self::Match { arms, .. } => {
                for arm in arms {
                    bodies.push(&arm.body);
                }
            }
            Self::Element(_) | Self::Text(_) | Self::Splice { .. } | Self::Let(_) => {}
        }
        bodies
    }
}

impl Element {
    /// What the element is called: what the user wrote, or meant.
    pub(crate) fn name(&self) -> Option<String> {
        match (self.meant.get(), &self.tag) {
            (Some(meant), _) => Some(meant.clone()),
            (None, Tag::BuiltIn(name)) => Some(name.to_string()),
            _ => None,
        }
    }
}

impl Tag {
    pub(crate) fn span(&self) -> Span {
        match self {
            Self::BuiltIn(name) => name.span(),
            Self::Component { name: span, .. } | Self::Missing(span) => *span,
        }
    }
}

impl Value {
    /// Where an error about the value points; `name` is what it belongs to.
    pub(crate) fn span(&self, name: Span) -> Span {
        match self {
            Self::Flag | Self::Missing => name,
            Self::Text(_, span) | Self::Number { span, .. } | Self::Bool(_, span) => *span,
            Self::Word { word, .. } => word.span(),
            Self::Rust { tokens, glue } => first_token(tokens).map_or(*glue, |token| token.span()),
        }
    }
}
