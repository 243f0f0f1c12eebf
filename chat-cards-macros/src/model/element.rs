//! `#[element]`: a struct with public fields becomes an object of the API.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{Error, Result};

use super::impls::{ELEMENT, FROM_TEXT, impls, method, rust};
use super::item::{self, Item, Type};
use super::names::{camel, snake};
use super::options::{ElementOptions, FieldOptions};
use super::probes;
use crate::markup::cursor::Cursor;
use crate::markup::probes::Audience;
use crate::markup::spelling::unraw;

pub(super) fn expand(audience: Audience, options: TokenStream, item: TokenStream) -> Result<TokenStream> {
    let options = ElementOptions::parse(options)?;
    let Item { attrs, name, members: declared } = Item::parse(item, "struct", "`#[element]` goes on a struct")?;
    let mut members = Vec::new();
    let mut fields = TokenStream::new();
    for field in &declared {
        let member = Member::new(field)?;
        let (kept, item::Member { ident, rest, .. }) = (&member.options.kept, field);
        fields.extend(quote!(#kept pub #ident #rest,));
        members.push(member);
    }
    let mut methods = constructor(&name, &options, &members)?;
    let mut attributes = Vec::new();
    for member in &members {
        member.setters(&mut methods);
        if !member.options.union {
            attributes.push((member.ident.clone(), &member.options));
        }
    }
    let wire = rust(&(schema(&name, &options, &members) + &impls(&name, ELEMENT)));
    let probes = probes::attributes(audience, &name, &attributes);

    let head = rust("#[derive(Clone, Default)] pub struct");
    let unknown = rust(
        "/// What was read beyond the fields above, kept to be written again.
        pub unknown_fields: crate::UnknownFields,",
    );
    Ok(quote! {
        #attrs
        #head #name { #fields #unknown }
        #[allow(deprecated)]
        impl #name { #methods }
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
        let ty = Type::new(&rest.rest());
        let shape = match (ty.inside("Option"), ty.inside("Vec")) {
            (Some(inner), _) if inner.is_boxed() => Shape::OptionBox(inner.unboxed()),
            (Some(inner), _) => Shape::Option(inner),
            (None, Some(item)) => Shape::Vec(item),
            (None, None) => Shape::Plain,
        };
        Ok(Self { name: unraw(ident), ident: ident.clone(), ty, shape, options: FieldOptions::parse(attrs)? })
    }

    /// What `new` and a setter take for the field, and how the one of a name becomes the field's value.
    fn taken(&self, value: &str) -> (String, String) {
        match &self.shape {
            Shape::Plain => self.ty.taken(value),
            Shape::Option(inner) => {
                let (taken, value) = inner.taken(value);
                (taken, format!("Some({value})"))
            }
            Shape::OptionBox(inner) => {
                let (taken, value) = inner.taken(value);
                (taken, format!("Some(Box::new({value}))"))
            }
            Shape::Vec(Type(item)) => {
                (format!("impl IntoIterator<Item = impl Into<{item}>>"), format!("crate::wire::list({value})"))
            }
        }
    }

    fn setters(&self, methods: &mut TokenStream) {
        let Self { ident, name, options: FieldOptions { docs, each, deprecated, .. }, .. } = self;
        let (taken, value) = self.taken("value");
        let before = "#[must_use] pub fn";
        let Shape::Vec(Type(item)) = &self.shape else {
            let after = format!("(mut self, value: {taken}) -> Self {{ self.{ident} = {value}; self }}");
            methods.extend(method(docs.clone(), before, ident, &after));
            return;
        };
        let one = match each {
            Some(one) => one.clone(),
            None => Ident::new(name.strip_suffix('s').unwrap_or(name), ident.span()),
        };
        if one != *ident {
            let note = format!("\n\nAdds several. To add one, use [`{one}`](Self::{one}).");
            let after = format!(
                "(mut self, values: {taken}) -> Self {{
                    crate::wire::extend(&mut self.{ident}, values);
                    self
                }}"
            );
            methods.extend(method(docs.clone(), &format!("#[doc = {note:?}] {before}"), ident, &after));
        }
        let deprecated = match deprecated {
            Some(note) => format!("#[deprecated(note = {note:?})]"),
            None => String::new(),
        };
        let doc = format!("Adds one to [`{name}`](field@Self::{name}).");
        let after = format!("(mut self, value: impl Into<{item}>) -> Self {{ self.{ident}.push(value.into()); self }}");
        let attributes = rust(&format!("#[doc = {doc:?}] {deprecated}"));
        methods.extend(method(attributes, before, &one, &after));

        let doc = format!("Adds one to [`{name}`](field@Self::{name}), in place.");
        let push = Ident::new(&format!("push_{}", unraw(&one)), one.span());
        let after =
            format!("(&mut self, value: impl Into<{item}>) -> &mut Self {{ self.{ident}.push(value.into()); self }}");
        let attributes = rust(&format!("#[doc = {doc:?}] {deprecated}"));
        methods.extend(method(attributes, "pub fn", &push, &after));
    }

    /// The field as an entry of `SCHEMA`.
    fn schema(&self) -> String {
        let Self { name, ty: Type(ty), options, .. } = self;
        if options.union {
            // The union stands in an `Option`.
            let union = self.ty.inside("Option").unwrap_or_else(|| self.ty.clone());
            return format!("crate::wire::union_field::<{}>({name:?})", union.0) + &options.schema();
        }
        format!("crate::wire::field::<{ty}>({name:?}, {:?})", camel(name)) + &options.schema()
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
        return Ok(rust(&format!("#[doc = {doc:?}] #[must_use] pub fn new() -> Self {{ Self::default() }}")));
    }
    let mut names = String::new();
    let mut arguments = String::new();
    let mut fields = String::new();
    for member in taken {
        let Member { ident, name, .. } = member;
        let (ty, value) = member.taken(&ident.to_string());
        names.push_str(if names.is_empty() { "`" } else { ", `" });
        names.push_str(name);
        names.push('`');
        arguments.push_str(&format!("{ident}: {ty},"));
        fields.push_str(&format!("{ident}: {value},"));
    }
    let doc = format!("A `{name}` with what it cannot do without: {names}.");
    Ok(rust(&format!(
        "#[doc = {doc:?}]
        #[must_use]
        pub fn new({arguments}) -> Self {{
            Self {{ {fields} ..Self::default() }}
        }}"
    )))
}

fn schema(name: &Ident, options: &ElementOptions, members: &[Member]) -> String {
    let ElementOptions { schema, tag, alias, value, module, wrapper, group, .. } = options;
    let rust = path(module.as_deref(), name);
    let tag = match tag {
        Some(tag) => tag.clone(),
        None => snake(&name.to_string()),
    };
    let mut fields = String::new();
    for member in members {
        fields.push_str(&member.schema());
        fields.push(',');
    }
    let access = access(members);
    let mut text = format!(
        "#[allow(deprecated)]
        impl crate::schema::Element for {name} {{
            const SCHEMA: crate::schema::Schema = crate::schema::Schema {{
                name: {schema:?},
                rust: {rust:?},
                tag: {tag:?},
                alias: {alias:?},
                value: {value:?},
                wrapper: {wrapper},
                group: {group},
                fields: &[{fields}],
            }};
            {access}
        }}"
    );
    // An element that one string can stand for converts from it.
    if let Some(field) = value {
        if field != "hex" {
            text.push_str(&format!(
                "impl crate::convert::FromText for {name} {{
                    fn from_text(text: crate::Text) -> Self {{
                        Self::default().{field}(text)
                    }}
                }}"
            ));
            text.push_str(&impls(name, FROM_TEXT));
        }
    }
    text
}

/// `get` and `slot`: a field by its index.
fn access(members: &[Member]) -> String {
    let mut gets = String::new();
    let mut slots = String::new();
    for (index, Member { ident, options, .. }) in members.iter().enumerate() {
        if options.union {
            gets.push_str(&format!("{index} => crate::wire::union_value(&self.{ident}),"));
            slots.push_str(&format!("{index} => crate::wire::union_slot(&mut self.{ident}),"));
        } else {
            gets.push_str(&format!("{index} => crate::wire::value(&self.{ident}),"));
            slots.push_str(&format!("{index} => crate::wire::slot(&mut self.{ident}),"));
        }
    }
    format!(
        "fn get(&self, index: usize) -> crate::wire::Value<'_> {{
            match index {{ {gets} _ => crate::wire::Value::Unknown(&self.unknown_fields) }}
        }}
        fn slot(&mut self, index: usize) -> crate::wire::Slot<'_> {{
            match index {{ {slots} _ => crate::wire::Slot::Unknown(&mut self.unknown_fields) }}
        }}"
    )
}

/// The path by which the model reaches a type.
pub(super) fn path(module: Option<&str>, name: &Ident) -> String {
    match module {
        Some(module) => format!("{module}::{name}"),
        None => name.to_string(),
    }
}
