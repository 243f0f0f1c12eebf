//! Compact JSON as `serde_json` writes it, for who walks over a value and wants to know how long each part of it is.

use std::io;

use serde::Serialize;

use crate::size;

/// JSON in the making.
pub(super) struct Json {
    done: Done,
    /// Whether an object or array has just begun, so that no comma comes next.
    is_new: bool,
}

/// What there is of it so far.
enum Done {
    Length(usize),
    Bytes(Vec<u8>),
}

impl Json {
    /// JSON of which only the length is wanted.
    pub(super) fn measured() -> Self {
        Self { done: Done::Length(0), is_new: false }
    }

    pub(super) fn written() -> Self {
        // Room for most messages, so that the JSON need not move while it grows.
        Self { done: Done::Bytes(Vec::with_capacity(2048)), is_new: false }
    }

    pub(super) fn length(&self) -> usize {
        match &self.done {
            Done::Length(length) => *length,
            Done::Bytes(bytes) => bytes.len(),
        }
    }

    /// The JSON, if it was written.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        match self.done {
            Done::Length(_) => Vec::new(),
            Done::Bytes(bytes) => bytes,
        }
    }

    /// Begins an object or array.
    pub(super) fn open(&mut self, bracket: u8) {
        self.raw(&[bracket]);
        self.is_new = true;
    }

    /// Ends an object or array.
    pub(super) fn close(&mut self, bracket: u8) {
        self.raw(&[bracket]);
        self.is_new = false;
    }

    /// Begins an item of an array.
    pub(super) fn item(&mut self) {
        if !std::mem::take(&mut self.is_new) {
            self.raw(b",");
        }
    }

    /// Begins a field of an object, by one of the API's names, which have nothing to escape.
    pub(super) fn field(&mut self, name: &str) {
        self.item();
        match &mut self.done {
            Done::Length(length) => *length += name.len() + 3,
            Done::Bytes(bytes) => {
                bytes.push(b'"');
                bytes.extend_from_slice(name.as_bytes());
                bytes.extend_from_slice(b"\":");
            }
        }
    }

    /// Begins a field of any name.
    pub(super) fn unknown_field(&mut self, name: &str) {
        self.item();
        self.text(name);
        self.raw(b":");
    }

    pub(super) fn text(&mut self, text: &str) {
        match &mut self.done {
            Done::Length(length) => *length += size::text(text),
            Done::Bytes(bytes) => write_text(bytes, text.as_bytes()),
        }
    }

    /// Whatever serde can write.
    pub(super) fn value(&mut self, value: &impl Serialize) {
        serde_json::to_writer(self, value).expect("it takes all bytes");
    }

    fn raw(&mut self, piece: &[u8]) {
        match &mut self.done {
            Done::Length(length) => *length += piece.len(),
            Done::Bytes(bytes) => bytes.extend_from_slice(piece),
        }
    }
}

impl io::Write for &mut Json {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.raw(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Writes a text in quotes.
fn write_text(out: &mut Vec<u8>, mut text: &[u8]) {
    out.push(b'"');
    loop {
        let (plain, rest) = text.split_at(size::plain_length(text));
        out.extend_from_slice(plain);
        let Some((byte, rest)) = rest.split_first() else { break };
        write_escaped(out, *byte);
        text = rest;
    }
    out.push(b'"');
}

fn write_escaped(out: &mut Vec<u8>, byte: u8) {
    let short = match byte {
        b'\x08' => b'b',
        b'\t' => b't',
        b'\n' => b'n',
        b'\x0C' => b'f',
        b'\r' => b'r',
        b'"' | b'\\' => byte,
        _ => return out.extend(format!("\\u{byte:04x}").bytes()),
    };
    out.extend([b'\\', short]);
}
