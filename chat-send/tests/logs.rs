//! No secret is in any log, at any level, of this crate or one below. Alone in its program, because a log is a whole process's.
#![cfg(all(feature = "emulator", feature = "google-auth"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "client/server.rs"]
#[allow(dead_code, reason = "other tests need the rest")]
mod server;
#[path = "client/world.rs"]
#[allow(dead_code, reason = "other tests need the rest")]
mod world;

use std::fmt::{Debug, Write as _};
use std::sync::Mutex;
use std::time::Duration;

use chat_send::chat_cards::Message;
use chat_send::emulator::{Emulator, Fault, Identity};
use chat_send::{
    Client, ClientBuilder, DelegatedTokens, Endpoint, GoogleTokens, Pacing, RetryPolicy, StaticToken, TokenSource,
    UpdateMask, WebhookUrl,
};
use serde_json::{Value, json};
use tracing_core::field::{Field, Visit};
use tracing_core::span::{Attributes, Id, Record};
use tracing_core::{Dispatch, Event, Metadata, Subscriber};

use server::{Server, ok};
use world::TestWorld;

static LOG: Mutex<String> = Mutex::new(String::new());

/// Writes down everything that is logged, by either of the two ways that there are.
struct Everything;

impl log::Log for Everything {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        writeln!(LOG.lock().unwrap(), "log {} {}: {}", record.level(), record.target(), record.args()).unwrap();
    }

    fn flush(&self) {}
}

impl Subscriber for Everything {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut Fields(span.metadata()));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        writeln!(LOG.lock().unwrap(), "tracing {values:?}").unwrap();
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        event.record(&mut Fields(event.metadata()));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

struct Fields(&'static Metadata<'static>);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let line = format!("tracing {} {}: {field} {value:?}", self.0.level(), self.0.target());
        writeln!(LOG.lock().unwrap(), "{line}").unwrap();
    }
}

fn builder(emulator: &Emulator) -> ClientBuilder {
    let endpoint = Endpoint::loopback(&emulator.url()).unwrap();
    let retry = RetryPolicy::new().first_delay(Duration::from_millis(1)).max_retry_after(Duration::from_millis(1));
    Client::builder().endpoint(endpoint).pacing(Pacing::off()).retry(retry)
}

fn text() -> Message {
    Message::new().text("CANARY text")
}

/// Every method once, with what goes wrong on the way.
async fn every_method(emulator: &Emulator, tokens: impl TokenSource) {
    for fault in [Fault::CloseAfter, Fault::Html(502), Fault::CutOff, Fault::TooManyRequests { retry_after: None }] {
        emulator.fault(fault);
    }
    let client = builder(emulator).user(tokens).unwrap();
    let sent = client.create("spaces/AAAA", text()).send().await.unwrap();
    let name = sent.name.as_str();
    client.get(name).send().await.unwrap();
    client.list("spaces/AAAA").send().await.unwrap();
    client.patch(name, text(), UpdateMask::TEXT).send().await.unwrap();
    client.upload("spaces/AAAA", "CANARY.txt", "CANARY").send().await.unwrap();
    client.upload("spaces/AAAA", "CANARY.txt", "CANARY").resumable(true).send().await.unwrap();
    client.delete(name).send().await.unwrap();
    client.delete(name).send().await.unwrap_err();
}

fn token() -> server::Reply {
    ok(&json!({
        "access_token": "CANARY-token", "expires_in": 3600, "token_type": "Bearer",
        "issued_token_type": "urn:ietf:params:oauth:token-type:access_token"
    }))
}

fn google(file: &Value) -> GoogleTokens {
    GoogleTokens::from_json(file.to_string()).unwrap().scopes([chat_send::Scope::Messages])
}

#[tokio::test]
async fn no_log_has_a_secret() {
    log::set_logger(&Everything).unwrap();
    log::set_max_level(log::LevelFilter::Trace);
    tracing_core::dispatcher::set_global_default(Dispatch::new(Everything)).unwrap();

    let emulator = Emulator::builder().token("CANARY-token", Identity::user("ada"));
    let emulator = emulator.webhook("AAAA", "CANARY-key", "CANARY-token").start().unwrap();
    every_method(&emulator, StaticToken::new("CANARY-token").unwrap()).await;

    let url = WebhookUrl::parse_loopback(emulator.webhook_url("AAAA")).unwrap();
    let webhook = builder(&emulator).webhook(url).unwrap();
    webhook.create(text()).send().await.unwrap();
    for fault in [Fault::CloseAfter, Fault::Html(502), Fault::CutOff, Fault::Case("auth.not_member")] {
        emulator.fault(fault);
        webhook.create(text()).send().await.unwrap_err();
    }

    let tokens = Server::start((0..4).map(|_| token())).await;
    let key = include_str!("../src/auth/testdata/private_key.pem");
    let account = json!({ "type": "service_account", "client_email": "bot@example.com", "private_key": key });
    let delegated = DelegatedTokens::new(account.to_string(), "ada@example.com").unwrap().world(TestWorld::new());
    let delegated = delegated.scopes([chat_send::Scope::Messages]);
    every_method(&emulator, delegated.token_endpoint(Endpoint::loopback(&tokens.url()).unwrap()).unwrap()).await;
    let person = json!({
        "type": "authorized_user", "client_id": "id", "client_secret": "CANARY", "refresh_token": "CANARY",
        "token_uri": tokens.url()
    });
    every_method(&emulator, google(&person)).await;
    let subject = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("logs-subject-token");
    std::fs::write(&subject, "CANARY-subject").unwrap();
    let workload = json!({
        "type": "external_account", "audience": "a", "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
        "token_url": tokens.url(), "credential_source": { "file": subject }
    });
    every_method(&emulator, google(&workload)).await;

    let log = LOG.lock().unwrap();
    for source in ["log TRACE reqwest", "log DEBUG reqwest", "tracing TRACE hyper_util", "tracing DEBUG hyper_util"] {
        assert!(log.contains(source), "nothing of `{source}`: {log}");
    }
    let key = key.lines().nth(1).unwrap();
    let leaks: Vec<_> = log.lines().filter(|line| line.contains("CANARY") || line.contains(key)).collect();
    assert!(leaks.is_empty(), "{leaks:#?}");
}
