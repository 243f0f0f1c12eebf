//! JSON as a tree that knows where everything stands.
//!
//! `serde_json` says where its first mistake is, but of a value that it has read it does not say where it stood, and of two
//! equal keys it keeps one. It stays the reader of messages; this tree is for looking at.

use std::borrow::Cow;

use serde_json::Value;

use super::problem::ProblemKind;

/// How deep arrays and objects may be nested, the same as for `serde_json`.
const MAX_DEPTH: usize = 127;

/// A value, and where it begins.
#[derive(Debug)]
pub(super) struct Node<'a> {
    /// The offset in bytes; in a tree that was made of no text, a number that grows in the same order.
    pub(super) at: usize,
    pub(super) json: Json<'a>,
}

/// What a value is.
#[derive(Debug)]
pub(super) enum Json<'a> {
    Null,
    Bool(bool),
    /// As it is written.
    Number(Cow<'a, str>),
    Text(Cow<'a, str>),
    List(Vec<Node<'a>>),
    Object(Vec<Entry<'a>>),
}

/// A key with its value, and where the key begins.
#[derive(Debug)]
pub(super) struct Entry<'a> {
    pub(super) at: usize,
    pub(super) key: Cow<'a, str>,
    pub(super) value: Node<'a>,
}

/// A mistake, and where it is.
pub(super) type Fault = (usize, ProblemKind);

/// Reads text.
pub(super) fn parse(text: &str) -> Result<Node<'_>, Fault> {
    let mut parser = Parser { text, at: 0, depth: 0 };
    let node = parser.value("a value")?;
    parser.space();
    if parser.at < text.len() { Err(parser.wrong("the end")) } else { Ok(node) }
}

/// The same tree from what `serde_json` has read.
pub(super) fn from_value(value: &Value) -> Result<Node<'_>, Fault> {
    node(value, &mut 0, 0)
}

fn node<'a>(value: &'a Value, count: &mut usize, depth: usize) -> Result<Node<'a>, Fault> {
    *count += 1;
    let at = *count;
    if depth > MAX_DEPTH {
        return Err((at, ProblemKind::TooDeep { limit: MAX_DEPTH }));
    }
    let json = match value {
        Value::Null => Json::Null,
        Value::Bool(value) => Json::Bool(*value),
        Value::Number(number) => Json::Number(number.to_string().into()),
        Value::String(text) => Json::Text(text.into()),
        Value::Array(items) => {
            Json::List(items.iter().map(|item| node(item, count, depth + 1)).collect::<Result<_, _>>()?)
        }
        Value::Object(fields) => {
            let entry = |(key, value): (&'a String, &'a Value)| {
                *count += 1;
                Ok(Entry { at: *count, key: key.into(), value: node(value, count, depth + 1)? })
            };
            Json::Object(fields.iter().map(entry).collect::<Result<_, _>>()?)
        }
    };
    Ok(Node { at, json })
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
}

