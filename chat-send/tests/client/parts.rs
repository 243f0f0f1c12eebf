//! A message in several parts.

use chat_send::chat_cards::split::Splitter;
use chat_send::chat_cards::{Message, Thread};
use chat_send::{Notification, Pacing, RetryPolicy, StaticToken};
use serde_json::json;

use crate::server::{Server, closed, error, ok};
use crate::world::TestWorld;

fn parts() -> [Message; 3] {
    ["one", "two", "three"].map(|text| Message::new().text(text))
}

fn sent(name: &str) -> crate::server::Reply {
    ok(&json!({ "name": name }))
}

#[tokio::test]
async fn parts_share_a_thread_and_have_ids_of_their_own() {
    let server = Server::start(["1", "2", "3"].map(sent)).await;
    let world = TestWorld::new();
    let request = server.app(&world).create_parts("spaces/A", parts()).message_id("client-a");
    let names: Vec<_> = request.send().await.unwrap().into_iter().map(|message| message.name.to_string()).collect();
    assert_eq!(names, ["1", "2", "3"]);
    for (request, (id, text)) in
        server.received().iter().zip([("client-a", "one"), ("client-a-2", "two"), ("client-a-3", "three")])
    {
        let wanted = format!("&messageId={id}&messageReplyOption=REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD");
        assert!(request.line.ends_with(&wanted), "{}", request.line);
        assert_eq!(request.json(), json!({ "text": text, "thread": { "threadKey": "client-a" } }));
    }
    assert_eq!(world.slept(), [1_000, 1_000], "a space takes one write a second");
}

#[tokio::test]
async fn a_single_part_is_sent_as_it_is() {
    let server = Server::start(["1", "2"].map(sent)).await;
    let client = server.app(&TestWorld::new());
    let one = || client.create_parts("spaces/A", parts().into_iter().take(1));
    one().send().await.unwrap();
    one().message_id("client-a").send().await.unwrap();
    let received = server.received();
    assert!(received.iter().all(|request| request.json() == json!({ "text": "one" })));
    let has_id = received.iter().map(|request| request.line.contains("messageId=client-a"));
    assert_eq!(has_id.collect::<Vec<_>>(), [false, true]);
    assert!(!received[0].line.contains("messageId"), "{}", received[0].line);
}

#[tokio::test]
async fn what_is_there_already_is_not_sent_again() {
    let taken = || error(409, "ALREADY_EXISTS", "Taken.");
    let server = Server::start([taken(), sent("1"), taken(), error(403, "PERMISSION_DENIED", "No."), sent("3")]).await;
    let request = server.app(&TestWorld::new()).create_parts("spaces/A", parts()).message_id("client-a");
    let names: Vec<_> = request.send().await.unwrap().into_iter().map(|message| message.name.to_string()).collect();
    assert_eq!(names, ["1", "spaces/A/messages/client-a-2", "3"]);
    assert_eq!(server.lines()[1], "GET /v1/spaces/A/messages/client-a");

    let server = Server::start([taken(), sent("2")]).await;
    let request = server.webhook(&TestWorld::new()).create_parts(parts().into_iter().take(2)).message_id("client-a");
    assert_eq!(request.send().await.unwrap()[0].name, "spaces/AAAA/messages/client-a");
}

#[tokio::test]
async fn whoever_sends_what_may_be_there_learns_whether_it_was() {
    let taken = || error(409, "ALREADY_EXISTS", "Taken.");
    let answers = [sent("1"), taken(), sent("2"), closed(), taken(), sent("3"), taken()];
    let server = Server::start(answers).await;
    let builder = server.builder(&TestWorld::new()).pacing(Pacing::off());
    let client = builder.app(StaticToken::new("t").unwrap()).unwrap();
    let request = || client.create("spaces/A", Message::new().text("Hi")).message_id("client-a");
    let mut came = Vec::new();
    for _ in 0..3 {
        let created = request().send_if_missing().await.unwrap();
        came.push((created.message.name.to_string(), created.is_new));
    }
    // Of the third nothing was heard at first, so that it is ours.
    assert_eq!(came, [("1".to_owned(), true), ("2".to_owned(), false), ("3".to_owned(), true)]);
    assert_eq!(request().send().await.unwrap_err().status(), Some(409));
}

