//! How far a long command is.

use std::fmt::Display;
use std::io::{self, IsTerminal as _};

use super::output::Output;

/// A line on a terminal that is written over and over; nothing where no person looks on.
pub(super) struct Progress {
    screen: Option<Output>,
}

impl Progress {
    /// For so many steps: one alone is not worth a word.
    pub(super) fn new(steps: usize) -> Self {
        let shown = steps > 1 && io::stderr().is_terminal();
        Self { screen: shown.then(|| Output::new(io::stderr())) }
    }

    /// Puts these words in place of the last.
    pub(super) fn show(&mut self, words: impl Display) {
        self.write(&format!("\r\x1b[K{words}"));
    }

    /// Takes the words away, before something else is written.
    pub(super) fn clear(&mut self) {
        self.write("\r\x1b[K");
    }

    fn write(&mut self, text: &str) {
        if let Some(screen) = &mut self.screen {
            screen.text(text);
        }
    }
}
