//! How many bytes the JSON of markup has at least; for literals alone, how many it has.

use super::sketch::{Known, Sketch, Written};
use super::table::{Holder, Kind};

/// The bytes that are certain.
pub(super) fn least(sketch: &Sketch) -> usize {
    let mut bytes = 2;
    let mut first = true;
    for written in &sketch.properties {
        if !written.fact().is_set() {
            continue;
        }
        // Quotes around the name, a colon, and a comma in front of all but the first.
        bytes += written.field.wire.len() + 3 + usize::from(!std::mem::replace(&mut first, false)) + value(written);
    }
    bytes
}

fn value(written: &Written) -> usize {
    let list = written.field.holder == Holder::List;
    match &written.known {
        Known::Elements(items, _) => {
            let mut bytes = 0;
            let mut count = 0;
            for item in items {
                if item.certain {
                    bytes += least(&item.sketch);
                    count += 1;
                }
            }
            if list { bytes + 1 + usize::max(count, 1) } else { bytes }
        }
        Known::Text(text) | Known::Part(text) if list => string(text) + 2,
        Known::Text(text) | Known::Part(text) => string(text),
        Known::Bool(value) => value.to_string().len(),
        // A 64-bit number is written in quotes.
        Known::Int(value) => value.to_string().len() + if written.field.kind == Kind::Int64 { 2 } else { 0 },
        Known::Number(value) if written.field.kind == Kind::Float => format!("{:?}", *value as f32).len(),
        Known::Number(value) => format!("{value:?}").len(),
        Known::Present | Known::Maybe => match written.field.kind {
            Kind::Int32 | Kind::Float | Kind::Double => 1,
            Kind::Bool => 4,
            _ => 2,
        },
    }
}

/// A string in quotes, with what JSON escapes.
fn string(text: &str) -> usize {
    let mut bytes = 2;
    for byte in text.bytes() {
        bytes += match byte {
            b'"' | b'\\' | b'\n' | b'\r' | b'\t' | 8 | 12 => 2,
            0..=31 => 6,
            _ => 1,
        };
    }
    bytes
}
