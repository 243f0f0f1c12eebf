//! Servers that are not the Chat API, or not well.

use std::time::Duration;

use chat_send::chat_cards::{Card, Message, Section, TextParagraph};
use chat_send::{AnswerError, Error, RetryPolicy, StaticToken};
use serde_json::json;

use crate::server::{Reply, Server, ok, with_headers};
use crate::world::TestWorld;

const HTML: &str = "Content-Type: text/html; charset=UTF-8";

/// One attempt to create a message against one answer.
async fn create(reply: Reply) -> Result<Message, Error> {
    let server = Server::start([reply]).await;
    let builder = server.builder(&TestWorld::new()).retry(RetryPolicy::never()).timeout(Duration::from_secs(20));
    let client = builder.app(StaticToken::new("t").unwrap()).unwrap();
    client.create("spaces/A", Message::new().text("Hi")).send().await
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    for status in [301, 302, 303, 307, 308] {
        let elsewhere = Server::start([ok(&json!({}))]).await;
        let location = format!("Location: {}/v1/spaces/A/messages", elsewhere.url());
        let error = create(with_headers(status, &[&location], "")).await.unwrap_err();
        assert_eq!(error.to_string(), format!("the server answered with a redirect ({status}), which is not followed"));
        assert!(elsewhere.received().is_empty());
    }
}

#[tokio::test]
async fn a_success_with_a_body_without_end_is_given_up() {
    let head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n".to_vec();
    let error = create(Reply::Endless(head, vec![b' '; 64 * 1024])).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "the server answered 200 with more than 1048576 bytes; the request may have been carried out"
    );
    assert!(error.is_outcome_unknown() && !error.is_transient());
}

#[tokio::test]
async fn an_error_with_a_body_without_end_is_an_error() {
    let head = b"HTTP/1.1 403 No\r\nConnection: close\r\n\r\n".to_vec();
    let error = create(Reply::Endless(head, vec![b'x'; 64 * 1024])).await.unwrap_err();
    assert_eq!(error.status(), Some(403));
    assert!(error.to_string().len() < 300);
}

#[tokio::test]
async fn a_body_that_is_cut_off_leaves_the_outcome_open() {
    let cut = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"name\":".to_vec();
    let error = create(Reply::Bytes(cut)).await.unwrap_err();
    assert_eq!(error.to_string(), "the connection was lost; the request may have been carried out");
    assert!(error.is_outcome_unknown() && error.is_transient());

    let cut = b"HTTP/1.1 400 No\r\nContent-Length: 100\r\n\r\n{\"error\":{\"mess".to_vec();
    let error = create(Reply::Bytes(cut)).await.unwrap_err();
    assert_eq!(error.to_string(), "the server answered 400: {\"error\":{\"mess");
}

#[tokio::test]
async fn a_page_of_a_proxy_becomes_its_title() {
    let page = "<html><head>\n<title>502 Bad\x1b[31m Gateway</title></head><body><h1>nginx</h1></body></html>";
    let error = create(with_headers(502, &[HTML], page)).await.unwrap_err();
    assert_eq!(error.to_string(), "the server answered 502: 502 Bad [31m Gateway");
    assert!(error.is_transient() && error.is_outcome_unknown());
}

#[tokio::test]
async fn a_success_that_is_no_json_is_none() {
    for body in ["<html>Log in to the hotel's network</html>", "", "null", "[]", "{", &"[".repeat(500_000)] {
        let error = create(with_headers(200, &[HTML], body)).await.unwrap_err();
        let Error::Answer(AnswerError::NotJson { content_type, .. }) = &error else { panic!("{error}") };
        assert_eq!(content_type, "text/html; charset=UTF-8");
        assert!(error.is_outcome_unknown());
    }
}

#[tokio::test]
async fn a_page_in_place_of_the_api_deletes_and_replaces_nothing() {
    let page = || with_headers(200, &[HTML], "<html>Log in to the hotel's network</html>");
    let name = "spaces/A/messages/B";
    for replies in [vec![page()], vec![page(), ok(&json!({}))]] {
        let attempts = replies.len() as u32;
        let server = Server::start(replies).await;
        let builder = server.builder(&TestWorld::new()).retry(RetryPolicy::new().max_attempts(attempts));
        let done = builder.app(StaticToken::new("t").unwrap()).unwrap().delete(name).send().await;
        assert_page(attempts, done);
    }
    for replies in [vec![page()], vec![page(), ok(&json!({}))]] {
        let attempts = replies.len() as u32;
        let server = Server::start(replies).await;
        let builder = server.builder(&TestWorld::new()).retry(RetryPolicy::new().max_attempts(attempts));
        let card = Card::new().section(Section::new().widget(TextParagraph::new("Hi")));
        let done = builder.app(StaticToken::new("t").unwrap()).unwrap().replace_cards(name, [card]).send().await;
        assert_page(attempts, done);
    }
}