impl<'a> Parser<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> bool {
        let there = self.peek() == Some(byte);
        self.at += usize::from(there);
        there
    }

    fn space(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.peek() {
            self.at += 1;
        }
    }

    fn wrong(&self, expected: &'static str) -> Fault {
        let help = super::syntax::help(expected, &self.text[..self.at], self.rest());
        (self.at, ProblemKind::NotJson { expected, found: self.rest().chars().next(), help })
    }

    fn value(&mut self, expected: &'static str) -> Result<Node<'a>, Fault> {
        self.space();
        let at = self.at;
        let json = match self.peek() {
            Some(b'{') => self.nested(Self::object)?,
            Some(b'[') => self.nested(Self::list)?,
            Some(b'"') => Json::Text(self.string()?),
            Some(b'-' | b'0'..=b'9') => Json::Number(self.number()?.into()),
            _ => self.word().ok_or_else(|| self.wrong(expected))?,
        };
        Ok(Node { at, json })
    }

    fn word(&mut self) -> Option<Json<'a>> {
        let words = [("null", Json::Null), ("true", Json::Bool(true)), ("false", Json::Bool(false))];
        let (word, json) = words.into_iter().find(|(word, _)| self.rest().starts_with(word))?;
        self.at += word.len();
        Some(json)
    }

    fn nested(&mut self, read: fn(&mut Self) -> Result<Json<'a>, Fault>) -> Result<Json<'a>, Fault> {
        if self.depth == MAX_DEPTH {
            return Err((self.at, ProblemKind::TooDeep { limit: MAX_DEPTH }));
        }
        self.depth += 1;
        self.at += 1;
        let json = read(self)?;
        self.depth -= 1;
        Ok(json)
    }

    fn object(&mut self) -> Result<Json<'a>, Fault> {
        let mut entries = Vec::new();
        self.space();
        if self.take(b'}') {
            return Ok(Json::Object(entries));
        }
        let mut expected = "a key or `}`";
        loop {
            self.space();
            let at = self.at;
            if self.peek() != Some(b'"') {
                return Err(self.wrong(expected));
            }
            let key = self.string()?;
            self.space();
            if !self.take(b':') {
                return Err(self.wrong("`:`"));
            }
            let value = self.value("a value")?;
            entries.push(Entry { at, key, value });
            self.space();
            if self.take(b'}') {
                return Ok(Json::Object(entries));
            }
            if !self.take(b',') {
                return Err(self.wrong("`,` or `}`"));
            }
            expected = "a key";
        }
    }

    fn list(&mut self) -> Result<Json<'a>, Fault> {
        let mut items = Vec::new();
        self.space();
        if self.take(b']') {
            return Ok(Json::List(items));
        }
        let mut expected = "a value or `]`";
        loop {
            items.push(self.value(expected)?);
            self.space();
            if self.take(b']') {
                return Ok(Json::List(items));
            }
            if !self.take(b',') {
                return Err(self.wrong("`,` or `]`"));
            }
            expected = "a value";
        }
    }

    fn digits(&mut self) -> Result<(), Fault> {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.peek() {
            self.at += 1;
        }
        if self.at == start { Err(self.wrong("a digit")) } else { Ok(()) }
    }

    fn number(&mut self) -> Result<&'a str, Fault> {
        let start = self.at;
        self.take(b'-');
        // A zero stands alone in front of the point; another digit behind it is found to be out of place by the caller.
        if !self.take(b'0') {
            self.digits()?;
        }
        if self.take(b'.') {
            self.digits()?;
        }
        if self.take(b'e') || self.take(b'E') {
            let _ = self.take(b'+') || self.take(b'-');
            self.digits()?;
        }
        Ok(&self.text[start..self.at])
    }

    fn string(&mut self) -> Result<Cow<'a, str>, Fault> {
        self.at += 1;
        let mut text = Cow::Borrowed("");
        loop {
            let plain =
                self.rest().find(|c: char| matches!(c, '"' | '\\' | '\0'..='\x1f')).unwrap_or(self.rest().len());
            let piece = &self.rest()[..plain];
            // Adding to an empty text borrows, so that only a string with an escape is copied.
            text += piece;
            self.at += plain;
            if self.take(b'"') {
                return Ok(text);
            }
            if !self.take(b'\\') {
                return Err(self.wrong("the closing `\"`"));
            }
            text.to_mut().push(self.escape()?);
        }
    }

    fn escape(&mut self) -> Result<char, Fault> {
        let c = match self.peek() {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\x08',
            Some(b'f') => '\x0c',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                self.at += 1;
                return self.unicode();
            }
            _ => return Err(self.wrong("an escape such as `\\n`")),
        };
        self.at += 1;
        Ok(c)
    }

    /// What stands behind `\u`, twice for a pair of surrogates.
    fn unicode(&mut self) -> Result<char, Fault> {
        let first = self.hex()?;
        let start = self.at;
        let code = match first {
            0xd800..=0xdbff if self.take(b'\\') && self.take(b'u') => match self.hex()? {
                second @ 0xdc00..=0xdfff => 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00),
                _ => first,
            },
            _ => first,
        };
        char::from_u32(code).ok_or_else(|| {
            self.at = start;
            self.wrong("the other half of a pair such as `\\ud83d\\ude00`")
        })
    }

    fn hex(&mut self) -> Result<u32, Fault> {
        let mut code = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|digit| char::from(digit).to_digit(16));
            code = code * 16 + digit.ok_or_else(|| self.wrong("four hexadecimal digits"))?;
            self.at += 1;
        }
        Ok(code)
    }
}
