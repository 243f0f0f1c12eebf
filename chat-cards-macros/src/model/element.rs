//! `#[element]`: a struct with public fields becomes an object of the API.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::ext::IdentExt as _;
use syn::{Data, DeriveInput, Error, Field, Result, Type};

use super::names::{camel, snake};
use super::options::{ElementOptions, FieldOptions};

pub(super) fn expand(options: TokenStream, item: TokenStream) -> Result<TokenStream> {
    let options = ElementOptions::parse(options)?;
    let input: DeriveInput = syn::parse2(item)?;
    let name = &input.ident;
    let Data::Struct(data) = input.data else {
        return Err(Error::new(name.span(), "`#[element]` goes on a struct"));
    };
    let members = data.fields.into_iter().map(Member::new).collect::<Result<Vec<_>>>()?;

    let attrs = &input.attrs;
    let fields = members.iter().map(|member| {
        let Member { ident, ty, options: FieldOptions { kept, .. }, .. } = member;
        quote!(#(#kept)* pub #ident: #ty,)
    });
    let new = constructor(name, &options, &members)?;
    let setters = members.iter().map(Member::setters);
    let schema = schema(name, &options, &members);
    let wire = wire(name);
    let probes = probes(name, &members);

    Ok(quote! {
        #(#attrs)*
        #[derive(Clone, Default)]
        pub struct #name {
            #(#fields)*
            /// What was read beyond the fields above, kept to be written again.
            pub unknown_fields: crate::UnknownFields,
        }

        impl #name {
            #new
            #(#setters)*
        }

        #schema
        #wire
        #probes
    })
}

/// A field, taken apart.
struct Member {
    ident: Ident,
    name: String,
    ty: Type,
    shape: Shape,
    options: FieldOptions,
}

/// How a field holds what its setter takes.
enum Shape {
    Plain,
    Option(TokenStream),
    OptionBox(TokenStream),
    Vec(TokenStream),
}

