//! What stands in the parentheses of the attributes, and the attributes on fields.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::{Error, Result};

use super::item::{Attribute, name};
use crate::markup::cursor::Cursor;
use crate::markup::interpolate::string_value;
use crate::markup::spelling::unraw;

/// `name`, `name = "value"` or `name(argument, …)` among the options of an attribute.
pub(super) struct Setting {
    pub(super) name: Ident,
    pub(super) value: String,
    pub(super) arguments: Vec<Ident>,
}

/// All options up to the end.
pub(super) fn settings(cursor: &mut Cursor) -> Result<Vec<Setting>> {
    let mut settings = Vec::new();
    while cursor.peek().is_some() {
        let mut setting = Setting { name: name(cursor)?, value: String::new(), arguments: Vec::new() };
        if cursor.at_puncts("=") {
            cursor.next();
            setting.value = text(cursor)?;
        }
        if let Some(TokenTree::Group(group)) = cursor.peek() {
            for token in group.stream() {
                if let TokenTree::Ident(argument) = token {
                    setting.arguments.push(argument);
                }
            }
            cursor.next();
        }
        if cursor.at_puncts(",") {
            cursor.next();
        }
        settings.push(setting);
    }
    Ok(settings)
}

/// The error about an option that there is none of.
pub(super) fn no_option(name: &Ident, attribute: &str) -> Error {
    Error::new(name.span(), format!("`{name}` is no option of `#[{attribute}]`"))
}

/// The text of a string, which has to stand here.
fn text(cursor: &mut Cursor) -> Result<String> {
    let token = cursor.next();
    if let Some(TokenTree::Literal(literal)) = &token {
        if let Some(text) = string_value(literal) {
            return Ok(text);
        }
    }
    Err(Error::new(token.map_or_else(Span::call_site, |token| token.span()), "a string is expected here"))
}

/// The options of `#[element(…)]`.
#[derive(Default)]
pub(super) struct ElementOptions {
    pub(super) schema: String,
    pub(super) tag: Option<String>,
    pub(super) alias: Option<String>,
    pub(super) value: Option<String>,
    pub(super) module: Option<String>,
    pub(super) wrapper: bool,
    pub(super) group: bool,
    /// The arguments of `new`, where they are not the required fields.
    pub(super) new: Option<Vec<Ident>>,
}

impl ElementOptions {
    pub(super) fn parse(tokens: TokenStream) -> Result<Self> {
        let mut options = Self::default();
        for Setting { name, value, arguments } in &settings(&mut Cursor::new(tokens))? {
            let value = value.clone();
            match name.to_string().as_str() {
                "schema" => options.schema = value,
                "tag" => options.tag = Some(value),
                "alias" => options.alias = Some(value),
                "value" => options.value = Some(value),
                "module" => options.module = Some(value),
                "wrapper" => options.wrapper = true,
                "group" => options.group = true,
                "new" => options.new = Some(arguments.clone()),
                _ => return Err(no_option(name, "element")),
            }
        }
        Ok(options)
    }
}

/// The attributes on a field or variant: those that are ours, and those to keep.
#[derive(Default)]
pub(super) struct FieldOptions {
    pub(super) kept: TokenStream,
    /// The doc comment and `#[deprecated]`, which the setter repeats.
    pub(super) docs: TokenStream,
    pub(super) deprecated: Option<String>,
    pub(super) role: Option<&'static str>,
    pub(super) required: bool,
    /// Another field that does as well.
    pub(super) unless: Option<String>,
    pub(super) output_only: bool,
    pub(super) union: bool,
    pub(super) alias: Option<String>,
    pub(super) each: Option<Ident>,
    pub(super) name: Option<String>,
}

impl FieldOptions {
    pub(super) fn parse(attributes: &[Attribute]) -> Result<Self> {
        let mut options = Self::default();
        for Attribute { name: attribute, argument, tokens } in attributes {
            let mut cursor = Cursor::new(argument.clone());
            match attribute.as_str() {
                "required" => options.required = true,
                "unless" => options.unless = Some(unraw(&name(&mut cursor)?)),
                "output_only" => options.output_only = true,
                "union" => options.union = true,
                "text" => options.role = Some("Text"),
                "children" => options.role = Some("Children"),
                "inline" => options.role = Some("Inline"),
                "alias" => options.alias = Some(unraw(&name(&mut cursor)?)),
                "each" => options.each = Some(name(&mut cursor)?),
                "name" => options.name = Some(text(&mut cursor)?),
                "doc" => {
                    options.docs.extend(tokens.clone());
                    options.kept.extend(tokens.clone());
                }
                "deprecated" => {
                    for note in &settings(&mut cursor)? {
                        options.deprecated = Some(note.value.clone());
                    }
                    options.docs.extend(tokens.clone());
                    options.kept.extend(tokens.clone());
                }
                _ => options.kept.extend(tokens.clone()),
            }
        }
        Ok(options)
    }

    /// What `SCHEMA` says of the field beyond its names and its type, as calls on that.
    pub(super) fn schema(&self) -> String {
        let mut calls = String::new();
        for (is_set, call) in [(self.required, ".required()"), (self.output_only, ".output_only()")] {
            if is_set {
                calls.push_str(call);
            }
        }
        if let Some(role) = self.role {
            calls.push_str(&format!(".role(crate::schema::Role::{role})"));
        }
        for (text, call) in [(&self.deprecated, "deprecated"), (&self.alias, "alias"), (&self.unless, "unless")] {
            if let Some(text) = text {
                calls.push_str(&format!(".{call}({text:?})"));
            }
        }
        calls
    }
}
