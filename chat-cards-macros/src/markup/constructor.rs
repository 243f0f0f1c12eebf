//! Elements behind `=`: a string that stands for one, or a small constructor such as `material("link")`.

use proc_macro2::{Ident, Literal, Span};

use super::ast::{Arg, Value};
use super::build::{Build, Filled};
use super::interpolate::{plain, read_template};
use super::resolve::{self, Place};
use super::sketch::{Code, Known, Sketch, Written};
use super::suggest::{list, list_in, nearest};
use super::table::{ElementSpec, FieldSpec, Holder, Role};
use super::value::{Dialect, Reader, Valued, shown};
use super::wrong;

impl Reader<'_> {
    /// An element written as a value: a string that stands for it, or a small constructor.
    pub(super) fn element(&mut self, name: &Ident, field: &'static FieldSpec, value: &Value) -> Option<Valued> {
        let spec = field.element()?;
        let span = value.span(name.span());
        if field.holder == Holder::List {
            let item = spec.short();
            self.errors.at(
                span,
                format!("`{name}` is a list: write its items as children, `<{item}>`, or `{name}={{items}}`"),
            );
            return None;
        }
        let short = spec.value.and_then(|value| resolve::place(spec, value));
        match (value, short) {
            (Value::Text(text, span), _) if spec.value == Some("hex") => self.colour(name, field, text, *span),
            (Value::Text(text, span), Some(place)) if is_icon_name(spec, place, &shown(text)) => {
                let text = shown(text);
                self.errors.at(
                    *span,
                    format!("`{text}` is no address of an image: write `{name}=material(\"{text}\")` for an icon of that name"),
                );
                None
            }
            (Value::Text(..), Some(place)) => self.nested(name, spec, place, value),
            // What only a string can stand for is asked for as text.
            (Value::Word { args: None, .. } | Value::Number { .. } | Value::Bool(..) | Value::Flag, Some(place))
                if constructors(spec).is_empty() =>
            {
                self.nested(name, spec, place, value)
            }
            (Value::Text(_, span), None) => {
                self.errors.at(*span, format!("`{name}` is no text: {}", how_to_write(name, field, spec)));
                None
            }
            (Value::Word { word, args }, _) => self.constructor(name, field, spec, word, args.as_deref()),
            (Value::Number { text, .. }, _) => {
                self.errors
                    .at(span, format!("`{name}` is no number such as `{text}`: {}", how_to_write(name, field, spec)));
                None
            }
            _ => {
                self.errors.at(span, format!("`{name}` needs a value: {}", how_to_write(name, field, spec)));
                None
            }
        }
    }

    /// An element with one field set.
    fn nested(&mut self, name: &Ident, spec: &'static ElementSpec, place: &Place, value: &Value) -> Option<Valued> {
        let dialect = Dialect::of(place.field.kind);
        let mut reader = Reader { errors: self.errors, block: self.block, dialect, ..*self };
        let valued = reader.read(name, place, value)?;
        let mut build = Build::new(spec);
        let text = place.field.name.as_str();
        // The first thing set on a new element cannot be refused.
        let _ = build.set(&place.steps, valued, text, value.span(name.span()));
        Some(Filled::Nested(Box::new(build)).into())
    }

    /// `material("link", fill)`
    fn constructor(
        &mut self,
        name: &Ident,
        field: &'static FieldSpec,
        spec: &'static ElementSpec,
        word: &Ident,
        args: Option<&[Arg]>,
    ) -> Option<Valued> {
        let places = resolve::all_places(spec);
        let written = word.to_string();
        let place = places.iter().find(|place| place.field.is_called(&written));
        let (Some(place), Some(args)) = (place, args) else {
            let message = self.no_constructor(name, field, spec, place, word, args.is_some());
            self.errors.at(word.span(), message);
            return None;
        };
        let mut build = Build::new(spec);
        let mut positional = false;
        for arg in args {
            let target = match &arg.name {
                // A bare name is a flag of the element that the constructor makes.
                None => match &arg.value {
                    Value::Word { word, args: None } if positional => Some(word.clone()),
                    _ => None,
                },
                Some(name) => Some(name.clone()),
            };
            let Some(target) = target else {
                if std::mem::replace(&mut positional, true) {
                    self.errors.at(
                        arg.span,
                        format!("`{written}(…)` takes one value; others have a name: `{written}(value, name=value)`"),
                    );
                    continue;
                }
                let reader =
                    &mut Reader { errors: self.errors, block: self.block, dialect: self.dialect, in_parentheses: true };
                let Some(valued) = reader.read(word, place, &arg.value) else {
                    // It is there, only wrong.
                    let _ = build.set(&place.steps, Filled::Broken.into(), &written, arg.span);
                    continue;
                };
                let _ = build.set(&place.steps, valued, &written, arg.span);
                continue;
            };
            let Some((found, target)) = self.argument(spec, place, &written, target) else { continue };
            let flag = Value::Flag;
            let value = if arg.name.is_some() { &arg.value } else { &flag };
            let Some(valued) = self.read(&target, &found, value) else { continue };
            let argument = target.to_string();
            if let Err(refused) = build.set(&found.steps, valued, &argument, arg.span) {
                self.errors.at(target.span(), wrong::refused(&refused, &name.to_string(), &argument));
            }
        }
        if !positional {
            let example = wrong::example(place.field);
            self.errors.at(word.span(), format!("`{written}(…)` needs a value: write `{written}({example})`"));
            return None;
        }
        Some(Filled::Nested(Box::new(build)).into())
    }

    /// The field of a named argument: of what the constructor makes, or of what that goes into.
    fn argument(
        &mut self,
        spec: &'static ElementSpec,
        place: &Place,
        constructor: &str,
        name: Ident,
    ) -> Option<(Place, Ident)> {
        let find = |name: &str| match place.field.element().and_then(|inner| resolve::place(inner, name)) {
            Some(inner) => Some(place.join(inner)),
            None => resolve::place(spec, name).cloned(),
        };
        if let Some(found) = find(&name.to_string()) {
            return Some((found, name));
        }
        let names = arguments(spec, place);
        let near = nearest(&name.to_string(), &names);
        let hint = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None if names.is_empty() => "leave it out".to_owned(),
            None => format!("it has {}", list(&names)),
        };
        self.errors.at(name.span(), format!("`{constructor}(…)` has no argument `{name}`: {hint}"));
        let near = near?;
        Some((find(near)?, Ident::new(near, name.span())))
    }

    /// What to say of a word that makes no element.
    fn no_constructor(
        &self,
        name: &Ident,
        field: &'static FieldSpec,
        spec: &'static ElementSpec,
        place: Option<&Place>,
        word: &Ident,
        called: bool,
    ) -> String {
        let variable = if called { String::new() } else { self.or_variable(name, word) };
        let written = word.to_string();
        let places = resolve::all_places(spec);
        let holder = places.iter().find(|place| resolve::word(place.field.kind, &written).is_some());
        if spec.value == Some("hex") {
            return format!("`{written}` is no colour: {}{variable}", how_to_write(name, field, spec));
        }
        if let Some(place) = place {
            let example = wrong::example(place.field);
            return format!("`{written}` needs a value: write `{name}={written}({example})`{variable}");
        }
        if let Some(near) = nearest(&written, &constructors(spec)) {
            return format!("`{name}` has no `{written}(…)`: did you mean `{near}(…)`?");
        }
        if let (Some(place), false) = (holder, called) {
            let constructor = place.short();
            return format!("`{name}` is no word: write `{name}={constructor}({written})`{variable}");
        }
        if called && constructors(spec).is_empty() && spec.value.is_some() {
            return format!("`{name}` is text: write {}", self.written(name, format_args!("\"{written}\"")));
        }
        format!("`{name}` has no `{written}`: {}{variable}", how_to_write(name, field, spec))
    }

    /// `"#d93025"`
    fn colour(&mut self, name: &Ident, field: &FieldSpec, text: &Literal, span: Span) -> Option<Valued> {
        let written = shown(text);
        if written.starts_with('{') {
            self.errors.at(span, format!("a colour has no holes: write `{name}={{value}}`"));
            return None;
        }
        let mut pieces = Vec::new();
        read_template(text, self.errors, &mut pieces);
        let text = plain(&pieces).unwrap_or_default();
        let Some(channels) = text.strip_prefix('#').and_then(channels) else {
            // Six digits that lack the `#` are what was meant.
            let meant = if channels(&text).is_some() { &text } else { "d93025" };
            let message = format!(
                "`{written}` is no colour: write `{name}=\"#{meant}\"`, with two hex digits each for red, green and blue"
            );
            self.errors.at(span, message);
            return None;
        };
        Some(Valued::literal(known_colour(field, span, channels)))
    }
}

