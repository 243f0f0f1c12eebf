//! No secret in anything that can be shown.

use std::error::Error as _;
use std::time::Duration;

use chat_send::chat_cards::Message;
use chat_send::{Client, Error, RetryPolicy, StaticToken};

use crate::server::{Reply, Server, closed, error, with_headers};
use crate::world::TestWorld;

/// Everything that a program can print of an error.
fn everything(error: &Error) -> String {
    let mut text = format!("{error}\n{error:?}\n{error:#?}\n{:?}", error.api().map(chat_send::ApiError::details));
    let mut source = error.source();
    while let Some(cause) = source {
        text += &format!("\n{cause}\n{cause:?}");
        source = cause.source();
    }
    text
}

const WEBHOOK: &str = "key=CANARY-key&token=CANARY%2Ftoken%3D CANARY/token=";
const CLIENT: &str = "Bearer CANARY-token";

/// What a server may answer that repeats what it was asked.
fn replies(echo: &str) -> Vec<Reply> {
    let location = format!("Location: https://evil.example/?{}", echo.replace(' ', "+"));
    vec![
        closed(),
        error(400, "INVALID_ARGUMENT", echo),
        error(503, "UNAVAILABLE", echo),
        with_headers(404, &["Content-Type: text/html"], format!("<title>{echo}</title>")),
        with_headers(404, &[], echo),
        with_headers(302, &[&location], echo),
        with_headers(200, &["Content-Type: text/html"], echo),
        with_headers(429, &[], format!(r#"{{"error":{{"details":[{{"reason":"{echo}","x":["{echo}"]}}]}}}}"#)),
        Reply::Bytes(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{".to_vec()),
        Reply::Hang(Vec::new()),
    ]
}

#[tokio::test]
async fn errors_of_a_webhook_and_of_a_client_show_none() {
    for number in 0..replies("").len() {
        let answers = [WEBHOOK, CLIENT].map(|echo| replies(echo).swap_remove(number));
        let server = Server::start(answers).await;
        let builder = server.builder(&TestWorld::new()).retry(RetryPolicy::never()).timeout(Duration::from_millis(300));
        let webhook = builder.clone().webhook(server.webhook_url()).unwrap();
        let client = builder.app(StaticToken::new("CANARY-token").unwrap()).unwrap();
        let message = || Message::new().text("Hi");
        let errors = [
            webhook.create(message()).send().await.unwrap_err(),
            client.create("spaces/A", message()).send().await.unwrap_err(),
        ];
        for error in errors {
            let text = everything(&error);
            assert!(!text.contains("CANARY"), "{number}: {text}");
        }
        assert_eq!(server.received().len(), 2);
    }
}

#[tokio::test]
async fn a_refused_connection_shows_none() {
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let url = format!("http://{free}/v1/spaces/A/messages?key=CANARY-key&token=CANARY-token");
    let url = chat_send::WebhookUrl::parse_loopback(url).unwrap();
    let webhook = Client::builder().world(TestWorld::new()).webhook(url).unwrap();
    let text = everything(&webhook.create(Message::new().text("Hi")).send().await.unwrap_err());
    assert!(!text.contains("CANARY"), "{text}");
    assert!(text.contains("refused"), "the cause is still there: {text}");
}

#[tokio::test]
async fn nothing_that_holds_a_secret_shows_it() {
    let server = Server::start([]).await;
    let world = TestWorld::new();
    let (client, webhook) = (server.app(&world), server.webhook(&world));
    let shown = [
        format!("{:?}", server.webhook_url()),
        format!("{webhook:#?}"),
        format!("{:?}", webhook.create(Message::new())),
        format!("{client:#?}"),
        format!("{:?}", client.create("spaces/A", Message::new())),
        format!("{:?}", client.list("spaces/A").stream()),
        format!("{:?}", client.upload("spaces/A", "a", "CANARY")),
        format!("{:?}", StaticToken::new("CANARY").unwrap()),
    ];
    for text in shown {
        assert!(!text.contains("CANARY"), "{text}");
    }
}
