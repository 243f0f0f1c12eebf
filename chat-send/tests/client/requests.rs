//! What goes over the wire, method by method.

use std::sync::Arc;

use chat_send::chat_cards::{
    Attachment, AttachmentDataRef, Button, Card, CardHeader, CardWithId, MarkupSyntax, Message, OpenLink, Thread,
    Timestamp, User,
};
use chat_send::{
    Error, Finding, MessageFilter, MessageId, MessageName, NameKind, Notification, Order, Pacing, ReplyOption,
    SpaceName, ThreadName, UpdateMask,
};
use serde_json::json;

use crate::server::{Received, Server, ok};
use crate::world::TestWorld;

/// The first two random numbers of [`TestWorld`], as a UUID. Every test has a world of its own.
const REQUEST_ID: &str = "requestId=00000000-0000-4001-8000-000000000002";

fn sent() -> serde_json::Value {
    json!({ "name": "spaces/AAAA/messages/BBBB.BBBB", "thread": { "name": "spaces/AAAA/threads/CCCC" }, "text": "Hi", "new": 1 })
}

fn link() -> Button {
    Button::new("Open", OpenLink::new("https://example.com"))
}

#[tokio::test]
async fn create() {
    let server = Server::start([ok(&sent())]).await;
    let space = SpaceName::parse("spaces/AAAA").unwrap();
    let message = server.app(&TestWorld::new()).create(&space, Message::new().text("Grüße")).send().await.unwrap();
    assert_eq!(serde_json::to_value(&message).unwrap(), sent(), "unknown fields are kept");

    let request = &server.received()[0];
    assert_eq!(request.line, format!("POST /v1/spaces/AAAA/messages?{REQUEST_ID}"));
    assert_eq!(request.body, r#"{"text":"Grüße"}"#.as_bytes());
    assert_eq!(request.header("authorization"), Some("Bearer CANARY-token"));
    assert_eq!(request.header("content-type"), Some("application/json; charset=UTF-8"));
    assert_eq!(request.header("user-agent"), Some(concat!("chat-send/", env!("CARGO_PKG_VERSION"))));
    assert_eq!(request.header("referer"), None);
    assert_eq!(request.header("accept-encoding"), None, "what comes back is not inflated");
    assert!(request.compact, "nobody looks at the answer before it is read");
}

#[tokio::test]
async fn create_with_everything() {
    let server = Server::start([ok(&sent())]).await;
    let client = server.app(&TestWorld::new());
    let request = client
        .create("spaces/AAAA", Message::new().text("Hi"))
        .thread_key("deploys & more")
        .reply_option(ReplyOption::OrFail)
        .message_id("client-deploy-1")
        .request_id("build?4711")
        .private_to("users/ada@example.com")
        .notification(Notification::Silent);
    request.send().await.unwrap();
    let request = &server.received()[0];
    assert_eq!(
        request.line,
        "POST /v1/spaces/AAAA/messages?requestId=build%3F4711&messageId=client-deploy-1\
         &messageReplyOption=REPLY_MESSAGE_OR_FAIL\
         &createMessageNotificationOptions.notificationType=NOTIFICATION_TYPE_SILENT"
    );
    assert_eq!(
        request.json(),
        json!({
            "text": "Hi", "thread": { "threadKey": "deploys & more" },
            "privateMessageViewer": { "name": "users/ada@example.com" }
        })
    );
}

#[tokio::test]
async fn a_thread_sets_the_reply_option() {
    let server = Server::start([ok(&sent()), ok(&sent()), ok(&sent())]).await;
    let client = server.builder(&TestWorld::new()).pacing(Pacing::off());
    let client = client.app(chat_send::StaticToken::new("t").unwrap()).unwrap();
    let thread = ThreadName::parse("spaces/AAAA/threads/CCCC").unwrap();
    let hi = Message::new().text("Hi");
    client.create("spaces/AAAA", hi.clone()).thread(&thread).request_id("1").send().await.unwrap();
    let keyed = hi.clone().thread(Thread::new().thread_key("k"));
    client.create("spaces/AAAA", keyed).request_id("2").send().await.unwrap();
    client.create("spaces/AAAA", hi.thread(Thread::new())).request_id("3").send().await.unwrap();

    let received = server.received();
    let fallback = "&messageReplyOption=REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD";
    assert_eq!(received[0].line, format!("POST /v1/spaces/AAAA/messages?requestId=1{fallback}"));
    assert_eq!(received[0].json()["thread"], json!({ "name": "spaces/AAAA/threads/CCCC" }));
    assert_eq!(received[1].line, format!("POST /v1/spaces/AAAA/messages?requestId=2{fallback}"));
    assert_eq!(received[1].json()["thread"], json!({ "threadKey": "k" }));
    assert_eq!(received[2].line, "POST /v1/spaces/AAAA/messages?requestId=3");
}

#[tokio::test]
async fn a_message_that_goes_to_many_is_changed_for_each_alone() {
    let server = Server::start([ok(&sent()), ok(&sent())]).await;
    let client = server.builder(&TestWorld::new()).pacing(Pacing::off());
    let client = client.app(chat_send::StaticToken::new("t").unwrap()).unwrap();
    let message = Arc::new(Message::new().text("Hi"));
    client.create("spaces/AAAA", Arc::clone(&message)).thread_key("k").private_to("users/1").send().await.unwrap();
    client.create("spaces/BBBB", Arc::clone(&message)).send().await.unwrap();

    let bodies: Vec<_> = server.received().iter().map(Received::json).collect();
    let private =
        json!({ "text": "Hi", "thread": { "threadKey": "k" }, "privateMessageViewer": { "name": "users/1" } });
    assert_eq!(bodies, [private, json!({ "text": "Hi" })]);
    assert_eq!(*message, Message::new().text("Hi"));
}

#[tokio::test]
async fn get() {
    let server = Server::start([ok(&sent())]).await;
    let name = MessageName::parse("spaces/AAAA/messages/client-a").unwrap();
    let request = server.user(&TestWorld::new()).get(&name).markup_syntax(MarkupSyntax::Markdown);
    assert_eq!(request.send().await.unwrap().name, "spaces/AAAA/messages/BBBB.BBBB");
    assert_eq!(server.lines(), ["GET /v1/spaces/AAAA/messages/client-a?markupSyntax=MARKUP_SYNTAX_MARKDOWN"]);
    assert_eq!(server.received()[0].body, b"");
}

#[tokio::test]
async fn list_one_page() {
    let page =
        json!({ "messages": [sent(), { "text": { "not": "text" }, "name": "n" }, 3], "nextPageToken": "a+b/c=" });
    let server = Server::start([ok(&page)]).await;
    let time = |text: &str| Timestamp::parse(text).unwrap();
    let filter = MessageFilter::new()
        .created_after(time("2026-11-20T00:00:00Z"))
        .created_before(time("2026-11-21T00:00:00+01:00"))
        .thread(ThreadName::parse("spaces/AAAA/threads/CCCC").unwrap());
    let list = server.user(&TestWorld::new()).list("spaces/AAAA").page_size(100).page_token("t").filter(filter);
    let list = list.order(Order::NewestFirst).show_deleted(true).markup_syntax(MarkupSyntax::Chat);
    let page = list.send().await.unwrap();
    let names: Vec<_> = page.messages.iter().map(|message| message.name.as_str()).collect();
    assert_eq!(names, ["spaces/AAAA/messages/BBBB.BBBB", "n"]);
    assert_eq!(page.next_page_token.as_deref(), Some("a+b/c="));
    assert_eq!(
        server.lines(),
        ["GET /v1/spaces/AAAA/messages?pageSize=100&pageToken=t\
          &filter=create_time+%3E+%222026-11-20T00%3A00%3A00Z%22+AND+create_time+%3C+%222026-11-21T00%3A00%3A00%2B01%3A00%22\
          +AND+thread.name+%3D+spaces%2FAAAA%2Fthreads%2FCCCC\
          &orderBy=create_time+DESC&showDeleted=true&markupSyntax=MARKUP_SYNTAX_CHAT"]
    );
}

#[tokio::test]
async fn list_all_pages() {
    let server = Server::start([
        ok(&json!({ "messages": [{ "name": "1" }, { "name": "2" }], "nextPageToken": "a+b" })),
        ok(&json!({ "nextPageToken": "c" })),
        ok(&json!({ "messages": [{ "name": "3" }], "nextPageToken": "" })),
    ])
    .await;
    let mut stream = server.user(&TestWorld::new()).list("spaces/AAAA").page_size(2).stream();
    let mut names = Vec::new();
    while let Some(message) = stream.next().await {
        names.push(message.unwrap().name.to_string());
    }
    assert_eq!(names, ["1", "2", "3"]);
    assert_eq!(
        server.lines(),
        ["", "&pageToken=a%2Bb", "&pageToken=c"].map(|token| format!("GET /v1/spaces/AAAA/messages?pageSize=2{token}"))
    );
}

#[tokio::test]
async fn a_stream_ends_after_an_error() {
    let refused = crate::server::error(403, "PERMISSION_DENIED", "No.");
    let server = Server::start([ok(&json!({ "messages": [{ "name": "1" }], "nextPageToken": "a" })), refused]).await;
    let mut stream = server.user(&TestWorld::new()).list("spaces/AAAA").stream();
    assert_eq!(stream.next().await.unwrap().unwrap().name, "1");
    assert_eq!(stream.next().await.unwrap().unwrap_err().status(), Some(403));
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn patch_sends_what_the_mask_names() {
    let server = Server::start([ok(&sent())]).await;
    let message = Message::new().name("spaces/X/messages/Y").text("New").fallback_text("not named").card(Card::new());
    let mask = UpdateMask::TEXT | UpdateMask::ACCESSORY_WIDGETS;
    server.app(&TestWorld::new()).patch("spaces/AAAA/messages/B.C", message, mask).send().await.unwrap();
    let request = &server.received()[0];
    assert_eq!(request.line, "PATCH /v1/spaces/AAAA/messages/B.C?updateMask=text%2Caccessory_widgets");
    assert_eq!(request.json(), json!({ "text": "New" }));
}

#[tokio::test]
async fn update_is_a_put_and_may_create() {
    let server = Server::start([ok(&sent())]).await;
    let message = Message::new().text("New").fallback_text("kept, for it may be created");
    let request = server.app(&TestWorld::new()).update("spaces/AAAA/messages/client-a", message, UpdateMask::ALL);
    request.allow_missing(true).send().await.unwrap();
    let request = &server.received()[0];
    assert_eq!(request.line, "PUT /v1/spaces/AAAA/messages/client-a?updateMask=*&allowMissing=true");
    assert_eq!(request.json(), json!({ "text": "New", "fallbackText": "kept, for it may be created" }));
}

#[tokio::test]
async fn update_changed_sends_the_difference_or_nothing() {
    let server = Server::start([ok(&sent())]).await;
    let client = server.app(&TestWorld::new());
    let old: Message = serde_json::from_value(sent()).unwrap();
    assert_eq!(client.update_changed(&old, old.clone()).send().await.unwrap(), old);
    assert!(server.received().is_empty());

    client.update_changed(&old, old.clone().accessory_button(link())).send().await.unwrap();
    let request = &server.received()[0];
    assert_eq!(request.line, "PATCH /v1/spaces/AAAA/messages/BBBB.BBBB?updateMask=accessory_widgets");
    assert_eq!(request.json().as_object().unwrap().keys().collect::<Vec<_>>(), ["accessoryWidgets"]);

    let error = client.update_changed(&old, old.clone().fallback_text("x")).send().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "error at fallbackText: `fallbackText` differs, and no update can change it: leave these fields as they are, or \
         delete the message and send another (update-mask-paths)"
    );
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn update_changed_takes_a_message_that_was_written_anew() {
    let answer = json!({
        "name": "spaces/AAAA/messages/BBBB.BBBB", "createTime": "2026-11-20T09:30:00Z", "text": "Deploying",
        "thread": { "name": "spaces/AAAA/threads/BBBB", "threadKey": "deploys" }, "space": { "name": "spaces/AAAA" },
        "privateMessageViewer": { "name": "users/1", "type": "HUMAN" }, "clientAssignedMessageId": "client-a",
    });
    let server = Server::start([ok(&answer), ok(&answer), ok(&answer)]).await;
    let client = server.app(&TestWorld::new());
    let old: Message = serde_json::from_value(answer).unwrap();
    let new = Message::new().text("Deployed");
    for new in [
        new.clone(),
        new.clone().thread(Thread::new().thread_key("deploys")),
        new.clone()
            .thread(Thread::new().name("spaces/AAAA/threads/BBBB"))
            .private_message_viewer(User::from("users/1")),
    ] {
        client.update_changed(&old, new).send().await.unwrap();
        let request = server.received().pop().unwrap();
        assert_eq!(request.line, "PATCH /v1/spaces/AAAA/messages/BBBB.BBBB?updateMask=text");
        assert_eq!(request.json(), json!({ "text": "Deployed" }));
    }
    for (new, rule) in [
        (new.clone().thread(Thread::new().thread_key("builds")), "update-mask-paths"),
        (new.clone().private_message_viewer(User::from("users/2")), "private-message-viewer-immutable"),
        (new.client_assigned_message_id("client-b"), "message-id-create-only"),
    ] {
        let findings = client.update_changed(&old, new).check();
        assert_eq!(findings.iter().map(Finding::id).collect::<Vec<_>>(), [rule]);
    }
}

#[tokio::test]
async fn delete() {
    let server = Server::start([ok(&json!({})), ok(&json!({}))]).await;
    let name = SpaceName::parse("spaces/AAAA").unwrap().message(&MessageId::parse("client-a").unwrap());
    let client = server.user(&TestWorld::new());
    client.delete(&name).send().await.unwrap();
    client.delete(&name).force(true).send().await.unwrap();
    let line = "DELETE /v1/spaces/AAAA/messages/client-a";
    assert_eq!(server.lines(), [line.to_owned(), format!("{line}?force=true")]);
}

#[tokio::test]
async fn replace_cards() {
    let server = Server::start([ok(&json!({})), ok(&json!({}))]).await;
    let client = server.app(&TestWorld::new());
    let card = CardWithId::new().card_id("a").card(Card::new().header(CardHeader::new("Approved")));
    client.replace_cards("spaces/AAAA/messages/B.C", [card]).send().await.unwrap();
    client.replace_cards::<CardWithId>("spaces/AAAA/messages/B.C", []).send().await.unwrap();
    let received = server.received();
    assert_eq!(received[0].line, "POST /v1/spaces/AAAA/messages/B.C:replaceCards");
    assert_eq!(
        received[0].json(),
        json!({ "cardsV2": [{ "cardId": "a", "card": { "header": { "title": "Approved" } } }] })
    );
    assert_eq!(received[1].json(), json!({}));
}

#[tokio::test]
async fn upload_and_attach() {
    let uploaded = json!({ "attachmentDataRef": { "attachmentUploadToken": "u" } });
    let server = Server::start([ok(&uploaded)]).await;
    let client = server.user(&TestWorld::new());
    let upload = client.upload("spaces/AAAA", "bu\"ild\r\n.log".replace(['\r', '\n'], ""), "line\r\n--chat-send");
    let attachment = upload.content_type("text/plain").send().await.unwrap();
    let expected = Attachment::new().attachment_data_ref(AttachmentDataRef::new().attachment_upload_token("u"));
    assert_eq!(attachment, expected);

    let request = &server.received()[0];
    assert_eq!(request.line, "POST /upload/v1/spaces/AAAA/attachments:upload?uploadType=multipart");
    let boundary = request.header("content-type").unwrap().strip_prefix("multipart/related; boundary=").unwrap();
    assert_eq!(
        String::from_utf8_lossy(&request.body),
        format!(
            "--{boundary}\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n{{\"filename\":\"bu\\\"ild.log\"}}\r\n\
             --{boundary}\r\nContent-Type: text/plain\r\n\r\nline\r\n--chat-send\r\n--{boundary}--\r\n"
        )
    );
}

#[tokio::test]
async fn no_media_type_adds_a_header() {
    let server = Server::start([ok(&json!({}))]).await;
    let client = server.user(&TestWorld::new());
    let upload = client.upload("spaces/AAAA", "a", "b").content_type("text/plain\r\nX-Evil: 1");
    let error = upload.send().await.unwrap_err();
    assert_eq!(error.to_string(), "the server answered 200 without an `attachmentDataRef`");
    assert!(!String::from_utf8_lossy(&server.received()[0].body).contains("Evil"));
}

#[tokio::test]
async fn webhook() {
    let server = Server::start([ok(&json!({ "name": "spaces/AAAA/messages/B.C" }))]).await;
    let request = server.webhook(&TestWorld::new()).create(Message::new().text("Hi")).thread_key("k");
    assert_eq!(request.send().await.unwrap().name, "spaces/AAAA/messages/B.C");
    let request = &server.received()[0];
    assert_eq!(
        request.line,
        format!(
            "POST /v1/spaces/AAAA/messages?{REQUEST_ID}&messageReplyOption=REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD\
             &key=CANARY-key&token=CANARY%2Ftoken%3D"
        )
    );
    assert_eq!(request.json(), json!({ "text": "Hi", "thread": { "threadKey": "k" } }));
    assert_eq!((request.header("authorization"), request.header("referer")), (None, None));
}

#[tokio::test]
async fn what_breaks_a_rule_is_not_sent() {
    let server = Server::start([]).await;
    let client = server.user(&TestWorld::new());
    let message = Message::new().card(CardWithId::new().card_id("a").card(Card::new().header(CardHeader::new("A"))));
    let request = client.create("spaces/AAAA", message).reply_option(ReplyOption::OrFail);
    let findings = request.check();
    let ids: Vec<_> = findings.iter().map(Finding::id).collect();
    for id in ["message-user-auth-text-required", "message-user-auth-text-only", "reply-option-needs-thread"] {
        assert!(ids.contains(&id), "{id} is not among {ids:?}");
    }
    let Error::Rules(found) = request.send().await.unwrap_err() else { panic!("no rules") };
    assert_eq!(found, findings);
    let Error::Name(error) = client.get("spaces/AAAA/messages/..").send().await.unwrap_err() else { panic!("no name") };
    assert_eq!(error.kind(), NameKind::Message);
    let wrong_twice = client.create("AAAA", Message::new().text("Hi")).message_id("nope").thread_key("");
    let Error::Name(error) = wrong_twice.send().await.unwrap_err() else { panic!("no name") };
    assert_eq!(error.kind(), NameKind::Space, "the first mistake is reported");
    let wrong_later = client.create("spaces/AAAA", Message::new().text("Hi")).message_id("nope").thread_key("");
    let Error::Name(error) = wrong_later.send().await.unwrap_err() else { panic!("no name") };
    assert_eq!(error.kind(), NameKind::MessageId);
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn a_rule_can_be_allowed() {
    let server = Server::start([ok(&sent())]).await;
    let builder = server.builder(&TestWorld::new()).allow("message-user-auth-text-only");
    let client = builder.user(chat_send::StaticToken::new("t").unwrap()).unwrap();
    let card = CardWithId::new().card_id("a").card(Card::new().header(CardHeader::new("A")));
    client.create("spaces/AAAA", Message::new().text("Hi").card(card)).send().await.unwrap();
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn a_rule_that_is_allowed_has_to_exist() {
    let server = Server::start([]).await;
    let builder = || server.builder(&TestWorld::new()).allow("card-max-bytes").allow("message-user-auth-text-onyl");
    let token = || chat_send::StaticToken::new("t").unwrap();
    let url = format!("{}/v1/spaces/A/messages?key=k&token=t", server.url());
    for error in [
        builder().app(token()).unwrap_err(),
        builder().user(token()).unwrap_err(),
        builder().webhook(chat_send::WebhookUrl::parse_loopback(url).unwrap()).unwrap_err(),
    ] {
        assert!(matches!(error, Error::Setup(chat_send::SetupError::Allow(_))), "{error:?}");
        let words = "no rule is called `message-user-auth-text-onyl`: did you mean `message-user-auth-text-only`?";
        assert_eq!(error.to_string(), words);
        assert!(!error.is_transient() && !error.is_outcome_unknown());
    }
}

#[test]
fn requests_can_be_sent_from_any_thread() {
    fn is_send<T: Send>(_: T) {}
    let client = chat_send::Client::app(chat_send::StaticToken::new("t").unwrap()).unwrap();
    is_send(client.create("spaces/A", Message::new()).send());
    is_send(client.list("spaces/A").stream());
    is_send(client.upload("spaces/A", "a", "b").send());
}