/// Whether what should be the address of an icon is the name of one.
fn is_icon_name(spec: &'static ElementSpec, place: &Place, text: &str) -> bool {
    let is_name = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_- ".contains(&byte));
    is_name && place.field.name == "icon_url" && constructors(spec).contains(&"material")
}

/// Red, green and blue.
fn channels(digits: &str) -> Option<[u8; 3]> {
    // `from_str_radix` takes signs as well.
    if digits.len() != 6 || matches!(digits.as_bytes()[0], b'+' | b'-') {
        return None;
    }
    let [.., red, green, blue] = i64::from_str_radix(digits, 16).ok()?.to_be_bytes();
    Some([red, green, blue])
}

/// What `Color::rgb` makes.
fn known_colour(field: &FieldSpec, span: Span, channels: [u8; 3]) -> Known {
    let Some(spec) = field.element() else { return Known::Present };
    let mut sketch = Sketch::new(spec, span);
    for (field, channel) in spec.fields.iter().zip(channels) {
        let known = Known::Number((f32::from(channel) / 255.0).into());
        sketch.properties.push(Written { field, span, known, code: Code::Known });
    }
    Known::element(sketch)
}

/// The names that make an element in an attribute.
fn constructors(spec: &'static ElementSpec) -> Vec<&'static str> {
    let mut names = Vec::new();
    for place in resolve::all_places(spec) {
        if place.is_own_member() {
            names.push(place.short());
        }
    }
    names
}

/// What an argument of a constructor may be called: a field of what it makes, or of what that goes into.
fn arguments(spec: &'static ElementSpec, made: &Place) -> Vec<&'static str> {
    let mut names = Vec::new();
    if let Some(inner) = made.field.element() {
        for place in resolve::all_places(inner) {
            // That one comes first, without a name.
            if inner.value != Some(&place.field.name) {
                names.push(place.field.name.as_str());
            }
        }
    }
    for place in resolve::all_places(spec) {
        // Another source for the same thing is no argument.
        if place.field.variant.is_empty() {
            names.push(&place.field.name);
        }
    }
    names
}

/// "write …" for an attribute that takes an element.
fn how_to_write(name: &Ident, field: &FieldSpec, spec: &'static ElementSpec) -> String {
    if field.role == Role::Inline && resolve::place(spec, "open_link").is_some() {
        return wrong::CLICK.to_owned();
    }
    if spec.value == Some("hex") {
        return format!("write `{name}=\"#d93025\"`");
    }
    let constructors = constructors(spec);
    if !constructors.is_empty() {
        return format!("write {}", list_in(&format!("{name}="), &constructors, "(…)"));
    }
    if spec.value.is_some() {
        return format!("write `{name}=\"…\"`");
    }
    format!("write it as a child, `<{name} …/>`, or `{name}={{value}}`")
}
