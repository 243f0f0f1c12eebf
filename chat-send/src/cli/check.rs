//! `chat-send check`

use chat_cards::check::Target;
use serde_json::Value;

use super::Outcome;
use super::args::Check;
use super::diagnostic::Diagnostic;
use super::input;
use super::output::Output;
use super::report::Report;

pub(super) fn run(options: &Check, output: &mut Output) -> Outcome {
    let sources = input::read(&options.input.files)?;
    let mut report = Report::new(&options.rules, options.format);
    for piece in sources.iter().flat_map(input::Source::pieces) {
        let target = options.target.unwrap_or_else(|| usual_target(piece.text));
        report.target(target);
        report.message(&piece, output, |message| {
            let findings = message.check(target).into_iter();
            ((), findings.map(|finding| Diagnostic::finding(&piece, &finding)).collect())
        });
    }
    report.summary(output);
    Ok(report.verdict())
}

/// Where a message goes if nobody says so: one with an `actionResponse` answers an interaction, and accessory widgets
/// without anything above them change a message that is there.
fn usual_target(text: &str) -> Target {
    const CONTENT: [&str; 6] = ["text", "cards", "cardsV2", "cards_v2", "attachment", "fallbackText"];
    let message = serde_json::from_str::<Value>(text).unwrap_or_default();
    let has = |names: &[&str]| names.iter().any(|name| message.get(name).is_some());
    if has(&["actionResponse", "action_response"]) {
        Target::Dialog
    } else if has(&["accessoryWidgets", "accessory_widgets"]) && !has(&CONTENT) {
        Target::Update
    } else {
        Target::App
    }
}
