//! One thing that is wrong, at its place in a file.

use std::fmt;

use chat_cards::check::Severity;
use chat_cards::split::SplitError;
use chat_cards::strict::Problem;
use chat_send::Finding;
use serde_json::Value;

use super::input::{Piece, Place, Source};
use super::output::{Output, harmless};

/// The most characters of a line that are shown.
const WINDOW: usize = 100;

/// What is wrong, where, and what to do about it. Shown as a compiler does.
pub(super) struct Diagnostic<'a> {
    source: &'a Source,
    /// The number of the message in it.
    index: usize,
    place: Place,
    severity: Severity,
    rule: Option<&'static str>,
    path: String,
    message: String,
    help: String,
}

impl<'a> Diagnostic<'a> {
    /// Of what the strict reader says of a piece.
    pub(super) fn problem(piece: &Piece<'a>, problem: &Problem) -> Self {
        let offset = problem.position.map_or(0, |position| position.offset);
        Self {
            source: piece.source,
            index: piece.index,
            place: piece.source.place(piece.offset + offset),
            severity: Severity::Error,
            rule: problem.rule(),
            path: problem.path.clone(),
            message: problem.message(),
            help: problem.help(),
        }
    }

    /// Of what a rule says of the message in a piece, or of the request that it goes with.
    pub(super) fn finding(piece: &Piece<'a>, finding: &Finding) -> Self {
        Self {
            source: piece.source,
            index: piece.index,
            place: piece.locate(finding.path()),
            severity: finding.severity(),
            rule: Some(finding.id()),
            path: finding.path().to_owned(),
            message: finding.message().to_owned(),
            help: finding.help().to_owned(),
        }
    }

    /// Of what a rule says of a part of the message in a piece: the path leads into that part.
    pub(super) fn of_part(piece: &Piece<'a>, number: usize, of: usize, finding: &Finding) -> Self {
        let message = format!("part {number} of {of}: {}", finding.message());
        Self { place: piece.place(), message, ..Self::finding(piece, finding) }
    }

    /// Of why the message in a piece cannot be split, which says what to do.
    pub(super) fn unsplit(piece: &Piece<'a>, error: &SplitError) -> Self {
        Self {
            source: piece.source,
            index: piece.index,
            place: piece.locate(error.path()),
            severity: Severity::Error,
            rule: Some(error.rule()),
            path: error.path().to_owned(),
            message: error.message(),
            help: String::new(),
        }
    }

    pub(super) fn severity(&self) -> Severity {
        self.severity
    }

    pub(super) fn rule(&self) -> Option<&str> {
        self.rule
    }

    /// What to sort by.
    pub(super) fn place(&self) -> (usize, usize) {
        (self.place.line, self.place.column)
    }

    pub(super) fn write_json(&self, output: &mut Output) {
        let Place { line, column } = self.place;
        output.object([
            ("file", self.source.name().into()),
            ("index", self.index.into()),
            ("line", line.into()),
            ("column", column.into()),
            ("path", self.path.as_str().into()),
            ("severity", self.severity.name().into()),
            ("rule", self.rule.map_or(Value::Null, Value::from)),
            ("message", self.message.as_str().into()),
            ("help", self.help.as_str().into()),
        ]);
    }
}

impl fmt::Display for Diagnostic<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { source, place, severity, .. } = self;
        let Place { line, column } = place;
        write!(f, "{}:{line}:{column}: {severity}: {}", source.name(), harmless(&self.message))?;
        if let Some(rule) = self.rule {
            write!(f, " ({rule})")?;
        }
        // No line is looked at as a whole, but with so much that what is left out shows.
        let (around, at) = source.around(*place, 2 * WINDOW);
        let (shown, caret) = window(around, at);
        let gutter = " ".repeat(line.to_string().len());
        write!(f, "\n{line} | {shown}\n{gutter} | {:caret$}^", "")?;
        for (name, note) in [("help", &self.help), ("at", &self.path)] {
            if !note.is_empty() {
                write!(f, "\n{gutter} = {name}: {}", harmless(note))?;
            }
        }
        Ok(())
    }
}

/// The part of a line around a column, and how many characters of it stand before that.
fn window(line: &str, column: usize) -> (String, usize) {
    let length = line.chars().count();
    let at = (column - 1).min(length);
    let start = if length <= WINDOW { 0 } else { at.saturating_sub(WINDOW / 2).min(length - WINDOW) };
    let shown: String = line.chars().skip(start).take(WINDOW).map(visible).collect();
    let before = if start > 0 { "…" } else { "" };
    let behind = if start + WINDOW < length { "…" } else { "" };
    (format!("{before}{shown}{behind}"), at - start + before.chars().count())
}

/// A character as it can be shown: one for one, so that the caret stands where it should.
fn visible(c: char) -> char {
    if c.is_control() { ' ' } else { c }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_cut_around_the_place() {
        let line: String = ('a'..='z').cycle().take(300).collect();
        for column in [1, 2, 50, 51, 52, 150, 250, 251, 299, 300, 301] {
            let (shown, caret) = window(&line, column);
            assert!(shown.chars().count() <= WINDOW + 2, "{column}: {shown}");
            assert_eq!(shown.chars().nth(caret), line.chars().nth(column - 1), "{column}: {shown}");
        }
        assert_eq!(window("{\"a\": 1}", 2), ("{\"a\": 1}".to_owned(), 1));
        assert_eq!(window("", 1), (String::new(), 0));
        assert_eq!(window("\té\u{1b}[0m", 3), (" é [0m".to_owned(), 2));
    }

    #[test]
    fn what_is_wrong_with_a_part_stands_where_the_message_begins() {
        use chat_cards::check::Target;

        let source = Source::new("a.json".into(), "\n {\"text\": \"a\"}".into());
        let pieces = source.pieces();
        let findings = chat_cards::Message::new().check(Target::App);
        let shown = Diagnostic::of_part(&pieces[0], 2, 3, findings.iter().next().expect("it is empty")).to_string();
        assert_eq!(
            shown,
            "a.json:2:2: error: part 2 of 3: the message is empty (message-has-content)\n\
             2 |  {\"text\": \"a\"}\n  |  ^\n  = help: set `text`, add a card, or both"
        );
    }
}
