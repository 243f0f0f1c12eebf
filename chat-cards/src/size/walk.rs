//! The arithmetic: what each value adds to the JSON.
//!
//! It says what `serde_json` would write without writing it, which takes a fraction of the time: a text is its length and
//! its escapes, a key its length. Numbers with a fraction are rare, and written.

use std::io;

use serde::Serialize;
use serde_json::Value as Json;

use crate::wire::{Object, Value, Written};

/// Hears of every value that is directly or indirectly inside of what is measured.
pub(super) trait Visitor {
    /// A value begins: the comma, the key and the colon before it have so many bytes.
    fn enter(&mut self, step: Step<'_>, lead: usize);
    /// The value that began last and has not ended ends: it has so many bytes, with those before it.
    fn leave(&mut self, bytes: usize);
}

/// The way from a value to one directly inside of it.
#[derive(Clone, Copy)]
pub(super) enum Step<'a> {
    /// The key in an object.
    Key(&'a str),
    /// The index in an array.
    Index(usize),
}

/// For who needs the sum only.
impl Visitor for () {
    fn enter(&mut self, _: Step<'_>, _: usize) {}
    fn leave(&mut self, _: usize) {}
}

/// The brackets of an object or array, and what is between them so far.
struct Sum(usize);

impl Sum {
    const EMPTY: Self = Self(2);

    /// The bytes of a comma, if another value needs one in front.
    fn comma(&self) -> usize {
        usize::from(self.0 > Self::EMPTY.0)
    }

    /// Adds a value. Its key, if it has one, takes so many bytes, quotes included.
    fn add<V: Visitor>(&mut self, step: Step<'_>, key: usize, visitor: &mut V, value: impl FnOnce(&mut V) -> usize) {
        let comma = self.comma();
        let colon = usize::from(matches!(step, Step::Key(_)));
        let lead = comma + key + colon;
        visitor.enter(step, lead);
        let bytes = lead + value(visitor);
        visitor.leave(bytes);
        self.0 += bytes;
    }
}

/// The bytes of an element.
pub(super) fn element<V: Visitor>(element: &dyn Object, visitor: &mut V) -> usize {
    let fields = element.schema().fields;
    let mut sum = Sum::EMPTY;
    for (index, field) in fields.iter().enumerate() {
        let (name, value) = match element.get(index) {
            Value::Absent => continue,
            Value::Member(union) => (union.member().field.wire, union.value()),
            value => (field.wire, value),
        };
        // The API's names have nothing to escape.
        sum.add(Step::Key(name), name.len() + 2, visitor, |visitor| of(value, visitor));
    }
    if let Value::Unknown(unknown) = element.get(fields.len()) {
        for (name, value) in unknown.iter() {
            sum.add(Step::Key(name), text(name), visitor, |visitor| json(value, visitor));
        }
    }
    sum.0
}

fn of<V: Visitor>(value: Value<'_>, visitor: &mut V) -> usize {
    match value {
        Value::Text(string) => text(string),
        Value::Element(inner) => element(inner, visitor),
        Value::List(list) => {
            let mut sum = Sum::EMPTY;
            for index in 0..list.count() {
                sum.add(Step::Index(index), 0, visitor, |visitor| of(list.item(index), visitor));
            }
            sum.0
        }
        Value::True => 4,
        Value::False => 5,
        Value::Int(number) => integer(number.into()),
        Value::Long(number) => integer(number) + 2,
        Value::Absent | Value::Member(_) | Value::Unknown(_) | Value::Float(_) | Value::Double(_) => {
            written(&Written(value))
        }
    }
}

/// The bytes of what the model has no name for.
fn json<V: Visitor>(value: &Json, visitor: &mut V) -> usize {
    match value {
        Json::String(string) => text(string),
        Json::Array(items) => {
            let mut sum = Sum::EMPTY;
            for (index, item) in items.iter().enumerate() {
                sum.add(Step::Index(index), 0, visitor, |visitor| json(item, visitor));
            }
            sum.0
        }
        Json::Object(fields) => {
            let mut sum = Sum::EMPTY;
            for (name, value) in fields {
                sum.add(Step::Key(name), text(name), visitor, |visitor| json(value, visitor));
            }
            sum.0
        }
        Json::Null | Json::Bool(_) | Json::Number(_) => written(value),
    }
}

/// The bytes of a string, quotes included.
pub(crate) fn text(string: &str) -> usize {
    let bytes = string.as_bytes();
    let (words, rest) = bytes.split_at(bytes.len() - bytes.len() % 8);
    let mut escapes = escapes(rest);
    for word in words.chunks_exact(8) {
        // Words with something to escape are rare, so they may take their time.
        if !word.try_into().is_ok_and(|word| is_plain(u64::from_le_bytes(word))) {
            escapes += self::escapes(word);
        }
    }
    bytes.len() + escapes + 2
}

/// How many bytes there are before the first that is escaped.
pub(crate) fn plain_length(bytes: &[u8]) -> usize {
    let is_plain = |word: &&[u8]| (**word).try_into().is_ok_and(|word| is_plain(u64::from_le_bytes(word)));
    let start = bytes.chunks_exact(8).take_while(is_plain).count() * 8;
    start + bytes[start..].iter().take_while(|byte| escaped(**byte) == 1).count()
}

/// Whether none of eight bytes is escaped: looked at in one go, as eight numbers in one.
fn is_plain(word: u64) -> bool {
    const EACH: u64 = u64::from_le_bytes([1; 8]);
    const HIGH: u64 = EACH << 7;
    let [controls, quotes, backslashes] =
        [(word, b' '), (word ^ (EACH * b'"' as u64), 1), (word ^ (EACH * b'\\' as u64), 1)]
            // The lowest byte that is less than `limit` borrows, which sets its high bit.
            .map(|(bytes, limit)| bytes.wrapping_sub(EACH * u64::from(limit)));
    // The high bit of what is not ASCII is set before.
    (controls | quotes | backslashes) & !word & HIGH == 0
}

/// How many bytes more these have when they are escaped.
fn escapes(bytes: &[u8]) -> usize {
    bytes.iter().map(|byte| escaped(*byte) - 1).sum()
}

/// How many bytes a byte of a text becomes.
pub(crate) fn escaped(byte: u8) -> usize {
    1 + usize::from(MORE[usize::from(byte)])
}

/// How many bytes more each byte has when it is escaped.
const MORE: [u8; 256] = {
    let mut more = [0; 256];
    let mut control = 0;
    while control < b' ' {
        // `\u001f`, or `\n`
        more[control as usize] = if matches!(control, b'\x08' | b'\t' | b'\n' | b'\x0C' | b'\r') { 1 } else { 5 };
        control += 1;
    }
    more[b'"' as usize] = 1;
    more[b'\\' as usize] = 1;
    more
};

fn integer(number: i64) -> usize {
    let digits = number.unsigned_abs().checked_ilog10().map_or(1, |log| log as usize + 1);
    digits + usize::from(number < 0)
}

/// The bytes that `serde_json` writes for what is not worth more words here.
fn written(value: &impl Serialize) -> usize {
    let mut counter = Counter(0);
    serde_json::to_writer(&mut counter, value).expect("a counter takes all bytes");
    counter.0
}

/// Counts what is written and forgets it.
struct Counter(usize);

impl io::Write for Counter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
