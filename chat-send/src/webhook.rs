//! Incoming webhooks.

use std::error::Error;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use chat_cards::Message;
use reqwest::Url;

use crate::client::{ClientBuilder, Core, CreateMessage, CreateParts};
use crate::endpoint::{Endpoint, GOOGLE_HOST};
use crate::names::SpaceName;
use crate::secret::Secret;

/// The URL of an incoming webhook: its space, its key and its token. Who knows it can post to the space, so it is a secret.
///
/// # Examples
///
/// ```
/// use chat_send::{WebhookUrl, WebhookUrlError};
///
/// let url: WebhookUrl = "https://chat.googleapis.com/v1/spaces/AAAAtest/messages?key=K&token=T".parse()?;
/// assert_eq!(url.space(), "spaces/AAAAtest");
/// assert!(!format!("{url:?}").contains("token=T"));
///
/// let other = "https://chat.example.com/v1/spaces/AAAAtest/messages?key=K&token=T";
/// assert_eq!(other.parse::<WebhookUrl>().unwrap_err(), WebhookUrlError::Host);
/// # Ok::<(), WebhookUrlError>(())
/// ```
#[derive(Clone)]
pub struct WebhookUrl {
    endpoint: Endpoint,
    space: SpaceName,
    /// The key, and the token.
    secrets: [Secret; 2],
}

impl WebhookUrl {
    /// Reads the URL as Chat shows it: `https://chat.googleapis.com/v1/spaces/{space}/messages?key={key}&token={token}`.
    ///
    /// # Errors
    ///
    /// If it is anything else. The error never repeats the URL.
    pub fn parse(url: impl AsRef<str>) -> Result<Self, WebhookUrlError> {
        Self::read(url.as_ref(), |url| {
            let google = url.scheme() == "https" && url.host_str() == Some(GOOGLE_HOST) && url.port().is_none();
            if google { Ok(Endpoint::google()) } else { Err(WebhookUrlError::Host) }
        })
    }

    /// Reads the URL of a webhook on this machine, such as the local server gives out.
    ///
    /// # Errors
    ///
    /// If it is of another form, or not of a loopback address.
    pub fn parse_loopback(url: impl AsRef<str>) -> Result<Self, WebhookUrlError> {
        Self::read(url.as_ref(), |url| Endpoint::of(url).map_err(|_| WebhookUrlError::NotLoopback))
    }

    fn read(text: &str, endpoint: impl Fn(&Url) -> Result<Endpoint, WebhookUrlError>) -> Result<Self, WebhookUrlError> {
        let text = text.trim();
        // The parser of URLs drops line breaks and tabs within, and what is left would be another URL.
        if text.chars().any(|c| c.is_control() || c.is_whitespace()) {
            return Err(WebhookUrlError::NotUrl);
        }
        let url = Url::parse(text).map_err(|_| WebhookUrlError::NotUrl)?;
        let endpoint = endpoint(&url)?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err(WebhookUrlError::Host);
        }
        if url.fragment().is_some() {
            return Err(WebhookUrlError::Path);
        }
        let space = url.path().strip_prefix("/v1/").and_then(|path| path.strip_suffix("/messages"));
        let space = space.and_then(|space| SpaceName::parse(space).ok()).ok_or(WebhookUrlError::Path)?;
        let once = |name: &'static str| {
            let mut values = url.query_pairs().filter(|(key, _)| key == name).map(|(_, value)| value);
            match (values.next(), values.next()) {
                (Some(value), None) if !value.is_empty() => Ok(Secret::new(value)),
                _ => Err(WebhookUrlError::Parameter { name }),
            }
        };
        let secrets = [once("key")?, once("token")?];
        match url.query_pairs().find(|(key, _)| key != "key" && key != "token") {
            None => Ok(Self { endpoint, space, secrets }),
            Some((key, _)) if key == "threadKey" => Err(WebhookUrlError::ThreadKey),
            Some(_) => Err(WebhookUrlError::OtherParameter),
        }
    }

    /// The space that the webhook posts to.
    #[must_use]
    pub fn space(&self) -> &SpaceName {
        &self.space
    }

    pub(crate) fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    pub(crate) fn secrets(&self) -> &[Secret; 2] {
        &self.secrets
    }

    /// Puts key and token into a URL.
    pub(crate) fn authorise(&self, url: &mut Url) {
        let [key, token] = &self.secrets;
        url.query_pairs_mut().append_pair("key", key.expose()).append_pair("token", token.expose());
    }
}

