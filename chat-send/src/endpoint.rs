//! Where requests go: to Google, or to a loopback address that the user named.

use std::error::Error;
use std::fmt;
use std::str::FromStr;

use reqwest::Url;

/// The host of the Chat API.
pub(crate) const GOOGLE_HOST: &str = "chat.googleapis.com";

/// Where requests go. Credentials go nowhere else, so there are two choices only: Google, and a loopback address.
///
/// # Examples
///
/// ```
/// use chat_send::{Endpoint, EndpointError};
///
/// let emulator = Endpoint::loopback("http://127.0.0.1:8085")?;
/// assert_eq!(emulator.to_string(), "http://127.0.0.1:8085");
/// assert_eq!(Endpoint::google().to_string(), "https://chat.googleapis.com");
///
/// let error = Endpoint::loopback("http://chat.example.com").unwrap_err();
/// assert_eq!(error, EndpointError::NotLoopback);
/// # Ok::<(), EndpointError>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Endpoint {
    /// Scheme, host and port; none for Google.
    loopback: Option<Url>,
}

impl Endpoint {
    /// `https://chat.googleapis.com`
    #[must_use]
    pub fn google() -> Self {
        Self { loopback: None }
    }

    /// A server on this machine: `http` or `https`, `localhost`, `127.0.0.0/8` or `[::1]`, and a port.
    ///
    /// Proxies from the environment are not used for it.
    ///
    /// # Errors
    ///
    /// If this is no URL, not of a loopback address, or more than scheme, host and port.
    pub fn loopback(url: &str) -> Result<Self, EndpointError> {
        let url = Url::parse(url.trim()).map_err(|_| EndpointError::NotUrl)?;
        let endpoint = Self::of(&url)?;
        let bare = url.path() == "/" && url.query().is_none() && url.fragment().is_none();
        if bare { Ok(endpoint) } else { Err(EndpointError::NotBare) }
    }

    /// The loopback server that a URL names, whatever its path is.
    pub(crate) fn of(url: &Url) -> Result<Self, EndpointError> {
        if !matches!(url.scheme(), "http" | "https") {
            return Err(EndpointError::NotHttp);
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(EndpointError::UserInfo);
        }
        if !is_loopback(url) {
            return Err(EndpointError::NotLoopback);
        }
        let mut base = url.clone();
        base.set_path("/");
        base.set_query(None);
        base.set_fragment(None);
        Ok(Self { loopback: Some(base) })
    }

    /// Whether this is a server on this machine.
    #[must_use]
    pub fn is_loopback(&self) -> bool {
        self.loopback.is_some()
    }

    /// Whether requests are encrypted.
    pub(crate) fn is_https(&self) -> bool {
        self.loopback.as_ref().is_none_or(|url| url.scheme() == "https")
    }

    /// The URL of a path, which begins with a slash and is made of names that were checked.
    pub(crate) fn url(&self, path: &str) -> Result<Url, EndpointError> {
        let mut url = match &self.loopback {
            Some(url) => url.clone(),
            None => Url::parse(&format!("https://{GOOGLE_HOST}/")).map_err(|_| EndpointError::NotUrl)?,
        };
        url.set_path(path);
        Ok(url)
    }

    /// Whether a URL that the server gave leads to the same scheme, host and port, so that it may get credentials.
    pub(crate) fn is_origin_of(&self, url: &Url) -> bool {
        let own = self.url("/");
        let userinfo = !url.username().is_empty() || url.password().is_some();
        !userinfo && own.is_ok_and(|own| own.origin() == url.origin())
    }
}

fn is_loopback(url: &Url) -> bool {
    // The parser has made one spelling of every way to write an IPv4 address.
    let host = url.host_str().unwrap_or_default();
    let host = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

impl Default for Endpoint {
    fn default() -> Self {
        Self::google()
    }
}

impl FromStr for Endpoint {
    type Err = EndpointError;

    fn from_str(url: &str) -> Result<Self, Self::Err> {
        Self::loopback(url)
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.loopback {
            Some(url) => f.write_str(url.as_str().trim_end_matches('/')),
            None => write!(f, "https://{GOOGLE_HOST}"),
        }
    }
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Endpoint({self})")
    }
}

