//! The client against the local server, which knows what a message is and keeps it.
#![cfg(feature = "emulator")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::time::Duration;

use chat_send::chat_cards::{
    AttachmentData, Button, Card, CardHeader, CardWithId, Message, OpenLink, Section, TextParagraph,
};
use chat_send::emulator::{Emulator, Fault, Method};
use chat_send::{
    Client, ClientBuilder, Endpoint, MessageFilter, Order, Pacing, ReplyOption, RetryPolicy, StaticToken, ThreadName,
    UpdateMask, Webhook, WebhookUrl,
};

fn builder(emulator: &Emulator) -> ClientBuilder {
    let retry = RetryPolicy::new().first_delay(Duration::from_millis(1)).max_retry_after(Duration::from_millis(1));
    let endpoint = Endpoint::loopback(&emulator.url()).unwrap();
    Client::builder().endpoint(endpoint).pacing(Pacing::off()).retry(retry).timeout(Duration::from_secs(2))
}

fn app(emulator: &Emulator) -> Client {
    builder(emulator).app(StaticToken::new("emu-app-bot").unwrap()).unwrap()
}

fn user(emulator: &Emulator) -> Client {
    builder(emulator).user(StaticToken::new("emu-user-ada").unwrap()).unwrap()
}

fn webhook(emulator: &Emulator) -> Webhook {
    builder(emulator).webhook(WebhookUrl::parse_loopback(emulator.webhook_url("AAAA")).unwrap()).unwrap()
}

fn text(text: &str) -> Message {
    Message::new().text(text)
}

fn card(title: &str) -> CardWithId {
    let section = Section::new().widget(TextParagraph::new("All checks passed"));
    CardWithId::new().card_id("a").card(Card::new().header(CardHeader::new(title.to_owned())).section(section))
}

#[tokio::test]
async fn threads_by_key_and_by_name() {
    let emulator = Emulator::start().unwrap();
    let client = app(&emulator);
    let first = client.create("spaces/AAAA", text("one")).thread_key("k").send().await.unwrap();
    let thread = ThreadName::parse(first.thread.as_ref().unwrap().name.as_str()).unwrap();
    let second = client.create("spaces/AAAA", text("two")).thread_key("k").send().await.unwrap();
    let third = client.create("spaces/AAAA", text("three")).thread(&thread).send().await.unwrap();
    let other = client.create("spaces/AAAA", text("four")).send().await.unwrap();
    for reply in [&second, &third] {
        assert_eq!(reply.thread.as_ref().unwrap().name, thread.as_str());
    }
    assert_ne!(other.thread.as_ref().unwrap().name, thread.as_str());

    let nowhere = client.create("spaces/AAAA", text("five")).thread("spaces/AAAA/threads/NONE");
    let error = nowhere.reply_option(ReplyOption::OrFail).send().await.unwrap_err();
    assert_eq!((error.status(), error.is_transient()), (Some(404), false));
}

#[tokio::test]
async fn one_message_whatever_goes_wrong() {
    let faults = [
        Fault::TooManyRequests { retry_after: Some("1".into()) },
        Fault::Internal,
        Fault::Unavailable { retry_after: None },
        Fault::Html(502),
        Fault::CutOff,
        Fault::CloseBefore,
        Fault::CloseAfter,
    ];
    for fault in faults {
        let emulator = Emulator::start().unwrap();
        emulator.fault(fault.clone().times(2).on(Method::Create));
        let sent = app(&emulator).create("spaces/AAAA", text("Hi")).send().await;
        assert_eq!(sent.unwrap().text, "Hi", "{fault}");
        assert_eq!((emulator.messages("AAAA").len(), emulator.requests().len()), (1, 3), "{fault}");
    }
}

