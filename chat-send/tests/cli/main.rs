//! The command line: the real program, run as people run it, against files, pipes and the local server.
#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod check;
mod emulate;
mod help;
mod resume;
mod secrets;
mod send;
mod size;
mod terminal;

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use chat_send::chat_cards::Message;
use chat_send::emulator::Emulator;
use serde_json::Value;

/// What a run came to.
#[derive(Debug)]
struct Ran {
    status: i32,
    stdout: String,
    stderr: String,
}

impl Ran {
    /// Standard output as lines of JSON.
    #[track_caller]
    fn json(&self) -> Vec<Value> {
        self.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    #[track_caller]
    fn is(&self, status: i32, stdout: &str, stderr: &str) {
        assert_eq!((self.status, self.stdout.as_str(), self.stderr.as_str()), (status, stdout, stderr));
    }
}

/// The program, with nothing of this machine's environment that it heeds.
fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_chat-send"));
    command.args(arguments).current_dir(env!("CARGO_TARGET_TMPDIR")).env("HOME", env!("CARGO_TARGET_TMPDIR"));
    for name in ["CHAT_WEBHOOK_URL", "CHAT_TOKEN", "CHAT_SPACE", "CHAT_ENDPOINT", "GOOGLE_APPLICATION_CREDENTIALS"] {
        command.env_remove(name);
    }
    command
}

/// Runs a command to its end, with this input.
fn run_command(mut command: Command, input: &str) -> Ran {
    let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = piped.spawn().unwrap();
    // Who does not read their input closes it.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    Ran {
        status: output.status.code().unwrap(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

fn run(arguments: &[&str], input: &str) -> Ran {
    run_command(program(arguments), input)
}

/// Runs `send` with further arguments against a server.
fn send(emulator: &Emulator, arguments: &[&str], input: &str) -> Ran {
    run_command(sending(emulator, arguments), input)
}

fn sending(emulator: &Emulator, arguments: &[&str]) -> Command {
    let mut command = program(&["send"]);
    command.args(arguments).env("CHAT_ENDPOINT", emulator.url()).env("CHAT_SPACE", "spaces/AAAA");
    command
}

/// The texts of the messages that a server has.
fn texts(emulator: &Emulator) -> Vec<String> {
    emulator.messages("AAAA").iter().map(|message: &Message| message.text.as_str().to_owned()).collect()
}

/// A file with this content. Every test has names of its own.
fn file(name: &str, content: &str) -> String {
    std::fs::write(PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name), content).unwrap();
    name.to_owned()
}
