//! Google's hosts, by their own names: what is asked of whom where nobody names another endpoint. A proxy on this machine
//! stands in for all of them, with HTTPS and the local Chat server behind it, so that nothing leaves the machine.
//!
//! That the processes use it is a matter of their environment, which is why each test starts one. Where the certificates of the
//! machine are is something the environment says on Linux only.

#[path = "../tls/files.rs"]
mod files;

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};

use chat_send::chat_cards::Message;
use chat_send::emulator::Emulator;
use chat_send::{Client, GoogleTokens};
use serde_json::{Value, json};

use crate::auth::{key, person};
use crate::credentials::{APP, PERSON};

const CHAT: &str = "chat.googleapis.com";
const TOKENS: &str = "oauth2.googleapis.com";
const IMPERSONATION: &str = "iamcredentials.googleapis.com";

/// What came to a host, once decrypted.
#[derive(Clone, Debug)]
struct Asked {
    /// The name that the client asked the certificate for.
    host: String,
    head: String,
    body: Vec<u8>,
}

impl Asked {
    /// The host and the path, without parameters.
    fn whom(&self) -> String {
        let path = self.head.split(' ').nth(1).unwrap();
        format!("{}{}", self.host, path.split('?').next().unwrap())
    }

    fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.filter(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value).next()
    }

    /// What the local server answers, which goes by another name.
    fn forwarded(&self, chat: &str) -> Vec<u8> {
        let head = self.head.replace(&format!("host: {CHAT}\r\n"), &format!("host: {chat}\r\nconnection: close\r\n"));
        let mut stream = TcpStream::connect(chat).unwrap();
        stream.write_all(head.as_bytes()).unwrap();
        stream.write_all(&self.body).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        answer
    }
}

/// What stands behind the proxy.
struct Hosts {
    tls: Arc<rustls::ServerConfig>,
    /// Where the local Chat server is.
    chat: String,
    /// Who asks for a token gets this one.
    token: &'static str,
    asked: Mutex<Vec<Asked>>,
}

impl Hosts {
    /// Answers one request, unless its sender goes away before.
    fn serve(&self, mut stream: TcpStream) -> Option<()> {
        let (head, _) = request(&mut stream)?;
        assert!(head.starts_with("CONNECT "), "{head}");
        stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").ok()?;
        let connection = rustls::ServerConnection::new(Arc::clone(&self.tls)).unwrap();
        let mut stream = rustls::StreamOwned::new(connection, stream);
        let (head, body) = request(&mut stream)?;
        let asked = Asked { host: stream.conn.server_name()?.to_owned(), head, body };
        self.asked.lock().unwrap().push(asked.clone());
        stream.write_all(&self.answer(&asked)).ok()?;
        stream.conn.send_close_notify();
        stream.flush().ok()
    }

    fn answer(&self, asked: &Asked) -> Vec<u8> {
        match asked.host.as_str() {
            CHAT => asked.forwarded(&self.chat),
            TOKENS => ok(&json!({ "access_token": self.token, "expires_in": 3600, "token_type": "Bearer" })),
            IMPERSONATION => ok(&json!({ "accessToken": APP, "expireTime": "2999-01-01T00:00:00Z" })),
            other => panic!("nothing is to be asked of {other}"),
        }
    }
}

/// Google, as far as it is needed here.
struct Google {
    emulator: Emulator,
    proxy: String,
    hosts: Arc<Hosts>,
}

impl Google {
    /// Who asks for a token gets this one.
    fn start(token: &'static str) -> Self {
        let emulator = Emulator::builder().require_credentials(true).start().unwrap();
        let chat = emulator.address().to_string();
        let tls = files::server_config("google.pem");
        let hosts = Arc::new(Hosts { tls, chat, token, asked: Mutex::default() });
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let proxy = format!("http://{}", listener.local_addr().unwrap());
        let serving = Arc::clone(&hosts);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let (stream, hosts) = (stream.unwrap(), Arc::clone(&serving));
                std::thread::spawn(move || hosts.serve(stream));
            }
        });
        Self { emulator, proxy, hosts }
    }

    /// A process whose environment leads to this Google, and to nothing else.
    fn command(&self, program: impl AsRef<Path>) -> Command {
        let mut command = Command::new(program.as_ref());
        command.env_clear().env("HOME", "/nonexistent").current_dir(env!("CARGO_TARGET_TMPDIR"));
        command.env("HTTPS_PROXY", &self.proxy).env("SSL_CERT_FILE", files::path("authority.pem"));
        command
    }

    /// Sends a message by the command line, with these variables and arguments; what it says.
    fn send(&self, variables: &[(&str, &str)], arguments: &[&str]) -> String {
        let mut command = self.command(env!("CARGO_BIN_EXE_chat-send"));
        command.arg("send").args(arguments).arg("-").envs(variables.iter().copied());
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(br#"{"text": "Hi"}"#).unwrap();
        let output = child.wait_with_output().unwrap();
        String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
    }

    fn asked(&self) -> Vec<Asked> {
        self.hosts.asked.lock().unwrap().clone()
    }

    fn whom(&self) -> Vec<String> {
        self.asked().iter().map(Asked::whom).collect()
    }

    /// Who sent the only message.
    fn sender(&self) -> String {
        let messages = self.emulator.messages("spaces/AAAA");
        assert_eq!(messages.len(), 1);
        messages[0].sender.as_ref().unwrap().name.to_string()
    }
}

