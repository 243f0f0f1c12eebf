//! Which cryptography HTTPS uses.

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
