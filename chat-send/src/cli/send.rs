//! `chat-send send`

use std::io;

use chat_send::Created;
use chat_send::blocking::wait;

use super::args::{Format, Send};
use super::delivery::{Delivery, Done, created};
use super::input::{self, Source};
use super::output::Output;
use super::progress::Progress;
use super::report::Report;
use super::{Outcome, Verdict};

pub(super) fn run(options: &Send, output: &mut Output) -> Outcome {
    let delivery = Delivery::new(options)?;
    let sources = input::read(&options.input.files)?;
    let pieces: Vec<_> = sources.iter().flat_map(Source::pieces).collect();
    let mut errors = Output::new(io::stderr());
    let mut report = Report::new(&options.rules, options.format);
    report.target(delivery.target());
    // With JSON, the target stands in what comes out.
    if delivery.is_assumed() && options.format == Format::Human {
        errors.line("note: nothing says who sends, so a Chat app is assumed; `--target` names a person or a webhook");
    }
    let mut jobs = Vec::new();
    for (number, piece) in pieces.iter().enumerate() {
        let id = delivery.id(number)?;
        let job = report.message(piece, &mut errors, |message| delivery.job(piece, id.as_ref(), message));
        jobs.extend(job.transpose()?);
    }
    if report.verdict() == Verdict::Findings {
        report.summary(&mut errors);
        return Ok(Verdict::Findings);
    }
    if options.dry_run {
        jobs.iter().for_each(|job| delivery.show(job, options.format, output));
        return Ok(Verdict::Fine);
    }
    let of_messages = jobs.len();
    let mut were_there = 0;
    let of_requests = jobs.iter().map(|job| job.requests.len()).sum();
    let mut progress = Progress::new(of_requests);
    for (messages, job) in jobs.into_iter().enumerate() {
        let (piece, of_parts) = (job.piece(), job.requests.len());
        for (parts, request) in job.requests.into_iter().enumerate() {
            let part = if of_parts > 1 { format!(", part {} of {of_parts}", parts + 1) } else { String::new() };
            progress.show(format_args!("sending message {} of {of_messages}{part}", messages + 1));
            let outcome = wait(request.send_if_missing())?;
            progress.clear();
            match outcome {
                Ok(Created { message, is_new, .. }) => {
                    were_there += usize::from(!is_new);
                    created(&message, options.format, output);
                }
                Err(error) => {
                    return Err(delivery.failure(piece, error, &Done { messages, of_messages, parts, of_parts }));
                }
            }
        }
    }
    match (were_there, of_requests) {
        (0, _) => {}
        (1, 1) => errors.line("note: a message of this id was there already, and was left as it is"),
        _ => errors.line(format_args!(
            "note: {were_there} of {of_requests} messages were there already, by their ids, and were left as they are"
        )),
    }
    Ok(Verdict::Fine)
}
