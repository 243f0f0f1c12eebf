//! HTTPS, against a server on this machine with certificates made for it.
#![cfg(any(feature = "rustls-aws-lc", feature = "rustls-ring"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "tls/files.rs"]
mod files;

use std::error::Error as _;
use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant, SystemTime};

use chat_send::chat_cards::Message;
use chat_send::{
    BoxFuture, Client, ClientBuilder, Endpoint, Error, SetupError, StaticToken, TransportErrorKind, WebhookUrl, World,
};

fn authority() -> Vec<u8> {
    std::fs::read(files::path("authority.pem")).unwrap()
}

/// A server that shows a certificate, and answers every request with the same message.
struct Server {
    port: u16,
    /// How many connections there were.
    connections: Arc<AtomicUsize>,
    /// How many of their bytes arrived, once decrypted.
    bytes: Arc<AtomicUsize>,
}

impl Server {
    fn start(certificate: &str) -> Self {
        let config = files::server_config(certificate);
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let server = Self { port, connections: Arc::default(), bytes: Arc::default() };
        let (connections, bytes) = (Arc::clone(&server.connections), Arc::clone(&server.bytes));
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                connections.fetch_add(1, Ordering::SeqCst);
                let connection = rustls::ServerConnection::new(Arc::clone(&config)).unwrap();
                answer(rustls::StreamOwned::new(connection, stream.unwrap()), &bytes);
            }
        });
        server
    }

    fn client(&self) -> ClientBuilder {
        builder(self.port)
    }

    fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

/// Reads a request, whose body is a JSON text, and answers it. Who does not like the certificate goes away before.
fn answer(mut stream: rustls::StreamOwned<rustls::ServerConnection, std::net::TcpStream>, bytes: &AtomicUsize) {
    let mut request = Vec::new();
    let mut buffer = [0; 4096];
    while !request.ends_with(b"}") {
        match stream.read(&mut buffer) {
            Ok(0) | Err(_) => return,
            Ok(count) => {
                bytes.fetch_add(count, Ordering::SeqCst);
                request.extend_from_slice(&buffer[..count]);
            }
        }
    }
    let body = r#"{"name":"spaces/A/messages/B","text":"Hi"}"#;
    let head = format!(
        "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    let _ = stream.write_all(format!("{head}{body}").as_bytes());
    stream.conn.send_close_notify();
    let _ = stream.flush();
}

/// A world that waits for nothing, and counts how often it should have.
#[derive(Clone, Debug, Default)]
struct Impatient(Arc<AtomicUsize>);

impl World for Impatient {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn system_time(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        self.0.fetch_add(1, Ordering::SeqCst);
        Box::pin(std::future::ready(()))
    }

    fn random(&self) -> u64 {
        4
    }
}

fn builder(port: u16) -> ClientBuilder {
    Client::builder().endpoint(Endpoint::loopback(&format!("https://127.0.0.1:{port}")).unwrap())
}

/// What comes of a message through a client that was set up so.
async fn send(builder: ClientBuilder) -> Result<Message, Error> {
    let client = builder.app(StaticToken::new("CANARY-token").unwrap())?;
    client.create("spaces/A", Message::new().text("Hi")).send().await
}

#[tokio::test]
async fn a_server_whose_authority_is_trusted_is_sent_to() {
    let server = Server::start("good.pem");
    let sent = send(server.client().root_certificates(authority()).unwrap()).await.unwrap();
    assert_eq!(sent.name, "spaces/A/messages/B");

    let url = format!("https://localhost:{}/v1/spaces/A/messages?key=k&token=CANARY", server.port);
    let builder = Client::builder().root_certificates(authority()).unwrap();
    let webhook = builder.webhook(WebhookUrl::parse_loopback(url).unwrap()).unwrap();
    assert_eq!(webhook.create(Message::new().text("Hi")).send().await.unwrap().text, "Hi");
    assert_eq!(server.connections(), 2);
}

#[tokio::test]
async fn a_certificate_that_is_not_to_be_trusted_is_an_error_at_once() {
    for (certificate, is_known, why) in [
        ("good.pem", false, "UnknownIssuer"),
        ("elsewhere.pem", true, "not valid for name"),
        ("expired.pem", true, "expired"),
    ] {
        let server = Server::start(certificate);
        let waits = Impatient::default();
        let mut builder = server.client().world(waits.clone());
        if is_known {
            builder = builder.root_certificates(authority()).unwrap();
        }
        let error = send(builder).await.unwrap_err();
        assert_eq!(error.to_string(), "the server's certificate is not to be trusted; nothing was sent");
        let Error::Transport(transport) = &error else { panic!("{certificate}: {error:?}") };
        assert_eq!(transport.kind(), TransportErrorKind::Certificate, "{certificate}");
        assert!(!error.is_transient() && !error.is_outcome_unknown(), "{certificate}");
        let causes = std::iter::successors(error.source(), |&cause| cause.source()).map(ToString::to_string);
        let causes: Vec<_> = causes.collect();
        assert!(causes.iter().any(|cause| cause.contains(why)), "{certificate}: {causes:#?}");
        assert!(!format!("{causes:?}{error:?}").contains("CANARY"));
        assert_eq!((server.connections(), waits.0.load(Ordering::SeqCst)), (1, 0), "{certificate} is tried once");
        assert_eq!(server.bytes.load(Ordering::SeqCst), 0, "{certificate}: nothing was sent");
    }
}

/// On Linux the machine's own certificates are where this variable says.
#[cfg(all(feature = "cli", target_os = "linux"))]
#[test]
fn the_command_line_trusts_whom_the_machine_trusts() {
    let server = Server::start("good.pem");
    let send = |certificates: &str| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_chat-send"));
        command.args(["send", "--space", "spaces/A", "--endpoint", &format!("https://127.0.0.1:{}", server.port), "-"]);
        command.env("SSL_CERT_FILE", files::path(certificates)).env_remove("SSL_CERT_DIR");
        for name in ["CHAT_WEBHOOK_URL", "CHAT_TOKEN"] {
            command.env_remove(name);
        }
        let piped = std::process::Stdio::piped;
        let mut child = command.stdin(piped()).stdout(piped()).stderr(piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(br#"{"text": "Hi"}"#).unwrap();
        let output = child.wait_with_output().unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    assert_eq!(send("authority.pem"), (Some(0), "spaces/A/messages/B\n".to_owned(), String::new()));
    let (status, _, said) = send("elsewhere.pem");
    let expected = "error: <stdin>:1:1: not sent: the server's certificate is not to be trusted; nothing was sent: ";
    assert!(status == Some(2) && said.starts_with(expected), "{said}");
}

#[test]
fn what_is_no_certificate_is_refused() {
    let key = std::fs::read(files::path("server.key")).unwrap();
    for pem in [&b""[..], b"CANARY", &key, b"-----BEGIN CERTIFICATE-----\nCANARY\n-----END CERTIFICATE-----\n"] {
        let made = Client::builder().root_certificates(pem).and_then(|builder| builder.app(StaticToken::new("t")?));
        let error = made.unwrap_err();
        assert!(matches!(error, Error::Setup(SetupError::Certificate | SetupError::Tls)), "{error:?}");
    }
}

#[test]
fn the_cryptography_is_what_the_features_say() {
    builder(1).app(StaticToken::new("t").unwrap()).unwrap();
    let provider = format!("{:?}", rustls::crypto::CryptoProvider::get_default().unwrap().key_provider);
    let expected = if cfg!(feature = "rustls-aws-lc") { "AwsLcRs" } else { "Ring" };
    assert_eq!(provider, expected);
}
