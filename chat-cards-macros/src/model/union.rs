//! `#[union(Owner.field)]`: an enum of same-named types becomes "at most one of these properties".

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;
use syn::{Error, Result};

use super::element::path;
use super::impls::{UNION, impls, method, rust};
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
        let Member { ident, rest, options, .. } = member;
        let kept = &options.kept;
        variants.extend(quote!(#kept #ident #rest,));
        setters.extend(member.setter(&name, &target));
        attributes.push((Ident::new(&member.name, ident.span()), options));
    }
    let mut wire = access(&name, &target, &members);
    wire.push_str(&impls(&name, UNION));
    conversions(&mut wire, &name, &target, &members);
    let wire = rust(&wire);
    let probes = probes::attributes(audience, &name, &attributes);
    let owner = &target.owner;

    let head = rust("#[derive(Clone)] pub enum");
    Ok(quote! {
        #attrs
        #head #name { #variants }
        impl #owner { #setters }
        #wire
        #probes
    })
}

/// The members, and how they are looked at and set by their index.
fn access(name: &Ident, target: &Target, members: &[Member]) -> String {
    let rust_path = path(target.module.as_deref(), name);
    let mut schema = String::new();
    let mut gets = String::new();
    let mut news = String::new();
    let mut slots = String::new();
    for (index, member) in members.iter().enumerate() {
        let ident = &member.ident;
        schema.push_str(&member.schema());
        gets.push_str(&format!("Self::{ident}(value) => ({index}, crate::wire::present(value)),"));
        news.push_str(&format!("{index} => Self::{ident}(crate::wire::empty()),"));
        slots.push_str(&format!("Self::{ident}(value) => crate::wire::slot(value),"));
    }
    // Indices are those of `SCHEMA`; behind the last one there is none.
    format!(
        "impl crate::wire::Union for {name} {{
            const SCHEMA: crate::schema::UnionSchema =
                crate::schema::UnionSchema {{ rust: {rust_path:?}, members: &[{schema}] }};
            fn get(&self) -> (usize, crate::wire::Value<'_>) {{
                match self {{ {gets} }}
            }}
            fn new(index: usize) -> Self {{
                match index {{ {news} _ => Self::new(0) }}
            }}
            fn slot(&mut self) -> crate::wire::Slot<'_> {{
                match self {{ {slots} }}
            }}
        }}"
    )
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
    /// The type as it was written, in parentheses.
    rest: TokenStream,
    options: FieldOptions,
}

impl Member {
    fn new(variant: &item::Member) -> Result<Self> {
        let item::Member { attrs, ident, rest } = variant;
        let ty = match Cursor::new(rest.clone()).next() {
            Some(TokenTree::Group(group)) => Type::new(&group.stream()),
            _ => return Err(Error::new(ident.span(), "a member of a union holds a type")),
        };
        let name = snake(&ident.to_string());
        Ok(Self { name, ident: ident.clone(), ty, rest: rest.clone(), options: FieldOptions::parse(attrs)? })
    }

    /// The value in a `Box`, if the member has one.
    fn boxed(&self, value: String) -> String {
        if self.ty.is_boxed() { format!("Box::new({value})") } else { value }
    }

    /// A setter on the owner, named like the member.
    fn setter(&self, union: &Ident, target: &Target) -> TokenStream {
        let Self { ident, options: FieldOptions { docs, .. }, .. } = self;
        let setter = Ident::new(&self.name, ident.span());
        let field = &target.field;
        let (taken, value) = self.ty.unboxed().taken("value");
        let value = self.boxed(value);
        let after = if target.constructors {
            format!(
                "(value: {taken}) -> Self {{ Self {{ {field}: Some({union}::{ident}({value})), ..Self::default() }} }}"
            )
        } else {
            format!("(mut self, value: {taken}) -> Self {{ self.{field} = Some({union}::{ident}({value})); self }}")
        };
        method(docs.clone(), "#[must_use] pub fn", &setter, &after)
    }

    /// The member as an entry of `SCHEMA`.
    fn schema(&self) -> String {
        let Self { ident, name, ty: Type(ty), options, .. } = self;
        format!(
            "crate::schema::Member {{
                variant: \"{ident}\",
                field: crate::wire::field::<{ty}>({name:?}, {:?}){},
            }},",
            camel(name),
            options.schema(),
        )
    }
}

/// A type that one member has becomes the union by itself, and its owner where that is little more than the union.
///
/// Of several members with the same type the first is the one meant.
fn conversions(text: &mut String, union: &Ident, target: &Target, members: &[Member]) {
    let Target { owner, field, .. } = target;
    let mut seen = Vec::new();
    for member in members {
        let ident = &member.ident;
        let Type(ty) = member.ty.unboxed();
        if member.ty.is_number() || ty == "Text" || seen.contains(&ty) {
            continue;
        }
        let value = member.boxed("value".to_owned());
        text.push_str(&format!(
            "impl From<{ty}> for {union} {{
                fn from(value: {ty}) -> Self {{
                    Self::{ident}({value})
                }}
            }}"
        ));
        if target.constructors || target.wraps {
            text.push_str(&format!(
                "impl From<{ty}> for {owner} {{
                    fn from(value: {ty}) -> Self {{
                        Self {{ {field}: Some(value.into()), ..Self::default() }}
                    }}
                }}"
            ));
        }
        if target.wraps {
            text.push_str(&format!(
                "impl crate::convert::Child<Vec<{owner}>> for {ty} {{
                    fn add_to(self, list: &mut Vec<{owner}>, _: &mut crate::convert::Run) {{
                        list.push(self.into());
                    }}
                }}"
            ));
        }
        seen.push(ty);
    }
}
