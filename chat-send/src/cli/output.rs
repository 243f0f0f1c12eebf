//! Where a command writes to.

use std::fmt::Display;
use std::io::{self, ErrorKind, Write};

use serde::{Serialize, Serializer as _};
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

    /// Writes a line, or several, for a person: names of files and what a server says have nothing to tell the terminal.
    pub(super) fn line(&mut self, line: impl Display) {
        let line = line.to_string();
        let written = line.split('\n').try_for_each(|line| writeln!(self.to, "{}", harmless(line)));
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

    /// Writes an element as a line of JSON.
    pub(super) fn json(&mut self, element: &impl Serialize) {
        let written = serde_json::to_vec(element).map_err(io::Error::from);
        let written = written.and_then(|json| self.to.write_all(&[&json[..], b"\n"].concat()));
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

/// Text without what a terminal would obey.
pub(super) fn harmless(text: &str) -> String {
    text.chars().flat_map(|c| if c.is_control() { c.escape_default().collect() } else { vec![c] }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_is_told_nothing() {
        assert_eq!(harmless("é\u{1b}[2J\n"), "é\\u{1b}[2J\\n");
    }
}
