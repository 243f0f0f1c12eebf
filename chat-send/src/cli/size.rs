//! `chat-send size`

use chat_cards::size::{Fit, Limit, SizeReport};
use serde_json::{Value, json};

use super::args::{Format, Rules, Size};
use super::input::{self, Piece, Place, Source};
use super::output::Output;
use super::report::Report;
use super::{Outcome, Verdict};

pub(super) fn run(options: &Size, output: &mut Output) -> Outcome {
    let sources = input::read(&options.input.files)?;
    let pieces: Vec<_> = sources.iter().flat_map(Source::pieces).collect();
    let mut is_over = false;
    // What can be read has a size, whatever is wrong with it.
    let rules = Rules::default();
    let mut problems = Report::new(&rules, options.format);
    for (number, piece) in pieces.iter().enumerate() {
        let message = serde_json::from_str(piece.text).ok();
        let message = message.or_else(|| problems.message(piece, output, |message| (message, Vec::new())));
        let Some(message) = message else { continue };
        let report = message.size_report();
        is_over |= report.limits().iter().any(|limit| limit.budget.fit() == Fit::Over);
        match options.format {
            Format::Human => {
                if pieces.len() > 1 {
                    let (blank, Place { line, column }) = (if number > 0 { "\n" } else { "" }, piece.place());
                    output.line(format_args!("{blank}{}:{line}:{column}", piece.source.name()));
                }
                let table = report.table();
                let table = options.at_least.map_or(table, |bytes| table.at_least(bytes));
                let table = if options.largest_first { table.largest_first() } else { table };
                output.text(&table.to_string());
            }
            Format::Json => output.object(members(piece, &report, options)),
        }
    }
    Ok(match problems.verdict() {
        Verdict::Fine => Verdict::findings(is_over),
        Verdict::Findings => Verdict::Findings,
    })
}

fn members<'a>(piece: &Piece<'_>, report: &SizeReport, options: &Size) -> [(&'a str, Value); 8] {
    let limits = report.limits();
    let limit = |limit: &Limit<'_>| {
        json!({
            "rule": limit.rule, "path": limit.node.path(), "bytes": limit.budget.bytes, "limit": limit.budget.limit,
            "fit": match limit.budget.fit() { Fit::Fits => "fits", Fit::Tight => "tight", Fit::Over => "over" },
        })
    };
    let dropped = report.dropped().into_iter().map(|card| {
        let sections: Vec<_> = card.sections.iter().map(|section| section.node.path()).collect();
        json!({ "path": card.card.path(), "widgets": card.widgets, "kept": card.kept, "sections": sections })
    });
    let least = options.at_least.unwrap_or(0);
    let mut nodes: Vec<_> = report.nodes().filter(|node| node.bytes() >= least).collect();
    if options.largest_first {
        nodes.sort_by_key(|node| std::cmp::Reverse(node.bytes()));
    }
    let nodes = nodes.iter().map(|node| json!({ "path": node.path(), "what": node.what(), "bytes": node.bytes() }));
    let Place { line, column } = piece.place();
    [
        ("file", piece.source.name().into()),
        ("index", piece.index.into()),
        ("line", line.into()),
        ("column", column.into()),
        ("bytes", report.bytes().into()),
        ("limits", limits.iter().map(limit).collect()),
        ("dropped", dropped.collect()),
        ("nodes", nodes.collect()),
    ]
}
