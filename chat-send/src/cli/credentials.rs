//! Who sends, to where. Secrets come out of files and the environment; no error repeats one, nor what may be one.

use std::env::{self, VarError};
use std::path::Path;
use std::time::Duration;

use chat_cards::Message;
use chat_cards::check::Target;
use chat_cards::split::Splitter;
use chat_send::{
    AuthKind, Client, ClientBuilder, CreateParts, Endpoint, Pacing, RetryPolicy, SpaceName, StaticToken, TokenSource,
    Webhook, WebhookUrl, WebhookUrlError,
};
#[cfg(feature = "google-auth")]
use chat_send::{DelegatedTokens, GoogleTokens};

use super::Failure;
use super::args::{CredentialArgs, Send, Who};

/// What messages are sent through, or would be.
pub(super) struct Sender {
    through: Through,
    /// A dry run does without.
    space: Option<SpaceName>,
    /// Whether nothing says who sends, so that a dry run takes an app.
    is_assumed: bool,
}

enum Through {
    Client(Client),
    Webhook(Webhook),
}

impl Sender {
    /// What the arguments and the environment say.
    pub(super) fn new(options: &Send) -> Result<Self, Failure> {
        let endpoint = match given(options.endpoint.clone(), "CHAT_ENDPOINT")? {
            Some(url) => Endpoint::loopback(&url)?,
            None => Endpoint::google(),
        };
        let space = given(options.space.clone(), "CHAT_SPACE")?;
        let space = space.map(SpaceName::parse).transpose()?;
        let builder = options.rules.allow.iter().copied().fold(Client::builder(), ClientBuilder::allow);
        let who = options.credentials.acting_as;
        let setup = Setup { builder, endpoint, space, who, is_dry: options.dry_run };
        if let Some(target) = options.target {
            return setup.nobody(target);
        }
        match Secret::find(&options.credentials)? {
            Some(Secret::Webhook(url)) => setup.webhook(&url),
            Some(Secret::Token(token)) => setup.client(StaticToken::new(token)?),
            #[cfg(feature = "google-auth")]
            Some(Secret::Google(json)) => match &options.credentials.subject {
                Some(subject) => {
                    let who = who.or(Some(Who::User));
                    Setup { who, ..setup }.client(DelegatedTokens::new(json, subject)?)
                }
                None => setup.client(GoogleTokens::from_json(json)?),
            },
            // The local server wants no credentials, and a real token has no business there.
            None if setup.endpoint.is_loopback() => setup.client(StaticToken::new("nobody")?),
            #[cfg(feature = "google-auth")]
            None if setup.space.is_some() => setup.client(GoogleTokens::application_default()),
            None if options.dry_run => {
                let sender = setup.client(StaticToken::new("nobody")?)?;
                Ok(Self { is_assumed: who.is_none(), ..sender })
            }
            None => Err(Failure::new(
                "there is nothing to send with: set `CHAT_WEBHOOK_URL`, or a `--space` and credentials; `chat-send send \
                 --help` says which",
            )),
        }
    }

    pub(super) fn auth(&self) -> AuthKind {
        match &self.through {
            Through::Client(client) => client.auth(),
            Through::Webhook(_) => AuthKind::Webhook,
        }
    }

    /// A message as it is.
    pub(super) fn create_parts(&self, message: Message) -> CreateParts {
        match &self.through {
            Through::Client(client) => client.create_parts(any(self.space()), [message]),
            Through::Webhook(webhook) => webhook.create_parts([message]),
        }
    }

    /// A message in as many parts as it takes.
    pub(super) fn create_split(&self, message: Message, splitter: Splitter) -> CreateParts {
        match &self.through {
            Through::Client(client) => client.create(any(self.space()), message).split(splitter),
            Through::Webhook(webhook) => webhook.create(message).split(splitter),
        }
    }

    /// Where messages go; a dry run may not know.
    pub(super) fn space(&self) -> Option<&SpaceName> {
        self.space.as_ref()
    }

    /// Whether nothing says who sends.
    pub(super) fn is_assumed(&self) -> bool {
        self.is_assumed
    }
}

/// What stands for a space that is not named, in requests that are not sent.
fn any(space: Option<&SpaceName>) -> &str {
    space.map_or("spaces/any", SpaceName::as_str)
}

/// What a client or a webhook is made of.
struct Setup {
    builder: ClientBuilder,
    endpoint: Endpoint,
    space: Option<SpaceName>,
    who: Option<Who>,
    is_dry: bool,
}

impl Setup {
    fn client(self, tokens: impl TokenSource) -> Result<Sender, Failure> {
        if self.space.is_none() && !self.is_dry {
            return Err(Failure::new("there is no space: name it with `--space` or `CHAT_SPACE`"));
        }
        let builder = paced(self.builder, self.endpoint.is_loopback()).endpoint(self.endpoint);
        let builder = placed(builder, self.space.as_ref());
        let client = match self.who.unwrap_or(Who::App) {
            Who::App => builder.app(tokens)?,
            Who::User => builder.user(tokens)?,
        };
        Ok(Sender { through: Through::Client(client), space: self.space, is_assumed: false })
    }

