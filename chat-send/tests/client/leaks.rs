//! Servers that repeat the secrets which they were sent, and disguise them.

use std::fmt::Display;

use chat_send::chat_cards::{CardWithId, Message};
use chat_send::{Error, RetryPolicy, StaticToken, UpdateMask, WebhookUrl};

use crate::server::{Reply, Server, with_headers};
use crate::world::TestWorld;

/// With characters that JSON and addresses write in several ways.
const TOKEN: &str = "CANARY/token+of==";
const JSON: &str = "Content-Type: application/json; charset=UTF-8";

/// Everything that a program can print of an error.
pub(crate) fn everything(error: &(dyn std::error::Error + 'static)) -> String {
    let mut text = format!("{error}\n{error:?}\n{error:#?}");
    let mut source = error.source();
    while let Some(cause) = source {
        text += &format!("\n{cause}\n{cause:?}\n{cause:#?}");
        source = cause.source();
    }
    text
}

#[track_caller]
fn assert_clean(error: &Error, what: impl Display) {
    let kept = error.api().map(|api| (api.message(), api.status(), api.reason(), api.violations(), api.details()));
    let text = format!("{}\n{kept:?}", everything(error));
    assert!(!text.to_lowercase().contains("canary"), "{what}: {text}");
    // What a terminal or a log would act on.
    assert!(!error.to_string().chars().any(|c| c.is_control() && c != '\n'), "{what}: {text}");
}

/// A secret as it may come back.
fn disguises() -> Vec<String> {
    let percent = |c: char| format!("%{:02x}", u32::from(c));
    let lower: String = TOKEN.chars().map(|c| if c.is_alphanumeric() { c.to_string() } else { percent(c) }).collect();
    let escaped: String = TOKEN.chars().map(|c| format!("\\u{:04X}", u32::from(c))).collect();
    let snake = |underscore: &str| -> String {
        let word = |c: char| if c.is_uppercase() { format!("{underscore}{}", c.to_lowercase()) } else { c.to_string() };
        TOKEN.chars().map(word).collect()
    };
    vec![
        TOKEN.to_owned(),
        // As Google's own JSON has it.
        TOKEN.replace('=', "\\u003d"),
        TOKEN.replace('/', "\\/"),
        lower.replace("%2f", "%2F").replace("%2b", "%2B").replace("%3d", "%3D"),
        lower,
        escaped,
        // As Google names fields, which an error's path turns into capitals again.
        snake("_"),
        snake("\\u005f"),
    ]
}

/// What a server may answer with a secret in it.
fn replies(secret: &str) -> Vec<Reply> {
    let mut replies = Vec::new();
    for status in [400, 401, 403, 404, 409, 429, 500, 503] {
        let text = format!("\\u001b[31mBad `{secret}`\\u0007\\n");
        let details = format!(
            r#"[{{"reason":"{secret}","metadata":{{"{secret}":["{secret}"]}}}},{{"fieldViolations":[{{"field":"{secret}","description":"{secret}"}}]}}]"#
        );
        let body =
            format!(r#"{{"error":{{"code":{status},"message":"{text}","status":"{secret}","details":{details}}}}}"#);
        replies.push(with_headers(status, &[JSON], &body));
        // Without its end it is no JSON, but text.
        replies.push(with_headers(status, &[JSON], &body[..body.len() - 1]));
    }
    replies.push(with_headers(502, &["Content-Type: text/html"], format!("<html><title>{secret}</title></html>")));
    replies.push(with_headers(200, &[&format!("Content-Type: {secret}")], "<html>"));
    replies.push(with_headers(429, &[&format!("Retry-After: {secret}")], ""));
    replies.push(with_headers(302, &[&format!("Location: http://127.0.0.1:1/?token={secret}")], ""));
    replies.push(Reply::Bytes(format!("HTTP/1.1 200 {secret}\r\nContent-Length: 900\r\n\r\n{secret}").into_bytes()));
    replies.push(Reply::Bytes(format!("{secret}\r\n\r\n").into_bytes()));
    replies
}

#[tokio::test]
async fn a_secret_that_comes_back_in_disguise_is_taken_out() {
    for secret in disguises() {
        let count = replies(&secret).len();
        let server = Server::start(replies(&secret).into_iter().chain(replies(&secret))).await;
        let builder = server.builder(&TestWorld::new()).retry(RetryPolicy::never());
        let client = builder.clone().app(StaticToken::new(TOKEN).unwrap()).unwrap();
        let url = format!("{}/v1/spaces/A/messages?key=CANARY-key&token=CANARY%2Ftoken%2Bof%3D%3D", server.url());
        let webhook = builder.webhook(WebhookUrl::parse_loopback(url).unwrap()).unwrap();
        for number in 0..count {
            let error = client.create("spaces/A", Message::new().text("Hi")).send().await.unwrap_err();
            assert_clean(&error, format!("{secret}, answer {number}, client"));
        }
        for number in 0..count {
            let error = webhook.create(Message::new().text("Hi")).send().await.unwrap_err();
            assert_clean(&error, format!("{secret}, answer {number}, webhook"));
        }
    }
}

#[tokio::test]
async fn no_method_shows_one() {
    const NAME: &str = "spaces/A/messages/B";
    for number in 0..replies(TOKEN).len() {
        let reply = || replies(TOKEN).swap_remove(number);
        let server = Server::start((0..8).map(|_| reply())).await;
        let builder = server.builder(&TestWorld::new()).retry(RetryPolicy::never());
        let client = builder.app(StaticToken::new(TOKEN).unwrap()).unwrap();
        let text = || Message::new().text("Hi");
        // Parts that are there already, which 409 says, are as good as sent.
        let parts = client.create_parts("spaces/A", [text()]).send().await;
        assert!(parts.map_or_else(|error| everything(&error), |sent| format!("{sent:?}")).find("CANARY").is_none());
        // Deleting and replacing look at the status alone, and one answer has a good one.
        let errors = [
            client.get(NAME).send().await.err(),
            client.list("spaces/A").send().await.err(),
            client.patch(NAME, text(), UpdateMask::TEXT).send().await.err(),
            client.update(NAME, text(), UpdateMask::TEXT).send().await.err(),
            client.delete(NAME).send().await.err(),
            client.replace_cards(NAME, [] as [CardWithId; 0]).send().await.err(),
            client.upload("spaces/A", "a.txt", "a").send().await.err(),
        ];
        assert!(errors.iter().flatten().count() >= 5);
        for (method, error) in errors.iter().enumerate().filter_map(|(method, error)| Some((method, error.as_ref()?))) {
            assert_clean(error, format!("answer {number}, method {method}"));
        }
    }
}

#[tokio::test]
async fn no_request_says_where_it_comes_from_and_no_other_host_gets_one() {
    let elsewhere = Server::start([]).await;
    let answers = [301, 302, 303, 307, 308].map(|status| {
        with_headers(status, &[&format!("Location: {}/v1/spaces/A/messages?{TOKEN}", elsewhere.url())], "")
    });
    let server = Server::start(answers).await;
    let builder = server.builder(&TestWorld::new()).retry(RetryPolicy::never());
    let url = format!("{}/v1/spaces/A/messages?key=CANARY-key&token=CANARY", server.url());
    let webhook = builder.webhook(WebhookUrl::parse_loopback(url).unwrap()).unwrap();
    for _ in 0..5 {
        let error = webhook.create(Message::new().text("Hi")).send().await.unwrap_err();
        assert_clean(&error, "a redirect");
    }
    assert!(elsewhere.received().is_empty());
    for request in server.received() {
        assert_eq!(request.header("referer"), None);
        assert_eq!(request.header("origin"), None);
        assert!(!request.headers.contains("CANARY"), "{}", request.headers);
    }
}

#[tokio::test]
async fn a_url_that_is_none_is_not_shown() {
    for url in [
        "CANARY",
        "https://CANARY.example/v1/spaces/A/messages?key=CANARY&token=CANARY",
        "https://chat.googleapis.com/CANARY?key=CANARY&token=CANARY",
        "https://chat.googleapis.com/v1/spaces/A/messages?key=CANARY&token=",
        "https://CANARY:CANARY@chat.googleapis.com/v1/spaces/A/messages?key=CANARY&token=CANARY",
        "http://[CANARY/",
    ] {
        let error = chat_send::Webhook::new(url).unwrap_err();
        assert_clean(&error, url);
        let error = WebhookUrl::parse_loopback(url).unwrap_err();
        assert_clean(&error.into(), url);
    }
    let error = StaticToken::new("CANARY CANARY").unwrap_err();
    assert_clean(&error.into(), "a token with a blank");
}

/// What is shown of something.
#[cfg(feature = "google-auth")]
fn shown(value: &impl std::fmt::Debug) -> String {
    format!("{value:?}{value:#?}")
}

#[cfg(feature = "google-auth")]
#[tokio::test]
async fn token_endpoints_that_repeat_what_they_were_sent_are_not_quoted() {
    use chat_send::{DelegatedTokens, Endpoint, GoogleTokens, Scope, TokenSource};
    use serde_json::json;

    const PRIVATE_KEY: &str = include_str!("../../src/auth/testdata/private_key.pem");
    let account = json!({
        "type": "service_account", "client_email": "bot@project.iam.gserviceaccount.com", "private_key_id": "k1",
        "private_key": PRIVATE_KEY, "project_id": "project"
    });
    let body = |secret: &str| {
        json!({ "error": "invalid_grant", "error_description": format!("no `{secret}`"), "echo": secret }).to_string()
    };
    let kinds = move |secret: &str| {
        [
            with_headers(400, &[JSON], body(secret)),
            with_headers(401, &[JSON], body(&format!("\u{1b}[2J{secret}"))),
            with_headers(403, &["Content-Type: text/html"], format!("<title>{secret}</title>")),
            with_headers(302, &[&format!("Location: http://127.0.0.1:1/{secret}")], ""),
            with_headers(200, &[JSON], format!(r#"{{"access_token":"{secret} {secret}","expires_in":1}}"#)),
            with_headers(200, &[&format!("Content-Type: {secret}")], secret),
        ]
    };

    // A person's credentials: Google's library sends the secrets themselves.
    for number in 0..kinds("").len() {
        let server = Server::start((0..4).map(|_| kinds("CANARY-refresh").into_iter().nth(number).unwrap())).await;
        let file = json!({
            "type": "authorized_user", "client_id": "id", "client_secret": "CANARY-client",
            "refresh_token": "CANARY-refresh", "token_uri": format!("{}/token", server.url())
        });
        let tokens = GoogleTokens::from_json(file.to_string()).unwrap();
        let error = tokens.token(&[Scope::Messages]).await.unwrap_err();
        assert_clean(&error.into(), format!("answer {number} to a person"));
        assert!(!shown(&tokens).contains("CANARY"));
    }

    // Delegation: a signed assertion is sent, and its key never.
    let key = PRIVATE_KEY.lines().nth(1).unwrap();
    for number in 0..kinds("").len() {
        let (url, sent) = answer_once(move |sent| {
            let assertion = sent.rsplit_once("assertion=").unwrap().1;
            let Reply::Bytes(bytes) = kinds(assertion).into_iter().nth(number).unwrap() else { unreachable!() };
            bytes
        });
        let tokens = DelegatedTokens::new(account.to_string(), "ada@example.com").unwrap().world(TestWorld::new());
        let tokens = tokens.token_endpoint(Endpoint::loopback(&url).unwrap()).unwrap();
        let error = tokens.token(&[Scope::Messages]).await.unwrap_err();
        let sent = sent.join().unwrap();
        let assertion = sent.rsplit_once("assertion=").unwrap().1;
        let text = everything(&error) + &shown(&tokens);
        for part in assertion.split('.') {
            assert!(!text.contains(part), "answer {number} to a delegation: {text}");
        }
        assert!(!text.contains(key) && !sent.contains(key), "{text}");
        assert_clean(&error.into(), format!("answer {number} to a delegation"));
    }
}

/// A server that answers one request, whose text it hands back; and its address.
#[cfg(feature = "google-auth")]
fn answer_once(answer: impl FnOnce(&str) -> Vec<u8> + Send + 'static) -> (String, std::thread::JoinHandle<String>) {
    use std::io::{Read as _, Write as _};

    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let thread = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut request = String::new();
        let is_whole = |request: &str| {
            let (head, body) = request.split_once("\r\n\r\n")?;
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: "))?;
            (body.len() == length.parse::<usize>().unwrap()).then_some(())
        };
        while is_whole(&request).is_none() {
            let mut bytes = [0; 4096];
            let count = stream.read(&mut bytes).unwrap();
            assert!(count > 0, "the request breaks off");
            request += std::str::from_utf8(&bytes[..count]).unwrap();
        }
        stream.write_all(&answer(&request)).unwrap();
        request
    });
    (url, thread)
}