#[tokio::test]
async fn a_failure_says_what_was_sent() {
    let server = Server::start([sent("1"), closed()]).await;
    let builder = server.builder(&TestWorld::new()).retry(RetryPolicy::never()).pacing(Pacing::off());
    let client = builder.app(StaticToken::new("t").unwrap()).unwrap();
    let error = client.create_parts("spaces/A", parts()).send().await.unwrap_err();
    assert_eq!((error.sent().len(), error.count(), error.error().is_outcome_unknown()), (1, 3, true));
    assert_eq!(
        error.to_string(),
        "1 of 3 parts were sent: the connection was lost; the request may have been carried out"
    );
}

#[tokio::test]
async fn all_parts_are_checked_before_the_first_is_sent() {
    let server = Server::start([]).await;
    let client = server.app(&TestWorld::new());
    let too_large = Message::new().text("a".repeat(32_000));
    let error = client.create_parts("spaces/A", [Message::new().text("Hi"), too_large]).send().await.unwrap_err();
    assert!(error.to_string().starts_with("nothing was sent: error: the message has"), "{error}");
    let long = format!("client-{}", "a".repeat(56));
    let error = client.create_parts("spaces/A", parts()).message_id(long).send().await.unwrap_err();
    assert!(error.to_string().contains("(message-id-max-length)"), "{error}");
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn threads_of_the_parts_stay_and_one_notification_is_enough() {
    let server = Server::start(["1", "2", "3"].map(sent)).await;
    let parts = parts().map(|part| part.thread(Thread::new().thread_key("own")));
    let client = server.app(&TestWorld::new());
    let request = client.create_parts("spaces/A", parts).private_to("users/1").notification(Notification::Force);
    request.send().await.unwrap();
    let received = server.received();
    let forced = |line: &str| line.contains("NOTIFICATION_TYPE_FORCE_NOTIFY");
    assert_eq!([0, 1, 2].map(|index: usize| forced(&received[index].line)), [true, false, false]);
    for request in received {
        assert_eq!(request.json()["thread"], json!({ "threadKey": "own" }));
        assert_eq!(request.json()["privateMessageViewer"], json!({ "name": "users/1" }));
    }
}

#[tokio::test]
async fn a_message_that_is_too_large_is_split_and_all_of_it_arrives() {
    let server = Server::start(["1", "2", "3"].map(sent)).await;
    let whole = "All checks passed, every one of them.\n".repeat(2_000);
    let request = server.app(&TestWorld::new()).create("spaces/A", Message::new().text(whole.clone()));
    let sent = request.private_to("users/1").message_id("client-log").split(Splitter::new()).send().await.unwrap();
    assert_eq!(sent.len(), 3);
    let mut arrived = String::new();
    for request in server.received() {
        assert!(request.body.len() <= 32_000, "{}", request.body.len());
        let body = request.json();
        assert_eq!(
            (&body["thread"]["threadKey"], &body["privateMessageViewer"]["name"]),
            (&"client-log".into(), &"users/1".into())
        );
        arrived += body["text"].as_str().unwrap();
    }
    assert_eq!(arrived, whole);
}

#[tokio::test]
async fn a_message_that_fits_is_not_split_and_gets_no_thread() {
    let server = Server::start([sent("1")]).await;
    let request = server.webhook(&TestWorld::new()).create(Message::new().text("Hi")).split(Splitter::new());
    assert_eq!(request.send().await.unwrap().len(), 1);
    assert_eq!(server.received()[0].json(), json!({ "text": "Hi" }));
}

#[tokio::test]
async fn what_cannot_be_split_is_not_sent() {
    let server = Server::start([]).await;
    let fallback = Message::new().text("Hi").fallback_text("a".repeat(40_000));
    let request = server.app(&TestWorld::new()).create("spaces/A", fallback).split(Splitter::new());
    let error = request.send().await.unwrap_err();
    assert!(matches!(error.error(), chat_send::Error::Split(_)) && error.sent().is_empty(), "{error}");
    assert!(error.to_string().starts_with("nothing was sent: "), "{error}");
}
