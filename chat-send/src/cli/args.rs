//! The arguments, and the help.

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use chat_cards::check::{Severity, Target};
use chat_send::{AllowError, Notification, ReplyOption};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, CommandFactory as _, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use super::Verdict;
use super::diagnostic::Diagnostic;
use super::emulate::Switch;
use super::output::Output;

const EXAMPLES: &str = "\
Examples:
  chat-send check card.json
  chat-send send --webhook-file webhook.url card.json
  build | chat-send send --space spaces/AAAA --thread-key builds
  chat-send emulate

Exit status:
  0  all is well
  1  something is wrong with a message; nothing was sent
  2  the command could not run, or not to its end: arguments, files, network, credentials, a refusal";

/// Checks, measures and sends Google Chat messages
#[derive(Parser)]
#[command(name = "chat-send", version, after_help = EXAMPLES, disable_help_subcommand = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
pub(super) enum Command {
    Send(Box<Send>),
    Check(Check),
    Size(Size),
    Emulate(Emulate),
    /// Prints completions of this command line for a shell
    #[command(
        after_help = "Example:\n  chat-send completions bash > ~/.local/share/bash-completion/completions/chat-send"
    )]
    Completions {
        shell: Shell,
    },
}

#[derive(Args)]
pub(super) struct Input {
    /// Files with JSON: a message, an array of them, or one a line; `-`, or none, is the standard input
    #[arg(value_name = "FILE")]
    pub(super) files: Vec<PathBuf>,
}

#[derive(Args, Default)]
pub(super) struct Rules {
    /// Does not hold messages to this rule; may be given several times
    #[arg(long, value_name = "RULE", value_parser = rule_id)]
    pub(super) allow: Vec<&'static str>,
    /// Takes warnings for errors
    #[arg(long)]
    pub(super) deny_warnings: bool,
    /// Shows also what is merely worth knowing
    #[arg(long)]
    info: bool,
}

impl Rules {
    pub(super) fn shows(&self, diagnostic: &Diagnostic<'_>) -> bool {
        let is_allowed = diagnostic.rule().is_some_and(|rule| self.allow.contains(&rule));
        !is_allowed && (self.info || diagnostic.severity() != Severity::Info)
    }
}

fn rule_id(id: &str) -> Result<&'static str, AllowError> {
    chat_send::allowable_rule(id).map(|rule| rule.id)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For people
    Human,
    /// A JSON object a line
    Json,
}

