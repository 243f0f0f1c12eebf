//! The certificates in this folder.

use std::path::PathBuf;
use std::sync::Arc;

use chat_send::{Client, StaticToken};
use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};

pub(crate) fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/tls").join(name)
}

/// What a server that shows this certificate is set up with.
pub(crate) fn server_config(certificate: &str) -> Arc<ServerConfig> {
    // The cryptography that the client installs is what the server uses too.
    Client::app(StaticToken::new("t").unwrap()).unwrap();
    let chain = vec![CertificateDer::from_pem_file(path(certificate)).unwrap()];
    let key = PrivateKeyDer::from_pem_file(path("server.key")).unwrap();
    Arc::new(ServerConfig::builder().with_no_client_auth().with_single_cert(chain, key).unwrap())
}
