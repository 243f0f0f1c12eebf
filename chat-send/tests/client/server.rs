//! A server that gives the answers it was told to give, one per connection, and keeps what it was asked.

use std::sync::{Arc, Mutex};

use chat_send::{Client, ClientBuilder, Endpoint, StaticToken, Webhook, WebhookUrl};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::world::TestWorld;

/// What happens after a request was read.
pub(crate) enum Reply {
    /// These bytes, then the end of the connection.
    Bytes(Vec<u8>),
    /// These bytes, then the same chunk again and again, for as long as somebody reads.
    Endless(Vec<u8>, Vec<u8>),
    /// These bytes, then nothing, and the connection stays open.
    Hang(Vec<u8>),
}

/// A request that came.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    /// `POST /v1/spaces/A/messages?requestId=…`
    pub line: String,
    /// Whether `prettyPrint=false` stood at the beginning of the query, where every call has it, and which the line leaves out.
    pub compact: bool,
    /// As they came, one per line.
    pub headers: String,
    pub body: Vec<u8>,
}

impl Received {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let lines = self.headers.lines().filter_map(|line| line.split_once(": "));
        lines.filter(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value).next()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }
}

pub(crate) struct Server {
    address: std::net::SocketAddr,
    received: Arc<Mutex<Vec<Received>>>,
}

impl Server {
    pub(crate) async fn start(replies: impl IntoIterator<Item = Reply>) -> Self {
        Self::start_with(|_| replies.into_iter().collect()).await
    }

    /// With replies that depend on the server's URL.
    pub(crate) async fn start_with(replies: impl FnOnce(&str) -> Vec<Reply>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let received = Arc::new(Mutex::new(Vec::new()));
        let replies = replies(&format!("http://{address}"));
        let log = Arc::clone(&received);
        tokio::spawn(async move {
            for reply in replies {
                let (mut stream, _) = listener.accept().await.unwrap();
                let request = read(&mut stream).await;
                log.lock().unwrap().push(request);
                tokio::spawn(answer(stream, reply));
            }
        });
        Self { address, received }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }

    /// The requests' first lines.
    pub(crate) fn lines(&self) -> Vec<String> {
        self.received().into_iter().map(|request| request.line).collect()
    }

    pub(crate) fn builder(&self, world: &TestWorld) -> ClientBuilder {
        Client::builder().endpoint(Endpoint::loopback(&self.url()).unwrap()).world(world.clone())
    }

    pub(crate) fn app(&self, world: &TestWorld) -> Client {
        self.builder(world).app(StaticToken::new("CANARY-token").unwrap()).unwrap()
    }

    pub(crate) fn user(&self, world: &TestWorld) -> Client {
        self.builder(world).user(StaticToken::new("CANARY-token").unwrap()).unwrap()
    }

    pub(crate) fn webhook_url(&self) -> WebhookUrl {
        let url = format!("{}/v1/spaces/AAAA/messages?key=CANARY-key&token=CANARY%2Ftoken%3D", self.url());
        WebhookUrl::parse_loopback(url).unwrap()
    }

    pub(crate) fn webhook(&self, world: &TestWorld) -> Webhook {
        Client::builder().world(world.clone()).webhook(self.webhook_url()).unwrap()
    }
}

async fn read(stream: &mut TcpStream) -> Received {
    let mut bytes = Vec::new();
    loop {
        if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
            let (line, headers) = head.split_once("\r\n").unwrap();
            let sent = line.strip_suffix(" HTTP/1.1").unwrap();
            let line = sent.replacen("?prettyPrint=false&", "?", 1).replacen("?prettyPrint=false", "", 1);
            let compact = line != sent;
            let (headers, body) = (headers.replace("\r\n", "\n"), bytes[end + 4..].to_vec());
            let mut request = Received { line, compact, headers, body };
            let length = request.header("content-length").map_or(0, |length| length.parse().unwrap());
            while request.body.len() < length {
                stream.read_buf(&mut request.body).await.unwrap();
            }
            return request;
        }
        assert!(stream.read_buf(&mut bytes).await.unwrap() > 0, "the request ends in its head");
    }
}

async fn answer(mut stream: TcpStream, reply: Reply) {
    // Whoever has had enough closes the connection, which is no failure of the server's.
    match reply {
        Reply::Bytes(bytes) => {
            let _ = stream.write_all(&bytes).await;
            let _ = stream.shutdown().await;
        }
        Reply::Endless(bytes, chunk) => {
            let _ = stream.write_all(&bytes).await;
            while stream.write_all(&chunk).await.is_ok() {}
        }
        Reply::Hang(bytes) => {
            let _ = stream.write_all(&bytes).await;
            let _ = stream.read(&mut [0]).await;
        }
    }
}

/// An answer with headers of its own, such as `Retry-After: 3`.
pub(crate) fn with_headers(status: u16, headers: &[&str], body: impl AsRef<[u8]>) -> Reply {
    let body = body.as_ref();
    let mut head = format!("HTTP/1.1 {status} X\r\nConnection: close\r\nContent-Length: {}\r\n", body.len());
    headers.iter().for_each(|header| head += &format!("{header}\r\n"));
    Reply::Bytes([head.as_bytes(), b"\r\n", body].concat())
}

/// An answer with JSON.
pub(crate) fn json(status: u16, body: &Value) -> Reply {
    with_headers(status, &["Content-Type: application/json; charset=UTF-8"], body.to_string())
}

/// A success.
pub(crate) fn ok(body: &Value) -> Reply {
    json(200, body)
}

/// An error as Google words it.
pub(crate) fn error(status: u16, name: &str, message: &str) -> Reply {
    json(status, &serde_json::json!({ "error": { "code": status, "message": message, "status": name } }))
}

/// The connection ends without an answer.
pub(crate) fn closed() -> Reply {
    Reply::Bytes(Vec::new())
}
