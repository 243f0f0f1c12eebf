//! Random JSON of an element, as the lenient reader takes it.

use std::slice::Iter;

use chat_cards::schema::{Field, Kind, Schema};
use serde_json::{Map, Value};

/// Decisions, one number each. A shorter tape with smaller numbers makes smaller JSON, so that proptest, which can shrink a
/// list of numbers, shrinks the JSON with it.
pub(crate) struct Tape<'a>(Iter<'a, u16>);

/// Deeper than that, there are no more objects: `serde_json` reads up to 128 levels.
const MAX_DEPTH: usize = 40;

/// Texts that are written longer than they are, or that somebody could cut or count wrongly.
const PIECES: [&str; 16] = [
    "word",
    "\"",
    "\\",
    "/",
    "\n",
    "\u{0}",
    "\u{1f}",
    "\u{7f}",
    "\u{8}\u{c}\r\t",
    "é",
    "漢",
    "😀",
    "\u{2028}",
    "<b>",
    "&amp;",
    "a.b[0]",
];

impl<'a> Tape<'a> {
    pub(crate) fn new(numbers: &'a [u16]) -> Self {
        Self(numbers.iter())
    }

    /// At the end of the tape, everything is 0.
    fn next(&mut self) -> u16 {
        self.0.next().copied().unwrap_or_default()
    }

    pub(crate) fn below(&mut self, limit: usize) -> usize {
        usize::from(self.next()) % limit
    }

    fn bits(&mut self) -> u64 {
        (0..4).fold(0, |bits, _| bits << 16 | u64::from(self.next()))
    }

    fn text(&mut self) -> String {
        let mut text = String::new();
        for _ in 0..self.below(5) {
            match char::from_u32(u32::from(self.next()) * 17) {
                Some(char) if char.is_alphabetic() => text.push(char),
                other => text += PIECES[other.map_or(0, |char| char as usize) % PIECES.len()],
            }
        }
        text
    }

    /// An object with some of the element's properties, of a union more than one, and with others that it does not have.
    pub(crate) fn element(&mut self, schema: &Schema, depth: usize) -> Value {
        let properties: Vec<_> = schema.properties().collect();
        let mut object = Map::new();
        if depth >= MAX_DEPTH {
            return object.into();
        }
        for _ in 0..self.below(5) {
            if self.below(12) == 1 || properties.is_empty() {
                let value = self.json(depth + 1);
                object.insert(format!("{}?", self.text()), value);
            } else {
                let property = properties[self.below(properties.len())];
                let value = self.property(property, depth + 1);
                object.insert(property.wire.to_owned(), value);
            }
        }
        object.into()
    }

    fn property(&mut self, field: &Field, depth: usize) -> Value {
        if self.below(24) == 1 {
            return Value::Null;
        }
        if !field.repeated {
            return self.single(field.kind, depth);
        }
        (0..self.below(4)).map(|_| self.single(field.kind, depth)).collect()
    }

    fn single(&mut self, kind: Kind, depth: usize) -> Value {
        match kind {
            Kind::Text | Kind::Html | Kind::Markup | Kind::Bytes | Kind::Timestamp => self.text().into(),
            Kind::Bool => (self.below(2) == 1).into(),
            Kind::Int32 => (self.bits() as i32).into(),
            Kind::Int64 if self.below(2) == 1 => (self.bits() as i64).into(),
            Kind::Int64 => (self.bits() as i64).to_string().into(),
            Kind::Float => self.double(f64::from(f32::MAX)),
            Kind::Double => self.double(f64::MAX),
            Kind::Enum(words) => match self.below(4) {
                0 => self.text().into(),
                1 => self.next().into(),
                _ => words().words[self.below(words().words.len())].wire.into(),
            },
            Kind::Element(schema) => self.element(schema(), depth),
            Kind::Union(_) => unreachable!("the members of a union are properties, the union is none"),
        }
    }

    /// A number of any size up to a limit, few digits or all of them, or what JSON has no number for.
    fn double(&mut self, largest: f64) -> Value {
        match self.below(6) {
            0 => 0.into(),
            1 => ["NaN", "Infinity", "-Infinity"][self.below(3)].into(),
            2 => (f64::from(self.next()) / 100.0).into(),
            3 => (f64::from(self.next()) * 1e14).into(),
            // Not every bit pattern is a number.
            4 => Some(f64::from_bits(self.bits())).filter(|number| number.abs() <= largest).unwrap_or(-0.0).into(),
            _ => {
                f64::from(Some(f32::from_bits(self.bits() as u32)).filter(|number| number.is_finite()).unwrap_or(-0.5))
                    .into()
            }
        }
    }

    /// Anything at all.
    fn json(&mut self, depth: usize) -> Value {
        match self.below(if depth < MAX_DEPTH { 9 } else { 7 }) {
            0 => Value::Null,
            1 => true.into(),
            2 => (self.bits() as i64).into(),
            3 => self.bits().into(),
            4 => self.double(f64::MAX),
            5 | 6 => self.text().into(),
            7 => (0..self.below(4)).map(|_| self.json(depth + 1)).collect(),
            _ => (0..self.below(4)).map(|_| (self.text(), self.json(depth + 1))).collect::<Map<_, _>>().into(),
        }
    }
}