/// Why a text names no loopback server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EndpointError {
    /// It is no URL.
    NotUrl,
    /// Its scheme is neither `http` nor `https`.
    NotHttp,
    /// It has a user name or a password.
    UserInfo,
    /// Its host is no loopback address.
    NotLoopback,
    /// It has a path, a query or a fragment.
    NotBare,
}

impl fmt::Display for EndpointError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotUrl => "the endpoint is no URL: write `http://127.0.0.1:{port}`",
            Self::NotHttp => "the scheme of the endpoint is neither `http` nor `https`",
            Self::UserInfo => "the endpoint has a user name or a password: leave them out",
            Self::NotLoopback => {
                "the endpoint is not on this machine: credentials go to Google, `localhost`, `127.0.0.1` or `[::1]` only"
            }
            Self::NotBare => "the endpoint has a path, a query or a fragment: leave scheme, host and port",
        })
    }
}

impl Error for EndpointError {}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn only_loopback_addresses_are_taken() {
        for good in
            ["http://localhost:1", "http://127.0.0.1", "https://127.9.9.9:2", "http://[::1]:3/", "http://0x7f.1:4"]
        {
            assert!(Endpoint::loopback(good).unwrap().is_loopback(), "{good}");
        }
        let wrong = |url: &str| Endpoint::loopback(url).unwrap_err();
        for (url, error) in [
            ("", EndpointError::NotUrl),
            ("localhost:8085", EndpointError::NotHttp),
            ("file:///etc/passwd", EndpointError::NotHttp),
            ("http://localhost.evil.example", EndpointError::NotLoopback),
            ("http://127.0.0.1.evil.example", EndpointError::NotLoopback),
            ("http://10.0.0.1", EndpointError::NotLoopback),
            ("http://0.0.0.0", EndpointError::NotLoopback),
            ("http://[::ffff:127.0.0.1]", EndpointError::NotLoopback),
            ("http://user@127.0.0.1", EndpointError::UserInfo),
            ("http://127.0.0.1@evil.example", EndpointError::UserInfo),
            ("http://127.0.0.1/v1", EndpointError::NotBare),
            ("http://127.0.0.1?a", EndpointError::NotBare),
        ] {
            assert_eq!(wrong(url), error, "{url}");
        }
    }

    #[test]
    fn origins_are_compared_whole() {
        let endpoint = Endpoint::loopback("http://127.0.0.1:80").unwrap();
        let origin = |endpoint: &Endpoint, url: &str| endpoint.is_origin_of(&Url::parse(url).unwrap());
        assert!(origin(&endpoint, "http://127.0.0.1/upload?id=1"));
        assert!(!origin(&endpoint, "https://127.0.0.1/"));
        assert!(!origin(&endpoint, "http://127.0.0.1:81/"));
        assert!(origin(&Endpoint::google(), "https://chat.googleapis.com/upload"));
        assert!(!origin(&Endpoint::google(), "https://user@chat.googleapis.com/upload"));
        assert!(!origin(&Endpoint::google(), "https://chat.googleapis.com.evil.example/upload"));
        assert!(!origin(&Endpoint::google(), "http://chat.googleapis.com/upload"));
    }

    #[test]
    fn every_error_says_what_to_write() {
        for (error, said) in [
            (EndpointError::NotUrl, "the endpoint is no URL: write `http://127.0.0.1:{port}`"),
            (EndpointError::NotHttp, "the scheme of the endpoint is neither `http` nor `https`"),
            (EndpointError::UserInfo, "the endpoint has a user name or a password: leave them out"),
            (
                EndpointError::NotLoopback,
                "the endpoint is not on this machine: credentials go to Google, `localhost`, `127.0.0.1` or `[::1]` only",
            ),
            (EndpointError::NotBare, "the endpoint has a path, a query or a fragment: leave scheme, host and port"),
        ] {
            assert_eq!(error.to_string(), said);
        }
    }
}
