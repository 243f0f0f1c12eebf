//! Query parameters: names in either spelling, and values in their types.

use std::cell::RefCell;

use super::errors::{self, Failure};
use super::parse::snake;

/// The parameters that every method takes.
const SYSTEM: [&str; 14] = [
    "$.xgafv",
    "$alt",
    "$fields",
    "$prettyPrint",
    "access_token",
    "alt",
    "callback",
    "fields",
    "key",
    "oauth_token",
    "prettyPrint",
    "quotaUser",
    "uploadType",
    "upload_protocol",
];

/// The parameters of a request.
pub(super) struct Query<'a> {
    pairs: &'a [(String, String)],
    violations: RefCell<Vec<(String, String)>>,
}

impl<'a> Query<'a> {
    /// Reads the parameters of a method, which knows those of the given names.
    pub(super) fn new(pairs: &'a [(String, String)], known: &[&str]) -> Result<Self, Failure> {
        let is_known = |name: &str| {
            let own = known.iter().any(|known| *known == name || snake(known) == name);
            own || SYSTEM.contains(&name)
        };
        let unknown = pairs.iter().filter(|(name, _)| !is_known(name)).map(|(name, _)| {
            let shown = serde_json::Value::from(name.as_str());
            let text = format!(
                "Invalid JSON payload received. Unknown name {shown}: Cannot bind query parameter. Field '{name}' could not \
                 be found in request message."
            );
            (String::new(), text)
        });
        let unknown: Vec<_> = unknown.collect();
        if unknown.is_empty() {
            Ok(Self { pairs, violations: RefCell::default() })
        } else {
            Err(Failure::violations(errors::UNKNOWN_PARAMETER, unknown))
        }
    }

    /// A text; an empty one is as good as none, which Google's clients rely on.
    pub(super) fn text(&self, name: &str) -> Option<&'a str> {
        let snake = snake(name);
        let found = self.pairs.iter().rev().find(|(key, _)| key == name || *key == snake);
        found.map(|(_, value)| value.as_str()).filter(|value| !value.is_empty())
    }

    pub(super) fn flag(&self, name: &str) -> bool {
        match self.text(name) {
            Some("true") => true,
            None | Some("false") => false,
            Some(value) => self.invalid(name, "TYPE_BOOL", value),
        }
    }

    pub(super) fn int(&self, name: &str) -> i32 {
        self.text(name).map_or(0, |value| value.parse().unwrap_or_else(|_| self.invalid(name, "TYPE_INT32", value)))
    }

    /// A word or its number, as the word; the first one of the list where there is none.
    pub(super) fn word(&self, name: &str, kind: &str, words: &[(&'static str, i32)]) -> &'static str {
        let first = words.first().map_or("", |word| word.0);
        let Some(value) = self.text(name) else { return first };
        match words.iter().find(|(word, number)| *word == value || number.to_string() == value) {
            Some((word, _)) => word,
            None => {
                let () = self.invalid(name, &format!("type.googleapis.com/google.chat.v1.{kind}"), value);
                first
            }
        }
    }

    fn invalid<T: Default>(&self, name: &str, kind: &str, value: &str) -> T {
        let field = snake(name);
        let value = serde_json::Value::from(value);
        let text = format!("Invalid value at '{field}' ({kind}), {value}");
        self.violations.borrow_mut().push((field, text));
        T::default()
    }

    /// Refuses what did not fit its type; to be asked when all parameters have been read.
    pub(super) fn finish(&self) -> Result<(), Failure> {
        let violations = self.violations.take();
        if violations.is_empty() { Ok(()) } else { Err(Failure::violations(errors::BAD_PARAMETER, violations)) }
    }
}
