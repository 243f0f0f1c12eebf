//! Tokens from Google's own library.

use std::collections::HashMap;
use std::fmt;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use google_cloud_auth::build_errors::Error as BuildError;
use google_cloud_auth::credentials::service_account::AccessSpecifier;
use google_cloud_auth::credentials::{
    Builder as DefaultBuilder, CacheableResource, Credentials, external_account, impersonated, mds, service_account,
    user_account,
};
use reqwest::header::AUTHORIZATION;
use serde_json::Value;

use super::library::explain;
use super::{AuthError, Scope, Token, TokenSource};
use crate::background;
use crate::secret::Secret;
use crate::world::BoxFuture;

/// The scope with which credentials ask for the token of a service account that they impersonate.
const IAM: &str = "https://www.googleapis.com/auth/iam";

/// The fields of a file with credentials that are secret; an impersonated account has another's file within its own.
const SECRETS: [&str; 3] = ["client_secret", "private_key", "refresh_token"];

/// Tokens from Google: for application default credentials, a service account, a person who has signed in, an impersonated
/// service account, workload identity, or the machine's own service account.
///
/// Each method is called with the scope that it needs, so a token does not allow more than that. Who has been granted
/// another scope, `chat.messages` alone for instance, names it with [`scopes`](Self::scopes).
///
/// They are renewed on a thread of this crate's own, so that they outlive the runtime that asked for them first.
///
/// A service account acts as the Chat app. To act on behalf of a person with it, use [`DelegatedTokens`].
///
/// [`DelegatedTokens`]: crate::DelegatedTokens
///
/// # Examples
///
/// ```no_run
/// use chat_send::{Client, GoogleTokens};
///
/// // `GOOGLE_APPLICATION_CREDENTIALS`, then what `gcloud auth application-default login` left, then the metadata server.
/// let app = Client::app(GoogleTokens::application_default())?;
///
/// let app = Client::app(GoogleTokens::from_file("service-account.json")?)?;
/// # Ok::<(), chat_send::Error>(())
/// ```
pub struct GoogleTokens {
    source: Source,
    impersonated: Option<String>,
    scopes: Option<Vec<Scope>>,
    /// By scopes, because Google's credentials have theirs for life.
    credentials: Mutex<HashMap<Vec<Scope>, Kept>>,
}

/// Credentials, which renew their token by themselves, and what they last gave.
struct Kept {
    credentials: Credentials,
    token: Option<Token>,
}

/// Where the tokens come from in the end.
enum Source {
    Default,
    Metadata,
    Json(Kind, Value),
}

/// What a file with credentials is of: its `type`.
#[derive(Clone, Copy, Debug)]
enum Kind {
    ServiceAccount,
    AuthorizedUser,
    Impersonated,
    ExternalAccount,
}

impl GoogleTokens {
    /// Application default credentials: the file that `GOOGLE_APPLICATION_CREDENTIALS` names, or the one that
    /// `gcloud auth application-default login` wrote, or the metadata server.
    #[must_use]
    pub fn application_default() -> Self {
        Self::new(Source::Default)
    }

    /// The service account of the machine, on Google Cloud.
    #[must_use]
    pub fn metadata_server() -> Self {
        Self::new(Source::Metadata)
    }

    /// A file with credentials: of a service account, of a person, of an impersonated service account or of workload
    /// identity.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or is none of these.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, AuthError> {
        let path = path.as_ref();
        let json = std::fs::read_to_string(path)
            .map_err(|error| AuthError::new(format!("`{}` cannot be read: {error}", path.display())))?;
        Self::from_json(json)
    }

    /// The content of such a file.
    ///
    /// # Errors
    ///
    /// If it is no JSON, or of no known type. The error never repeats the content.
    pub fn from_json(json: impl AsRef<str>) -> Result<Self, AuthError> {
        // What serde says of it might quote the key.
        let value: Value =
            serde_json::from_str(json.as_ref()).map_err(|_| AuthError::new("the credentials are no JSON"))?;
        let kind = match value.get("type").and_then(Value::as_str) {
            Some("service_account") => Kind::ServiceAccount,
            Some("authorized_user") => Kind::AuthorizedUser,
            Some("impersonated_service_account") => Kind::Impersonated,
            Some("external_account") => Kind::ExternalAccount,
            _ => {
                return Err(AuthError::new(
                    "the `type` of the credentials is none of `service_account`, `authorized_user`, \
                     `impersonated_service_account` and `external_account`",
                ));
            }
        };
        Ok(Self::new(Source::Json(kind, value)))
    }

    fn new(source: Source) -> Self {
        Self { source, impersonated: None, scopes: None, credentials: Mutex::default() }
    }

    /// Impersonates a service account, by its e-mail address, which these credentials have to be allowed to.
    #[must_use]
    pub fn impersonating(mut self, service_account: impl Into<String>) -> Self {
        self.impersonated = Some(service_account.into());
        self
    }

    /// Asks for these scopes, whatever the method needs.
    #[must_use]
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = Scope>) -> Self {
        self.scopes = Some(scopes.into_iter().collect());
        self
    }

    fn kept(&self) -> MutexGuard<'_, HashMap<Vec<Scope>, Kept>> {
        self.credentials.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn credentials(&self, scopes: &[Scope]) -> Result<Credentials, AuthError> {
        crate::tls::install().map_err(|error| AuthError::new(error.to_string()))?;
        let mut all = self.kept();
        if let Some(kept) = all.get(scopes) {
            return Ok(kept.credentials.clone());
        }
        // Google's library renews tokens in the runtime in which the credentials are built, and panics where that has ended.
        let runtime = background::runtime().ok_or_else(|| AuthError::new("no runtime can be started for tokens"))?;
        let _within = runtime.enter();
        let names = scopes.iter().map(|scope| scope.as_str()).collect();
        let built = match &self.impersonated {
            None => self.source.build(names),
            Some(target) => self.source.build(vec![IAM]).and_then(|source| {
                let builder = impersonated::Builder::from_source_credentials(source).with_target_principal(target);
                builder.with_scopes(names).build()
            }),
        };
        // Its sources may quote the file.
        let credentials = built.map_err(|error| AuthError::new(error.to_string()))?;
        all.insert(scopes.to_vec(), Kept { credentials: credentials.clone(), token: None });
        Ok(credentials)
    }
}

