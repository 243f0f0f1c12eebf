//! Where a command writes to.

use std::fmt::Display;
use std::io::{self, ErrorKind, Write};

use serde::Serializer as _;
use serde_json::Value;

use super::Failure;

/// A stream that takes lines. What goes wrong is kept until the end, so that a message that was sent is not sent again
/// because nobody reads its name.
pub(super) struct Output {
    to: Box<dyn Write>,
    error: Option<io::Error>,
}

impl Output {
    pub(super) fn new(to: impl Write + 'static) -> Self {
        Self { to: Box::new(to), error: None }
    }

    pub(super) fn stdout() -> Self {
        Self::new(io::stdout().lock())
    }

    /// Writes a line.
    pub(super) fn line(&mut self, line: impl Display) {
        let written = writeln!(self.to, "{line}");
        self.keep(written);
    }

    /// Writes text as it is.
    pub(super) fn text(&mut self, text: &str) {
        let written = self.to.write_all(text.as_bytes());
        self.keep(written);
    }

    /// Writes a line with a JSON object, its members in this order.
    pub(super) fn object<'a>(&mut self, members: impl IntoIterator<Item = (&'a str, Value)>) {
        let mut line = Vec::new();
        let written = serde_json::Serializer::new(&mut line).collect_map(members).map_err(io::Error::from);
        line.push(b'\n');
        let written = written.and_then(|()| self.to.write_all(&line));
        self.keep(written);
    }

    fn keep(&mut self, written: io::Result<()>) {
        if self.error.is_none() {
            self.error = written.err();
        }
    }

    /// Hands on what was written, for who waits for it.
    pub(super) fn flush(&mut self) {
        let flushed = self.to.flush();
        self.keep(flushed);
    }

    /// What went wrong, if it did. Who reads no further, as `head` does, has what they want.
    pub(super) fn finish(mut self) -> Result<(), Failure> {
        self.flush();
        match self.error {
            Some(error) if error.kind() != ErrorKind::BrokenPipe => {
                Err(Failure::new(format!("the output cannot be written: {error}")))
            }
            _ => Ok(()),
        }
    }
}