    fn webhook(self, text: &str) -> Result<Sender, Failure> {
        let (url, is_loopback) = match WebhookUrl::parse(text) {
            Err(WebhookUrlError::Host) => match WebhookUrl::parse_loopback(text) {
                Err(WebhookUrlError::NotLoopback) => return Err(WebhookUrlError::Host.into()),
                url => (url?, true),
            },
            url => (url?, false),
        };
        if self.who == Some(Who::User) {
            return Err(Failure::new("a webhook is nobody's: leave out `--as user`, or name a token or credentials"));
        }
        if self.endpoint.is_loopback() && !text.trim().starts_with(&format!("{}/", self.endpoint)) {
            return Err(Failure::new("the webhook does not lead to the endpoint: leave out one of the two"));
        }
        if self.space.is_some_and(|space| space != *url.space()) {
            return Err(Failure::new("the webhook posts to another space: leave out `--space` and `CHAT_SPACE`"));
        }
        let webhook = paced(self.builder, is_loopback).webhook(url)?;
        Ok(Sender { space: Some(webhook.space().clone()), through: Through::Webhook(webhook), is_assumed: false })
    }

    /// What stands for who would send, in a dry run for a target.
    fn nobody(self, target: Target) -> Result<Sender, Failure> {
        if target != Target::Webhook {
            let who = if target == Target::User { Who::User } else { Who::App };
            return Setup { who: Some(who), ..self }.client(StaticToken::new("nobody")?);
        }
        let url = format!("https://chat.googleapis.com/v1/{}/messages?key=none&token=none", any(self.space.as_ref()));
        let webhook = placed(self.builder, self.space.as_ref()).webhook(WebhookUrl::parse(url)?)?;
        Ok(Sender { through: Through::Webhook(webhook), space: self.space, is_assumed: false })
    }
}

/// Of a space that is not named, nobody can say whether a thread is in it.
fn placed(builder: ClientBuilder, space: Option<&SpaceName>) -> ClientBuilder {
    if space.is_none() { builder.allow("thread-of-same-space") } else { builder }
}

/// The quota is Google's. A server on this machine has none, and is not so far away that it takes long waits to reach it.
fn paced(builder: ClientBuilder, is_loopback: bool) -> ClientBuilder {
    let soon = RetryPolicy::new().first_delay(Duration::from_millis(50));
    if is_loopback { builder.pacing(Pacing::off()).retry(soon) } else { builder }
}

/// What authorises requests, by its kind.
enum Secret {
    Webhook(String),
    Token(String),
    #[cfg(feature = "google-auth")]
    Google(String),
}

impl Secret {
    /// An option goes before a variable.
    fn find(options: &CredentialArgs) -> Result<Option<Self>, Failure> {
        if let Some(file) = &options.webhook_file {
            return read(file, "--webhook-file").map(|url| Some(Self::Webhook(url)));
        }
        if let Some(file) = &options.token_file {
            return read(file, "--token-file").map(|token| Some(Self::Token(token)));
        }
        #[cfg(feature = "google-auth")]
        if let Some(file) = &options.credentials {
            return read(file, "--credentials").map(|json| Some(Self::Google(json)));
        }
        match (variable("CHAT_WEBHOOK_URL")?, variable("CHAT_TOKEN")?) {
            (Some(_), Some(_)) => Err(Failure::new(
                "both `CHAT_WEBHOOK_URL` and `CHAT_TOKEN` are set: unset one, or name a file with an option",
            )),
            (Some(url), None) => Ok(Some(Self::Webhook(url))),
            (None, Some(token)) => Ok(Some(Self::Token(token))),
            (None, None) => Ok(None),
        }
    }
}

/// Reads a file with a secret, without the byte order mark that some editors put first. The error leaves its path out, which
/// might be the secret itself.
fn read(file: &Path, option: &str) -> Result<String, Failure> {
    let text = std::fs::read_to_string(file)
        .map_err(|error| Failure::new(format!("the file that `{option}` names cannot be read: {error}")))?;
    Ok(text.trim_start_matches('\u{feff}').to_owned())
}

/// An option, or the variable that stands for it.
fn given(option: Option<String>, name: &str) -> Result<Option<String>, Failure> {
    option.map_or_else(|| variable(name), |value| Ok(Some(value)))
}

/// A variable, unless it is empty, as a secret that a CI system does not hand out is.
fn variable(name: &str) -> Result<Option<String>, Failure> {
    match env::var(name) {
        Ok(value) => Ok(Some(value).filter(|value| !value.trim().is_empty())),
        Err(VarError::NotPresent) => Ok(None),
        Err(VarError::NotUnicode(_)) => Err(Failure::new(format!("`{name}` is not UTF-8"))),
    }
}