impl FromStr for WebhookUrl {
    type Err = WebhookUrlError;

    fn from_str(url: &str) -> Result<Self, Self::Err> {
        Self::parse(url)
    }
}

impl fmt::Debug for WebhookUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "WebhookUrl({}/v1/{}/messages?[secret])", self.endpoint, self.space)
    }
}

/// Why a text is not the URL of a webhook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebhookUrlError {
    /// It is no URL.
    NotUrl,
    /// It does not lead to `https://chat.googleapis.com`, and the token must not go anywhere else.
    Host,
    /// It does not lead to a loopback address.
    NotLoopback,
    /// Its path is not `/v1/spaces/{space}/messages`.
    Path,
    /// `key` or `token` is missing, empty or there twice.
    Parameter {
        /// Which of the two.
        name: &'static str,
    },
    /// It has other parameters than `key` and `token`.
    OtherParameter,
    /// It has a `threadKey`, which belongs into the message.
    ThreadKey,
}

impl WebhookUrlError {
    /// The rule that is broken, if it is one of the API's.
    #[must_use]
    pub fn rule(&self) -> Option<&'static str> {
        (*self == Self::ThreadKey).then_some("thread-key-param-deprecated")
    }
}

impl fmt::Display for WebhookUrlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotUrl => f.write_str("the webhook is no URL: copy it from the space's settings, under `Apps & integrations`"),
            Self::Host => write!(f, "the webhook does not lead to `https://{GOOGLE_HOST}`, and its token goes nowhere else"),
            Self::NotLoopback => f.write_str("the webhook does not lead to this machine"),
            Self::Path => f.write_str("the path of the webhook is not `/v1/spaces/{space}/messages`"),
            Self::Parameter { name } => write!(f, "the webhook has no `{name}`, or several"),
            Self::OtherParameter => f.write_str("the webhook has other parameters than `key` and `token`: leave them out"),
            Self::ThreadKey => f.write_str(
                "the webhook has a `threadKey`, which is deprecated: leave it out, and set the thread on the message or with \
                 `thread_key`",
            ),
        }?;
        self.rule().map_or(Ok(()), |rule| write!(f, " ({rule})"))
    }
}

impl Error for WebhookUrlError {}

/// Posts to a space through an incoming webhook, which can do that and nothing else.
///
/// Cloning it is cheap, and the clones share their connections and their pace.
///
/// # Examples
///
/// ```no_run
/// # async fn example() -> Result<(), chat_send::Error> {
/// use chat_send::Webhook;
/// use chat_send::chat_cards::Message;
///
/// let url = std::env::var("CHAT_WEBHOOK_URL").unwrap_or_default();
/// let webhook = Webhook::new(url)?;
/// let sent = webhook.create(Message::new().text("Deploy finished")).thread_key("deploys").send().await?;
/// println!("sent as {}", sent.name);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Webhook {
    core: Arc<Core>,
    space: SpaceName,
}

impl Webhook {
    /// A webhook with the defaults of [`ClientBuilder`], which sets up others.
    ///
    /// # Errors
    ///
    /// If this is not the URL of a webhook, or HTTPS cannot be set up.
    pub fn new(url: impl AsRef<str>) -> Result<Self, crate::Error> {
        ClientBuilder::new().webhook(WebhookUrl::parse(url)?)
    }

    pub(crate) fn with(core: Core, space: SpaceName) -> Self {
        Self { core: Arc::new(core), space }
    }

    /// The space that the webhook posts to.
    #[must_use]
    pub fn space(&self) -> &SpaceName {
        &self.space
    }

    /// Creates a message in the webhook's space.
    ///
    /// What comes back is, by Google's page on webhooks, not much more than `name` and `thread.name`. A message that goes to
    /// many webhooks need not be copied for each: give it in an [`Arc`].
    pub fn create(&self, message: impl Into<Arc<Message>>) -> CreateMessage {
        CreateMessage::new(Arc::clone(&self.core), Ok(self.space.clone()), message.into())
    }

    /// Creates a message in several parts, which share a thread.
    pub fn create_parts(&self, parts: impl IntoIterator<Item = Message>) -> CreateParts {
        CreateParts::new(self.create(Message::new()), parts.into_iter().collect())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests;
