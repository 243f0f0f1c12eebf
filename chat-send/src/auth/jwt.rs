//! The key of a service account, and what it signs.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use rustls::SignatureScheme;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::PrivateKeyDer;
use rustls::pki_types::pem::PemObject;
use rustls::sign::Signer;
use serde_json::{Value, json};

use super::AuthError;
use crate::secret::Secret;

/// The key of a service account, as the Cloud console gives it out.
#[derive(Clone, Debug)]
pub(super) struct ServiceAccountKey {
    pub client_email: String,
    key_id: String,
    private_key: Secret,
}

impl ServiceAccountKey {
    /// Reads the file. What it says never repeats the file.
    pub(super) fn read(json: &str) -> Result<Self, AuthError> {
        let value: Value =
            serde_json::from_str(json).map_err(|_| AuthError::new("the key of the service account is no JSON"))?;
        let text = |name: &str| value.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        if text("type") != "service_account" {
            return Err(AuthError::new(
                "only the key of a service account can act for a person: its `type` is `service_account`",
            ));
        }
        let key = Self {
            client_email: text("client_email"),
            key_id: text("private_key_id"),
            private_key: Secret::new(text("private_key")),
        };
        if key.client_email.is_empty() {
            return Err(AuthError::new("the key of the service account has no `client_email`"));
        }
        key.signer().map(|_| key)
    }

    fn signer(&self) -> Result<Box<dyn Signer>, AuthError> {
        crate::tls::install().map_err(|error| AuthError::new(error.to_string()))?;
        let wrong = || AuthError::new("the `private_key` of the service account is no RSA key in PEM");
        let key = PrivateKeyDer::from_pem_slice(self.private_key.expose().as_bytes()).map_err(|_| wrong())?;
        let provider = CryptoProvider::get_default().ok_or_else(wrong)?;
        let key = provider.key_provider.load_private_key(key).map_err(|_| wrong())?;
        key.choose_scheme(&[SignatureScheme::RSA_PKCS1_SHA256]).ok_or_else(wrong)
    }

    /// Claims as a signed JWT, by RFC 7515: RS256.
    pub(super) fn sign(&self, claims: &Value) -> Result<Secret, AuthError> {
        let header = json!({ "alg": "RS256", "typ": "JWT", "kid": self.key_id });
        let part = |value: &Value| BASE64_URL_SAFE_NO_PAD.encode(value.to_string());
        let signed = format!("{}.{}", part(&header), part(claims));
        let signature =
            self.signer()?.sign(signed.as_bytes()).map_err(|_| AuthError::new("a JWT could not be signed"))?;
        Ok(Secret::new(format!("{signed}.{}", BASE64_URL_SAFE_NO_PAD.encode(signature))))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
pub(super) mod tests {
    use super::*;

    /// A key made for these tests, which opens nothing.
    const PRIVATE_KEY: &str = include_str!("testdata/private_key.pem");
    /// Its public half, PKCS #1 in DER and base64.
    const PUBLIC_KEY: &str = include_str!("testdata/public_key.base64");

    pub(in crate::auth) fn key_file() -> String {
        let email = "bot@project.iam.gserviceaccount.com";
        json!({ "type": "service_account", "client_email": email, "private_key_id": "k1", "private_key": PRIVATE_KEY })
            .to_string()
    }

    #[test]
    fn a_signature_is_verified_with_the_public_key() {
        let key = ServiceAccountKey::read(&key_file()).unwrap();
        let jwt = key.sign(&json!({ "sub": "ada@example.com" })).unwrap();
        let (signed, signature) = jwt.expose().rsplit_once('.').unwrap();
        let decode = |part: &str| BASE64_URL_SAFE_NO_PAD.decode(part).unwrap();
        let public = base64::prelude::BASE64_STANDARD.decode(PUBLIC_KEY.trim()).unwrap();

        let algorithms = CryptoProvider::get_default().unwrap().signature_verification_algorithms.mapping;
        let (_, algorithms) =
            algorithms.iter().find(|(scheme, _)| *scheme == SignatureScheme::RSA_PKCS1_SHA256).unwrap();
        algorithms[0].verify_signature(&public, signed.as_bytes(), &decode(signature)).unwrap();
        algorithms[0].verify_signature(&public, b"something else", &decode(signature)).unwrap_err();

        let (header, claims) = signed.split_once('.').unwrap();
        assert_eq!(decode(header), br#"{"alg":"RS256","kid":"k1","typ":"JWT"}"#);
        assert_eq!(decode(claims), br#"{"sub":"ada@example.com"}"#);
    }

    #[test]
    fn what_is_no_key_is_told_without_being_shown() {
        let said = |json: &str| ServiceAccountKey::read(json).unwrap_err().to_string();
        assert_eq!(said("{CANARY"), "no token: the key of the service account is no JSON");
        assert_eq!(
            said(r#"{"type":"authorized_user","refresh_token":"CANARY"}"#),
            "no token: only the key of a service account can act for a person: its `type` is `service_account`"
        );
        assert_eq!(
            said(r#"{"type":"service_account"}"#),
            "no token: the key of the service account has no `client_email`"
        );
        let wrong = "no token: the `private_key` of the service account is no RSA key in PEM";
        for key in ["", "CANARY", "-----BEGIN PRIVATE KEY-----\nQ0FOQVJZ\n-----END PRIVATE KEY-----\n"] {
            let json = json!({ "type": "service_account", "client_email": "a", "private_key": key });
            assert_eq!(said(&json.to_string()), wrong);
        }
        let key = ServiceAccountKey::read(&key_file()).unwrap();
        assert!(!format!("{key:?}").contains("PRIVATE"));
    }
}
