//! What is tried again, and when.

use std::time::Duration;

use chat_send::chat_cards::Message;
use chat_send::{
    AuthError, BoxFuture, Client, Endpoint, Error, Pacing, RetryPolicy, Scope, StaticToken, Token, TokenSource,
    TransportErrorKind,
};
use serde_json::json;

use crate::server::{Reply, Server, closed, error, ok, with_headers};
use crate::world::TestWorld;

fn message() -> Message {
    Message::new().text("Hi")
}

fn sent() -> Reply {
    ok(&json!({ "name": "spaces/A/messages/B" }))
}

fn unavailable() -> Reply {
    error(503, "UNAVAILABLE", "The service is currently unavailable.")
}

fn exhausted() -> Reply {
    error(429, "RESOURCE_EXHAUSTED", "Resource has been exhausted (e.g. check quota).")
}

#[tokio::test]
async fn a_create_is_repeated_with_the_same_request_id_and_longer_waits() {
    let bad_gateway = with_headers(502, &["Content-Type: text/html"], "<html><title>Bad Gateway</title></html>");
    let server = Server::start([unavailable(), closed(), bad_gateway, error(500, "INTERNAL", "x"), sent()]).await;
    let world = TestWorld::new();
    let client = server.builder(&world).pacing(Pacing::off()).app(StaticToken::new("t").unwrap()).unwrap();
    assert_eq!(client.create("spaces/A", message()).send().await.unwrap().name, "spaces/A/messages/B");
    let lines = server.lines();
    assert_eq!(lines.len(), 5);
    assert!(lines.iter().all(|line| *line == lines[0] && line.contains("requestId=")), "{lines:?}");
    assert_eq!(world.slept(), [500, 1_000, 2_000, 4_000]);
}

#[tokio::test]
async fn other_statuses_are_final() {
    for status in [400, 401, 403, 404, 408, 409, 413, 501] {
        let server = Server::start([error(status, "X", "No."), sent()]).await;
        let world = TestWorld::new();
        let error = server.app(&world).create("spaces/A", message()).send().await.unwrap_err();
        assert_eq!((error.status(), error.is_transient(), error.is_outcome_unknown()), (Some(status), false, false));
        assert_eq!((server.received().len(), world.slept()), (1, vec![]));
    }
}

#[tokio::test]
async fn attempts_run_out() {
    let server = Server::start((0..6).map(|_| unavailable())).await;
    let world = TestWorld::new();
    let client = server.builder(&world).retry(RetryPolicy::new().max_attempts(3)).pacing(Pacing::off());
    let error =
        client.app(StaticToken::new("t").unwrap()).unwrap().get("spaces/A/messages/B").send().await.unwrap_err();
    assert!(error.is_transient());
    assert_eq!(error.to_string(), "the server answered 503 UNAVAILABLE: The service is currently unavailable.");
    assert_eq!((server.received().len(), world.slept()), (3, vec![500, 1_000]));
}

#[tokio::test]
async fn retry_after_is_obeyed_up_to_a_cap() {
    let asks = |what: &str| with_headers(429, &[&format!("Retry-After: {what}")], "");
    let server =
        Server::start([asks("7"), asks("Sun, 06 Nov 1994 08:49:37 GMT"), asks("86400"), asks("soon"), sent()]).await;
    let world = TestWorld::new();
    let client = server.builder(&world).pacing(Pacing::off()).app(StaticToken::new("t").unwrap()).unwrap();
    client.get("spaces/A/messages/B").send().await.unwrap();
    assert_eq!(world.slept(), [7_000, 30_000, 60_000, 4_000]);
}

#[tokio::test]
async fn the_deadline_ends_it_before_the_wait() {
    let asks = || with_headers(503, &["Retry-After: 50"], "");
    let server = Server::start([asks(), asks(), asks(), asks()]).await;
    let world = TestWorld::new();
    let client = server.builder(&world).deadline(Duration::from_secs(120)).app(StaticToken::new("t").unwrap()).unwrap();
    let error = client.get("spaces/A/messages/B").send().await.unwrap_err();
    assert_eq!((error.status(), error.retry_after()), (Some(503), Some(Duration::from_secs(50))));
    assert_eq!((server.received().len(), world.slept()), (3, vec![50_000, 50_000]));
}

#[tokio::test]
async fn our_own_message_id_after_an_unclear_attempt_is_a_success() {
    let conflict = || error(409, "ALREADY_EXISTS", "Taken.");
    let there = ok(&json!({ "name": "spaces/A/messages/B", "clientAssignedMessageId": "client-a" }));
    let server = Server::start([closed(), conflict(), there]).await;
    let created =
        server.app(&TestWorld::new()).create("spaces/A", message()).message_id("client-a").send().await.unwrap();
    assert_eq!(created.name, "spaces/A/messages/B");
    assert_eq!(server.lines()[2], "GET /v1/spaces/A/messages/client-a");

    let denied = error(403, "PERMISSION_DENIED", "No.");
    let server = Server::start([closed(), conflict(), denied]).await;
    let created =
        server.user(&TestWorld::new()).create("spaces/A", message()).message_id("client-a").send().await.unwrap();
    assert_eq!((created.name.as_str(), created.text.as_str()), ("spaces/A/messages/client-a", "Hi"));
}

