//! Tokens from Google's library and from our own exchange, against a token endpoint on this machine.

use std::sync::Arc;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use chat_send::{AuthKind, Client, DelegatedTokens, Endpoint, GoogleTokens, Method, Scope, TokenSource};
use serde_json::{Value, json};

use crate::server::{Reply, Server, error, json, ok};
use crate::world::TestWorld;

const PRIVATE_KEY: &str = include_str!("../../src/auth/testdata/private_key.pem");

pub(crate) fn key() -> Value {
    json!({
        "type": "service_account", "client_email": "bot@project.iam.gserviceaccount.com", "private_key_id": "k1",
        "private_key": PRIVATE_KEY, "project_id": "project", "token_uri": "https://evil.example/token"
    })
}

/// Credentials of somebody who signed in.
pub(crate) fn person(token_url: &str) -> Value {
    json!({
        "type": "authorized_user", "client_id": "id", "client_secret": "CANARY", "refresh_token": "CANARY",
        "token_uri": token_url
    })
}

/// What a token endpoint answers.
pub(crate) fn token(token: &str) -> Reply {
    ok(&json!({
        "access_token": token, "expires_in": 3600, "token_type": "Bearer",
        "issued_token_type": "urn:ietf:params:oauth:token-type:access_token"
    }))
}

fn claims(jwt: &str) -> Value {
    let claims = jwt.split('.').nth(1).unwrap();
    serde_json::from_slice(&BASE64_URL_SAFE_NO_PAD.decode(claims).unwrap()).unwrap()
}

fn delegated(server: &Server, world: &TestWorld) -> DelegatedTokens {
    let tokens = DelegatedTokens::new(key().to_string(), "ada@example.com").unwrap().world(world.clone());
    tokens.token_endpoint(Endpoint::loopback(&server.url()).unwrap()).unwrap()
}

#[tokio::test]
async fn a_service_account_acts_for_a_person() {
    let server = Server::start([ok(&json!({ "access_token": "ya29.ada", "expires_in": 3599 }))]).await;
    let tokens = delegated(&server, &TestWorld::new());
    for _ in 0..2 {
        let token = tokens.token(Method::Create.scopes(AuthKind::User)).await.unwrap();
        assert_eq!(token.secret().expose(), "ya29.ada");
    }
    let received = server.received();
    assert_eq!(received.len(), 1, "the token is kept");
    assert_eq!(received[0].line, "POST /token");
    assert_eq!(received[0].header("content-type"), Some("application/x-www-form-urlencoded"));
    let form = String::from_utf8(received[0].body.clone()).unwrap();
    let assertion =
        form.strip_prefix("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=").unwrap();
    assert_eq!(
        claims(assertion),
        json!({
            "iss": "bot@project.iam.gserviceaccount.com", "sub": "ada@example.com",
            "scope": "https://www.googleapis.com/auth/chat.messages.create", "aud": format!("{}/token", server.url()),
            "iat": 784_111_737, "exp": 784_115_337
        })
    );
}

#[tokio::test]
async fn a_token_is_renewed_before_its_end_and_each_scope_has_its_own() {
    let token = |name: &str| ok(&json!({ "access_token": name, "expires_in": 3600 }));
    let server = Server::start([token("1"), token("2"), token("3")]).await;
    let world = TestWorld::new();
    let tokens = delegated(&server, &world);
    let next = async |scope| tokens.token(&[scope]).await.unwrap().secret().expose().to_owned();
    assert_eq!(next(Scope::Messages).await, "1");
    assert_eq!(next(Scope::MessagesReadonly).await, "2");
    world.advance(3_539);
    assert_eq!(next(Scope::Messages).await, "1");
    world.advance(1);
    assert_eq!(next(Scope::Messages).await, "3");
}

/// The sources that keep their tokens, by what Google's servers say of them.
type Keeping = fn(&Server) -> Arc<dyn TokenSource>;
const KEEPING: [Keeping; 2] = [
    |server| Arc::new(delegated(server, &TestWorld::new())),
    |server| Arc::new(GoogleTokens::from_json(person(&server.url()).to_string()).unwrap().scopes([Scope::Messages])),
];