/// Says what Chat would refuse, drop or ignore, and where in the file that is
#[derive(Args)]
#[command(after_help = "\
Examples:
  chat-send check cards/*.json
  chat-send check --target webhook --deny-warnings card.json
  cargo run --example card | chat-send check --format json | jq .rule

Without `--target`, a message with an `actionResponse` goes to `dialog`, accessory widgets alone to `update`, and any other
message to `app`.

With `--format json` each finding is an object with `file`, `index` (which message of the file, from 0 on), `line` and `column`
(from 1 on, in characters), `path`, `severity`, `rule`, `message` and `help`.")]
pub(super) struct Check {
    #[command(flatten)]
    pub(super) input: Input,
    /// Where the messages are going
    #[arg(long, value_parser = target(&Target::ALL))]
    pub(super) target: Option<Target>,
    #[command(flatten)]
    pub(super) rules: Rules,
    #[arg(long, value_enum, default_value_t = Format::Human, help = "How findings are written")]
    pub(super) format: Format,
}

fn target(of: &[Target]) -> impl TypedValueParser<Value = Target> + use<> {
    PossibleValuesParser::new(of.iter().map(|target| target.name())).try_map(|name| name.parse::<Target>())
}

/// What a new message is checked for, by who sends it.
const SENDERS: [Target; 3] = [Target::App, Target::User, Target::Webhook];

/// Says how many bytes a message has, where they go, and what Chat would drop
#[derive(Args)]
#[command(after_help = "\
Examples:
  chat-send size card.json
  chat-send size --largest-first --at-least 500 card.json
  chat-send size --format json card.json | jq .bytes

The exit status is 1 if a message or a card is larger than Chat takes.")]
pub(super) struct Size {
    #[command(flatten)]
    pub(super) input: Input,
    /// Sums up what has fewer bytes; by default what has less than one per cent
    #[arg(long, value_name = "BYTES")]
    pub(super) at_least: Option<usize>,
    /// Puts the largest first, in place of the order of the JSON
    #[arg(long)]
    pub(super) largest_first: bool,
    #[arg(long, value_enum, default_value_t = Format::Human, help = "How sizes are written")]
    pub(super) format: Format,
}

/// Checks messages, then sends them
///
/// Nothing is sent unless all messages are fine.
#[derive(Args)]
#[command(after_help = "\
Examples:
  CHAT_WEBHOOK_URL=\"$(cat webhook.url)\" chat-send send card.json
  chat-send send --token-file token --space spaces/AAAA --thread-key deploys card.json
  chat-send send --credentials service-account.json --space spaces/AAAA --message-id client-report-42 --split report.json
  chat-send send --endpoint http://127.0.0.1:8085 --space spaces/AAAA card.json
  chat-send send --dry-run card.json
  chat-send send --dry-run --target webhook --thread-key deploys card.json

What sends, the first that there is:
  the option `--webhook-file`, `--token-file` or `--credentials`; the variable CHAT_WEBHOOK_URL or CHAT_TOKEN; with a loopback
  endpoint, nobody in particular; application default credentials, which GOOGLE_APPLICATION_CREDENTIALS may name.
  CHAT_SPACE and CHAT_ENDPOINT stand for `--space` and `--endpoint`. A dry run that finds nothing takes a Chat app.

Ids:
  With `--message-id client-x`, the first message has the id `client-x`, the second `client-x-m2`, the third `client-x-m3`; the
  parts of each end in `-2`, `-3` and so on. Run once more with the same id, the command sends what is not there yet, and
  nothing twice; whether webhooks heed ids, Google does not say.

The names of the created messages are printed, with `--format json` the messages.")]
pub(super) struct Send {
    #[command(flatten)]
    pub(super) input: Input,
    #[command(flatten)]
    pub(super) credentials: CredentialArgs,
    // Names and ids are read later, because clap's errors repeat the value, which may be a secret in the wrong place.
    /// The space, `spaces/AAAA`; a webhook has its own
    #[arg(long)]
    pub(super) space: Option<String>,
    /// A server on this machine instead of Google's
    #[arg(long, value_name = "URL")]
    pub(super) endpoint: Option<String>,
    /// The thread to reply in, by a key of your own; it is started if it is not there
    #[arg(long, value_name = "KEY", conflicts_with = "thread")]
    pub(super) thread_key: Option<String>,
    /// The thread to reply in, `spaces/AAAA/threads/BBBB`
    #[arg(long, value_name = "NAME")]
    pub(super) thread: Option<String>,
    /// What becomes of a message whose thread is not there
    #[arg(long, value_enum, value_name = "OPTION")]
    pub(super) reply_option: Option<Reply>,
    /// An id for the message, `client-…`, that keeps it from being sent twice; see below for several
    #[arg(long, value_name = "ID")]
    pub(super) message_id: Option<String>,
    /// Sends what is too large, or nearly, as several messages
    #[arg(long)]
    pub(super) split: bool,
    /// Puts `(2/3)` behind the title of a card that becomes several
    #[arg(long, requires = "split")]
    pub(super) number_headers: bool,
    /// Shows the messages to one person only, `users/ada@example.com`
    #[arg(long, value_name = "USER")]
    pub(super) private_to: Option<String>,
    /// Whom the messages notify
    #[arg(long, value_enum, value_name = "WHOM")]
    pub(super) notification: Option<Notify>,
    /// Shows what would be sent, and sends nothing; needs neither credentials nor a space
    #[arg(long)]
    pub(super) dry_run: bool,
    /// What a dry run checks the messages for, whatever there is to send with
    #[arg(long, requires = "dry_run", conflicts_with_all = ["secret", "acting_as"], value_parser = target(&SENDERS))]
    pub(super) target: Option<Target>,
    #[command(flatten)]
    pub(super) rules: Rules,
    #[arg(long, value_enum, default_value_t = Format::Human, help = "How messages and findings are written")]
    pub(super) format: Format,
}

#[derive(Args)]
pub(super) struct CredentialArgs {
    /// A file with the URL of a webhook
    #[arg(long, value_name = "FILE", group = "secret")]
    pub(super) webhook_file: Option<PathBuf>,
    /// A file with an access token
    #[arg(long, value_name = "FILE", group = "secret")]
    pub(super) token_file: Option<PathBuf>,
    /// A file with Google's credentials, such as the key of a service account
    #[cfg(feature = "google-auth")]
    #[arg(long, value_name = "FILE", group = "secret")]
    pub(super) credentials: Option<PathBuf>,
    /// Acts on behalf of this person, by e-mail address, with a service account that may
    #[cfg(feature = "google-auth")]
    #[arg(long, value_name = "MAIL", requires = "credentials")]
    pub(super) subject: Option<String>,
    /// Whose authority the token or the credentials have; an app's, unless there is a `--subject`
    #[arg(long = "as", value_enum, value_name = "WHO")]
    pub(super) acting_as: Option<Who>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Who {
    /// A Chat app
    App,
    /// A person
    User,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum Reply {
    /// It starts a new thread
    FallbackToNewThread,
    /// It is not sent
    OrFail,
}

impl From<Reply> for ReplyOption {
    fn from(reply: Reply) -> Self {
        match reply {
            Reply::FallbackToNewThread => Self::FallbackToNewThread,
            Reply::OrFail => Self::OrFail,
        }
    }
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum Notify {
    /// Whom it would without this
    Usual,
    /// Everybody, whatever they have set
    Force,
    /// Nobody
    Silent,
}

impl From<Notify> for Notification {
    fn from(notify: Notify) -> Self {
        match notify {
            Notify::Usual => Self::Usual,
            Notify::Force => Self::Force,
            Notify::Silent => Self::Silent,
        }
    }
}

/// Runs a Chat server on this machine, for trying things out and for tests
#[derive(Args)]
#[command(after_help = "\
Examples:
  chat-send emulate
  chat-send emulate --port 0 --space spaces/AAAA --space spaces/BBBB
  chat-send emulate --switch webhook-answers-names-only
  curl -s http://127.0.0.1:8085/_emulator/state > state.json; chat-send emulate --import state.json")]
pub(super) struct Emulate {
    /// The port; 0 takes a free one
    #[arg(long, default_value_t = 8085)]
    pub(super) port: u16,
    /// A space that there is, `spaces/AAAA`; may be given several times. Without any, every space exists
    #[arg(long = "space", value_name = "SPACE")]
    pub(super) spaces: Vec<String>,
    /// Behaves otherwise where Google's pages contradict each other, or say nothing; may be given several times
    #[arg(long = "switch", value_enum, value_name = "SWITCH")]
    pub(super) switches: Vec<Switch>,
    /// A file with the state to begin with, as `GET /_emulator/state` answers it
    #[arg(long, value_name = "FILE")]
    pub(super) import: Option<PathBuf>,
}

/// Reads the arguments. The help and what is wrong with them is printed, and the exit status is in the error.
pub(super) fn parse() -> Result<Command, ExitCode> {
    Cli::try_parse().map(|cli| cli.command).map_err(|error| {
        let words = error.to_string();
        if error.use_stderr() {
            Output::new(io::stderr()).line(discreet(words.trim_end()));
            ExitCode::from(2)
        } else {
            Output::stdout().line(words.trim_end());
            ExitCode::SUCCESS
        }
    })
}

/// What clap says of the arguments, without what looks like a webhook's URL or a token in the wrong place.
fn discreet(message: &str) -> String {
    let arguments = std::env::args_os().skip(1).map(|argument| argument.to_string_lossy().into_owned());
    let values = arguments.map(|argument| match argument.split_once('=') {
        Some((option, value)) if option.starts_with("--") => value.to_owned(),
        _ => argument,
    });
    let mut secrets: Vec<_> = values.filter(|value| looks_secret(value)).collect();
    // One may begin with another, as a webhook does with its endpoint.
    secrets.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
    secrets.into_iter().fold(message.to_owned(), |message, secret| message.replace(&secret, "[secret?]"))
}

/// Whether a text looks like a webhook's URL, part of one, or an access token.
pub(super) fn looks_secret(text: &str) -> bool {
    ["://", "token=", "ya29."].iter().any(|mark| text.contains(mark))
}

pub(super) fn completions(shell: Shell, output: &mut Output) -> Verdict {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "chat-send", &mut script);
    output.text(&String::from_utf8_lossy(&script));
    Verdict::Fine
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arguments_are_sound() {
        Cli::command().debug_assert();
    }
}
