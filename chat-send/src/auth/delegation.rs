//! Domain-wide delegation: a service account that acts on behalf of a person.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use reqwest::Url;
use reqwest::header::CONTENT_TYPE;
use serde_json::{Value, json};
use tokio::sync::Mutex;

use super::jwt::ServiceAccountKey;
use super::{AuthError, Scope, Token, TokenSource};
use crate::client::{Body, http_client, read_body};
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::secret::{Secret, redact};
use crate::tls::Authorities;
use crate::world::{BoxFuture, SystemWorld, World};

/// Where Google exchanges a signed JWT for a token.
const TOKEN_URL: &str = "https://oauth2.googleapis.com/token";
const GRANT_TYPE: &str = "urn:ietf:params:oauth:grant-type:jwt-bearer";
const TIMEOUT: Duration = Duration::from_secs(30);
/// How long a JWT is good for: as long as Google takes.
const LIFETIME: Duration = Duration::from_secs(3_600);
/// A clock that is a little ahead would make a JWT that is not valid yet.
const SKEW: Duration = Duration::from_secs(10);
/// How long before its end a token is not used any more.
const MARGIN: Duration = Duration::from_secs(60);
const MAX_BYTES: usize = 64 * 1024;

/// Tokens of a service account that acts on behalf of a person of its domain: domain-wide delegation.
///
/// An administrator has to allow the service account's client id to do that, with the scopes that the methods need, or the
/// ones given to [`scopes`](Self::scopes).
///
/// # Examples
///
/// ```no_run
/// use chat_send::{Client, DelegatedTokens, Scope};
///
/// let key = std::fs::read_to_string("service-account.json").unwrap_or_default();
/// let tokens = DelegatedTokens::new(key, "ada@example.com")?.scopes([Scope::Messages]);
/// let ada = Client::user(tokens)?;
/// # Ok::<(), chat_send::Error>(())
/// ```
pub struct DelegatedTokens {
    key: ServiceAccountKey,
    subject: String,
    scopes: Option<Vec<Scope>>,
    endpoint: Endpoint,
    url: Url,
    http: reqwest::Client,
    world: Arc<dyn World>,
    tokens: Mutex<HashMap<Vec<Scope>, (Token, Instant)>>,
}

impl DelegatedTokens {
    /// Takes the content of a service account's key file, and the e-mail address of the person.
    ///
    /// # Errors
    ///
    /// If it is no such key, or HTTPS cannot be set up. The error never repeats the key.
    pub fn new(key: impl AsRef<str>, subject: impl Into<String>) -> Result<Self, Error> {
        let endpoint = Endpoint::google();
        Ok(Self {
            key: ServiceAccountKey::read(key.as_ref())?,
            subject: subject.into(),
            scopes: None,
            http: http_client(&endpoint, &Authorities::default(), TIMEOUT)?,
            endpoint,
            url: Url::parse(TOKEN_URL).map_err(|_| AuthError::new("the token endpoint is no URL"))?,
            world: Arc::new(SystemWorld),
            tokens: Mutex::default(),
        })
    }

