//! `#[union(Owner.field)]`: an enum of same-named types becomes "at most one of these properties".

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Data, DeriveInput, Error, LitStr, Result, Token, Type};

use super::element::{argument_of, is_number, optional, path};
use super::names::{camel, snake};
use super::options::FieldOptions;

pub(super) fn expand(options: TokenStream, item: TokenStream) -> Result<TokenStream> {
    let target = Target::parse.parse2(options)?;
    let input: DeriveInput = syn::parse2(item)?;
    let name = &input.ident;
    let Data::Enum(data) = input.data else {
        return Err(Error::new(name.span(), "`#[union]` goes on an enum"));
    };
    let members = data.variants.into_iter().map(Member::new).collect::<Result<Vec<_>>>()?;

    let attrs = &input.attrs;
    let variants = members.iter().map(|member| {
        let Member { ident, ty, options: FieldOptions { kept, .. }, .. } = member;
        quote!(#(#kept)* #ident(#ty),)
    });
    let idents: Vec<_> = members.iter().map(|member| &member.ident).collect();
    let indices: Vec<_> = (0..members.len()).collect();
    let rust = path(target.module.as_deref(), name);
    let schema = members.iter().map(Member::schema);
    let setters = members.iter().map(|member| member.setter(name, &target));
    let conversions = conversions(name, &target, &members);
    let probes = probes(name, &members);
    let owner = &target.owner;

    Ok(quote! {
        #(#attrs)*
        #[derive(Clone, PartialEq, Debug)]
        pub enum #name {
            #(#variants)*
        }

        impl #owner {
            #(#setters)*
        }

        impl crate::wire::Union for #name {
            const SCHEMA: crate::schema::UnionSchema = crate::schema::UnionSchema {
                rust: #rust,
                members: &[#(#schema),*],
            };
            fn get(&self) -> (usize, crate::wire::Value<'_>) {
                match self {
                    #(Self::#idents(value) => (#indices, crate::wire::present(value)),)*
                }
            }
            fn new(index: usize) -> Self {
                match index {
                    #(#indices => Self::#idents(crate::wire::empty()),)*
                    // Indices are those of `SCHEMA`; behind the last one there is none.
                    _ => Self::new(0),
                }
            }
            fn slot(&mut self) -> crate::wire::Slot<'_> {
                match self {
                    #(Self::#idents(value) => crate::wire::slot(value),)*
                }
            }
        }

        #conversions
        #probes
    })
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
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let owner = input.parse()?;
        input.parse::<Token![.]>()?;
        let field = input.call(Ident::parse_any)?;
        let mut target = Self { owner, field, module: None, constructors: false, wraps: false };
        while !input.is_empty() {
            input.parse::<Token![,]>()?;
            let option: Ident = input.parse()?;
            match option.to_string().as_str() {
                "constructors" => target.constructors = true,
                "wraps" => target.wraps = true,
                "module" => {
                    input.parse::<Token![=]>()?;
                    target.module = Some(input.parse::<LitStr>()?.value());
                }
                other => return Err(Error::new(option.span(), format!("`{other}` is no option of `#[union]`"))),
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
    fn new(variant: syn::Variant) -> Result<Self> {
        let ident = variant.ident;
        let field = variant.fields.into_iter().next();
        let ty = field.ok_or_else(|| Error::new(ident.span(), "a member of a union holds a type"))?.ty;
        Ok(Self { name: snake(&ident.to_string()), ident, ty, options: FieldOptions::parse(variant.attrs)? })
    }

    fn inner(&self) -> &Type {
        argument_of(&self.ty, "Box").unwrap_or(&self.ty)
    }

    /// A setter on the owner, named like the member.
    fn setter(&self, union: &Ident, target: &Target) -> TokenStream {
        let Self { ident, options: FieldOptions { docs, .. }, .. } = self;
        let setter = format_ident!("{}", self.name, span = ident.span());
        let field = &target.field;
        let inner = self.inner();
        let inner = quote!(#inner);
        let (taken, value) = if is_number(&inner) {
            (quote!(#inner), quote!(value))
        } else {
            (quote!(impl Into<#inner>), quote!(value.into()))
        };
        let value = if argument_of(&self.ty, "Box").is_some() { quote!(Box::new(#value)) } else { value };
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
        let Self { ident, name, ty, options: FieldOptions { role, alias, output_only, .. }, .. } = self;
        let wire = camel(name);
        let variant = ident.to_string();
        let role = role.map(|role| {
            let role = Ident::new(role, ident.span());
            quote!(role: crate::schema::Role::#role,)
        });
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
        let Member { ident, ty, .. } = member;
        let inner = member.inner();
        let inner = quote!(#inner);
        let text = inner.to_string();
        if is_number(&inner) || text == "Text" || seen.contains(&text) {
            continue;
        }
        seen.push(text);
        let value = if argument_of(ty, "Box").is_some() { quote!(Box::new(value)) } else { quote!(value) };
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

/// One constant per member, as for the fields of an element.
fn probes(name: &Ident, members: &[Member]) -> TokenStream {
    let module = format_ident!("__attributes_{name}");
    let fields = members.iter().map(|member| {
        let Member { ident, name, options: FieldOptions { docs, alias, .. }, .. } = member;
        let field = format_ident!("{name}", span = ident.span());
        let alias = alias.as_ref().map(|alias| {
            let alias = Ident::new(alias, ident.span());
            quote!(#docs pub const #alias: crate::tags::Attribute = crate::tags::Attribute;)
        });
        quote_spanned!(ident.span()=> #docs pub const #field: crate::tags::Attribute = crate::tags::Attribute; #alias)
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
