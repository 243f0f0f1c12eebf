//! `#[element]`: a struct with public fields becomes an object of the API.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::{Error, Result};

use super::impls::{ELEMENT, FROM_TEXT, impls, rust};
use super::item::{self, Item, Type};
use super::names::{camel, snake};
use super::options::{ElementOptions, FieldOptions};
use super::probes;
use crate::markup::cursor::Cursor;
use crate::markup::parse::unraw;
use crate::markup::probes::Audience;

pub(super) fn expand(audience: Audience, options: TokenStream, item: TokenStream) -> Result<TokenStream> {
    let options = ElementOptions::parse(options)?;
    let Item { attrs, name, members: fields } = Item::parse(item, "struct", "`#[element]` goes on a struct")?;
    let mut members = Vec::new();
    for field in &fields {
        members.push(Member::new(field)?);
    }
    let mut fields = TokenStream::new();
    let mut setters = TokenStream::new();
    let mut attributes = Vec::new();
    for member in &members {
        let Member { ident, ty: Type(ty), options, .. } = member;
        let kept = &options.kept;
        fields.extend(quote!(#kept pub #ident: #ty,));
        setters.extend(member.setters());
        if !options.union {
            attributes.push((ident.clone(), options));
        }
    }
    let new = constructor(&name, &options, &members)?;
    let schema = schema(&name, &options, &members);
    let wire = impls(&name, ELEMENT);
    let probes = probes::attributes(audience, &name, &attributes);

    let head = rust("#[derive(Clone, Default)] pub struct");
    let unknown = rust(
        "/// What was read beyond the fields above, kept to be written again.
        pub unknown_fields: crate::UnknownFields,",
    );
    Ok(quote! {
        #attrs
        #head #name {
            #fields
            #unknown
        }

        impl #name {
            #new
            #setters
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
    Option(Type),
    OptionBox(Type),
    Vec(Type),
}

impl Member {
    fn new(field: &item::Member) -> Result<Self> {
        let item::Member { attrs, ident, rest } = field;
        let mut rest = Cursor::new(rest.clone());
        if !rest.at_puncts(":") {
            return Err(Error::new(ident.span(), "`#[element]` goes on a struct with named fields"));
        }
        rest.next();
        let ty = Type(rest.rest());
        let shape = match (ty.inside("Option"), ty.inside("Vec")) {
            (Some(inner), _) if inner.is_boxed() => Shape::OptionBox(inner.unboxed()),
            (Some(inner), _) => Shape::Option(inner),
            (None, Some(item)) => Shape::Vec(item),
            (None, None) => Shape::Plain,
        };
        Ok(Self { name: unraw(ident), ident: ident.clone(), ty, shape, options: FieldOptions::parse(attrs)? })
    }

    /// What a setter takes for the field, and how that becomes the field's value.
    fn taken(&self) -> (TokenStream, TokenStream) {
        match &self.shape {
            Shape::Plain => self.ty.taken(),
            Shape::Option(inner) => {
                let (taken, value) = inner.taken();
                (taken, quote!(Some(#value)))
            }
            Shape::OptionBox(inner) => {
                let (taken, value) = inner.taken();
                (taken, quote!(Some(Box::new(#value))))
            }
            Shape::Vec(Type(item)) => (
                quote!(impl IntoIterator<Item = impl Into<#item>>),
                quote!(value.into_iter().map(Into::into).collect()),
            ),
        }
    }

    fn setters(&self) -> TokenStream {
        let Self { ident, options: FieldOptions { docs, each, .. }, .. } = self;
        let (taken, value) = self.taken();
        let method = rust("#[allow(deprecated)] #[must_use] pub fn");
        let Shape::Vec(Type(item)) = &self.shape else {
            return quote!(#docs #method #ident(mut self, value: #taken) -> Self {
                self.#ident = #value;
                self
            });
        };
        let one = match each {
            Some(one) => one.clone(),
            None => Ident::new(self.name.strip_suffix('s').unwrap_or(&self.name), ident.span()),
        };
        let push = format_ident!("push_{one}");
        let mut setters = TokenStream::new();
        if one != *ident {
            let note = format!("\n\nAdds several. To add one, use [`{one}`](Self::{one}).");
            setters.extend(quote!(#docs #[doc = #note] #method #ident(mut self, values: #taken) -> Self {
                self.#ident.extend(values.into_iter().map(Into::into));
                self
            }));
        }
        let one_doc = format!("Adds one to [`{0}`](field@Self::{0}).", self.name);
        let push_doc = format!("Adds one to [`{0}`](field@Self::{0}), in place.", self.name);
        let deprecated = match &self.options.deprecated {
            Some(note) => quote!(#[deprecated(note = #note)]),
            None => TokenStream::new(),
        };
        setters.extend(quote! {
            #[doc = #one_doc]
            #deprecated
            #method #one(mut self, value: impl Into<#item>) -> Self {
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
        });
        setters
    }

    /// The field as an entry of `SCHEMA`.
    fn schema(&self) -> TokenStream {
        let Self { name, ty: Type(ty), .. } = self;
        let FieldOptions { required, unless, output_only, deprecated, role, alias, union, .. } = &self.options;
        let base = if *union {
            // The union stands in an `Option`.
            let Type(inner) = self.ty.inside("Option").unwrap_or_else(|| self.ty.clone());
            quote!(crate::wire::union_field::<#inner>(#name))
        } else {
            let wire = camel(name);
            quote!(crate::wire::field::<#ty>(#name, #wire))
        };
        let mut set = TokenStream::new();
        if *required {
            set.extend(quote!(required: true,));
        }
        if *output_only {
            set.extend(quote!(output_only: true,));
        }
        if let Some(note) = deprecated {
            set.extend(quote!(deprecated: Some(#note),));
        }
        if let Some(role) = role {
            let role = Ident::new(role, Span::call_site());
            set.extend(quote!(role: crate::schema::Role::#role,));
        }
        if let Some(alias) = alias {
            set.extend(quote!(alias: Some(#alias),));
        }
        if let Some(unless) = unless {
            set.extend(quote!(unless: Some(#unless),));
        }
        if set.is_empty() { base } else { quote!(crate::schema::Field { #set ..#base }) }
    }
}

/// `new`, which takes what the element cannot do without.
fn constructor(name: &Ident, options: &ElementOptions, members: &[Member]) -> Result<TokenStream> {
    let mut taken = Vec::new();
    match &options.new {
        Some(names) => {
            for ident in names {
                match members.iter().find(|member| *ident == member.name) {
                    Some(member) => taken.push(member),
                    None => return Err(Error::new(ident.span(), format!("`{name}` has no field `{ident}`"))),
                }
            }
        }
        None => {
            for member in members {
                if member.options.required {
                    taken.push(member);
                }
            }
        }
    }
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
    let mut names = String::new();
    let mut arguments = TokenStream::new();
    let mut fields = TokenStream::new();
    for member in taken {
        let ident = &member.ident;
        let (ty, value) = member.taken();
        names.push_str(if names.is_empty() { "`" } else { ", `" });
        names.push_str(&member.name);
        names.push('`');
        arguments.extend(quote!(#ident: #ty,));
        fields.extend(quote!(#ident: { let value = #ident; #value },));
    }
    let doc = format!("A `{name}` with what it cannot do without: {names}.");
    Ok(quote! {
        #[doc = #doc]
        #[must_use]
        pub fn new(#arguments) -> Self {
            Self { #fields ..Self::default() }
        }
    })
}

fn schema(name: &Ident, options: &ElementOptions, members: &[Member]) -> TokenStream {
    let ElementOptions { schema, tag, alias, value, module, wrapper, group, .. } = options;
    let rust = path(module.as_deref(), name);
    let tag = tag.clone().unwrap_or_else(|| snake(&name.to_string()));
    let alias = optional(alias.as_deref());
    let from = match value.as_deref() {
        None | Some("hex") => TokenStream::new(),
        Some(value) => from_text(name, value),
    };
    let value = optional(value.as_deref());
    let mut fields = TokenStream::new();
    for member in members {
        let field = member.schema();
        fields.extend(quote!(#field,));
    }
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
                fields: &[#fields],
            };
            #access
        }

        #from
    }
}

/// An element that one string can stand for converts from it.
fn from_text(name: &Ident, field: &str) -> TokenStream {
    let body = format!("{{ fn from_text(text: crate::Text) -> Self {{ Self::default().{field}(text) }} }}");
    let mut conversions = impls(name, &[("impl crate::convert::FromText for", &body)]);
    conversions.extend(impls(name, FROM_TEXT));
    conversions
}

/// `get` and `slot`: a field by its index.
fn access(members: &[Member]) -> TokenStream {
    let mut gets = String::new();
    let mut slots = String::new();
    for (index, Member { ident, options, .. }) in members.iter().enumerate() {
        if options.union {
            gets.push_str(&format!("{index} => crate::wire::union_value(self.{ident}.as_ref()),"));
            slots.push_str(&format!("{index} => crate::wire::union_slot(&mut self.{ident}),"));
        } else {
            gets.push_str(&format!("{index} => crate::wire::value(&self.{ident}),"));
            slots.push_str(&format!("{index} => crate::wire::slot(&mut self.{ident}),"));
        }
    }
    rust(&format!(
        "fn get(&self, index: usize) -> crate::wire::Value<'_> {{
            match index {{ {gets} _ => crate::wire::Value::Unknown(&self.unknown_fields) }}
        }}
        fn slot(&mut self, index: usize) -> crate::wire::Slot<'_> {{
            match index {{ {slots} _ => crate::wire::Slot::Unknown(&mut self.unknown_fields) }}
        }}"
    ))
}

/// The path by which the model reaches a type.
pub(super) fn path(module: Option<&str>, name: &Ident) -> String {
    match module {
        Some(module) => format!("{module}::{name}"),
        None => name.to_string(),
    }
}

pub(super) fn optional(text: Option<&str>) -> TokenStream {
    match text {
        Some(text) => quote!(Some(#text)),
        None => quote!(None),
    }
}