/// The head and the body of a request, unless its sender goes away.
fn request(stream: &mut impl Read) -> Option<(String, Vec<u8>)> {
    let mut read = Vec::new();
    let end = loop {
        let mut buffer = [0; 4096];
        let count = stream.read(&mut buffer).ok().filter(|count| *count > 0)?;
        read.extend_from_slice(&buffer[..count]);
        if let Some(end) = read.windows(4).position(|window| window == b"\r\n\r\n") {
            break end + 4;
        }
    };
    let mut body = read.split_off(end);
    let head = String::from_utf8(read).unwrap();
    let length =
        head.lines().find_map(|line| line.strip_prefix("content-length: ")).map_or(0, |length| length.parse().unwrap());
    let had = body.len();
    body.resize(length, 0);
    stream.read_exact(&mut body[had..]).ok()?;
    Some((head, body))
}

fn ok(body: &Value) -> Vec<u8> {
    let body = body.to_string();
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close";
    format!("{head}\r\ncontent-length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

/// A file with these credentials.
fn credentials(name: &str, content: &Value) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("hosts-{name}.json"));
    std::fs::write(&path, content.to_string()).unwrap();
    path
}

fn signed_in() -> Value {
    person(&format!("https://{TOKENS}/token"))
}

const CREATE: &str = "chat.googleapis.com/v1/spaces/AAAA/messages";

#[test]
fn a_webhook() {
    let google = Google::start("none");
    let url = google.emulator.webhook_url("spaces/AAAA").replace(&google.emulator.url(), &format!("https://{CHAT}"));
    assert!(google.send(&[("CHAT_WEBHOOK_URL", &url)], &[]).starts_with("spaces/AAAA/messages/"));
    assert_eq!(google.whom(), [CREATE]);
    assert_eq!(google.emulator.messages("spaces/AAAA").len(), 1);
}

#[test]
fn a_person_who_signed_in() {
    let google = Google::start(PERSON);
    let file = credentials("person", &signed_in());
    let variable = ("GOOGLE_APPLICATION_CREDENTIALS", file.to_str().unwrap());
    let said = google.send(&[variable], &["--space", "spaces/AAAA", "--as", "user"]);
    assert!(said.starts_with("spaces/AAAA/messages/"), "{said}");
    assert_eq!(google.whom(), ["oauth2.googleapis.com/token", CREATE]);
    assert_eq!(google.sender(), "users/ada");
}

#[test]
fn a_service_account() {
    let google = Google::start("none");
    let file = credentials("service-account", &key());
    let said = google.send(&[], &["--credentials", file.to_str().unwrap(), "--space", "spaces/AAAA"]);
    assert!(said.starts_with("spaces/AAAA/messages/"), "{said}");
    assert_eq!(google.whom(), [CREATE]);
}

#[test]
fn a_service_account_that_acts_for_a_person() {
    let google = Google::start(PERSON);
    let file = credentials("delegated", &key());
    let arguments = ["--credentials", file.to_str().unwrap(), "--subject", "ada@example.com", "--space", "spaces/AAAA"];
    let said = google.send(&[], &arguments);
    assert!(said.starts_with("spaces/AAAA/messages/"), "{said}");
    assert_eq!(google.whom(), ["oauth2.googleapis.com/token", CREATE]);
    assert_eq!(google.sender(), "users/ada");
}

/// Not a test of its own: the one below runs it as a process.
#[tokio::test]
#[ignore = "runs in an environment that another test makes"]
async fn impersonate() {
    let tokens =
        GoogleTokens::from_json(signed_in().to_string()).unwrap().impersonating("bot@project.iam.gserviceaccount.com");
    let app = Client::app(tokens).unwrap();
    let sent = app.create("spaces/AAAA", Message::new().text("Hi")).send().await.unwrap();
    assert_eq!(app.get(sent.name.as_str()).send().await.unwrap().text, "Hi");
}

#[test]
fn an_account_that_a_person_impersonates() {
    let google = Google::start("source");
    let mut command = google.command(std::env::current_exe().unwrap());
    let output = command.args(["--exact", "hosts::impersonate", "--ignored"]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    let generate = "/v1/projects/-/serviceAccounts/bot@project.iam.gserviceaccount.com:generateAccessToken";
    let asked = google.asked();
    assert_eq!(
        google.whom()[..3],
        ["oauth2.googleapis.com/token".to_owned(), format!("{IMPERSONATION}{generate}"), CREATE.to_owned()]
    );
    assert!(asked[3].whom().starts_with("chat.googleapis.com/v1/spaces/AAAA/messages/"), "{}", asked[3].whom());
    let scopes = serde_json::from_slice::<Value>(&asked[1].body).unwrap()["scope"].clone();
    assert_eq!(asked[1].header("authorization"), Some("Bearer source"));
    assert_eq!(scopes, json!(["https://www.googleapis.com/auth/chat.bot"]));
    assert_eq!(google.sender(), "users/bot");
}
