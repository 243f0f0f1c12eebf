//! What stands in the parentheses of the attributes, and the attributes on fields.

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Attribute, LitStr, Result, Token, parenthesized};

/// The options of `#[element(…)]`.
#[derive(Default)]
pub(crate) struct ElementOptions {
    pub(crate) schema: String,
    pub(crate) tag: Option<String>,
    pub(crate) alias: Option<String>,
    pub(crate) value: Option<String>,
    pub(crate) module: Option<String>,
    pub(crate) wrapper: bool,
    pub(crate) group: bool,
    /// The arguments of `new`, where they are not the required fields.
    pub(crate) new: Option<Vec<Ident>>,
}

impl ElementOptions {
    pub(crate) fn parse(tokens: TokenStream) -> Result<Self> {
        let mut options = Self::default();
        let parse = |input: ParseStream<'_>| {
            while !input.is_empty() {
                let name = Ident::parse_any(input)?;
                match name.to_string().as_str() {
                    "schema" => options.schema = text(input)?,
                    "tag" => options.tag = Some(text(input)?),
                    "alias" => options.alias = Some(text(input)?),
                    "value" => options.value = Some(text(input)?),
                    "module" => options.module = Some(text(input)?),
                    "wrapper" => options.wrapper = true,
                    "group" => options.group = true,
                    "new" => {
                        let names;
                        parenthesized!(names in input);
                        let names = names.parse_terminated(Ident::parse_any, Token![,])?;
                        options.new = Some(names.into_iter().collect());
                    }
                    other => {
                        return Err(syn::Error::new(name.span(), format!("`{other}` is no option of `#[element]`")));
                    }
                }
                if !input.is_empty() {
                    input.parse::<Token![,]>()?;
                }
            }
            Ok(())
        };
        parse.parse2(tokens)?;
        Ok(options)
    }
}

fn text(input: ParseStream<'_>) -> Result<String> {
    input.parse::<Token![=]>()?;
    Ok(input.parse::<LitStr>()?.value())
}

/// The attributes on a field or variant: those that are ours, and those to keep.
#[derive(Default)]
pub(crate) struct FieldOptions {
    pub(crate) kept: Vec<Attribute>,
    /// The doc comment and `#[deprecated]`, which the setter repeats.
    pub(crate) docs: TokenStream,
    pub(crate) deprecated: Option<String>,
    pub(crate) role: Option<&'static str>,
    pub(crate) required: bool,
    /// Another field that does as well.
    pub(crate) unless: Option<String>,
    pub(crate) output_only: bool,
    pub(crate) union: bool,
    pub(crate) alias: Option<String>,
    pub(crate) each: Option<Ident>,
    pub(crate) name: Option<String>,
}

impl FieldOptions {
    pub(crate) fn parse(attributes: Vec<Attribute>) -> Result<Self> {
        let mut options = Self::default();
        for attribute in attributes {
            let name = attribute.path().get_ident().map(Ident::to_string).unwrap_or_default();
            match name.as_str() {
                "required" => options.required = true,
                "unless" => options.unless = Some(attribute.parse_args_with(Ident::parse_any)?.to_string()),
                "output_only" => options.output_only = true,
                "union" => options.union = true,
                "text" => options.role = Some("Text"),
                "children" => options.role = Some("Children"),
                "inline" => options.role = Some("Inline"),
                "alias" => options.alias = Some(attribute.parse_args_with(Ident::parse_any)?.to_string()),
                "each" => options.each = Some(attribute.parse_args()?),
                "name" => options.name = Some(name_value(&attribute)?),
                "doc" | "deprecated" => {
                    attribute.to_tokens(&mut options.docs);
                    if name == "deprecated" {
                        let note = |input: ParseStream<'_>| {
                            input.parse::<Ident>()?;
                            text(input)
                        };
                        options.deprecated = Some(attribute.parse_args_with(note)?);
                    }
                    options.kept.push(attribute);
                }
                _ => options.kept.push(attribute),
            }
        }
        Ok(options)
    }
}

/// The string of `#[name = "…"]`.
fn name_value(attribute: &Attribute) -> Result<String> {
    let value = &attribute.meta.require_name_value()?.value;
    Ok(syn::parse2::<LitStr>(value.to_token_stream())?.value())
}
