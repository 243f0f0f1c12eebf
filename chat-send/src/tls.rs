//! Which cryptography HTTPS uses, and whom it trusts.

use crate::error::SetupError;

/// Sees to it that TLS has a cryptography provider: the one that the program installed, or else this build's.
///
/// The choice is the process's, because reqwest and google-cloud-auth look for it there.
#[cfg(any(feature = "rustls-aws-lc", feature = "rustls-ring", feature = "google-auth"))]
pub(crate) fn install() -> Result<(), SetupError> {
    use rustls::crypto::CryptoProvider;
    if CryptoProvider::get_default().is_some() {
        return Ok(());
    }
    #[cfg(feature = "rustls-aws-lc")]
    let provider = Some(rustls::crypto::aws_lc_rs::default_provider());
    #[cfg(all(feature = "rustls-ring", not(feature = "rustls-aws-lc")))]
    let provider = Some(rustls::crypto::ring::default_provider());
    #[cfg(not(any(feature = "rustls-aws-lc", feature = "rustls-ring")))]
    let provider: Option<CryptoProvider> = None;
    // Somebody else may be quicker, which is as good.
    provider.map(|provider| drop(provider.install_default())).ok_or(SetupError::NoTls)
}

/// There is no TLS in this build.
#[cfg(not(any(feature = "rustls-aws-lc", feature = "rustls-ring", feature = "google-auth")))]
pub(crate) fn install() -> Result<(), SetupError> {
    Err(SetupError::NoTls)
}

/// Authorities that are trusted beside those of the machine.
#[derive(Clone, Debug, Default)]
pub(crate) struct Authorities {
    #[cfg(any(feature = "rustls-aws-lc", feature = "rustls-ring"))]
    certificates: Vec<reqwest::Certificate>,
}

impl Authorities {
    /// Reads certificates in PEM, of which there has to be one at least.
    #[cfg(any(feature = "rustls-aws-lc", feature = "rustls-ring"))]
    pub(crate) fn add(&mut self, pem: &[u8]) -> Result<(), SetupError> {
        let certificates = reqwest::Certificate::from_pem_bundle(pem).unwrap_or_default();
        let sound = !certificates.is_empty();
        self.certificates.extend(certificates);
        if sound { Ok(()) } else { Err(SetupError::Certificate) }
    }

    /// Has an HTTP client trust them.
    pub(crate) fn trust(&self, builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        #[cfg(any(feature = "rustls-aws-lc", feature = "rustls-ring"))]
        if !self.certificates.is_empty() {
            return builder.tls_certs_merge(self.certificates.iter().cloned());
        }
        builder
    }
}

/// Whether a request failed because the server could not prove who it is.
#[cfg(any(feature = "rustls-aws-lc", feature = "rustls-ring"))]
pub(crate) fn is_about_certificate(error: &reqwest::Error) -> bool {
    use std::error::Error;
    let mut cause = error.source();
    while let Some(error) = cause {
        // What an `io::Error` is made of is none of its sources.
        let inner = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        let tls = inner.and_then(|inner| inner.downcast_ref()).or_else(|| error.downcast_ref());
        if matches!(tls, Some(rustls::Error::InvalidCertificate(_) | rustls::Error::NoCertificatesPresented)) {
            return true;
        }
        cause = inner.map(|inner| inner as &(dyn Error + 'static)).or_else(|| error.source());
    }
    false
}

/// There are no certificates without TLS.
#[cfg(not(any(feature = "rustls-aws-lc", feature = "rustls-ring")))]
pub(crate) fn is_about_certificate(_: &reqwest::Error) -> bool {
    false
}
