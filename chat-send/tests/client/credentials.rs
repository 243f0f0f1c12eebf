//! Every kind of credentials, from a token endpoint on this machine to a message on the local server.
//!
//! [`GoogleTokens::impersonating`] is in `hosts.rs`, because it asks `iamcredentials.googleapis.com` and nobody else.

use std::path::PathBuf;

use chat_send::chat_cards::Message;
use chat_send::emulator::Emulator;
use chat_send::{Client, DelegatedTokens, Endpoint, Error, GoogleTokens, Pacing, TokenSource};
use serde_json::{Value, json};

use crate::auth::{key, person, token};
use crate::server::{Received, Reply, Server, json, ok};
use crate::world::TestWorld;

pub(crate) const APP: &str = "emu-app-bot";
pub(crate) const PERSON: &str = "emu-user-ada";

/// A server that takes nobody without credentials.
pub(crate) fn emulator() -> Emulator {
    Emulator::builder().require_credentials(true).app("by-default").start().unwrap()
}

fn builder(emulator_url: &str) -> chat_send::ClientBuilder {
    Client::builder().endpoint(Endpoint::loopback(emulator_url).unwrap()).pacing(Pacing::off())
}

/// Sends a message as an app, and says who the server takes for its sender.
pub(crate) async fn sent_by_app(emulator_url: &str, tokens: impl TokenSource) -> Result<String, Error> {
    let app = builder(emulator_url).app(tokens)?;
    let sent = app.create("spaces/AAAA", Message::new().text("Hi")).send().await?;
    app.get(sent.name.as_str()).send().await?;
    Ok(sent.sender.unwrap().name.to_string())
}

/// The same, as a person.
async fn sent_by_person(emulator_url: &str, tokens: impl TokenSource) -> Result<String, Error> {
    let person = builder(emulator_url).user(tokens)?;
    let sent = person.create("spaces/AAAA", Message::new().text("Hi")).send().await?;
    assert_eq!(person.list("spaces/AAAA").send().await?.messages.len(), 1);
    Ok(sent.sender.unwrap().name.to_string())
}

/// What `generateAccessToken` answers.
fn impersonated(token: &str) -> Reply {
    ok(&json!({ "accessToken": token, "expireTime": "2999-01-01T00:00:00Z" }))
}

fn impersonation_url(server: &Server) -> String {
    format!("{}/v1/projects/-/serviceAccounts/bot:generateAccessToken", server.url())
}

fn form(request: &Received) -> Vec<(String, String)> {
    let text = std::str::from_utf8(&request.body).unwrap();
    reqwest::Url::parse(&format!("http://localhost/?{text}")).unwrap().query_pairs().into_owned().collect()
}

fn value<'a>(form: &'a [(String, String)], name: &str) -> &'a str {
    form.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
}

const BOT: &str = "https://www.googleapis.com/auth/chat.bot";

#[tokio::test]
async fn a_service_account() {
    let emulator = emulator();
    let tokens = GoogleTokens::from_json(key().to_string()).unwrap();
    assert_eq!(sent_by_app(&emulator.url(), tokens).await.unwrap(), "users/by-default");
}

#[tokio::test]
async fn a_person_who_signed_in() {
    let emulator = emulator();
    // For creating, and for listing.
    let server = Server::start([token(PERSON), token(PERSON)]).await;
    let tokens = GoogleTokens::from_json(person(&server.url()).to_string()).unwrap();
    assert_eq!(sent_by_person(&emulator.url(), tokens).await.unwrap(), "users/ada");
}

#[tokio::test]
async fn a_service_account_that_acts_for_a_person() {
    let emulator = emulator();
    let server = Server::start([token(PERSON), token(PERSON)]).await;
    let tokens = DelegatedTokens::new(key().to_string(), "ada@example.com").unwrap().world(TestWorld::new());
    let tokens = tokens.token_endpoint(Endpoint::loopback(&server.url()).unwrap()).unwrap();
    assert_eq!(sent_by_person(&emulator.url(), tokens).await.unwrap(), "users/ada");
}

#[tokio::test]
async fn an_impersonated_service_account() {
    let emulator = emulator();
    let server = Server::start_with(|_| vec![token("source"), impersonated(APP)]).await;
    let file = json!({
        "type": "impersonated_service_account", "source_credentials": person(&server.url()),
        "service_account_impersonation_url": impersonation_url(&server),
    });
    let tokens = GoogleTokens::from_json(file.to_string()).unwrap().scopes([chat_send::Scope::Bot]);
    assert_eq!(sent_by_app(&emulator.url(), tokens).await.unwrap(), "users/bot");
    let asked = &server.received()[1];
    assert!(asked.line.ends_with("/serviceAccounts/bot:generateAccessToken"), "{}", asked.line);
    assert_eq!(asked.header("authorization"), Some("Bearer source"));
    assert_eq!(asked.json()["scope"], json!([BOT]));
}

/// Workload identity: who proves to be somebody elsewhere gets a token here.
fn workload(server: &str, source: &Value) -> Value {
    json!({
        "type": "external_account", "audience": "//iam.googleapis.com/pool", "token_url": format!("{server}/sts"),
        "subject_token_type": "urn:ietf:params:oauth:token-type:jwt", "credential_source": source
    })
}

