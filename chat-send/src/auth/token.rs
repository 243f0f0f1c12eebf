//! Tokens, and where they come from.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue};

use super::Scope;
use crate::error::{MAX_TEXT_CHARS, clean};
use crate::secret::Secret;
use crate::world::BoxFuture;

/// An access token, as it stands behind `Bearer` in a header.
///
/// # Examples
///
/// ```
/// use chat_send::Token;
///
/// let token = Token::new("ya29.secret")?;
/// assert_eq!(format!("{token:?}"), "Token([secret])");
/// assert!(Token::new("two\r\nlines").is_err());
/// # Ok::<(), chat_send::AuthError>(())
/// ```
#[derive(Clone)]
pub struct Token {
    secret: Secret,
    /// The same behind `Bearer`.
    bearer: HeaderValue,
    quota_project: Option<String>,
}

/// The header that names the project whose quota a request counts against.
pub(crate) const QUOTA_PROJECT: &str = "x-goog-user-project";

impl Token {
    /// Takes a token. Blanks around it are dropped, because a file or a variable often has some.
    ///
    /// # Errors
    ///
    /// If it is empty, or has what cannot stand in a header.
    pub fn new(token: impl Into<String>) -> Result<Self, AuthError> {
        let token = token.into();
        let token = token.trim();
        if token.is_empty() {
            return Err(AuthError::new("the token is empty"));
        }
        if !token.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(AuthError::new(
                "the token has characters that no token has: blanks, line breaks or non-ASCII letters",
            ));
        }
        let bearer = HeaderValue::from_str(&format!("Bearer {token}"));
        let mut bearer = bearer.map_err(|_| AuthError::new("the token fits into no header"))?;
        bearer.set_sensitive(true);
        Ok(Self { secret: Secret::new(token), bearer, quota_project: None })
    }

    /// The token, to be put into a request.
    #[must_use]
    pub fn secret(&self) -> &Secret {
        &self.secret
    }

    /// Names the Google Cloud project that requests with this token count against, if it is not the one that the token
    /// was made in. A person's credentials from `gcloud` need it.
    #[must_use]
    pub fn quota_project(mut self, project: impl Into<String>) -> Self {
        self.quota_project = Some(project.into());
        self
    }

    /// Whether it is the same token.
    pub(crate) fn is(&self, other: &Self) -> bool {
        self.bearer == other.bearer
    }

    /// Puts into the headers of a request what authorises it.
    pub(crate) fn authorise(&self, headers: &mut HeaderMap) -> Result<(), AuthError> {
        headers.insert(AUTHORIZATION, self.bearer.clone());
        if let Some(project) = &self.quota_project {
            let project = HeaderValue::from_str(project);
            let project = project.map_err(|_| AuthError::new("the name of the quota project fits into no header"))?;
            headers.insert(QUOTA_PROJECT, project);
        }
        Ok(())
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Token({:?})", self.secret)
    }
}

/// Where tokens come from.
///
/// It is asked before every attempt, so it keeps its token as long as it is good, and several requests may ask at once.
///
/// # Examples
///
/// A source of one's own:
///
/// ```
/// use chat_send::{AuthError, BoxFuture, Scope, Token, TokenSource};
///
/// #[derive(Debug)]
/// struct Vault;
///
/// impl TokenSource for Vault {
///     fn token<'a>(&'a self, scopes: &'a [Scope]) -> BoxFuture<'a, Result<Token, AuthError>> {
///         Box::pin(async move {
///             // … ask the vault for a token with these scopes …
///             Err(AuthError::new(format!("the vault has nothing for {}", scopes[0])).transient())
///         })
///     }
/// }
/// ```
pub trait TokenSource: fmt::Debug + Send + Sync + 'static {
    /// A token with these scopes, which are what the method to be called needs.
    fn token<'a>(&'a self, scopes: &'a [Scope]) -> BoxFuture<'a, Result<Token, AuthError>>;

    /// Learns that the server answered 401 to a token, before it is asked once more: a machine that was suspended may have slept
    /// past the token's end, or somebody has withdrawn it. A source that keeps tokens drops this one. If the next one is the same
    /// again, the refusal stands.
    ///
    /// Unless it is implemented, this does nothing.
    fn refused<'a>(&'a self, token: &'a Token) -> BoxFuture<'a, ()> {
        let _ = token;
        Box::pin(std::future::ready(()))
    }
}

impl<T: TokenSource + ?Sized> TokenSource for Arc<T> {
    fn token<'a>(&'a self, scopes: &'a [Scope]) -> BoxFuture<'a, Result<Token, AuthError>> {
        (**self).token(scopes)
    }

    fn refused<'a>(&'a self, token: &'a Token) -> BoxFuture<'a, ()> {
        (**self).refused(token)
    }
}

/// One token, whatever the scopes are: for a script, a test or the local server.
///
/// # Examples
///
/// ```
/// use chat_send::{Client, StaticToken};
///
/// let client = Client::app(StaticToken::new("ya29.secret")?)?;
/// # Ok::<(), chat_send::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct StaticToken(Token);

impl StaticToken {
    /// Takes a token.
    ///
    /// # Errors
    ///
    /// As [`Token::new`].
    pub fn new(token: impl Into<String>) -> Result<Self, AuthError> {
        Token::new(token).map(Self)
    }
}

impl TokenSource for StaticToken {
    fn token<'a>(&'a self, _scopes: &'a [Scope]) -> BoxFuture<'a, Result<Token, AuthError>> {
        let token = self.0.clone();
        Box::pin(std::future::ready(Ok(token)))
    }
}

/// Why there is no token.
///
/// # Examples
///
/// ```
/// use chat_send::AuthError;
///
/// let error = AuthError::new("the vault is sealed").transient();
/// assert!(error.is_transient());
/// assert_eq!(error.to_string(), "no token: the vault is sealed");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthError {
    message: String,
    transient: bool,
}

impl AuthError {
    /// An error with these words, which must not have a secret among them.
    #[must_use]
    pub fn new(message: impl AsRef<str>) -> Self {
        Self { message: clean(message.as_ref(), MAX_TEXT_CHARS), transient: false }
    }

    /// Says that trying again may help.
    #[must_use]
    pub fn transient(mut self) -> Self {
        self.transient = true;
        self
    }

    /// Whether trying again may help.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        self.transient
    }
}

impl fmt::Display for AuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no token: {}", self.message)
    }
}

impl Error for AuthError {}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn tokens_fit_into_a_header() {
        assert_eq!(Token::new(" ya29.a\n").unwrap().secret().expose(), "ya29.a");
        assert_eq!(Token::new(" \n").unwrap_err().to_string(), "no token: the token is empty");
        for wrong in ["a b", "a\nb", "a\0", "é"] {
            assert_eq!(
                Token::new(wrong).unwrap_err().to_string(),
                "no token: the token has characters that no token has: blanks, line breaks or non-ASCII letters",
            );
        }
    }
}
