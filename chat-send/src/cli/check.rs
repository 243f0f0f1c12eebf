//! `chat-send check`

use super::Outcome;
use super::args::Check;
use super::diagnostic::Diagnostic;
use super::input;
use super::output::Output;
use super::report::Report;

pub(super) fn run(options: &Check, output: &mut Output) -> Outcome {
    let sources = input::read(&options.input.files)?;
    let mut report = Report::new(&options.rules, options.format).target(options.target);
    for piece in sources.iter().flat_map(input::Source::pieces) {
        report.message(&piece, output, |message| {
            let findings = message.check(options.target).into_iter();
            ((), findings.map(|finding| Diagnostic::finding(&piece, &finding)).collect())
        });
    }
    report.summary(output);
    Ok(report.verdict())
}