#[tokio::test]
async fn somebody_elses_message_id_is_an_error() {
    let server = Server::start([exhausted(), error(409, "ALREADY_EXISTS", "Taken.")]).await;
    let request = server.app(&TestWorld::new()).create("spaces/A", message()).message_id("client-a");
    let error = request.send().await.unwrap_err();
    assert_eq!((error.status(), error.is_outcome_unknown()), (Some(409), false));
}

#[tokio::test]
async fn an_unclear_attempt_is_not_forgotten() {
    let server = Server::start([closed(), error(400, "INVALID_ARGUMENT", "No.")]).await;
    let error = server.app(&TestWorld::new()).create("spaces/A", message()).send().await.unwrap_err();
    assert!(matches!(error, Error::Unclear(_)) && error.is_outcome_unknown(), "{error}");
    assert_eq!(
        error.to_string(),
        "the server answered 400 INVALID_ARGUMENT: No.; an earlier attempt may have been carried out"
    );
}

#[tokio::test]
async fn a_message_that_is_gone_after_an_unclear_attempt_was_deleted() {
    let gone = || error(404, "NOT_FOUND", "Gone.");
    let server = Server::start([closed(), gone(), gone()]).await;
    let client = server.app(&TestWorld::new());
    client.delete("spaces/A/messages/B").send().await.unwrap();
    assert_eq!(client.delete("spaces/A/messages/B").send().await.unwrap_err().status(), Some(404));
}

#[tokio::test]
async fn a_webhook_is_repeated_only_when_nothing_can_have_been_created() {
    for (reply, unclear) in
        [(unavailable(), true), (closed(), true), (error(500, "INTERNAL", "x"), true), (error(400, "X", "x"), false)]
    {
        let server = Server::start([reply, sent()]).await;
        let error = server.webhook(&TestWorld::new()).create(message()).send().await.unwrap_err();
        assert_eq!((server.received().len(), error.is_outcome_unknown()), (1, unclear), "{error}");
    }
    let server = Server::start([exhausted(), sent()]).await;
    server.webhook(&TestWorld::new()).create(message()).send().await.unwrap();
    assert_eq!(server.received().len(), 2);

    let server = Server::start([unavailable(), sent()]).await;
    let builder = Client::builder().world(TestWorld::new()).retry(RetryPolicy::new().webhook_unavailable(true));
    builder.webhook(server.webhook_url()).unwrap().create(message()).send().await.unwrap();
    assert_eq!(server.received().len(), 2);
}

#[tokio::test]
async fn no_connection_is_tried_again_by_everybody_and_nothing_was_sent() {
    let world = TestWorld::new();
    // Bound and dropped, so that nobody listens.
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let endpoint = Endpoint::loopback(&format!("http://{free}")).unwrap();
    let builder = Client::builder().endpoint(endpoint).world(world.clone()).pacing(Pacing::off());
    let client = builder.clone().app(StaticToken::new("t").unwrap()).unwrap();
    let error = client.create("spaces/A", message()).send().await.unwrap_err();
    let Error::Transport(transport) = &error else { panic!("{error}") };
    assert_eq!(transport.kind(), TransportErrorKind::Connect);
    assert!(error.is_transient() && !error.is_outcome_unknown());
    assert_eq!(world.slept().len(), 4);

    let url = format!("http://{free}/v1/spaces/A/messages?key=CANARY-key&token=CANARY-token");
    let webhook = builder.webhook(chat_send::WebhookUrl::parse_loopback(url).unwrap()).unwrap();
    assert!(!webhook.create(message()).send().await.unwrap_err().is_outcome_unknown());
    assert_eq!(world.slept().len(), 8);
}

#[tokio::test]
async fn no_answer_in_time_is_tried_again() {
    let server = Server::start([Reply::Hang(Vec::new()), sent()]).await;
    let client = server.builder(&TestWorld::new()).timeout(Duration::from_millis(200));
    client.app(StaticToken::new("t").unwrap()).unwrap().create("spaces/A", message()).send().await.unwrap();
    assert_eq!(server.received().len(), 2);
}

#[tokio::test]
async fn writes_to_a_space_are_a_second_apart_and_reads_are_not() {
    let server = Server::start((0..8).map(|_| sent())).await;
    let world = TestWorld::new();
    let client = server.app(&world);
    client.create("spaces/A", message()).send().await.unwrap();
    client.get("spaces/A/messages/B").send().await.unwrap();
    assert_eq!(world.slept(), []);
    client.create("spaces/A", message()).send().await.unwrap();
    client.clone().delete("spaces/A/messages/B").send().await.unwrap();
    assert_eq!(world.slept(), [1_000, 1_000]);
    client.create("spaces/Other", message()).send().await.unwrap();
    assert_eq!(world.slept().len(), 2);
}