/// A page is no success, and the answer after it is.
#[track_caller]
fn assert_page(attempts: u32, done: Result<(), Error>) {
    match done {
        Ok(()) => assert_eq!(attempts, 2),
        Err(error) => {
            assert_eq!(attempts, 1);
            assert!(error.is_outcome_unknown() && error.is_transient());
            assert_eq!(
                error.to_string(),
                "the server answered 200 with what is not the expected JSON (content type `text/html; charset=UTF-8`); the \
                 request may have been carried out"
            );
        }
    }
}

#[tokio::test]
async fn a_message_that_was_sent_stays_sent_whatever_the_answer_looks_like() {
    let odd = json!({ "name": "spaces/A/messages/B", "cardsV2": "?", "createTime": 5, "sender": [], "thread": { "name": "t" } });
    let message = create(ok(&odd)).await.unwrap();
    assert_eq!((message.name.as_str(), message.thread.as_ref().unwrap().name.as_str()), ("spaces/A/messages/B", "t"));
    assert_eq!(create(ok(&json!({}))).await.unwrap(), Message::new());
}

#[tokio::test]
async fn nonsense_instead_of_http_is_a_lost_connection() {
    for bytes in [
        &b"SSH-2.0-OpenSSH_9.6\r\n"[..],
        b"HTTP/1.1 abc\r\n\r\n",
        b"\0\0\0\0",
        b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
    ] {
        let error = create(Reply::Bytes(bytes.to_vec())).await.unwrap_err();
        assert!(matches!(error, Error::Transport(_)) && error.is_outcome_unknown(), "{error}");
    }
}

#[tokio::test]
async fn an_answer_that_stops_half_way_times_out() {
    let server = Server::start([Reply::Hang(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{".to_vec())]).await;
    let builder = server.builder(&TestWorld::new()).retry(RetryPolicy::never()).timeout(Duration::from_millis(200));
    let client = builder.app(StaticToken::new("t").unwrap()).unwrap();
    let error = client.create("spaces/A", Message::new().text("Hi")).send().await.unwrap_err();
    assert_eq!(error.to_string(), "no answer in time; the request may have been carried out");
}

#[tokio::test]
async fn a_list_without_end_comes_to_one() {
    let page = || ok(&json!({ "messages": [{ "name": "1" }], "nextPageToken": "again" }));
    let server = Server::start((0..9).map(|_| page())).await;
    let mut stream = server.user(&TestWorld::new()).list("spaces/A").stream();
    let mut said = Vec::new();
    while let Some(message) = stream.next().await {
        said.push(message.map_or_else(|error| error.to_string(), |message| message.name.to_string()));
    }
    assert_eq!(said, ["1", "1", "the server answered 200 without the token of another page"]);
    assert_eq!(server.received().len(), 2);
}

#[tokio::test]
async fn a_page_of_more_than_there_can_be_is_refused() {
    let page = |count: usize| ok(&json!({ "messages": vec![json!({}); count] }));
    let server = Server::start([page(10_000), page(10_001)]).await;
    let client = server.user(&TestWorld::new());
    assert_eq!(client.list("spaces/A").send().await.unwrap().messages.len(), 10_000);
    let error = client.list("spaces/A").send().await.unwrap_err();
    assert_eq!(error.to_string(), "the server answered 200 with a page of more than 10000 messages");
    assert!(!error.is_transient());

    let head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n".to_vec();
    for (asked, limit) in [(None, 6_553_600), (Some(1), 6_553_600), (Some(200), 13_107_200)] {
        let server = Server::start([Reply::Endless(head.clone(), vec![b' '; 1 << 20])]).await;
        let list = server.user(&TestWorld::new()).list("spaces/A");
        let list = asked.map_or(list.clone(), |size| list.page_size(size));
        let error = list.send().await.unwrap_err();
        assert!(error.to_string().contains(&format!("more than {limit} bytes")), "{error}");
    }
}