#[tokio::test]
async fn a_workload_with_a_token_in_a_file() {
    let emulator = emulator();
    let server = Server::start([token(APP)]).await;
    let subject = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("subject-token");
    std::fs::write(&subject, "CANARY-subject").unwrap();
    let file = workload(&server.url(), &json!({ "file": subject }));
    let tokens = GoogleTokens::from_json(file.to_string()).unwrap();
    assert!(!format!("{tokens:?}").contains("CANARY"));
    assert_eq!(sent_by_app(&emulator.url(), tokens).await.unwrap(), "users/bot");
    let asked = &server.received()[0];
    let form = form(asked);
    assert_eq!(asked.line, "POST /sts");
    assert_eq!(value(&form, "grant_type"), "urn:ietf:params:oauth:grant-type:token-exchange");
    assert_eq!(
        (value(&form, "subject_token"), value(&form, "scope"), value(&form, "audience")),
        ("CANARY-subject", BOT, "//iam.googleapis.com/pool")
    );
}

#[tokio::test]
async fn a_workload_with_a_token_from_a_server_that_impersonates() {
    let emulator = emulator();
    let subject = ok(&json!({ "id_token": "CANARY-subject" }));
    let server = Server::start([subject, token("federated"), impersonated(APP)]).await;
    let source = json!({
        "url": format!("{}/subject", server.url()), "headers": { "x-flavour": "vanilla" },
        "format": { "type": "json", "subject_token_field_name": "id_token" }
    });
    let mut file = workload(&server.url(), &source);
    file["service_account_impersonation_url"] = impersonation_url(&server).into();
    let tokens = GoogleTokens::from_json(file.to_string()).unwrap().scopes([chat_send::Scope::Bot]);
    assert_eq!(sent_by_app(&emulator.url(), tokens).await.unwrap(), "users/bot");
    let asked = server.received();
    assert_eq!((asked[0].line.as_str(), asked[0].header("x-flavour")), ("GET /subject", Some("vanilla")));
    assert_eq!(value(&form(&asked[1]), "subject_token"), "CANARY-subject");
    assert_eq!(asked[2].header("authorization"), Some("Bearer federated"));
    assert_eq!(asked[2].json()["scope"], json!([BOT]));
}

/// What is said of a refusal, which repeats what was sent.
async fn refused(file: &Value) -> String {
    let tokens = GoogleTokens::from_json(file.to_string()).unwrap();
    let error = tokens.token(&[chat_send::Scope::Bot]).await.unwrap_err();
    let text = crate::leaks::everything(&error);
    assert!(!text.contains("CANARY") && !error.is_transient(), "{text}");
    error.to_string()
}

#[tokio::test]
async fn a_workload_that_is_refused_is_told_why_and_shown_no_secret() {
    let body = json!({ "error": "invalid_target", "error_description": "no pool for `CANARY-subject`" });
    let server = Server::start([json(400, &body)]).await;
    let subject = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("subject-token-refused");
    std::fs::write(&subject, "CANARY-subject").unwrap();
    assert_eq!(
        refused(&workload(&server.url(), &json!({ "file": subject }))).await,
        "no token: `127.0.0.1` answered 400, `invalid_target`: is the `audience` in the credentials right?"
    );
}

#[tokio::test]
async fn an_impersonation_that_is_refused_is_told_why_and_shown_no_secret() {
    let body = json!({ "error": { "code": 403, "message": "not for `CANARY-source`", "status": "PERMISSION_DENIED" } });
    let server = Server::start([token("CANARY-source"), json(403, &body)]).await;
    let file = json!({
        "type": "impersonated_service_account", "source_credentials": person(&server.url()),
        "service_account_impersonation_url": impersonation_url(&server),
    });
    assert_eq!(
        refused(&file).await,
        "no token: `127.0.0.1` answered 403, `PERMISSION_DENIED`: these credentials need the role \
         `roles/iam.serviceAccountTokenCreator` on the service account"
    );
}

#[tokio::test]
async fn a_sign_in_that_was_revoked_is_told_what_to_do() {
    let body = json!({ "error": "invalid_grant", "error_description": "Token has been revoked: CANARY" });
    let server = Server::start([json(400, &body)]).await;
    assert_eq!(
        refused(&person(&server.url())).await,
        "no token: `127.0.0.1` answered 400, `invalid_grant`: sign in again, with `gcloud auth application-default login` for \
         instance"
    );
}

#[tokio::test]
async fn what_is_no_token_is_not_quoted() {
    let server = Server::start([json(200, &json!("CANARY")), json(200, &json!({ "id_token": "CANARY" }))]).await;
    assert_eq!(refused(&person(&server.url())).await, "no token: `127.0.0.1` did not answer with a token");
    let source = json!({
        "url": format!("{}/subject", server.url()), "format": { "type": "json", "subject_token_field_name": "token" }
    });
    assert_eq!(
        refused(&workload(&server.url(), &source)).await,
        "no token: failed to read subject token field `token` as string"
    );
}
