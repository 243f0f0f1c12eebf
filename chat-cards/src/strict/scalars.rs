//! Texts, numbers, booleans and words.

use crate::Timestamp;
use crate::schema::{EnumSchema, Field, Kind, Schema};

use super::json::{Json, Node};
use super::nearest::{nearest, same};
use super::problem::{Expected, ProblemKind};
use super::rules;
use super::walk::Walk;

impl Walk {
    /// Checks a value that is no element.
    pub(super) fn scalar(&mut self, owner: &'static Schema, field: &'static Field, node: &Node<'_>) {
        let json = &node.json;
        let rule = rules::of_value(owner, field.wire);
        let expected = match (field.kind, json) {
            (Kind::Enum(words), Json::Text(word)) => return self.word(owner, field, words(), word, node.at),
            (Kind::Enum(words), Json::Number(number)) => {
                let kind = word_number(field, words(), number);
                return self.note(node.at, kind, None);
            }
            (Kind::Text | Kind::Html | Kind::Markup, Json::Text(_)) | (Kind::Bool, Json::Bool(_)) => return,
            (Kind::Timestamp, Json::Text(text)) => {
                if let Err(error) = Timestamp::parse(text.as_ref()) {
                    self.note(node.at, ProblemKind::BadTimestamp { value: text.to_string(), error }, rule);
                }
                return;
            }
            (Kind::Bytes, Json::Text(text)) => {
                if !is_base64(text) {
                    self.note(node.at, ProblemKind::BadBase64 { value: text.to_string() }, rule);
                }
                return;
            }
            (Kind::Int32 | Kind::Int64 | Kind::Float | Kind::Double, Json::Number(number)) => {
                if let Some(kind) = number_problem(field.kind, number) {
                    self.note(node.at, kind, rule);
                }
                return;
            }
            (Kind::Int64, Json::Text(text)) => {
                if let Some(kind) = int64_problem(text) {
                    self.note(node.at, kind, rule);
                }
                return;
            }
            _ => expected(field.kind),
        };
        self.wrong_type(node.at, expected, json, write(expected, json), rule);
    }

    fn word(&mut self, owner: &Schema, field: &'static Field, words: &EnumSchema, word: &str, at: usize) {
        let field = field.wire;
        if let Some(known) = words.words.iter().find(|known| known.wire == word) {
            if is_sentinel(words, known.wire) {
                let rule = rules::of_sentinel(owner, field);
                self.note(at, ProblemKind::SentinelWord { field, word: known.wire }, Some(rule));
            }
            return;
        }
        let rule = (field == "knownIcon").then_some(rules::ICON);
        let names = names(words);
        let meant =
            names.iter().copied().find(|name| same(name, word)).or_else(|| nearest(word, names.iter().copied(), 3));
        self.note(at, ProblemKind::UnknownWord { field, word: word.to_owned(), meant, words: names }, rule);
    }
}

/// The words that are meant to be sent.
fn names(words: &EnumSchema) -> Vec<&'static str> {
    words.words.iter().map(|word| word.wire).filter(|word| !is_sentinel(words, word)).collect()
}

/// Whether a word stands for none: protobuf keeps the first one of an enum for that, where it calls it so.
fn is_sentinel(words: &EnumSchema, word: &str) -> bool {
    words.words.first().is_some_and(|first| first.wire == word && matches!(first.variant, "Unspecified" | "Unknown"))
}

fn word_number(field: &Field, words: &EnumSchema, number: &str) -> ProblemKind {
    let names = names(words);
    let known = words.words.iter().find(|word| word.number.is_some_and(|known| known.to_string() == number));
    let meant = known.map(|word| word.wire).filter(|word| names.contains(word));
    ProblemKind::WordNumber { field: field.wire, number: number.to_owned(), meant, words: names }
}

fn expected(kind: Kind) -> Expected {
    match kind {
        Kind::Text | Kind::Html | Kind::Markup => Expected::String,
        Kind::Bool => Expected::Boolean,
        Kind::Int32 => Expected::Int32,
        Kind::Int64 => Expected::Int64,
        Kind::Float => Expected::Float,
        Kind::Double => Expected::Double,
        Kind::Bytes => Expected::Bytes,
        Kind::Timestamp => Expected::Timestamp,
        Kind::Enum(_) => Expected::Word,
        Kind::Element(_) | Kind::Union(_) => Expected::Object,
    }
}

/// The same value in the type that is expected, where there is one.
fn write(expected: Expected, json: &Json<'_>) -> Option<String> {
    match (expected, json) {
        (Expected::String, Json::Number(number)) => Some(format!("\"{number}\"")),
        (Expected::String, Json::Bool(value)) => Some(format!("\"{value}\"")),
        (Expected::Boolean, Json::Text(text)) => {
            ["true", "false"].into_iter().find(|word| same(word, text)).map(str::to_owned)
        }
        (Expected::Boolean, Json::Number(number)) => match number.as_ref() {
            "0" => Some("false".to_owned()),
            "1" => Some("true".to_owned()),
            _ => None,
        },
        (Expected::Int32, Json::Text(text)) => text.trim().parse().ok().map(|number: i32| number.to_string()),
        (Expected::Float | Expected::Double, Json::Text(text)) => {
            let number: f64 = text.trim().parse().ok()?;
            number.is_finite().then(|| number.to_string())
        }
        _ => None,
    }
}

/// What is wrong with a number that stands where one should.
fn number_problem(kind: Kind, text: &str) -> Option<ProblemKind> {
    let number: f64 = text.parse().unwrap_or(f64::INFINITY);
    let expected = expected(kind);
    let whole = text.parse::<i128>();
    let fits = match kind {
        _ if number.is_infinite() => false,
        Kind::Float => (number as f32).is_finite(),
        Kind::Double => true,
        // A fraction or an exponent, which changes nothing where the number is an integer all the same.
        _ if whole.is_err() && (number.fract() != 0.0 || matches!(kind, Kind::Int64)) => {
            return Some(ProblemKind::NotWhole { value: text.to_owned() });
        }
        Kind::Int32 => (f64::from(i32::MIN)..=f64::from(i32::MAX)).contains(&number),
        _ => whole.is_ok_and(|whole| i64::try_from(whole).is_ok()),
    };
    (!fits).then(|| ProblemKind::OutOfRange { value: text.to_owned(), expected })
}

/// What is wrong with a 64-bit integer in quotes.
fn int64_problem(text: &str) -> Option<ProblemKind> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let value = text.to_owned();
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(ProblemKind::NotWhole { value });
    }
    text.parse::<i64>().is_err().then_some(ProblemKind::OutOfRange { value, expected: Expected::Int64 })
}

/// Whether a text is base64, in either of its alphabets, with padding or without.
fn is_base64(text: &str) -> bool {
    let digits = text.trim_end_matches('=');
    let padding = text.len() - digits.len();
    let known = digits.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/-_".contains(&byte));
    known && digits.len() % 4 != 1 && (padding == 0 || padding < 3 && text.len() % 4 == 0)
}

#[cfg(test)]
mod tests {
    use super::is_base64;

    #[test]
    fn base64_comes_in_both_alphabets() {
        for good in ["", "aGVsbG8=", "aGVsbG8", "-_-_", "+/+/", "YQ==", "YQ"] {
            assert!(is_base64(good), "{good}");
        }
        for bad in ["a", "aGVs!", "YQ=", "YQ===", "====", "Y=Q="] {
            assert!(!is_base64(bad), "{bad}");
        }
    }
}
