//! Paths to the names in the markup, for rust-analyzer alone, which completes and explains them.
//!
//! Every place where a name may stand has a path, a name that nobody has typed yet too: an editor types one on trial and
//! compares the expansions with and without it by position, so nothing before that name may come or go with it.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::ast::{Arg, Value};
use super::resolve;
use super::table::{FieldSpec, Kind, split_path};

/// Who an expansion is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Audience {
    Compiler,
    Editor,
}

/// The paths of one invocation, of which the compiler gets none.
pub(crate) struct Probes(Option<TokenStream>);

impl Probes {
    pub(crate) fn new(audience: Audience) -> Self {
        Self((audience == Audience::Editor).then(TokenStream::new))
    }

    /// Whether an editor reads the expansion.
    pub(crate) fn are_wanted(&self) -> bool {
        self.0.is_some()
    }

    /// A tag under a parent, or at the root, and its closing tag.
    pub(crate) fn tag(&mut self, parent: Option<&str>, tag: &Ident, close: Option<&Ident>) {
        let Some(probes) = &mut self.0 else { return };
        let module = parent_ident(parent);
        let nobody = nobody();
        for name in &[tag, close.unwrap_or(&nobody)] {
            if let Some(name) = raw(name) {
                probes.extend(quote!(use __c::tags::#module::children::#name as _;));
            }
        }
    }

    /// A tag without a name.
    pub(crate) fn no_tag(&mut self, parent: Option<&str>) {
        self.tag(parent, &nobody(), None);
    }

    /// An attribute of an element.
    pub(crate) fn attribute(&mut self, rust: &str, name: &Ident) {
        if self.0.is_none() {
            return;
        }
        let path = ident(rust);
        self.name(&quote!(#path::attributes), name);
    }

    /// Where the next attribute of an element would stand.
    pub(crate) fn no_attribute(&mut self, rust: &str) {
        self.attribute(rust, &nobody());
    }

    /// The words in a value, and the names of a constructor's arguments.
    pub(crate) fn value(&mut self, field: &FieldSpec, value: &Value) {
        if self.0.is_none() {
            return;
        }
        let (word, args) = match value {
            Value::Word { word, args } => (word.clone(), args.as_deref()),
            Value::Missing => (nobody(), None),
            _ => return,
        };
        match field.kind {
            Kind::Enum(rust) => {
                let path = ident(rust);
                self.name(&quote!(#path::words), &word);
            }
            Kind::Element(rust) => {
                let path = ident(rust);
                self.name(&quote!(#path::constructors), &word);
                if let Some((args, spec)) = args.zip(field.element()) {
                    let places = resolve::all_places(spec);
                    let place = places.iter().find(|place| place.field.is_called(&word.to_string()));
                    if let Some(place) = place {
                        self.arguments(rust, place.field, args);
                    }
                }
            }
            _ => {}
        }
    }

    /// The arguments of a constructor: one without a name, which comes first, and flags and named ones.
    fn arguments(&mut self, rust: &str, member: &FieldSpec, args: &[Arg]) {
        let path = ident(rust);
        let member_ident = Ident::new_raw(&member.name, Span::mixed_site());
        let path = quote!(#path::arguments::#member_ident);
        let mut positional = false;
        for arg in args {
            match (&arg.name, &arg.value) {
                (Some(name), _) => self.name(&path, name),
                (None, Value::Word { word, args: None }) if positional => self.name(&path, word),
                (None, value) => {
                    positional = true;
                    self.value(member, value);
                }
            }
        }
        if !positional {
            self.value(member, &Value::Missing);
        }
        self.name(&path, &nobody());
    }

    fn name(&mut self, module: &TokenStream, name: &Ident) {
        if let (Some(probes), Some(name)) = (&mut self.0, raw(name)) {
            probes.extend(quote!(let _ = __c::tags::#module::#name;));
        }
    }

    pub(crate) fn into_tokens(self) -> TokenStream {
        match self.0 {
            Some(probes) => quote! {
                #[allow(warnings)]
                const _: fn() = || { #probes };
            },
            None => TokenStream::new(),
        }
    }
}

/// What stands for a name still to be typed.
fn nobody() -> Ident {
    Ident::new("__", Span::mixed_site())
}

/// The name as Rust takes it: `type` and the like are raw.
fn raw(name: &Ident) -> Option<Ident> {
    let text = name.to_string();
    if syn::parse_str::<Ident>(&text).is_ok() {
        return Some(name.clone());
    }
    let reserved = matches!(text.as_str(), "self" | "Self" | "super" | "crate" | "_");
    (!reserved).then(|| Ident::new_raw(&text, name.span()))
}

fn parent_ident(parent: Option<&str>) -> Ident {
    ident(parent.unwrap_or("root"))
}

fn ident(rust: &str) -> Ident {
    Ident::new(&module(rust), Span::mixed_site())
}

/// `v1::Card` as the name of a module.
pub(crate) fn module(rust: &str) -> String {
    match split_path(rust) {
        (Some(module), name) => format!("{module}_{name}"),
        (None, name) => name.to_owned(),
    }
}
