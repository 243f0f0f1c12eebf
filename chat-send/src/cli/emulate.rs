//! `chat-send emulate`

use std::path::Path;

use chat_send::SpaceName;
use chat_send::emulator::{Builder, Emulator, Space};
use clap::ValueEnum;
use serde_json::Value;

use super::args::{Emulate, looks_secret};
use super::output::Output;
use super::{Failure, Outcome};

/// The switches of the [`Builder`], by the same names.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum Switch {
    /// `REPLY_MESSAGE_OR_FAIL` fails with a thread key that was never used
    UnknownThreadKeyFails,
    /// A webhook is answered with `name` and `thread.name` alone
    WebhookAnswersNamesOnly,
    /// `requestId` and `messageId` mean nothing on a webhook
    WebhookIdsIgnored,
    /// An upload needs user authentication
    UploadNeedsUser,
    /// A private message with accessory widgets is refused, as it once was
    PrivateAccessoryWidgetsRefused,
    /// Answers leave `clientAssignedMessageId` out
    ClientAssignedIdHidden,
}

impl Switch {
    fn on(self, builder: Builder) -> Builder {
        match self {
            Self::UnknownThreadKeyFails => builder.unknown_thread_key_fails(true),
            Self::WebhookAnswersNamesOnly => builder.webhook_answers_names_only(true),
            Self::WebhookIdsIgnored => builder.webhook_ids_ignored(true),
            Self::UploadNeedsUser => builder.upload_needs_user(true),
            Self::PrivateAccessoryWidgetsRefused => builder.private_accessory_widgets_refused(true),
            Self::ClientAssignedIdHidden => builder.client_assigned_id_hidden(true),
        }
    }
}

/// The space that the examples name where none was declared.
const SPACE: &str = "AAAA";

pub(super) fn run(options: &Emulate, output: &mut Output) -> Outcome {
    let spaces: Vec<SpaceName> = options.spaces.iter().map(SpaceName::parse).collect::<Result<_, _>>()?;
    let builder = spaces.iter().map(|space| Space::named(space.id())).fold(Emulator::builder(), Builder::space);
    let builder = options.switches.iter().fold(builder, |builder, switch| switch.on(builder));
    let emulator = builder.port(options.port).start().map_err(|error| {
        Failure::new(format!("port {} cannot be had: {error}; `--port 0` takes a free one", options.port))
    })?;
    if let Some(file) = &options.import {
        emulator.import(&state(file)?)?;
    }
    let space = spaces.first().map_or(SPACE, SpaceName::id);
    let (url, webhook) = (emulator.url(), emulator.webhook_url(space));
    output.text(&format!(
        "\
url: {url}
webhook: {webhook}

send to it:
  chat-send send --endpoint {url} --space spaces/{space} card.json
  CHAT_WEBHOOK_URL='{webhook}' chat-send send card.json

Google's clients, with any token as credentials:
  Python  get_transport_class(\"rest\")(host=\"{url}\", credentials=…)
  Node    google.chat({{version: \"v1\", rootUrl: \"{url}/\", auth: …}})
  Rust    ChatService::builder().with_endpoint(\"{url}\").with_credentials(…)

what has arrived: {url}/_emulator/messages/{space}
Ctrl-C ends it
"
    ));
    output.flush();
    loop {
        std::thread::park();
    }
}

fn state(file: &Path) -> Result<Value, Failure> {
    let name = match file.display().to_string() {
        // It was meant for another option.
        name if looks_secret(&name) => "the file that `--import` names".to_owned(),
        name => format!("`{name}`"),
    };
    let text =
        std::fs::read_to_string(file).map_err(|error| Failure::new(format!("{name} cannot be read: {error}")))?;
    serde_json::from_str(&text).map_err(|error| Failure::new(format!("{name} is not JSON: {error}")))
}
