//! Booleans, numbers and words behind `=`.

use proc_macro2::{Ident, Span, TokenStream};

use super::ast::Value;
use super::interpolate::respan;
use super::resolve;
use super::sketch::Known;
use super::spelling::{replaced, unraw};
use super::suggest::{list, nearest};
use super::table::{Kind, table};
use super::value::{Reader, shown};

impl Reader<'_> {
    pub(super) fn boolean(&mut self, name: &Ident, value: &Value) -> Option<bool> {
        let text = match value {
            Value::Flag => return Some(true),
            Value::Bool(value, _) => return Some(*value),
            Value::Text(text, _) => shown(text),
            Value::Number { text, .. } => text.clone(),
            Value::Word { word, .. } => word.to_string(),
            Value::Missing | Value::Rust { .. } => return None,
        };
        let off = matches!(text.to_lowercase().as_str(), "false" | "no" | "off" | "0");
        let write = if off { self.written(name, false) } else { format!("`{name}`") };
        let variable = match value {
            Value::Word { word, .. } => self.or_variable(name, word),
            _ => String::new(),
        };
        self.errors.at(value.span(name.span()), format!("`{name}` is true or false: write {write}{variable}"));
        None
    }

    pub(super) fn integer(&mut self, name: &Ident, value: &Value, least: i64, most: i64) -> Option<Known> {
        let span = value.span(name.span());
        let Value::Number { text, .. } = value else {
            self.not_a_number(name, value, "3");
            return None;
        };
        let digits = replaced(text, '_', "");
        if let Some(number) = digits.parse::<i64>().ok().filter(|number| (least..=most).contains(number)) {
            return Some(Known::Int(number));
        }
        let whole = digits.trim_start_matches('-').bytes().all(|byte| byte.is_ascii_digit());
        let message = if whole {
            format!("`{name}` is a number from {least} to {most}, not {text}")
        } else {
            let written = self.written(name, leading(&digits, "3", |c| c.is_ascii_digit()));
            format!("`{name}` is a whole number, not `{text}`: write {written}")
        };
        self.errors.at(span, message);
        None
    }

    pub(super) fn number(&mut self, name: &Ident, value: &Value, most: f64) -> Option<Known> {
        let span = value.span(name.span());
        let Value::Number { text, .. } = value else {
            self.not_a_number(name, value, "0.5");
            return None;
        };
        let digits = replaced(text, '_', "");
        if let Some(number) = digits.parse::<f64>().ok().filter(|number| number.abs() <= most) {
            return Some(Known::Number(number));
        }
        let written = self.written(name, leading(&digits, "0.5", |c| c.is_ascii_digit() || c == '.'));
        self.errors.at(span, format!("`{name}` is a number, not `{text}`: write {written}"));
        None
    }

    fn not_a_number(&mut self, name: &Ident, value: &Value, example: &str) {
        let message = match value {
            Value::Text(text, _) => {
                let inner = shown(text);
                let example = if inner.parse::<f64>().is_ok() { &inner } else { example };
                format!("`{name}` is a number: write {} without quotes", self.written(name, example))
            }
            Value::Word { word, .. } => {
                format!("`{name}` is a number: write {}{}", self.written(name, example), self.or_variable(name, word))
            }
            _ => format!("`{name}` is a number: write {}", self.written(name, example)),
        };
        self.errors.at(value.span(name.span()), message);
    }

    /// An enum's word.
    pub(super) fn enum_word(&mut self, name: &Ident, kind: Kind, rust: &'static str, value: &Value) -> Option<Known> {
        let mut words = Vec::new();
        for (word, _) in table().words(rust) {
            words.push(*word);
        }
        let listed = list(&words);
        let message = match value {
            Value::Word { word, args: None } => {
                let written = unraw(word);
                if resolve::word(kind, &written).is_some() {
                    return Some(Known::Text(table().wire(rust, &written)));
                }
                match nearest(&written, &words) {
                    _ if written.ends_with("_unspecified") || written == "unknown" => {
                        format!("`{written}` stands for no choice: leave `{name}` out (enum-dont-use)")
                    }
                    Some(word) => format!("`{name}` has no word `{written}`: did you mean `{word}`?"),
                    None => {
                        let variable = self.or_variable(name, word);
                        format!("`{name}` has no word `{written}`: write {listed}{variable}")
                    }
                }
            }
            Value::Text(text, _) => match nearest(&shown(text), &words) {
                Some(word) => format!("`{name}` takes a word without quotes: write {}", self.written(name, word)),
                None => format!("`{name}` takes a word without quotes: write {listed}"),
            },
            Value::Word { word, .. } => format!("`{word}` takes no arguments here: `{name}` is {listed}"),
            Value::Number { text, .. } => format!("`{name}` is a word, not `{text}`: write {listed}"),
            Value::Bool(value, _) => format!("`{name}` is a word, not `{value}`: write {listed}"),
            _ => format!("`{name}` needs a value: write {listed}"),
        };
        self.errors.at(value.span(name.span()), message);
        None
    }
}

/// What can be kept of a number, such as `5` of `5px`.
fn leading<'t>(text: &'t str, example: &'t str, keep: impl Fn(char) -> bool) -> &'t str {
    let sign = usize::from(text.starts_with('-'));
    let end = text[sign..].find(|c| !keep(c)).map_or(text.len(), |end| end + sign);
    if end == sign { example } else { text[..end].trim_end_matches('.') }
}

/// A number at the user's place; a minus sign is a token of its own.
pub(super) fn number_tokens(text: &str, span: Span) -> TokenStream {
    respan(text.parse().unwrap_or_default(), span)
}
