//! `chat-send send`

use std::io;

use chat_send::PartsError;
use chat_send::blocking::wait;

use super::args::Send;
use super::delivery::{Delivery, created};
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
    let mut report = Report::new(&options.rules, options.format).target(delivery.target());
    let mut jobs = Vec::new();
    for (number, piece) in pieces.iter().enumerate() {
        let id = delivery.id(number)?;
        let job = report.message(piece, &mut errors, |message| delivery.job(piece, id, message));
        jobs.extend(job);
    }
    if report.verdict() == Verdict::Findings {
        report.summary(&mut errors);
        return Ok(Verdict::Findings);
    }
    if options.dry_run {
        jobs.iter().try_for_each(|job| delivery.show(job, options.format, output))?;
        return Ok(Verdict::Fine);
    }
    let mut progress = Progress::new(jobs.len());
    for (number, job) in jobs.iter().enumerate() {
        progress.show(format_args!("sending message {} of {}", number + 1, jobs.len()));
        let outcome = wait(delivery.request(job).send())?;
        progress.clear();
        let sent = outcome.as_ref().map_or_else(PartsError::sent, Vec::as_slice);
        sent.iter().for_each(|message| created(message, options.format, output));
        if let Err(error) = &outcome {
            return Err(delivery.failure(job, error, number, jobs.len()));
        }
    }
    Ok(Verdict::Fine)
}
