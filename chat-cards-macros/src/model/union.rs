//! `#[union(Owner.field)]`: an enum of same-named types becomes "at most one of these properties".

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;
use syn::{Error, Result};

use super::element::{optional, path};
use super::impls::rust;
use super::item::{self, Item, Type};
use super::names::{camel, snake};
use super::options::{FieldOptions, Setting, no_option, settings};
use super::probes;
use crate::markup::cursor::Cursor;
use crate::markup::probes::Audience;

pub(super) fn expand(audience: Audience, options: TokenStream, item: TokenStream) -> Result<TokenStream> {
    let target = Target::parse(options)?;
    let Item { attrs, name, members: variants } = Item::parse(item, "enum", "`#[union]` goes on an enum")?;
    let mut members = Vec::new();
    for variant in &variants {
        members.push(Member::new(variant)?);
    }
    let mut variants = TokenStream::new();
    let mut setters = TokenStream::new();
    let mut attributes = Vec::new();
    for member in &members {
        let Member { ident, ty: Type(ty), options, .. } = member;
        let kept = &options.kept;
        variants.extend(quote!(#kept #ident(#ty),));
        setters.extend(member.setter(&name, &target));
        attributes.push((Ident::new(&member.name, ident.span()), options));
    }
    let access = access(&name, &target, &members);
    let conversions = conversions(&name, &target, &members);
    let probes = probes::attributes(audience, &name, &attributes);
    let owner = &target.owner;

    let head = rust("#[derive(Clone, PartialEq, Debug)] pub enum");
    Ok(quote! {
        #attrs
        #head #name {
            #variants
        }

        impl #owner {
            #setters
        }

        #access
        #conversions
        #probes
    })
}

/// The members, and how they are looked at and set by their index.
fn access(name: &Ident, target: &Target, members: &[Member]) -> TokenStream {
    let rust_path = path(target.module.as_deref(), name);
    let mut schema = TokenStream::new();
    let mut gets = String::new();
    let mut news = String::new();
    let mut slots = String::new();
    for (index, member) in members.iter().enumerate() {
        let ident = &member.ident;
        let field = member.schema();
        schema.extend(quote!(#field,));
        gets.push_str(&format!("Self::{ident}(value) => ({index}, crate::wire::present(value)),"));
        news.push_str(&format!("{index} => Self::{ident}(crate::wire::empty()),"));
        slots.push_str(&format!("Self::{ident}(value) => crate::wire::slot(value),"));
    }
    // Indices are those of `SCHEMA`; behind the last one there is none.
    let access = rust(&format!(
        "fn get(&self) -> (usize, crate::wire::Value<'_>) {{
            match self {{ {gets} }}
        }}
        fn new(index: usize) -> Self {{
            match index {{ {news} _ => Self::new(0) }}
        }}
        fn slot(&mut self) -> crate::wire::Slot<'_> {{
            match self {{ {slots} }}
        }}"
    ));
    quote! {
        impl crate::wire::Union for #name {
            const SCHEMA: crate::schema::UnionSchema = crate::schema::UnionSchema {
                rust: #rust_path,
                members: &[#schema],
            };
            #access
        }
    }
}

/// The struct and field that hold the union, and what else the attribute says.
struct Target {
    owner: Ident,
    field: Ident,
    /// The module that the owner and the union are reached by.
    module: Option<String>,
    /// The owner is nothing but the union: members make it, rather than set something on it.
    constructors: bool,
    /// The owner stands around each member in lists, where the member may be given alone.
    wraps: bool,
}

impl Target {
    fn parse(options: TokenStream) -> Result<Self> {
        let mut cursor = Cursor::new(options);
        let owner = item::name(&mut cursor)?;
        cursor.next();
        let field = item::name(&mut cursor)?;
        cursor.next();
        let mut target = Self { owner, field, module: None, constructors: false, wraps: false };
        for Setting { name, value, .. } in &settings(&mut cursor)? {
            match name.to_string().as_str() {
                "constructors" => target.constructors = true,
                "wraps" => target.wraps = true,
                "module" => target.module = Some(value.clone()),
                _ => return Err(no_option(name, "union")),
            }
        }
        Ok(target)
    }
}

