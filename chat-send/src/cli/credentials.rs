//! Who sends, to where. Secrets come out of files and the environment; no error repeats one, nor what may be one.

use std::env::{self, VarError};
use std::path::Path;
use std::time::Duration;

use chat_cards::Message;
use chat_cards::split::Splitter;
use chat_send::{
    AuthKind, Client, ClientBuilder, CreateParts, Endpoint, Pacing, RetryPolicy, SpaceName, StaticToken, TokenSource,
    Webhook, WebhookUrl, WebhookUrlError,
};
#[cfg(feature = "google-auth")]
use chat_send::{DelegatedTokens, GoogleTokens};

use super::Failure;
use super::args::{CredentialArgs, Send, Who};

/// What messages are sent through.
pub(super) enum Sender {
    Client(Client, SpaceName),
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
        let allowed = options.rules.allow.iter().copied().fold(Client::builder(), ClientBuilder::allow);
        match Secret::find(&options.credentials)? {
            Some(Secret::Webhook(url)) => webhook(&url, allowed, &endpoint, space, options.credentials.acting_as),
            Some(Secret::Token(token)) => {
                client(allowed, endpoint, space, StaticToken::new(token)?, options.credentials.acting_as)
            }
            #[cfg(feature = "google-auth")]
            Some(Secret::Google(json)) => match &options.credentials.subject {
                Some(subject) => {
                    let who = options.credentials.acting_as.or(Some(Who::User));
                    client(allowed, endpoint, space, DelegatedTokens::new(json, subject)?, who)
                }
                None => client(allowed, endpoint, space, GoogleTokens::from_json(json)?, options.credentials.acting_as),
            },
            // The local server wants no credentials, and a real token has no business there.
            None if endpoint.is_loopback() => {
                client(allowed, endpoint, space, StaticToken::new("nobody")?, options.credentials.acting_as)
            }
            #[cfg(feature = "google-auth")]
            None if space.is_some() => {
                let tokens = GoogleTokens::application_default();
                client(allowed, endpoint, space, tokens, options.credentials.acting_as)
            }
            None => Err(Failure::new(
                "there is nothing to send with: set `CHAT_WEBHOOK_URL`, or a `--space` and credentials; `chat-send send \
                 --help` says which",
            )),
        }
    }

    pub(super) fn auth(&self) -> AuthKind {
        match self {
            Self::Client(client, _) => client.auth(),
            Self::Webhook(_) => AuthKind::Webhook,
        }
    }

    /// A message as it is.
    pub(super) fn create_parts(&self, message: Message) -> CreateParts {
        match self {
            Self::Client(client, space) => client.create_parts(space, [message]),
            Self::Webhook(webhook) => webhook.create_parts([message]),
        }
    }

    /// A message in as many parts as it takes.
    pub(super) fn create_split(&self, message: Message, splitter: Splitter) -> CreateParts {
        match self {
            Self::Client(client, space) => client.create(space, message).split(splitter),
            Self::Webhook(webhook) => webhook.create(message).split(splitter),
        }
    }

    pub(super) fn space(&self) -> &SpaceName {
        match self {
            Self::Client(_, space) => space,
            Self::Webhook(webhook) => webhook.space(),
        }
    }
}

fn client(
    builder: ClientBuilder,
    endpoint: Endpoint,
    space: Option<SpaceName>,
    tokens: impl TokenSource,
    who: Option<Who>,
) -> Result<Sender, Failure> {
    let space = space.ok_or_else(|| Failure::new("there is no space: name it with `--space` or `CHAT_SPACE`"))?;
    let builder = paced(builder, endpoint.is_loopback()).endpoint(endpoint);
    let client = match who.unwrap_or(Who::App) {
        Who::App => builder.app(tokens)?,
        Who::User => builder.user(tokens)?,
    };
    Ok(Sender::Client(client, space))
}

fn webhook(
    text: &str,
    builder: ClientBuilder,
    endpoint: &Endpoint,
    space: Option<SpaceName>,
    who: Option<Who>,
) -> Result<Sender, Failure> {
    let (url, is_loopback) = match WebhookUrl::parse(text) {
        Err(WebhookUrlError::Host) => match WebhookUrl::parse_loopback(text) {
            Err(WebhookUrlError::NotLoopback) => return Err(WebhookUrlError::Host.into()),
            url => (url?, true),
        },
        url => (url?, false),
    };
    if who == Some(Who::User) {
        return Err(Failure::new("a webhook is nobody's: leave out `--as user`, or name a token or credentials"));
    }
    if endpoint.is_loopback() && !text.trim().starts_with(&format!("{endpoint}/")) {
        return Err(Failure::new("the webhook does not lead to the endpoint: leave out one of the two"));
    }
    if space.is_some_and(|space| space != *url.space()) {
        return Err(Failure::new("the webhook posts to another space: leave out `--space` and `CHAT_SPACE`"));
    }
    Ok(Sender::Webhook(paced(builder, is_loopback).webhook(url)?))
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

/// Reads a file with a secret. The error leaves its path out, which might be the secret itself.
fn read(file: &Path, option: &str) -> Result<String, Failure> {
    std::fs::read_to_string(file)
        .map_err(|error| Failure::new(format!("the file that `{option}` names cannot be read: {error}")))
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