fn unauthenticated() -> Reply {
    error(401, "UNAUTHENTICATED", "Request had invalid authentication credentials.")
}

/// Asks for a message with tokens that are called `1`, `2`, …; what came of it, and with which tokens.
async fn got(client: &Client, api: &Server) -> (Result<(), Option<u16>>, Vec<String>) {
    let before = api.received().len();
    let got = client.get("spaces/A/messages/B").send().await;
    let asked = api.received().split_off(before);
    let tokens = asked.iter().map(|request| request.header("authorization").unwrap().replace("Bearer ", ""));
    (got.map(drop).map_err(|error| error.status()), tokens.collect())
}

#[tokio::test]
async fn a_token_that_is_good_no_more_makes_room_for_another() {
    for source in KEEPING {
        let server = Server::start(["1", "2", "3"].map(token)).await;
        let message = || ok(&json!({ "name": "spaces/A/messages/B" }));
        let refused = unauthenticated;
        let answers = [message(), refused(), message(), message(), refused(), refused(), message()];
        let api = Server::start(answers).await;
        let world = TestWorld::new();
        let client = api.builder(&world).user(source(&server)).unwrap();
        let one = |tokens: &[&str]| (Ok(()), tokens.iter().map(ToString::to_string).collect::<Vec<_>>());
        assert_eq!(got(&client, &api).await, one(&["1"]));
        assert_eq!(got(&client, &api).await, one(&["1", "2"]));
        assert_eq!(got(&client, &api).await, one(&["2"]));
        // A token that is refused at once is no matter of age.
        assert_eq!(got(&client, &api).await, (Err(Some(401)), vec!["2".to_owned(), "3".to_owned()]));
        assert_eq!(got(&client, &api).await, one(&["3"]));
        assert_eq!((server.received().len(), world.slept()), (3, vec![]));
    }
}

#[tokio::test]
async fn a_refusal_stands_where_there_is_no_other_token() {
    for source in KEEPING {
        let server = Server::start([token("1"), json(400, &json!({ "error": "invalid_grant" }))]).await;
        let api = Server::start([unauthenticated()]).await;
        let client = api.builder(&TestWorld::new()).user(source(&server)).unwrap();
        assert_eq!(got(&client, &api).await, (Err(Some(401)), vec!["1".to_owned()]));
        assert_eq!(server.received().len(), 2);
    }
}

#[tokio::test]
async fn a_refused_exchange_says_what_to_do_and_shows_no_secret() {
    let refused = json!({ "error": "unauthorized_client", "error_description": "Client is unauthorized." });
    let server = Server::start([json(401, &refused), json(503, &json!({})), json(200, &json!({}))]).await;
    let tokens = delegated(&server, &TestWorld::new());
    let error = tokens.token(&[Scope::Messages]).await.unwrap_err();
    assert!(error.to_string().contains("`unauthorized_client` (Client is unauthorized.): an administrator"), "{error}");
    assert!(!error.is_transient());
    assert!(tokens.token(&[Scope::Messages]).await.unwrap_err().is_transient());
    let error = tokens.token(&[Scope::Messages]).await.unwrap_err();
    assert_eq!(error.to_string(), "no token: the token is empty");
    let shown = format!("{tokens:?}");
    assert!(shown.contains("ada@example.com") && !shown.contains("PRIVATE"), "{shown}");
}

#[tokio::test]
async fn a_busy_token_endpoint_is_asked_again_by_the_client() {
    let answers = [json(503, &json!({})), ok(&json!({ "access_token": "ya29.ada", "expires_in": 3600 }))];
    let tokens = Server::start(answers).await;
    let api = Server::start([ok(&json!({ "name": "spaces/A/messages/B" }))]).await;
    let world = TestWorld::new();
    let client = api.builder(&world).user(delegated(&tokens, &world)).unwrap();
    client.get("spaces/A/messages/B").send().await.unwrap();
    assert_eq!(api.received()[0].header("authorization"), Some("Bearer ya29.ada"));
    assert_eq!(tokens.received().len(), 2);
}