impl Member {
    fn new(field: Field) -> Result<Self> {
        let Some(ident) = field.ident else {
            return Err(Error::new(Span::call_site(), "`#[element]` goes on a struct with named fields"));
        };
        let shape = match argument_of(&field.ty, "Option") {
            Some(inner) => match argument_of(inner, "Box") {
                Some(inner) => Shape::OptionBox(quote!(#inner)),
                None => Shape::Option(quote!(#inner)),
            },
            None => match argument_of(&field.ty, "Vec") {
                Some(item) => Shape::Vec(quote!(#item)),
                None => Shape::Plain,
            },
        };
        let name = ident.unraw().to_string();
        Ok(Self { name, ident, ty: field.ty, shape, options: FieldOptions::parse(field.attrs)? })
    }

    /// What a setter takes for the field, and how that becomes the field's value.
    fn taken(&self) -> (TokenStream, TokenStream) {
        let ty = &self.ty;
        match &self.shape {
            Shape::Plain if is_number(&quote!(#ty)) => (quote!(#ty), quote!(value)),
            Shape::Plain => (quote!(impl Into<#ty>), quote!(value.into())),
            Shape::Option(inner) if is_number(inner) => (quote!(#inner), quote!(Some(value))),
            Shape::Option(inner) => (quote!(impl Into<#inner>), quote!(Some(value.into()))),
            Shape::OptionBox(inner) => (quote!(impl Into<#inner>), quote!(Some(Box::new(value.into())))),
            Shape::Vec(item) => (
                quote!(impl IntoIterator<Item = impl Into<#item>>),
                quote!(value.into_iter().map(Into::into).collect()),
            ),
        }
    }

    fn setters(&self) -> TokenStream {
        let Self { ident, options: FieldOptions { docs, each, .. }, .. } = self;
        let (taken, value) = self.taken();
        let Shape::Vec(item) = &self.shape else {
            return quote! {
                #docs
                #[allow(deprecated)]
                #[must_use]
                pub fn #ident(mut self, value: #taken) -> Self {
                    self.#ident = #value;
                    self
                }
            };
        };
        let one = each.clone().unwrap_or_else(|| {
            let singular = self.name.strip_suffix('s').unwrap_or(&self.name);
            Ident::new(singular, ident.span())
        });
        let push = format_ident!("push_{one}");
        let many = (one != *ident).then(|| {
            let note = format!("\n\nAdds several. To add one, use [`{one}`](Self::{one}).");
            quote! {
                #docs
                #[doc = #note]
                #[allow(deprecated)]
                #[must_use]
                pub fn #ident(mut self, values: #taken) -> Self {
                    self.#ident.extend(values.into_iter().map(Into::into));
                    self
                }
            }
        });
        let one_doc = format!("Adds one to [`{0}`](field@Self::{0}).", self.name);
        let push_doc = format!("Adds one to [`{0}`](field@Self::{0}), in place.", self.name);
        let deprecated = self.options.deprecated.as_ref().map(|note| quote!(#[deprecated(note = #note)]));
        quote! {
            #many

            #[doc = #one_doc]
            #deprecated
            #[allow(deprecated)]
            #[must_use]
            pub fn #one(mut self, value: impl Into<#item>) -> Self {
                self.#ident.push(value.into());
                self
            }

            #[doc = #push_doc]
            #deprecated
            #[allow(deprecated)]
            pub fn #push(&mut self, value: impl Into<#item>) -> &mut Self {
                self.#ident.push(value.into());
                self
            }
        }
    }

    /// The field as an entry of `SCHEMA`.
    fn schema(&self) -> TokenStream {
        let Self { name, ty, .. } = self;
        let FieldOptions { required, unless, output_only, deprecated, role, alias, union, .. } = &self.options;
        let base = if *union {
            let inner = self.union();
            quote!(crate::wire::union_field::<#inner>(#name))
        } else {
            let wire = camel(name);
            quote!(crate::wire::field::<#ty>(#name, #wire))
        };
        let mut set = Vec::new();
        if *required {
            set.push(quote!(required: true));
        }
        if *output_only {
            set.push(quote!(output_only: true));
        }
        if let Some(note) = deprecated {
            set.push(quote!(deprecated: Some(#note)));
        }
        if let Some(role) = role {
            let role = Ident::new(role, Span::call_site());
            set.push(quote!(role: crate::schema::Role::#role));
        }
        if let Some(alias) = alias {
            set.push(quote!(alias: Some(#alias)));
        }
        if let Some(unless) = unless {
            set.push(quote!(unless: Some(#unless)));
        }
        if set.is_empty() { base } else { quote!(crate::schema::Field { #(#set,)* ..#base }) }
    }

    /// The union in a field of type `Option<Union>`.
    fn union(&self) -> &Type {
        argument_of(&self.ty, "Option").unwrap_or(&self.ty)
    }
}

/// `new`, which takes what the element cannot do without.
fn constructor(name: &Ident, options: &ElementOptions, members: &[Member]) -> Result<TokenStream> {
    let taken: Vec<&Member> = match &options.new {
        Some(names) => names
            .iter()
            .map(|ident| {
                let found = members.iter().find(|member| *ident == member.name);
                found.ok_or_else(|| Error::new(ident.span(), format!("`{name}` has no field `{ident}`")))
            })
            .collect::<Result<_>>()?,
        None => members.iter().filter(|member| member.options.required).collect(),
    };
    if taken.is_empty() {
        let doc = format!("A `{name}` with nothing set yet.");
        return Ok(quote! {
            #[doc = #doc]
            #[must_use]
            pub fn new() -> Self {
                Self::default()
            }
        });
    }
    let names: Vec<_> = taken.iter().map(|member| format!("`{}`", member.name)).collect();
    let doc = format!("A `{name}` with what it cannot do without: {}.", names.join(", "));
    let idents: Vec<_> = taken.iter().map(|member| &member.ident).collect();
    let types = taken.iter().map(|member| member.taken().0);
    let values = taken.iter().map(|member| {
        let ident = &member.ident;
        let value = member.taken().1;
        quote!({ let value = #ident; #value })
    });
    Ok(quote! {
        #[doc = #doc]
        #[must_use]
        pub fn new(#(#idents: #types),*) -> Self {
            Self { #(#idents: #values,)* ..Self::default() }
        }
    })
}

fn schema(name: &Ident, options: &ElementOptions, members: &[Member]) -> TokenStream {
    let ElementOptions { schema, tag, alias, value, module, wrapper, group, .. } = options;
    let rust = path(module.as_deref(), name);
    let tag = tag.clone().unwrap_or_else(|| snake(&name.to_string()));
    let alias = optional(alias.as_deref());
    let from = value.as_ref().filter(|value| *value != "hex").map(|value| from_text(name, value));
    let value = optional(value.as_deref());
    let fields = members.iter().map(Member::schema);
    let access = access(members);
    quote! {
        #[allow(deprecated)]
        impl crate::schema::Element for #name {
            const SCHEMA: crate::schema::Schema = crate::schema::Schema {
                name: #schema,
                rust: #rust,
                tag: #tag,
                alias: #alias,
                value: #value,
                wrapper: #wrapper,
                group: #group,
                fields: &[#(#fields),*],
            };
            #access
        }

        #from
    }
}

/// An element that one string can stand for converts from it.
fn from_text(name: &Ident, field: &str) -> TokenStream {
    let setter = Ident::new(field, Span::call_site());
    quote! {
        impl crate::convert::FromText for #name {
            fn from_text(text: crate::Text) -> Self {
                Self::default().#setter(text)
            }
        }
        impl From<&str> for #name {
            fn from(text: &str) -> Self {
                crate::convert::FromText::from_text(text.into())
            }
        }
        impl From<String> for #name {
            fn from(text: String) -> Self {
                crate::convert::FromText::from_text(text.into())
            }
        }
    }
}

/// How the fields are looked at and set, and what the standard traits make of that.
fn wire(name: &Ident) -> TokenStream {
    quote! {
        impl crate::wire::Wire for #name {
            const KIND: crate::schema::Kind = crate::schema::Kind::Element(crate::wire::schema_of::<Self>);
            type Codec = crate::wire::AsElement;
        }

        impl crate::convert::Value for #name {}

        impl ::serde::Serialize for #name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                crate::wire::write_element(self, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for #name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::wire::read_element(deserializer)
            }
        }

        impl ::std::fmt::Debug for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                crate::wire::show(f, self)
            }
        }

        impl PartialEq for #name {
            fn eq(&self, other: &Self) -> bool {
                crate::wire::same(self, other)
            }
        }

    }
}

/// `get` and `slot`: a field by its index.
fn access(members: &[Member]) -> TokenStream {
    let mut gets = TokenStream::new();
    let mut slots = TokenStream::new();
    for (index, member) in members.iter().enumerate() {
        let ident = &member.ident;
        if member.options.union {
            gets.extend(quote!(#index => crate::wire::union_value(self.#ident.as_ref()),));
            slots.extend(quote!(#index => crate::wire::union_slot(&mut self.#ident),));
        } else {
            gets.extend(quote!(#index => crate::wire::value(&self.#ident),));
            slots.extend(quote!(#index => crate::wire::slot(&mut self.#ident),));
        }
    }
    quote! {
        fn get(&self, index: usize) -> crate::wire::Value<'_> {
            match index {
                #gets
                _ => crate::wire::Value::Unknown(&self.unknown_fields),
            }
        }
        fn slot(&mut self, index: usize) -> crate::wire::Slot<'_> {
            match index {
                #slots
                _ => crate::wire::Slot::Unknown(&mut self.unknown_fields),
            }
        }
    }
}

/// One constant per attribute, which an editor completes, explains and leads to the field.
fn probes(name: &Ident, members: &[Member]) -> TokenStream {
    let module = format_ident!("__attributes_{name}");
    let fields = members.iter().filter(|member| !member.options.union).map(|member| {
        let Member { ident, options: FieldOptions { docs, alias, .. }, .. } = member;
        let alias = alias.as_ref().map(|alias| {
            let alias = Ident::new(alias, ident.span());
            quote!(#docs pub const #alias: crate::tags::Attribute = crate::tags::Attribute;)
        });
        quote_spanned!(ident.span()=> #docs pub const #ident: crate::tags::Attribute = crate::tags::Attribute; #alias)
    });
    quote! {
        #[cfg(rust_analyzer)]
        #[doc(hidden)]
        #[allow(non_snake_case, non_upper_case_globals, deprecated, missing_docs)]
        pub mod #module {
            #(#fields)*
        }
    }
}

pub(super) fn path(module: Option<&str>, name: &Ident) -> String {
    module.map_or_else(|| name.to_string(), |module| format!("{module}::{name}"))
}

pub(super) fn optional(text: Option<&str>) -> TokenStream {
    text.map_or_else(|| quote!(None), |text| quote!(Some(#text)))
}

/// `T` of `Outer<T>`.
pub(super) fn argument_of<'a>(ty: &'a Type, outer: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    if last.ident != outer {
        return None;
    }
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first()? {
        syn::GenericArgument::Type(ty) => Some(ty),
        _ => None,
    }
}

pub(super) fn is_number(ty: &TokenStream) -> bool {
    ["bool", "i32", "i64", "f32", "f64"].contains(&ty.to_string().as_str())
}
