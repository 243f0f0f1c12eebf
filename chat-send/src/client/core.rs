//! One call: its attempts, their pace, and what comes of them.

use std::slice;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderValue, RETRY_AFTER};
use reqwest::{Request, Url};

use super::transport::{Answer, Body, Unfit, read_body};
use crate::auth::{AuthError, AuthKind, Method, Token, TokenSource};
use crate::endpoint::Endpoint;
use crate::error::{AnswerError, ApiError, Error, TransportError, TransportErrorKind};
use crate::names::SpaceName;
use crate::pace::Pacer;
use crate::retry::{Failure, RetryPolicy, Safety, retry_after};
use crate::secret::redact;
use crate::webhook::WebhookUrl;
use crate::world::{World, later};

const JSON: HeaderValue = HeaderValue::from_static("application/json; charset=UTF-8");

/// The most bytes of an error that are looked at.
const MAX_ERROR_BYTES: usize = 64 * 1024;

/// What requests are authorised with.
#[derive(Debug)]
pub(crate) enum Credentials {
    App(Arc<dyn TokenSource>),
    User(Arc<dyn TokenSource>),
    Webhook(WebhookUrl),
}

/// What one request is authorised with.
#[derive(Clone, Copy)]
enum Authority<'a> {
    Token(&'a Token),
    Webhook(&'a WebhookUrl),
}

/// What a client and a webhook have in common.
#[derive(Debug)]
pub(crate) struct Core {
    pub(super) http: reqwest::Client,
    pub(super) endpoint: Endpoint,
    pub(super) credentials: Credentials,
    pub(super) retry: RetryPolicy,
    pub(super) pacer: Pacer,
    pub(super) world: Arc<dyn World>,
    pub(super) attempt_timeout: Duration,
    pub(super) deadline: Duration,
    /// The rules that the user does not want to be held to.
    pub(super) allowed: Vec<&'static str>,
}

/// What is asked of the server, as often as it takes.
pub(crate) struct Call<'a> {
    pub method: Method,
    pub verb: reqwest::Method,
    pub url: Url,
    pub headers: HeaderMap,
    pub body: Option<Bytes>,
    /// The space that is written to, if any, which takes only so much.
    pub writes_to: Option<&'a SpaceName>,
    pub safety: Safety,
    /// The most bytes that an answer may have.
    pub limit: usize,
    /// Whether 308 is an answer and no redirect, as it is within a resumable upload.
    pub resumes: bool,
}

impl Call<'_> {
    /// Sends JSON along.
    pub(super) fn json(&mut self, json: Vec<u8>) {
        self.headers.insert(CONTENT_TYPE, JSON);
        self.body = Some(json.into());
    }
}

/// A call that came to nothing.
#[derive(Debug)]
pub(crate) struct Undone {
    pub error: Error,
    /// Whether an attempt before the last one may have done it all the same.
    pub unclear: bool,
}

impl From<Undone> for Error {
    fn from(Undone { error, unclear }: Undone) -> Self {
        if unclear && !error.is_outcome_unknown() { Self::Unclear(Box::new(error)) } else { error }
    }
}

/// An attempt that came to nothing.
struct Failed {
    error: Error,
    failure: Failure,
}

impl Failed {
    fn new(error: impl Into<Error>, failure: Failure) -> Self {
        Self { error: error.into(), failure }
    }
}

impl From<TransportError> for Failed {
    fn from(error: TransportError) -> Self {
        let failure = match error.kind() {
            TransportErrorKind::Connect => Failure::NotSent,
            TransportErrorKind::Certificate | TransportErrorKind::Request => Failure::Final,
            TransportErrorKind::Timeout | TransportErrorKind::Closed => Failure::NoAnswer,
        };
        Self::new(error, failure)
    }
}

impl From<AuthError> for Failed {
    fn from(error: AuthError) -> Self {
        let failure = if error.is_transient() { Failure::NotSent } else { Failure::Final };
        Self::new(error, failure)
    }
}

impl From<AnswerError> for Failed {
    fn from(error: AnswerError) -> Self {
        // What cannot be read may be a proxy's page; asking again for what is too large makes it no smaller.
        let failure = if error.is_transient() { Failure::NoAnswer } else { Failure::Final };
        Self::new(error, failure)
    }
}

impl Core {
    pub(crate) fn auth(&self) -> AuthKind {
        match self.credentials {
            Credentials::App(_) => AuthKind::App,
            Credentials::User(_) => AuthKind::User,
            Credentials::Webhook(_) => AuthKind::Webhook,
        }
    }