struct Member {
    ident: Ident,
    name: String,
    ty: Type,
    options: FieldOptions,
}

impl Member {
    fn new(variant: &item::Member) -> Result<Self> {
        let item::Member { attrs, ident, rest } = variant;
        let ty = match Cursor::new(rest.clone()).next() {
            Some(TokenTree::Group(group)) => Type(group.stream()),
            _ => return Err(Error::new(ident.span(), "a member of a union holds a type")),
        };
        Ok(Self { name: snake(&ident.to_string()), ident: ident.clone(), ty, options: FieldOptions::parse(attrs)? })
    }

    /// The value in a `Box`, if the member has one.
    fn boxed(&self, value: TokenStream) -> TokenStream {
        if self.ty.is_boxed() { quote!(Box::new(#value)) } else { value }
    }

    /// A setter on the owner, named like the member.
    fn setter(&self, union: &Ident, target: &Target) -> TokenStream {
        let Self { ident, options: FieldOptions { docs, .. }, .. } = self;
        let setter = Ident::new(&self.name, ident.span());
        let field = &target.field;
        let (taken, value) = self.ty.unboxed().taken();
        let value = self.boxed(value);
        if target.constructors {
            return quote! {
                #docs
                #[must_use]
                pub fn #setter(value: #taken) -> Self {
                    Self { #field: Some(#union::#ident(#value)), ..Self::default() }
                }
            };
        }
        quote! {
            #docs
            #[must_use]
            pub fn #setter(mut self, value: #taken) -> Self {
                self.#field = Some(#union::#ident(#value));
                self
            }
        }
    }

    fn schema(&self) -> TokenStream {
        let Self { ident, name, ty: Type(ty), options: FieldOptions { role, alias, output_only, .. }, .. } = self;
        let wire = camel(name);
        let variant = ident.to_string();
        let role = match role {
            Some(role) => {
                let role = Ident::new(role, ident.span());
                quote!(role: crate::schema::Role::#role,)
            }
            None => TokenStream::new(),
        };
        let alias = optional(alias.as_deref());
        quote! {
            crate::schema::Member {
                variant: #variant,
                field: crate::schema::Field {
                    #role
                    alias: #alias,
                    output_only: #output_only,
                    ..crate::wire::field::<#ty>(#name, #wire)
                },
            }
        }
    }
}

/// A type that one member has becomes the union by itself, and its owner where that is little more than the union.
///
/// Of several members with the same type the first is the one meant.
fn conversions(union: &Ident, target: &Target, members: &[Member]) -> TokenStream {
    let Target { owner, field, .. } = target;
    let mut seen = Vec::new();
    let mut conversions = TokenStream::new();
    for member in members {
        let ident = &member.ident;
        let ty = member.ty.unboxed();
        let inner = &ty.0;
        let text = inner.to_string();
        if ty.is_number() || text == "Text" || seen.contains(&text) {
            continue;
        }
        seen.push(text);
        let value = member.boxed(quote!(value));
        conversions.extend(quote! {
            impl From<#inner> for #union {
                fn from(value: #inner) -> Self {
                    Self::#ident(#value)
                }
            }
        });
        if target.constructors || target.wraps {
            conversions.extend(quote! {
                impl From<#inner> for #owner {
                    fn from(value: #inner) -> Self {
                        Self { #field: Some(value.into()), ..Self::default() }
                    }
                }
            });
        }
        if target.wraps {
            conversions.extend(quote! {
                impl crate::convert::Child<Vec<#owner>> for #inner {
                    fn add_to(self, list: &mut Vec<#owner>, _: &mut crate::convert::Run) {
                        list.push(self.into());
                    }
                }
            });
        }
    }
    conversions
}
