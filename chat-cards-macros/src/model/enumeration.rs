//! `#[enumeration]`: an enum of words, which keeps the words that Google adds later.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Data, DeriveInput, Error, LitInt, LitStr, Result, Token};

use super::element::path;
use super::names::screaming;
use super::options::FieldOptions;

pub(super) fn expand(options: TokenStream, item: TokenStream) -> Result<TokenStream> {
    let options = EnumOptions::parse.parse2(options)?;
    let input: DeriveInput = syn::parse2(item)?;
    let name = &input.ident;
    let Data::Enum(data) = input.data else {
        return Err(Error::new(name.span(), "`#[enumeration]` goes on an enum"));
    };
    let words = data.variants.into_iter().map(|variant| Word::new(variant, &options)).collect::<Result<Vec<_>>>()?;

    let attrs = &input.attrs;
    let rust = path(options.module.as_deref(), name);
    let idents: Vec<_> = words.iter().map(|word| &word.ident).collect();
    let wires: Vec<_> = words.iter().map(|word| &word.wire).collect();
    let variants: Vec<_> = idents.iter().map(ToString::to_string).collect();
    let spelt: Vec<_> = words.iter().map(|word| &word.word).collect();
    let numbers = words.iter().map(|word| match &word.number {
        Some(number) => quote!(Some(#number)),
        None => quote!(None),
    });
    let kept = words.iter().map(|word| &word.options.kept);
    let unknown =
        format!("A word that this version does not know, such as one that Google adds later: `{name}` keeps it.");
    let probes = probes(name, &words);

    Ok(quote! {
        #(#attrs)*
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#(#kept)* #idents,)*
            #[doc = #unknown]
            Unrecognised(Box<str>),
        }

        impl #name {
            /// The word as the API writes it.
            #[allow(deprecated)]
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#idents => #wires,)*
                    Self::Unrecognised(word) => word,
                }
            }
        }

        #[allow(deprecated)]
        impl crate::wire::Enumeration for #name {
            const SCHEMA: crate::schema::EnumSchema = crate::schema::EnumSchema {
                rust: #rust,
                words: &[#(crate::schema::Word { variant: #variants, wire: #wires, word: #spelt, number: #numbers }),*],
            };
            fn as_word(&self) -> &str {
                self.as_str()
            }
            fn from_word(word: ::std::borrow::Cow<'_, str>) -> Self {
                match &*word {
                    #(#wires => Self::#idents,)*
                    _ => Self::Unrecognised(word.into_owned().into_boxed_str()),
                }
            }
        }

        impl crate::wire::Wire for #name {
            const KIND: crate::schema::Kind = crate::schema::Kind::Enum(crate::wire::enum_of::<Self>);
            type Codec = crate::wire::AsWord;
        }

        impl ::serde::Serialize for #name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for #name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::wire::read_enum(deserializer)
            }
        }

        impl crate::convert::Value for #name {}

        impl ::std::fmt::Debug for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::std::fmt::Display for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        #probes
    })
}

/// The options of `#[enumeration(…)]`.
#[derive(Default)]
struct EnumOptions {
    prefix: String,
    module: Option<String>,
}

impl EnumOptions {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let mut options = Self::default();
        while !input.is_empty() {
            let name = input.call(Ident::parse_any)?;
            input.parse::<Token![=]>()?;
            let text = input.parse::<LitStr>()?.value();
            match name.to_string().as_str() {
                "prefix" => options.prefix = text,
                "module" => options.module = Some(text),
                other => return Err(Error::new(name.span(), format!("`{other}` is no option of `#[enumeration]`"))),
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
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
    /// Absent where Google publishes no protobuf class.
    number: Option<LitInt>,
    options: FieldOptions,
}

impl Word {
    fn new(variant: syn::Variant, enumeration: &EnumOptions) -> Result<Self> {
        let options = FieldOptions::parse(variant.attrs)?;
        let ident = variant.ident;
        let derived = || format!("{}{}", enumeration.prefix, screaming(&ident.to_string()));
        let wire = options.name.clone().unwrap_or_else(derived);
        let number = variant.discriminant.map(|(_, number)| syn::parse2(quote!(#number))).transpose()?;
        let word = wire.strip_prefix(&enumeration.prefix).unwrap_or(&wire).to_lowercase();
        Ok(Self { ident, wire, word, number, options })
    }
}

/// The words as `card!` spells them, for editors.
fn probes(name: &Ident, words: &[Word]) -> TokenStream {
    let module = format_ident!("__words_{name}");
    let words = words.iter().map(|word| {
        let ident = &word.ident;
        let lower = format_ident!("r#{}", word.word, span = ident.span());
        quote_spanned!(ident.span()=> pub use super::#name::#ident as #lower;)
    });
    quote! {
        #[cfg(rust_analyzer)]
        #[doc(hidden)]
        #[allow(non_snake_case, deprecated, missing_docs)]
        pub mod #module {
            #(#words)*
        }
    }
}