    /// A read of the API, or a write to `writes_to`, that may be repeated.
    pub(crate) fn call<'a>(
        &self,
        method: Method,
        verb: reqwest::Method,
        path: &str,
        writes_to: Option<&'a SpaceName>,
    ) -> Result<Call<'a>, Error> {
        let mut url = self.endpoint.url(path)?;
        // Nobody looks at the answer before it is read, so it need not be indented, which can double it.
        url.set_query(Some("prettyPrint=false"));
        let safety = match self.credentials {
            Credentials::Webhook(_) => Safety::AtMostOnce,
            Credentials::App(_) | Credentials::User(_) => Safety::Repeatable,
        };
        Ok(Call {
            method,
            verb,
            url,
            headers: HeaderMap::new(),
            body: None,
            writes_to,
            safety,
            limit: super::MAX_ANSWER_BYTES,
            resumes: false,
        })
    }

    /// Makes attempts until one succeeds, or there is no point in another.
    pub(crate) async fn run<T>(
        &self,
        call: &Call<'_>,
        read: impl Fn(&Answer) -> Result<T, Unfit>,
    ) -> Result<T, Undone> {
        let mut deadline = None;
        let mut unclear = false;
        let mut attempts = 0;
        let mut last = None;
        loop {
            let is_in_time = self.wait_for_turn(call, deadline).await;
            if let (false, Some(error)) = (is_in_time, last) {
                return Err(Undone { error, unclear });
            }
            // The time in the queue does not count: a client with much to send is not late, only busy.
            let deadline = *deadline.get_or_insert_with(|| later(self.world.now(), self.deadline));
            attempts += 1;
            let Failed { error, failure } = match self.attempt(call, deadline, &read).await {
                Ok(done) => return Ok(done),
                Err(failed) => failed,
            };
            let now = self.world.now();
            let delay = self.retry.delay(attempts, self.world.random(), error.retry_after());
            if failure == Failure::Status(429) {
                if let Some(space) = call.writes_to {
                    self.pacer.hold(space, now, delay);
                }
            }
            if !self.retry.allows(call.safety, failure, attempts) || later(now, delay) >= deadline {
                return Err(Undone { error, unclear });
            }
            unclear |= failure.is_unclear();
            last = Some(error);
            self.world.sleep(delay).await;
        }
    }

    /// Whether the turn comes before the deadline.
    async fn wait_for_turn(&self, call: &Call<'_>, deadline: Option<Instant>) -> bool {
        match call.writes_to {
            Some(space) => self.pacer.turn(space, &*self.world, deadline).await,
            None => true,
        }
    }

    async fn attempt<T>(
        &self,
        call: &Call<'_>,
        deadline: Instant,
        read: &impl Fn(&Answer) -> Result<T, Unfit>,
    ) -> Result<T, Failed> {
        let tokens = match &self.credentials {
            Credentials::App(tokens) | Credentials::User(tokens) => &**tokens,
            Credentials::Webhook(url) => return self.exchange(call, Authority::Webhook(url), deadline, read).await,
        };
        let mut token = self.token(tokens, call, deadline).await?;
        let mut is_first = true;
        loop {
            let failed = match self.exchange(call, Authority::Token(&token), deadline, read).await {
                Err(failed) if failed.failure == Failure::Status(401) && is_first => failed,
                done => return done,
            };
            // The source may have kept it for too long. Nothing has been carried out, so that another may be tried at once.
            tokens.refused(&token).await;
            match self.token(tokens, call, deadline).await {
                Ok(other) if !other.is(&token) => token = other,
                _ => return Err(failed),
            }
            is_first = false;
        }
    }

    /// A token for the call, in time.
    async fn token(&self, tokens: &dyn TokenSource, call: &Call<'_>, deadline: Instant) -> Result<Token, AuthError> {
        let left = deadline.saturating_duration_since(self.world.now());
        let wanted = tokens.token(call.method.scopes(self.auth()));
        // Not every source gives up by itself.
        let wanted = tokio::time::timeout(self.attempt_timeout.min(left), wanted);
        wanted.await.map_err(|_| AuthError::new("it did not come in time").transient())?
    }

    /// One request and its answer.
    async fn exchange<T>(
        &self,
        call: &Call<'_>,
        authority: Authority<'_>,
        deadline: Instant,
        read: &impl Fn(&Answer) -> Result<T, Unfit>,
    ) -> Result<T, Failed> {
        let mut request = Request::new(call.verb.clone(), call.url.clone());
        *request.headers_mut() = call.headers.clone();
        let secrets = match authority {
            Authority::Token(token) => {
                token.authorise(request.headers_mut())?;
                slice::from_ref(token.secret())
            }
            Authority::Webhook(webhook) => {
                webhook.authorise(request.url_mut());
                webhook.secrets()
            }
        };
        let left = deadline.saturating_duration_since(self.world.now());
        if left < self.attempt_timeout {
            *request.timeout_mut() = Some(left);
        }
        *request.body_mut() = call.body.clone().map(Into::into);
        let mut response = self.http.execute(request).await.map_err(TransportError::from_reqwest)?;
        let http_status = response.status().as_u16();
        let resumes = call.resumes && http_status == 308;
        if response.status().is_redirection() && !resumes {
            return Err(AnswerError::Redirect { http_status }.into());
        }
        if !response.status().is_success() && !resumes {
            let asked = response.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok());
            let asked = asked.and_then(|value| retry_after(value, self.world.system_time()));
            // An error whose body is cut off, or has no end, is an error all the same.
            let body = match read_body(&mut response, MAX_ERROR_BYTES).await {
                Body::Whole(body) | Body::TooLarge(body) | Body::Broken(body, _) => body,
            };
            let body = redact(&String::from_utf8_lossy(&body), secrets);
            return Err(Failed::new(ApiError::read(http_status, &body, asked), Failure::Status(http_status)));
        }
        match read_body(&mut response, call.limit).await {
            Body::Whole(body) => {
                let headers = std::mem::take(response.headers_mut());
                let answer = Answer { http_status, headers, body };
                Ok(read(&answer).map_err(|unfit| answer.error(unfit, secrets))?)
            }
            Body::TooLarge(_) => Err(AnswerError::TooLarge { http_status, limit: call.limit }.into()),
            Body::Broken(_, error) => Err(TransportError::from_reqwest(error).into()),
        }
    }
}
