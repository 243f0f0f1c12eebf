//! The command line: `chat-send --help` says what it does.

mod cli;

fn main() -> std::process::ExitCode {
    cli::run()
}
