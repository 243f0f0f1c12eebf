//! The commands, and what they come to.

mod args;
mod check;
mod credentials;
mod delivery;
mod diagnostic;
mod emulate;
mod input;
mod output;
mod progress;
mod report;
mod send;
mod size;

use std::error::Error;
use std::io;
use std::process::ExitCode;

use args::Command;
use output::Output;

/// Runs the command that the arguments name.
pub(crate) fn run() -> ExitCode {
    let command = match args::parse() {
        Ok(command) => command,
        Err(status) => return status,
    };
    let mut output = Output::stdout();
    let outcome = match command {
        Command::Send(options) => send::run(&options, &mut output),
        Command::Check(options) => check::run(&options, &mut output),
        Command::Size(options) => size::run(&options, &mut output),
        Command::Emulate(options) => emulate::run(&options, &mut output),
        Command::Completions { shell } => Ok(args::completions(shell, &mut output)),
    };
    match outcome.and_then(|verdict| output.finish().map(|()| verdict)) {
        Ok(Verdict::Fine) => ExitCode::SUCCESS,
        Ok(Verdict::Findings) => ExitCode::from(1),
        Err(Failure(message)) => {
            Output::new(io::stderr()).line(format_args!("error: {message}"));
            ExitCode::from(2)
        }
    }
}

/// What a command that could run has to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    /// All is well.
    Fine,
    /// Something is wrong with a message.
    Findings,
}

impl Verdict {
    fn findings(there_are: bool) -> Self {
        if there_are { Self::Findings } else { Self::Fine }
    }
}

/// Why a command could not run, or not to its end.
#[derive(Debug)]
struct Failure(String);

impl Failure {
    fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl<E: Error> From<E> for Failure {
    /// An error and what caused it.
    fn from(error: E) -> Self {
        let mut message = error.to_string();
        let mut source = error.source();
        while let Some(cause) = source {
            message += &format!(": {cause}");
            source = cause.source();
        }
        Self(message)
    }
}

type Outcome = Result<Verdict, Failure>;