impl Source {
    fn build(&self, scopes: Vec<&str>) -> Result<Credentials, BuildError> {
        match self {
            Self::Default => DefaultBuilder::default().with_scopes(scopes).build(),
            Self::Metadata => mds::Builder::default().with_scopes(scopes).build(),
            Self::Json(kind, json) => {
                let json = json.clone();
                match kind {
                    Kind::ServiceAccount => {
                        let access = AccessSpecifier::from_scopes(scopes);
                        service_account::Builder::new(json).with_access_specifier(access).build()
                    }
                    Kind::AuthorizedUser => user_account::Builder::new(json).with_scopes(scopes).build(),
                    Kind::Impersonated => impersonated::Builder::new(json).with_scopes(scopes).build(),
                    Kind::ExternalAccount => external_account::Builder::new(json).with_scopes(scopes).build(),
                }
            }
        }
    }
}

impl Source {
    /// What of a file with credentials must not be shown.
    fn secrets(&self) -> Vec<Secret> {
        fn collect(value: &Value, secrets: &mut Vec<Secret>) {
            let Value::Object(fields) = value else { return };
            for (name, value) in fields {
                match value.as_str() {
                    Some(text) if SECRETS.contains(&name.as_str()) => secrets.push(Secret::new(text)),
                    _ => collect(value, secrets),
                }
            }
        }
        let mut secrets = Vec::new();
        if let Self::Json(_, json) = self {
            collect(json, &mut secrets);
        }
        secrets
    }
}

impl TokenSource for GoogleTokens {
    fn token<'a>(&'a self, scopes: &'a [Scope]) -> BoxFuture<'a, Result<Token, AuthError>> {
        Box::pin(async move {
            let scopes = self.scopes.as_deref().unwrap_or(scopes);
            let credentials = self.credentials(scopes)?;
            let headers = credentials.headers(Default::default()).await.map_err(|error| {
                let is_default = matches!(self.source, Source::Default);
                explain(&error, error.is_transient(), is_default, &self.source.secrets())
            })?;
            // Only who says that they have the headers already is told that there are no new ones.
            let CacheableResource::New { data: headers, .. } = headers else {
                return Err(AuthError::new("Google's library has no headers").transient());
            };
            let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
            let bearer = text(AUTHORIZATION.as_str()).and_then(|value| value.strip_prefix("Bearer "));
            let token = Token::new(bearer.unwrap_or_default())?;
            if let Some(kept) = self.kept().get_mut(scopes) {
                kept.token = Some(token.clone());
            }
            // A person's own credentials are billed to a project that has to be named.
            Ok(match text(super::token::QUOTA_PROJECT) {
                Some(project) => token.quota_project(project),
                None => token,
            })
        })
    }

    fn refused<'a>(&'a self, token: &'a Token) -> BoxFuture<'a, ()> {
        // Google's library has no other way to drop a token.
        self.kept().retain(|_, kept| kept.token.as_ref().is_none_or(|kept| !kept.is(token)));
        Box::pin(std::future::ready(()))
    }
}

impl fmt::Debug for GoogleTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let source = match &self.source {
            Source::Default => "application default".to_owned(),
            Source::Metadata => "metadata server".to_owned(),
            Source::Json(kind, _) => format!("{kind:?}"),
        };
        f.debug_struct("GoogleTokens").field("source", &source).field("scopes", &self.scopes).finish_non_exhaustive()
    }
}