#[tokio::test]
async fn a_webhook_never_makes_two_of_one() {
    for (fault, created) in [(Fault::CloseAfter, 1), (Fault::CutOff, 1), (Fault::Unavailable { retry_after: None }, 0)]
    {
        let emulator = Emulator::builder().webhook_ids_ignored(true).start().unwrap();
        emulator.fault(fault.clone().times(1));
        let error = webhook(&emulator).create(text("Hi")).send().await.unwrap_err();
        assert!(error.is_outcome_unknown(), "{fault}");
        assert_eq!((emulator.messages("AAAA").len(), emulator.requests().len()), (created, 1), "{fault}");
    }
    let emulator = Emulator::start().unwrap();
    emulator.fault(Fault::TooManyRequests { retry_after: None }.times(1));
    let sent = webhook(&emulator).create(text("Hi").card(card("A"))).thread_key("k").send().await.unwrap();
    assert!(sent.name.as_str().starts_with("spaces/AAAA/messages/"));
    assert_eq!(emulator.messages("AAAA").len(), 1);
}

#[tokio::test]
async fn a_message_from_its_creation_to_its_end() {
    let emulator = Emulator::start().unwrap();
    let client = app(&emulator);
    let message = text("one").card(card("A"));
    let sent = client.create("spaces/AAAA", message).message_id("client-a").send().await.unwrap();
    let name = "spaces/AAAA/messages/client-a";
    assert_eq!(client.get(name).send().await.unwrap(), sent);

    let new = sent.clone().text("two").accessory_button(Button::new("Open", OpenLink::new("https://example.com")));
    let updated = client.update_changed(&sent, new).send().await.unwrap();
    assert_eq!((updated.text.as_str(), updated.cards_v2.len(), updated.accessory_widgets.len()), ("two", 1, 1));

    client.replace_cards(name, [card("B")]).send().await.unwrap();
    let header = client.get(name).send().await.unwrap().cards_v2[0].card.clone().unwrap().header.unwrap();
    assert_eq!(header.title, "B");

    let mask = UpdateMask::TEXT | UpdateMask::CARDS_V2;
    let cleared = client.update(name, text("three"), mask).send().await.unwrap();
    assert_eq!((cleared.text.as_str(), cleared.cards_v2.len()), ("three", 0));

    client.delete(name).send().await.unwrap();
    assert!(client.get(name).send().await.map_or(true, |message| message.delete_time.is_some()));

    let created = client.patch("spaces/AAAA/messages/client-b", text("new"), UpdateMask::TEXT).allow_missing(true);
    assert_eq!(created.send().await.unwrap().text, "new");
}

#[tokio::test]
async fn a_list_over_pages_in_either_order_with_a_filter() {
    let emulator = Emulator::start().unwrap();
    let client = app(&emulator);
    for number in 0..7 {
        let key = if number % 2 == 0 { "even" } else { "odd" };
        client.create("spaces/AAAA", text(&number.to_string())).thread_key(key).send().await.unwrap();
    }
    let reader = user(&emulator);
    let all = async |list: chat_send::ListMessages| {
        let mut stream = list.page_size(2).stream();
        let mut texts = String::new();
        while let Some(message) = stream.next().await {
            texts += message.unwrap().text.as_str();
        }
        texts
    };
    assert_eq!(all(reader.list("spaces/AAAA")).await, "0123456");
    assert_eq!(all(reader.list("spaces/AAAA").order(Order::NewestFirst)).await, "6543210");
    let odd = emulator.messages("AAAA")[1].thread.as_ref().unwrap().name.to_string();
    let filter = MessageFilter::new().thread(ThreadName::parse(odd).unwrap());
    assert_eq!(all(reader.list("spaces/AAAA").filter(filter)).await, "135");
}

#[tokio::test]
async fn a_file_is_uploaded_and_attached() {
    let emulator = Emulator::start().unwrap();
    let client = user(&emulator);
    let upload = client.upload("spaces/AAAA", "build.log", "line 1\nline 2\n").content_type("text/plain");
    let attachment = upload.send().await.unwrap();
    let sent = client.create("spaces/AAAA", text("The log").attachment(attachment)).send().await.unwrap();
    let attachment = &sent.attachment[0];
    assert_eq!((attachment.content_name.as_str(), attachment.content_type.as_str()), ("build.log", "text/plain"));
}

