//! Setting up a client.

use std::sync::Arc;
use std::time::Duration;

use super::Client;
use super::core::{Core, Credentials};
use super::transport::http_client;
use crate::auth::TokenSource;
use crate::endpoint::Endpoint;
use crate::error::{Error, SetupError};
use crate::pace::{Pacer, Pacing};
use crate::retry::RetryPolicy;
use crate::rules::allowable_rule;
use crate::tls::Authorities;
use crate::webhook::{Webhook, WebhookUrl};
use crate::world::{SystemWorld, World};

/// Sets up a [`Client`] or a [`Webhook`].
///
/// # Examples
///
/// A client for the local server:
///
/// ```
/// use chat_send::{Client, Endpoint, Pacing, StaticToken};
///
/// let client = Client::builder()
///     .endpoint(Endpoint::loopback("http://127.0.0.1:8085")?)
///     .pacing(Pacing::off())
///     .app(StaticToken::new("any")?)?;
/// # Ok::<(), chat_send::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct ClientBuilder {
    endpoint: Endpoint,
    retry: RetryPolicy,
    pacing: Pacing,
    world: Arc<dyn World>,
    attempt_timeout: Duration,
    deadline: Duration,
    allowed: Vec<String>,
    authorities: Authorities,
}

impl ClientBuilder {
    /// The defaults: Google's host, [retries](RetryPolicy::new), [pacing](Pacing::new), 30 seconds for an attempt and five
    /// minutes for them all.
    #[must_use]
    pub fn new() -> Self {
        Self {
            endpoint: Endpoint::google(),
            retry: RetryPolicy::new(),
            pacing: Pacing::new(),
            world: Arc::new(SystemWorld),
            attempt_timeout: Duration::from_secs(30),
            deadline: Duration::from_secs(300),
            allowed: Vec::new(),
            authorities: Authorities::default(),
        }
    }

    /// Where requests go. A webhook goes where its URL says.
    #[must_use]
    pub fn endpoint(mut self, endpoint: Endpoint) -> Self {
        self.endpoint = endpoint;
        self
    }

    /// When requests are tried again.
    #[must_use]
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.retry = retry;
        self
    }

    /// How fast is written.
    #[must_use]
    pub fn pacing(mut self, pacing: Pacing) -> Self {
        self.pacing = pacing;
        self
    }

    /// How long one attempt may take, from the connection to the end of the answer, and as long again for a token before that.
    /// Default: 30 seconds, as Google's own clients have it.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = timeout;
        self
    }

    /// How long all attempts may take together, and the waits between them. Default: five minutes.
    ///
    /// It counts from the first attempt on. The time that a request waits for its turn before that does not count.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// A clock, a sleep and a source of chance other than the machine's.
    #[must_use]
    pub fn world(mut self, world: impl World) -> Self {
        self.world = Arc::new(world);
        self
    }

    /// Trusts these authorities as well, beside those of the machine: certificates in PEM. For a proxy that looks into what is
    /// encrypted, and for a local server with HTTPS.
    ///
    /// # Errors
    ///
    /// [`SetupError::Certificate`](crate::SetupError::Certificate), if there is no certificate in it.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use chat_send::{Client, StaticToken};
    ///
    /// let pem = std::fs::read("proxy.pem").unwrap_or_default();
    /// let client = Client::builder().root_certificates(pem)?.app(StaticToken::new("ya29.secret")?)?;
    /// # Ok::<(), chat_send::Error>(())
    /// ```
    #[cfg(any(feature = "rustls-aws-lc", feature = "rustls-ring"))]
    pub fn root_certificates(mut self, pem: impl AsRef<[u8]>) -> Result<Self, Error> {
        self.authorities.add(pem.as_ref())?;
        Ok(self)
    }

    /// Does not hold messages and requests to a rule, by its id: `message-user-auth-text-only`, say, for who takes part in
    /// the Developer Preview for cards of people. An id that [no rule](crate::allowable_rule) has, [`app`](Self::app),
    /// [`user`](Self::user) and [`webhook`](Self::webhook) refuse.
    ///
    /// # Examples
    ///
    /// ```
    /// use chat_send::{Client, StaticToken};
    ///
    /// let builder = Client::builder().allow("card-max-byte");
    /// let error = builder.app(StaticToken::new("ya29.secret")?).unwrap_err();
    /// assert_eq!(error.to_string(), "no rule is called `card-max-byte`: did you mean `card-max-bytes`?");
    /// # Ok::<(), chat_send::Error>(())
    /// ```
    #[must_use]
    pub fn allow(mut self, rule: impl Into<String>) -> Self {
        self.allowed.push(rule.into());
        self
    }

    /// A client that acts as a Chat app.
    ///
    /// # Errors
    ///
    /// If HTTPS cannot be set up, or a rule that was [allowed](Self::allow) does not exist.
    pub fn app(self, tokens: impl TokenSource) -> Result<Client, Error> {
        self.core(Credentials::App(Arc::new(tokens))).map(Client::with)
    }

    /// A client that acts on behalf of a person.
    ///
    /// # Errors
    ///
    /// If HTTPS cannot be set up, or a rule that was [allowed](Self::allow) does not exist.
    pub fn user(self, tokens: impl TokenSource) -> Result<Client, Error> {
        self.core(Credentials::User(Arc::new(tokens))).map(Client::with)
    }

    /// A webhook.
    ///
    /// # Errors
    ///
    /// If HTTPS cannot be set up, or a rule that was [allowed](Self::allow) does not exist.
    pub fn webhook(self, url: WebhookUrl) -> Result<Webhook, Error> {
        let space = url.space().clone();
        let core = self.endpoint(url.endpoint().clone()).core(Credentials::Webhook(url))?;
        Ok(Webhook::with(core, space))
    }

    fn core(self, credentials: Credentials) -> Result<Core, Error> {
        let allowed = self.allowed.iter().map(|id| Ok(allowable_rule(id).map_err(SetupError::Allow)?.id));
        Ok(Core {
            http: http_client(&self.endpoint, &self.authorities, self.attempt_timeout)?,
            endpoint: self.endpoint,
            credentials,
            retry: self.retry,
            pacer: Pacer::new(self.pacing),
            world: self.world,
            attempt_timeout: self.attempt_timeout,
            deadline: self.deadline,
            allowed: allowed.collect::<Result<_, Error>>()?,
        })
    }
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self::new()
    }
}
