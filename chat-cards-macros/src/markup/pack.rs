//! Values as one string each, which `chat_cards::wire::literal` makes them from.
//!
//! A string is one token, however much it says: what passes through the compiler grows with the Rust in a card, not with its
//! size. The notation says which field is set to what and leaves the types to the model:
//!
//! ```text
//! element = [ hole ] { entry } "." ;          a value of the program to begin with; fields and their values
//! entry   = FIELD [ MEMBER ] value            indices as characters, counted from `a`
//!         | "?" NUMBER ":" scalar             an entry that makes the field empty if the hole of the number is
//!         | "!" NUMBER ":" scalar ;           an entry that is left out in that case
//! value   = scalar                            of anything but elements and lists
//!         | hole
//!         | DIALECT { '"' scalar | CONTEXT NUMBER ":" } "."       a text with holes
//!         | element
//!         | [ hole ] { "," value } "." ;      a list
//! hole    = "=" NUMBER ":" ;
//! scalar  = LENGTH ":" text ;                 the length is in bytes
//! ```

use super::holes::Context;
use super::resolve::Step;
use super::sketch::{Code, Item, Known, Sketch, Written};
use super::table::Holder;
use super::value::Dialect;

/// An element.
pub(super) fn element(sketch: &Sketch) -> String {
    let mut packed = sketch.base.map(hole).unwrap_or_default();
    for written in &sketch.properties {
        packed.push_str(&entry(sketch, written).unwrap_or_default());
    }
    packed.push('.');
    packed
}

/// A list of elements.
pub(super) fn list(items: &[Item]) -> String {
    let mut packed = String::new();
    for item in items {
        packed.push(',');
        packed.push_str(&element(&item.sketch));
    }
    packed.push('.');
    packed
}

/// A field and its value, unless the value is broken.
fn entry(sketch: &Sketch, written: &Written) -> Option<String> {
    let Step { field, member } = sketch.spec.step(written.field)?;
    let mut entry = String::new();
    push_index(&mut entry, field);
    if let Some(member) = member {
        push_index(&mut entry, member);
    }
    entry.push_str(&value(written)?);
    Some(match (&written.code, written.sole_maybe()) {
        (Code::Maybe(index), _) => format!("?{index}:{}", scalar(&entry)),
        (Code::Branch(index), _) => format!("!{index}:{}", scalar(&entry)),
        (_, Some(index)) if member.is_none() => format!("?{index}:{}", scalar(&entry)),
        _ => entry,
    })
}

fn value(written: &Written) -> Option<String> {
    let list = written.field.holder == Holder::List;
    let one = match (&written.code, &written.known) {
        // An element ends, whatever it begins with.
        (Code::Hole(index) | Code::Maybe(index) | Code::Branch(index), _) => {
            let open = list || written.field.element().is_some();
            return Some(format!("{}{}", hole(*index), if open { "." } else { "" }));
        }
        (Code::Text(packed), _) => packed.clone(),
        (Code::Known, Known::Bool(value)) => scalar(&value.to_string()),
        (Code::Known, Known::Int(value)) => scalar(&value.to_string()),
        (Code::Known, Known::Number(value)) => scalar(&value.to_string()),
        (Code::Known, Known::Text(text)) => scalar(text),
        (Code::Known, Known::Elements(items, _)) if list => return Some(self::list(items)),
        (Code::Known, Known::Elements(items, _)) => return Some(element(&items.first()?.sketch)),
        (Code::Known, Known::Maybe | Known::Present | Known::Part(_)) => return None,
    };
    Some(if list { format!(",{one}.") } else { one })
}

/// Gathers a text with holes.
pub(super) struct Text(String);

impl Text {
    pub(super) fn new(dialect: Dialect) -> Self {
        let letter = match dialect {
            Dialect::Plain => 'p',
            Dialect::Html => 'h',
            Dialect::Markup => 'm',
            Dialect::Markdown => 'd',
        };
        Self(letter.to_string())
    }

    /// Adds what is literal.
    pub(super) fn literal(&mut self, text: &str) {
        self.0.push('"');
        self.0.push_str(&scalar(text));
    }

    /// Adds what is in a hole.
    pub(super) fn hole(&mut self, context: Context, index: usize) {
        let letter = match context {
            Context::Block => 'b',
            Context::Inline => 'i',
            Context::Code => 'c',
            Context::CodeBlock => 'f',
            Context::Url => 'u',
        };
        self.0.push_str(&format!("{letter}{index}:"));
    }

    pub(super) fn finish(mut self) -> String {
        self.0.push('.');
        self.0
    }
}

fn hole(index: usize) -> String {
    format!("={index}:")
}

fn scalar(text: &str) -> String {
    format!("{}:{text}", text.len())
}

/// The index of a field, or of a member of a union.
fn push_index(packed: &mut String, index: usize) {
    // No element has so many fields that this could fail.
    let index = u32::try_from(index).ok().and_then(|index| char::from_u32(u32::from('a') + index));
    packed.push(index.unwrap_or(char::MAX));
}
