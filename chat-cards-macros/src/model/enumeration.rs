//! `#[enumeration]`: an enum of words, which keeps the words that Google adds later.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::Result;

use super::element::path;
use super::impls::{ENUMERATION, impls, rust};
use super::item::{self, Item};
use super::names::screaming;
use super::options::{FieldOptions, Setting, no_option, settings};
use super::probes;
use crate::markup::cursor::Cursor;
use crate::markup::probes::Audience;

pub(super) fn expand(audience: Audience, options: TokenStream, item: TokenStream) -> Result<TokenStream> {
    let options = EnumOptions::parse(options)?;
    let Item { attrs, name, members } = Item::parse(item, "enum", "`#[enumeration]` goes on an enum")?;
    let mut words = Vec::new();
    for member in &members {
        words.push(Word::new(member, &options)?);
    }
    let mut variants = TokenStream::new();
    let mut probes = Vec::new();
    for Word { ident, word, options, .. } in &words {
        let kept = &options.kept;
        variants.extend(quote!(#kept #ident,));
        probes.push((ident, word.as_str()));
    }
    let unknown =
        format!("A word that this version does not know, such as one that Google adds later: `{name}` keeps it.");
    let wire = rust(&(access(&name, &options, &words) + &impls(&name, ENUMERATION)));
    let probes = probes::words(audience, &name, &probes);

    let head = rust("#[derive(Clone, PartialEq)] #[non_exhaustive] pub enum");
    Ok(quote! {
        #attrs
        #head #name {
            #variants
            #[doc = #unknown]
            Unrecognised(Box<str>),
        }

        #wire
        #probes
    })
}

/// The words, and how they are looked at and made.
fn access(name: &Ident, options: &EnumOptions, words: &[Word]) -> String {
    let rust_path = path(options.module.as_deref(), name);
    let mut schema = String::new();
    let mut to_wire = String::new();
    let mut from_wire = String::new();
    for Word { ident, wire, word, number, .. } in words {
        schema.push_str(&format!(
            "crate::schema::Word {{ variant: \"{ident}\", wire: \"{wire}\", word: \"{word}\", number: {number} }},"
        ));
        to_wire.push_str(&format!("Self::{ident} => \"{wire}\","));
        from_wire.push_str(&format!("\"{wire}\" => Self::{ident},"));
    }
    format!(
        "#[allow(deprecated)]
        impl {name} {{
            /// The word as the API writes it.
            #[must_use]
            pub fn as_str(&self) -> &str {{
                match self {{ {to_wire} Self::Unrecognised(word) => word }}
            }}
        }}
        #[allow(deprecated)]
        impl crate::wire::Enumeration for {name} {{
            const SCHEMA: crate::schema::EnumSchema =
                crate::schema::EnumSchema {{ rust: {rust_path:?}, words: &[{schema}] }};
            fn as_word(&self) -> &str {{
                self.as_str()
            }}
            fn from_word(word: ::std::borrow::Cow<'_, str>) -> Self {{
                match &*word {{
                    {from_wire}
                    _ => Self::Unrecognised(word.into_owned().into_boxed_str()),
                }}
            }}
        }}"
    )
}

/// The options of `#[enumeration(…)]`.
#[derive(Default)]
struct EnumOptions {
    prefix: String,
    module: Option<String>,
}

impl EnumOptions {
    fn parse(tokens: TokenStream) -> Result<Self> {
        let mut options = Self::default();
        for Setting { name, value, .. } in &settings(&mut Cursor::new(tokens))? {
            match name.to_string().as_str() {
                "prefix" => options.prefix.clone_from(value),
                "module" => options.module = Some(value.clone()),
                _ => return Err(no_option(name, "enumeration")),
            }
        }
        Ok(options)
    }
}

/// One word: its variant, how JSON writes it, and its number in protobuf.
struct Word {
    ident: Ident,
    wire: String,
    /// As `card!` has it: without the prefix, in lower case.
    word: String,
    /// `Some(1)`; `None` where Google publishes no protobuf class.
    number: String,
    options: FieldOptions,
}

impl Word {
    fn new(variant: &item::Member, enumeration: &EnumOptions) -> Result<Self> {
        let options = FieldOptions::parse(&variant.attrs)?;
        let ident = variant.ident.clone();
        let wire = match &options.name {
            Some(name) => name.clone(),
            None => format!("{}{}", enumeration.prefix, screaming(&ident.to_string())),
        };
        let mut rest = Cursor::new(variant.rest.clone());
        let number = match rest.next() {
            Some(_equals) => format!("Some({})", rest.rest()),
            None => "None".to_owned(),
        };
        let word = wire.strip_prefix(&enumeration.prefix).unwrap_or(&wire).to_lowercase();
        Ok(Self { ident, wire, word, number, options })
    }
}