    /// Asks for these scopes, whatever the method needs.
    #[must_use]
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = Scope>) -> Self {
        self.scopes = Some(scopes.into_iter().collect());
        self
    }

    /// Asks a server on this machine, at `/token`, instead of Google. The `token_uri` of the key file is not heeded.
    ///
    /// # Errors
    ///
    /// If the client for it cannot be set up.
    pub fn token_endpoint(mut self, endpoint: Endpoint) -> Result<Self, Error> {
        if endpoint.is_loopback() {
            self.http = http_client(&endpoint, &Authorities::default(), TIMEOUT)?;
            self.url = endpoint.url("/token")?;
            self.endpoint = endpoint;
        }
        Ok(self)
    }

    /// A clock other than the machine's.
    #[must_use]
    pub fn world(mut self, world: impl World) -> Self {
        self.world = Arc::new(world);
        self
    }

    async fn cached(&self, scopes: &[Scope]) -> Result<Token, AuthError> {
        let scopes = self.scopes.as_deref().unwrap_or(scopes);
        // Held while asking, so that many requests at once ask for one token.
        let mut tokens = self.tokens.lock().await;
        let now = self.world.now();
        if let Some((token, end)) = tokens.get(scopes) {
            if now < *end {
                return Ok(token.clone());
            }
        }
        let (token, lifetime) = self.exchange(scopes).await?;
        tokens.insert(scopes.to_vec(), (token.clone(), now + lifetime.saturating_sub(MARGIN)));
        Ok(token)
    }

    /// Exchanges a JWT for a token, by RFC 7523, and says how long it is good for.
    async fn exchange(&self, scopes: &[Scope]) -> Result<(Token, Duration), AuthError> {
        let assertion = self.assertion(scopes)?;
        let mut form = self.url.clone();
        form.query_pairs_mut().append_pair("grant_type", GRANT_TYPE).append_pair("assertion", assertion.expose());
        let body = form.query().unwrap_or_default().to_owned();
        let request = self.http.post(self.url.clone()).body(body);
        let unreachable = |_| AuthError::new("the token endpoint cannot be reached").transient();
        let mut response =
            request.header(CONTENT_TYPE, "application/x-www-form-urlencoded").send().await.map_err(unreachable)?;
        let status = response.status();
        let body = match read_body(&mut response, MAX_BYTES).await {
            Body::Whole(body) => body,
            Body::TooLarge(_) => return Err(AuthError::new("the token endpoint answers without end")),
            Body::Broken(_, error) => return Err(unreachable(error)),
        };
        let body: Value = serde_json::from_slice(&body).unwrap_or_default();
        let text = |name: &str| body.get(name).and_then(Value::as_str);
        if status.is_success() {
            let token = Token::new(text("access_token").unwrap_or_default())?;
            let seconds = body.get("expires_in").and_then(Value::as_u64).unwrap_or_default();
            return Ok((token, Duration::from_secs(seconds).min(LIFETIME)));
        }
        let words = refusal(status.as_u16(), text("error"), text("error_description"));
        let error = AuthError::new(redact(&words, [&assertion]));
        Err(if status.is_server_error() || status.as_u16() == 429 { error.transient() } else { error })
    }

    fn assertion(&self, scopes: &[Scope]) -> Result<Secret, AuthError> {
        let now = self.world.system_time().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let issued = now.saturating_sub(SKEW);
        let scopes: Vec<_> = scopes.iter().map(|scope| scope.as_str()).collect();
        self.key.sign(&json!({
            "iss": self.key.client_email,
            "sub": self.subject,
            "scope": scopes.join(" "),
            "aud": self.url.as_str(),
            "iat": issued.as_secs(),
            "exp": (issued + LIFETIME).as_secs(),
        }))
    }
}

/// What the token endpoint's error means.
fn refusal(status: u16, error: Option<&str>, description: Option<&str>) -> String {
    let advice = match error {
        Some("unauthorized_client") => {
            ": an administrator has to allow the service account's client id, with these very scopes"
        }
        Some("invalid_grant") => ": is the person's address right, and this machine's clock?",
        _ => "",
    };
    let (error, description) = (error.unwrap_or("no reason"), description.unwrap_or("no description"));
    format!("the token endpoint answered {status}, `{error}` ({description}){advice}")
}

impl TokenSource for DelegatedTokens {
    fn token<'a>(&'a self, scopes: &'a [Scope]) -> BoxFuture<'a, Result<Token, AuthError>> {
        Box::pin(self.cached(scopes))
    }

    fn refused<'a>(&'a self, token: &'a Token) -> BoxFuture<'a, ()> {
        Box::pin(async move { self.tokens.lock().await.retain(|_, (kept, _)| !kept.is(token)) })
    }
}

impl fmt::Debug for DelegatedTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DelegatedTokens")
            .field("service_account", &self.key.client_email)
            .field("subject", &self.subject)
            .field("endpoint", &self.endpoint)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refusals_say_what_to_do() {
        assert_eq!(
            refusal(401, Some("unauthorized_client"), Some("Client is unauthorized.")),
            "the token endpoint answered 401, `unauthorized_client` (Client is unauthorized.): an administrator has to \
             allow the service account's client id, with these very scopes"
        );
        assert_eq!(
            refusal(400, Some("invalid_grant"), None),
            "the token endpoint answered 400, `invalid_grant` (no description): is the person's address right, and this \
             machine's clock?"
        );
        assert_eq!(refusal(500, None, None), "the token endpoint answered 500, `no reason` (no description)");
    }
}