/// The file of an attachment, as the server has it.
fn download(emulator: &Emulator, resource: &str) -> Vec<u8> {
    use std::io::{Read as _, Write as _};
    let mut stream = std::net::TcpStream::connect(emulator.address()).unwrap();
    write!(stream, "GET /v1/media/{resource}?alt=media HTTP/1.0\r\nHost: localhost\r\n\r\n").unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
    answer.split_off(end + 4)
}

#[tokio::test]
async fn a_large_file_arrives_whole_whatever_becomes_of_its_pieces() {
    // Three pieces, none like another.
    let content: Vec<u8> = (0..17_000_000_u32).map(|number| (number / 251) as u8 ^ number as u8).collect();
    for fault in [
        None,
        // The answer is lost, and the piece is there.
        Some(Fault::CloseAfter),
        Some(Fault::CutOff),
        // The piece is lost.
        Some(Fault::CloseBefore),
        Some(Fault::Unavailable { retry_after: None }),
        Some(Fault::TooManyRequests { retry_after: None }),
        Some(Fault::Html(502)),
    ] {
        // Of opening the upload, of the second piece and the last.
        for skip in [0, 2, 3] {
            let emulator = Emulator::start().unwrap();
            if let Some(fault) = &fault {
                emulator.fault(fault.clone().times(1).on(Method::Upload).skip(skip));
            }
            let what = format!("{fault:?} after {skip}");
            let client = user(&emulator);
            let upload = client.upload("spaces/AAAA", "video.bin", content.clone()).content_type("video/mp4");
            let attachment = upload.send().await.unwrap_or_else(|error| panic!("{what}: {error}"));
            let sent = client.create("spaces/AAAA", text("The video").attachment(attachment)).send().await.unwrap();
            let attachment = &sent.attachment[0];
            assert_eq!(
                (attachment.content_name.as_str(), attachment.content_type.as_str()),
                ("video.bin", "video/mp4")
            );
            let Some(AttachmentData::AttachmentDataRef(data)) = &attachment.data_ref else { panic!("{what}: no data") };
            assert!(download(&emulator, data.resource_name.as_str()) == content, "{what}: another file");
            if fault.is_none() {
                break;
            }
        }
    }
}

#[tokio::test]
async fn parts_are_taken_up_where_they_failed() {
    let emulator = Emulator::start().unwrap();
    emulator.fault(Fault::Case("auth.not_member").always().on(Method::Create).skip(1));
    let client = app(&emulator);
    let parts = || ["one", "two", "three"].map(text);
    let send = || client.create_parts("spaces/AAAA", parts()).message_id("client-p").send();
    assert_eq!(send().await.unwrap_err().sent().len(), 1);
    emulator.clear_faults();
    assert_eq!(send().await.unwrap().len(), 3);
    let kept = emulator.messages("AAAA");
    let texts: Vec<_> = kept.iter().map(|message| message.text.as_str()).collect();
    assert_eq!(texts, ["one", "two", "three"]);
    assert!(kept.iter().all(|message| message.thread == kept[0].thread));
}

#[tokio::test]
async fn a_refusal_points_at_our_path() {
    let emulator = Emulator::start().unwrap();
    let mut json = serde_json::to_value(text("Hi").card(card("A"))).unwrap();
    json["cardsV2"][0]["card"]["footer"] = "no such field".into();
    let message: Message = serde_json::from_value(json).unwrap();
    let builder = builder(&emulator).allow("json-field-names");
    let client = builder.app(StaticToken::new("emu-app-bot").unwrap()).unwrap();
    let error = client.create("spaces/AAAA", message).send().await.unwrap_err();
    let api = error.api().unwrap();
    assert_eq!((api.status(), api.violations()[0].path.as_str()), (Some("INVALID_ARGUMENT"), "cardsV2[0].card"));
}