#[tokio::test]
async fn a_space_that_had_enough_is_left_alone_by_all_requests() {
    let server = Server::start([with_headers(429, &["Retry-After: 9"], ""), sent()]).await;
    let world = TestWorld::new();
    let builder = server.builder(&world).retry(RetryPolicy::never());
    let client = builder.app(StaticToken::new("t").unwrap()).unwrap();
    client.create("spaces/A", message()).send().await.unwrap_err();
    client.create("spaces/A", message()).send().await.unwrap();
    assert_eq!(world.slept(), [9_000]);
}

#[tokio::test]
async fn settings_and_servers_may_name_times_without_end() {
    let forever = Duration::MAX;
    let policy = RetryPolicy::new().max_retry_after(forever).first_delay(forever).max_delay(forever);
    for asked in ["18446744073709551615", "99999999999999999999999", "Fri, 31 Dec 9999 23:59:59 GMT"] {
        let retry_after = format!("Retry-After: {asked}");
        let server = Server::start([with_headers(429, &[&retry_after], ""), sent()]).await;
        let builder = server.builder(&TestWorld::new()).retry(policy.clone()).timeout(forever).deadline(forever);
        let client = builder.app(StaticToken::new("t").unwrap()).unwrap();
        let error = client.create("spaces/A", message()).send().await.unwrap_err();
        assert_eq!(error.status(), Some(429), "it does not wait longer than any program runs");
    }
    let server = Server::start([unavailable(), sent()]).await;
    let builder = server.builder(&TestWorld::new()).deadline(forever);
    builder.app(StaticToken::new("t").unwrap()).unwrap().create("spaces/A", message()).send().await.unwrap();

    let server = Server::start([sent(), sent(), sent()]).await;
    let world = TestWorld::new();
    let builder = server.builder(&world).pacing(Pacing::new().per_space(forever).per_project(forever));
    let client = builder.app(StaticToken::new("t").unwrap()).unwrap();
    client.create("spaces/A", message()).send().await.unwrap();
    client.create("spaces/A", message()).send().await.unwrap();
    assert!(world.slept()[0] > 900_000_000_000, "years, in milliseconds");
}

#[derive(Debug)]
struct Flaky(std::sync::Mutex<Vec<Result<Token, AuthError>>>);

impl TokenSource for Flaky {
    fn token<'a>(&'a self, scopes: &'a [Scope]) -> BoxFuture<'a, Result<Token, AuthError>> {
        assert_eq!(scopes, [Scope::MessagesCreate]);
        let next = self.0.lock().unwrap().pop().unwrap();
        Box::pin(std::future::ready(next))
    }
}

#[tokio::test]
async fn tokens_are_asked_for_again_where_that_helps() {
    let server = Server::start([sent()]).await;
    let (good, soon) = (Token::new("t").unwrap(), AuthError::new("busy").transient());
    let tokens = Flaky(std::sync::Mutex::new(vec![Ok(good), Err(soon)]));
    let client = server.builder(&TestWorld::new()).user(tokens).unwrap();
    client.create("spaces/A", message()).send().await.unwrap();

    let tokens = Flaky(std::sync::Mutex::new(vec![Err(AuthError::new("revoked"))]));
    let client = server.builder(&TestWorld::new()).user(tokens).unwrap();
    let error = client.create("spaces/A", message()).send().await.unwrap_err();
    assert_eq!((error.to_string().as_str(), error.is_transient()), ("no token: revoked", false));
}

/// A source that never comes to an end.
#[derive(Debug)]
struct Hanging;

impl TokenSource for Hanging {
    fn token<'a>(&'a self, _: &'a [Scope]) -> BoxFuture<'a, Result<Token, AuthError>> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn a_token_that_does_not_come_is_not_waited_for() {
    let server = Server::start([]).await;
    let world = TestWorld::new();
    let builder = server.builder(&world).pacing(Pacing::off()).timeout(Duration::from_millis(20));
    let client = builder.app(Hanging).unwrap();
    let error = client.create("spaces/A", message()).send().await.unwrap_err();
    assert_eq!(error.to_string(), "no token: it did not come in time");
    assert!(error.is_transient() && !error.is_outcome_unknown());
    assert_eq!((world.slept().len(), server.received().len()), (4, 0));
}

#[tokio::test]
async fn a_turn_that_comes_after_the_deadline_is_not_waited_for() {
    let server = Server::start([exhausted(), sent()]).await;
    let world = TestWorld::new();
    let pacing = Pacing::new().per_space(Duration::from_secs(10));
    let builder = server.builder(&world).pacing(pacing).deadline(Duration::from_secs(5));
    let client = builder.app(StaticToken::new("t").unwrap()).unwrap();
    let error = client.create("spaces/A", message()).send().await.unwrap_err();
    assert_eq!((error.status(), error.is_outcome_unknown()), (Some(429), false), "{error}");
    assert_eq!((server.received().len(), world.slept()), (1, vec![500]));
}
