//! One call: its attempts, their pace, and what comes of them.

use std::time::{Duration, Instant};

use bytes::Bytes;
use reqwest::Url;
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, RETRY_AFTER};
use std::sync::Arc;

use super::transport::{Answer, Body, read_body};
use crate::auth::{AuthKind, Method, QUOTA_PROJECT, Scope, TokenSource};
use crate::endpoint::Endpoint;
use crate::error::{AnswerError, ApiError, Error, TransportError, TransportErrorKind};
use crate::names::SpaceName;
use crate::pace::Pacer;
use crate::retry::{Failure, RetryPolicy, Safety, retry_after};
use crate::secret::{Secret, redact};
use crate::webhook::WebhookUrl;
use crate::world::World;

/// The most bytes of an error that are looked at.
const MAX_ERROR_BYTES: usize = 64 * 1024;

/// What requests are authorised with.
#[derive(Debug)]
pub(crate) enum Credentials {
    App(Arc<dyn TokenSource>),
    User(Arc<dyn TokenSource>),
    Webhook(WebhookUrl),
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
    pub(super) allowed: Vec<String>,
}

/// What is asked of the server, as often as it takes.
pub(crate) struct Call<'a> {
    pub method: Method,
    pub verb: reqwest::Method,
    pub url: Url,
    pub headers: Vec<(HeaderName, HeaderValue)>,
    pub body: Option<Bytes>,
    /// The space that is written to, if any, which takes only so much.
    pub writes_to: Option<&'a SpaceName>,
    pub safety: Safety,
    /// The most bytes that an answer may have.
    pub limit: usize,
    /// Whether 308 is an answer and no redirect, as it is within a resumable upload.
    pub resumes: bool,
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
        let url = self.endpoint.url(path)?;
        let safety = match self.credentials {
            Credentials::Webhook(_) => Safety::AtMostOnce,
            Credentials::App(_) | Credentials::User(_) => Safety::Repeatable,
        };
        Ok(Call {
            method,
            verb,
            url,
            headers: Vec::new(),
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
        read: impl Fn(&Answer) -> Result<T, AnswerError>,
    ) -> Result<T, Undone> {
        let mut deadline = None;
        let mut unclear = false;
        let mut attempts = 0;
        loop {
            self.wait_for_turn(call).await;
            // The time in the queue does not count: a client with much to send is not late, only busy.
            let deadline = *deadline.get_or_insert_with(|| self.world.now() + self.deadline);
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
            if !self.retry.allows(call.safety, failure, attempts) || now + delay >= deadline {
                return Err(Undone { error, unclear });
            }
            unclear |= failure.is_unclear();
            self.world.sleep(delay).await;
        }
    }

    async fn wait_for_turn(&self, call: &Call<'_>) {
        let Some(space) = call.writes_to else { return };
        let wait = self.pacer.take(space, self.world.now());
        if !wait.is_zero() {
            self.world.sleep(wait).await;
        }
    }

    async fn attempt<T>(
        &self,
        call: &Call<'_>,
        deadline: Instant,
        read: &impl Fn(&Answer) -> Result<T, AnswerError>,
    ) -> Result<T, Failed> {
        let mut headers: HeaderMap = call.headers.iter().cloned().collect();
        let mut url = call.url.clone();
        let secrets = self.authorise(call.method.scopes(self.auth()), &mut headers, &mut url).await?;
        let secrets: Vec<_> = secrets.iter().collect();
        let left = deadline.saturating_duration_since(self.world.now());
        let mut request =
            self.http.request(call.verb.clone(), url).headers(headers).timeout(self.attempt_timeout.min(left));
        if let Some(body) = &call.body {
            request = request.body(body.clone());
        }
        let mut response = request.send().await.map_err(TransportError::from_reqwest)?;
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
            let body = redact(&String::from_utf8_lossy(&body), &secrets);
            return Err(Failed::new(ApiError::read(http_status, &body, asked), Failure::Status(http_status)));
        }
        match read_body(&mut response, call.limit).await {
            Body::Whole(body) => {
                let headers = response.headers().clone();
                let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
                let content_type = content_type.map(|text| redact(text, &secrets));
                Ok(read(&Answer { http_status, headers, content_type, body })?)
            }
            Body::TooLarge(_) => Err(AnswerError::TooLarge { http_status, limit: call.limit }.into()),
            Body::Broken(_, error) => Err(TransportError::from_reqwest(error).into()),
        }
    }

    /// Puts into a request what authorises it, and says what of it must not be shown.
    async fn authorise(&self, scopes: &[Scope], headers: &mut HeaderMap, url: &mut Url) -> Result<Vec<Secret>, Failed> {
        match &self.credentials {
            Credentials::App(tokens) | Credentials::User(tokens) => {
                let token = tokens.token(scopes).await.map_err(|error| {
                    let failure = if error.is_transient() { Failure::NotSent } else { Failure::Final };
                    Failed::new(error, failure)
                })?;
                let secret = token.secret().clone();
                let bearer = HeaderValue::from_str(&format!("Bearer {}", secret.expose()));
                let mut bearer = bearer.map_err(|_| TransportError::new(TransportErrorKind::Request, None))?;
                bearer.set_sensitive(true);
                headers.insert(AUTHORIZATION, bearer);
                if let Some(project) = token.named_quota_project() {
                    let project = HeaderValue::from_str(project);
                    let project = project.map_err(|_| TransportError::new(TransportErrorKind::Request, None))?;
                    headers.insert(QUOTA_PROJECT, project);
                }
                Ok(vec![secret])
            }
            Credentials::Webhook(webhook) => {
                webhook.authorise(url);
                Ok(webhook.secrets().to_vec())
            }
        }
    }
}
