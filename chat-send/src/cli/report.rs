//! What is said of messages, and what it comes to.

use chat_cards::check::{Severity, Target};
use chat_cards::{Message, strict};

use super::Verdict;
use super::args::{Format, Rules};
use super::diagnostic::Diagnostic;
use super::input::Piece;
use super::output::Output;

/// Writes what is wrong, and counts it.
pub(super) struct Report<'a> {
    rules: &'a Rules,
    format: Format,
    target: Option<Target>,
    messages: usize,
    errors: usize,
    warnings: usize,
    infos: usize,
}

impl<'a> Report<'a> {
    pub(super) fn new(rules: &'a Rules, format: Format) -> Self {
        Self { rules, format, target: None, messages: 0, errors: 0, warnings: 0, infos: 0 }
    }

    /// What a message is for that cannot be read as it is, so that what the rules say of the rest is written as well.
    pub(super) fn target(&mut self, target: Target) {
        self.target = Some(target);
    }

    /// Reads the message in a piece, and writes what is wrong with it; `check` is asked for more, once it can be read.
    pub(super) fn message<'s, T>(
        &mut self,
        piece: &Piece<'s>,
        output: &mut Output,
        check: impl FnOnce(Message) -> (T, Vec<Diagnostic<'s>>),
    ) -> Option<T> {
        self.messages += 1;
        let (mut found, result) = match self.read(piece) {
            Ok(message) => {
                let (result, found) = check(message);
                (found, Some(result))
            }
            Err(problems) => (problems, None),
        };
        found.retain(|diagnostic| self.rules.shows(diagnostic));
        found.sort_by_key(Diagnostic::place);
        for diagnostic in &found {
            match diagnostic.severity() {
                Severity::Error => self.errors += 1,
                Severity::Warning => self.warnings += 1,
                Severity::Info => self.infos += 1,
            }
            match self.format {
                Format::Human => output.line(diagnostic),
                Format::Json => diagnostic.write_json(output),
            }
        }
        result
    }

    /// Writes how much of what was found.
    pub(super) fn summary(&self, output: &mut Output) {
        if self.format == Format::Json {
            return;
        }
        let found = [(self.errors, "error"), (self.warnings, "warning"), (self.infos, "info")];
        let found: Vec<_> = found.into_iter().filter(|(count, _)| *count > 0).map(|(n, noun)| count(n, noun)).collect();
        let found = if found.is_empty() { "nothing found".to_owned() } else { found.join(", ") };
        output.line(format_args!("{found} in {}", count(self.messages, "message")));
    }

    pub(super) fn verdict(&self) -> Verdict {
        Verdict::findings(self.errors > 0 || (self.rules.deny_warnings && self.warnings > 0))
    }

    /// Reads the message in a piece strictly, or as serde does where the only problems are those that are allowed.
    fn read<'s>(&self, piece: &Piece<'s>) -> Result<Message, Vec<Diagnostic<'s>>> {
        let problems = match strict::read(piece.text) {
            Ok(message) => return Ok(message),
            Err(problems) => problems,
        };
        let is_allowed = |rule: &str| self.rules.allow.contains(&rule);
        if problems.iter().all(|problem| problem.rule().is_some_and(is_allowed)) {
            if let Ok(message) = serde_json::from_str(piece.text) {
                return Ok(message);
            }
        }
        let findings = self.target.map(|target| problems.findings(target)).unwrap_or_default();
        let problems = problems.iter().map(|problem| Diagnostic::problem(piece, problem));
        Err(problems.chain(findings.iter().map(|finding| Diagnostic::finding(piece, finding))).collect())
    }
}

/// A number of things.
pub(super) fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}
