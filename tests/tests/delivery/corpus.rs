//! Every real message is sent and read back as it was; every broken one stays here.

use std::collections::BTreeSet;
use std::path::Path;

use chat_cards::check::Severity;
use chat_cards::schema::Element as _;
use chat_cards::{Message, strict};
use chat_send::emulator::Emulator;
use chat_send::{ApiError, Client, ClientBuilder, Endpoint, Error, Finding, Pacing, RetryPolicy, StaticToken};
use serde_json::Value;
use tests::input::input;

use crate::judge;
use crate::messages::{self, Sample};

fn builder(emulator: &Emulator) -> ClientBuilder {
    let endpoint = Endpoint::loopback(&emulator.url()).expect("a loopback address");
    Client::builder().endpoint(endpoint).pacing(Pacing::off()).retry(RetryPolicy::never())
}

fn app(builder: ClientBuilder) -> Client {
    builder.app(StaticToken::new("emu-app-bot").expect("a token")).expect("a client")
}

/// Rules that real messages break which Google's classes accept: the classes know the form of a message and not what Chat
/// makes of it. Such a message is sent with the rule allowed.
const BROKEN: &[(&str, &str)] = &[
    ("card-fixed-footer-dialog-only", "cards of dialogs"),
    ("card-max-bytes", "a manual as a card"),
    ("decorated-text-text-required", "rows without text, which Chat leaves blank"),
    ("dialog-sync-only", "answers to an interaction"),
    ("header-title-required", "Google's own example of the mistake"),
    ("icon-url-https", "icons from a program's test data"),
    (EMPTY, "answers to an interaction, which have no content of their own"),
    (TOO_LARGE, "a manual as a card"),
    ("on-click-card-addons-only", "cards of an add-on"),
    ("selection-items-or-source", "a part of a card, to which the program adds the items"),
    ("text-input-name-required", "Google's own example of the mistake"),
    ("v1-key-value-content", "an old card without content"),
];

/// The rules that the server keeps to as well.
const EMPTY: &str = "message-has-content";
const TOO_LARGE: &str = "message-max-bytes";

/// A message of accessory widgets alone: no page says that they are no content, and the server takes the safer guess.
const ACCESSORIES: &str = "224-addons-gen-ai-apps-7-stream-index-2.json";

/// What Google's classes refuse and the server takes: fields that the API's own description has and the classes lack yet.
const NEWER: [&str; 3] = [
    "429-gdocs-add-ons-chat-collect-information.json",
    "432-gdocs-add-ons-chat-collect-information-4.json",
    "465-gdocs-add-ons-studio-quickstart-calculator.json",
];

/// The one of them that is right by all that is known.
const RIGHT: &str = "432-gdocs-add-ons-chat-collect-information-4.json";

/// The rules that a message would break, by their ids.
fn broken(client: &Client, space: &str, message: &Message) -> BTreeSet<&'static str> {
    let findings = client.create(space, message.clone()).check();
    findings.iter().filter(|finding| finding.severity() == Severity::Error).map(Finding::id).collect()
}

/// Sends a message with rules allowed.
async fn send(emulator: &Emulator, space: &str, message: Message, allowed: &BTreeSet<&str>) -> Result<Message, Error> {
    let builder = allowed.iter().fold(builder(emulator), |builder, rule| builder.allow(*rule));
    app(builder).create(space, message).send().await
}

/// The space that a message is a reply in, or any.
fn space(message: &Message) -> String {
    let name = message.thread.as_ref().map_or("", |thread| thread.name.as_str());
    name.split_once("/threads/").map_or("spaces/AAAA", |(space, _)| space).to_owned()
}

/// What is left of a message once the fields are gone that the server fills, or does not take in a new message.
fn content(message: &Value) -> String {
    let mut kept = input(message, &Message::SCHEMA);
    let fields = kept.as_object_mut().expect("a message");
    for name in ["name", "createTime", "thread", "actionResponse", "clientAssignedMessageId"] {
        fields.remove(name);
    }
    kept.to_string()
}

#[tokio::test]
async fn what_is_sent_is_what_is_read() {
    let emulator = Emulator::start().expect("a free port");
    let client = app(builder(&emulator));
    let (before, after) = (judge::directory("sent"), judge::directory("read"));
    let (mut seen, mut taken, mut refused) = (BTreeSet::new(), 0, 0);
    for Sample { file, text, .. } in messages::all().into_iter().filter(Sample::is_valid) {
        let message = strict::read(&text).unwrap_or_else(|problems| panic!("{file}: {problems}"));
        let space = space(&message);
        let broken = broken(&client, &space, &message);
        if !broken.is_empty() {
            let error = client.create(&*space, message.clone()).send().await.expect_err("a rule is broken");
            assert!(matches!(error, Error::Rules(_)), "{file}: {error}");
        }
        match send(&emulator, &space, message, &broken).await {
            Ok(sent) => {
                let read =
                    client.get(sent.name.as_str()).send().await.unwrap_or_else(|error| panic!("{file}: {error}"));
                assert_eq!(read, sent, "{file}");
                let read = serde_json::to_string(&read).expect("text");
                judge::write(&before, &file, &content(&serde_json::from_str(&text).expect("JSON")));
                judge::write(&after, &file, &content(&serde_json::from_str(&read).expect("JSON")));
                taken += 1;
            }
            Err(error) => {
                assert_eq!(error.status(), Some(400), "{file}: {error}");
                let known = broken.contains(EMPTY) || broken.contains(TOO_LARGE) || file == ACCESSORIES;
                assert!(known, "{file}: {error}");
                refused += 1;
            }
        }
        seen.extend(broken);
    }
    assert_eq!((taken, refused), (176, 7));
    assert_eq!(Vec::from_iter(seen), BROKEN.iter().map(|(rule, _)| *rule).collect::<Vec<_>>());

    let Some(python) = judge::python("what_is_sent_is_what_is_read") else { return };
    let (verdicts, _) = judge::judge(&python, &[Path::new("equal"), &before, &after]);
    let others: Vec<_> = verdicts.iter().filter(|(_, verdict)| *verdict != "equal").collect();
    assert!(others.is_empty(), "{others:#?}");
    assert_eq!(verdicts.len(), taken);
}

#[tokio::test]
async fn what_is_broken_stays_here_and_would_be_refused_there() {
    let emulator = Emulator::start().expect("a free port");
    let client = app(builder(&emulator));
    let (mut here, mut there, mut taken) = (0, 0, Vec::new());
    for Sample { file, text, protobuf, .. } in messages::all().into_iter().filter(|sample| !sample.is_valid()) {
        let local = strict::read(&text);
        let is_refused = local.as_ref().map_or(true, |message| !broken(&client, "spaces/AAAA", message).is_empty());
        assert_eq!(is_refused, file != RIGHT, "{file}");
        here += usize::from(is_refused);
        // What cannot even be held cannot be sent; the tests of the server post it as it is.
        let Ok(message) = serde_json::from_str::<Message>(&text) else { continue };
        let broken = broken(&client, "spaces/AAAA", &message);
        let sent = send(&emulator, "spaces/AAAA", message, &broken).await;
        if protobuf {
            continue;
        }
        match sent {
            Ok(_) => taken.push(file),
            Err(error) => {
                assert_eq!(error.api().and_then(ApiError::status), Some("INVALID_ARGUMENT"), "{file}: {error}");
                there += 1;
            }
        }
    }
    assert_eq!(taken, NEWER);
    assert_eq!((here, there), (40, 14));
}