#[tokio::test]
async fn a_service_account_signs_for_itself_with_the_scope_of_the_method() {
    let tokens = GoogleTokens::from_json(key().to_string()).unwrap();
    let token = tokens.token(Method::Create.scopes(AuthKind::App)).await.unwrap();
    let claims = claims(token.secret().expose());
    assert_eq!(claims["scope"], "https://www.googleapis.com/auth/chat.bot");
    assert_eq!(claims["iss"], "bot@project.iam.gserviceaccount.com");
    assert!(!format!("{tokens:?}").contains("PRIVATE"));
}

#[tokio::test]
async fn a_person_who_signed_in_names_the_project() {
    let server =
        Server::start([ok(&json!({ "access_token": "ya29.ada", "expires_in": 3600, "token_type": "Bearer" }))]).await;
    let json = json!({
        "type": "authorized_user", "client_id": "id", "client_secret": "CANARY", "refresh_token": "CANARY",
        "token_uri": format!("{}/token", server.url()), "quota_project_id": "my-project"
    });
    let tokens = GoogleTokens::from_json(json.to_string()).unwrap().scopes([Scope::Messages]);
    assert!(!format!("{tokens:?}").contains("CANARY"));
    let api = Server::start([ok(&json!({}))]).await;
    let client = api.builder(&TestWorld::new()).user(tokens).unwrap();
    client.delete("spaces/A/messages/B").send().await.unwrap();
    let request = &api.received()[0];
    assert_eq!(request.header("authorization"), Some("Bearer ya29.ada"));
    assert_eq!(request.header("x-goog-user-project"), Some("my-project"));
    let asked = String::from_utf8_lossy(&server.received()[0].body).into_owned();
    assert!(asked.contains("chat.messages") && !asked.contains("cloud-platform"), "{asked}");
}

#[tokio::test]
async fn a_sign_in_that_was_revoked_is_an_error_without_secrets() {
    let refused = json!({ "error": "invalid_grant", "error_description": "Token has been revoked." });
    let server = Server::start([json(400, &refused)]).await;
    let json = json!({
        "type": "authorized_user", "client_id": "id", "client_secret": "CANARY", "refresh_token": "CANARY",
        "token_uri": format!("{}/token", server.url())
    });
    let tokens = GoogleTokens::from_json(json.to_string()).unwrap();
    let error = tokens.token(&[Scope::Messages]).await.unwrap_err();
    assert!(!error.is_transient() && error.to_string().starts_with("no token: "), "{error}");
    assert!(!format!("{error}{error:?}").contains("CANARY"), "{error:?}");
}

#[test]
fn what_is_no_credentials_is_told_without_being_shown() {
    let said = |json: &str| GoogleTokens::from_json(json).unwrap_err().to_string();
    assert_eq!(said("{CANARY"), "no token: the credentials are no JSON");
    assert_eq!(
        said(r#"{"type":"CANARY"}"#),
        "no token: the `type` of the credentials is none of `service_account`, `authorized_user`, \
         `impersonated_service_account` and `external_account`"
    );
    let error = GoogleTokens::from_file("/no/such/file.json").unwrap_err().to_string();
    assert!(error.starts_with("no token: `/no/such/file.json` cannot be read: "), "{error}");
}

#[tokio::test]
async fn a_broken_key_is_an_error_without_secrets() {
    let mut broken = key();
    broken["private_key"] = json!("-----BEGIN PRIVATE KEY-----\nCANARY\n-----END PRIVATE KEY-----\n");
    let tokens = GoogleTokens::from_json(broken.to_string()).unwrap();
    let error = tokens.token(&[Scope::Bot]).await.unwrap_err();
    assert!(!format!("{error}{error:?}").contains("CANARY"), "{error:?}");
    broken["client_email"] = json!(["CANARY"]);
    let tokens = GoogleTokens::from_json(broken.to_string()).unwrap();
    let error = tokens.token(&[Scope::Bot]).await.unwrap_err();
    assert!(!format!("{error}{error:?}").contains("CANARY"), "{error:?}");
}
