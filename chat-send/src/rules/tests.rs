use super::*;
use crate::auth::AuthKind;
use crate::client::{Client, ReplyOption};
use crate::{Endpoint, MessageFilter, Notification, StaticToken, UpdateMask};
use chat_cards::{
    Button, Card, CardHeader, CardWithId, Message, OpenLink, QuotedMessageMetadata, Section, TextParagraph, Thread,
    Timestamp, User,
};

fn client(auth: AuthKind) -> Client {
    let builder = Client::builder().endpoint(Endpoint::loopback("http://127.0.0.1:1").unwrap());
    let tokens = StaticToken::new("t").unwrap();
    match auth {
        AuthKind::User => builder.user(tokens).unwrap(),
        _ => builder.app(tokens).unwrap(),
    }
}

fn text() -> Message {
    Message::new().text("Hi")
}

fn card() -> CardWithId {
    let section = Section::new().widget(TextParagraph::new("All checks passed"));
    CardWithId::new().card_id("a").card(Card::new().header(CardHeader::new("A")).section(section))
}

fn link() -> Button {
    Button::new("Open", OpenLink::new("https://example.com"))
}

const NAME: &str = "spaces/A/messages/B";

/// Every rule, broken once: what is found, and the very words.
fn broken() -> Vec<(Findings, &'static str)> {
    let (app, user) = (client(AuthKind::App), client(AuthKind::User));
    let create = |message: Message| app.create("spaces/A", message).check();
    let quote = || Box::new(QuotedMessageMetadata::new(NAME, Timestamp::parse("2026-11-20T00:00:00Z").unwrap()));
    vec![
        (
            app.create("spaces/A", text()).reply_option(ReplyOption::OrFail).check(),
            "error at messageReplyOption: there is a reply option and no thread: name the thread with `thread_key` or \
             `thread`, or leave the option out (reply-option-needs-thread)",
        ),
        (
            create(text().thread(Thread::new().name("spaces/B/threads/T"))),
            "error at thread.name: the thread is in another space: name a thread of the space that the message goes to \
             (thread-of-same-space)",
        ),
        (
            user.create("spaces/A", text()).notification(Notification::Force).check(),
            "error at createMessageNotificationOptions: a special notification under user authentication: send it with app \
             authentication, or leave the notification as it is (notification-type-app-auth)",
        ),
        (
            app.patch(NAME, text(), UpdateMask::EMPTY).check(),
            "error at updateMask: the update mask is empty: name what changes, for instance `UpdateMask::TEXT`, or everything \
             with `UpdateMask::ALL` (update-mask-required)",
        ),
        (
            user.patch(NAME, text(), UpdateMask::TEXT | UpdateMask::CARDS_V2).check(),
            "error at updateMask: the update is about cards or accessory widgets under user authentication: update it with \
             app authentication, or leave these fields out (update-mask-app-auth)",
        ),
        (
            app.patch(
                NAME,
                Message { quoted_message_metadata: Some(quote()), ..text() },
                UpdateMask::QUOTED_MESSAGE_METADATA,
            )
            .check(),
            "error at quotedMessageMetadata: the update sets a quote: leave the quote out of the message to take it away, or \
             out of the mask to keep it (update-quote-removal-only)",
        ),
        (
            app.patch(NAME, text(), UpdateMask::TEXT).allow_missing(true).check(),
            "error at allowMissing: the update may create a message whose id is not `client-…`: name the message by the id \
             that its creator gave, `client-…` (update-allow-missing)",
        ),
        (
            app.update_changed(&text().name(NAME), text().private_message_viewer(User::from("users/1"))).check(),
            "error at privateMessageViewer: the viewer differs: delete the message, and send another \
             (private-message-viewer-immutable)",
        ),
        (
            app.update_changed(&text().name(NAME), text().client_assigned_message_id("client-a")).check(),
            "error at clientAssignedMessageId: the id of the message differs: leave the id as it is, or delete the message \
             and send another with the id that it is to have (message-id-create-only)",
        ),
        (
            app.update_changed(&text().name(NAME), text().thread(Thread::new().thread_key("k"))).check(),
            "error at thread: `thread` differs, and no update can change it: leave these fields as they are, or delete the \
             message and send another (update-mask-paths)",
        ),
        (
            user.list("spaces/A").page_size(1_001).check(),
            "warning at pageSize: the page is to have 1001 messages: ask for at most 1,000 messages, and for further pages \
             (list-page-size)",
        ),
        (
            user.list("spaces/A")
                .filter(MessageFilter::raw("thread.name = spaces/A/threads/a AND thread.name=spaces/A/threads/b"))
                .check(),
            "error at filter: the filter names several threads: make a list of each thread (list-one-thread)",
        ),
        (
            app.delete(NAME).force(true).check(),
            "warning at force: `force` under app authentication: leave `force` out (delete-force-user-auth)",
        ),
        (
            user.replace_cards(NAME, [card()]).check(),
            "error: cards are replaced under user authentication: replace them with app authentication \
             (replace-cards-app-auth)",
        ),
        (
            app.replace_cards::<CardWithId>(NAME, []).check(),
            "warning at cardsV2: no cards take the place of those that are there: give the cards that are to stay \
             (replace-cards-empty-clears)",
        ),
        (
            app.upload("spaces/A", "a.txt", "a").check(),
            "error: a file is uploaded under app authentication: upload it with user authentication; if Chat takes it from \
             an app, allow this rule on the client (message-attachments-user-auth)",
        ),
        (
            user.upload("spaces/A", "a.txt", vec![0; other::MAX_UPLOAD_BYTES + 1]).check(),
            "error: the file has 209715201 bytes: share it through Drive, and link to it (attachment-upload-max-size)",
        ),
        (
            user.upload("spaces/A", "", "a").check(),
            "error at filename: the file has no name, or one with control characters: give the name with its extension, and \
             without folders (attachment-upload-filename)",
        ),
    ]
}

#[test]
fn every_rule_finds_its_breach_in_these_words() {
    let broken = broken();
    for (findings, words) in &broken {
        let lines: Vec<_> = findings.iter().map(ToString::to_string).collect();
        assert!(lines.iter().any(|line| line == words), "{lines:#?}\nlack\n{words}");
    }
    for rule in checked() {
        let shown = broken.iter().any(|(_, words)| words.ends_with(&format!("({})", rule.id)));
        assert!(shown, "{} is never broken", rule.id);
    }
}

#[test]
fn what_keeps_the_rules_is_not_complained_of() {
    let (app, user) = (client(AuthKind::App), client(AuthKind::User));
    let fine = [
        app.create("spaces/A", text().card(card()).accessory_button(link())).check(),
        app.create("spaces/A", text()).thread("spaces/A/threads/T").reply_option(ReplyOption::OrFail).check(),
        app.create("spaces/A", text()).private_to("users/1").notification(Notification::Silent).check(),
        user.create("spaces/A", text()).notification(Notification::Usual).check(),
        user.patch(NAME, text(), UpdateMask::ALL).check(),
        app.patch(NAME, Message::new(), UpdateMask::CARDS_V2).check(),
        app.patch("spaces/A/messages/client-a", text(), UpdateMask::TEXT).allow_missing(true).check(),
        user.update_changed(&text().name(NAME), text().text("Ho")).check(),
        user.list("spaces/A").page_size(1_000).filter("thread.name = a").check(),
        user.delete(NAME).force(true).check(),
        app.replace_cards(NAME, [card()]).check(),
        user.upload("spaces/A", "a.txt", "a").check(),
    ];
    for (number, findings) in fine.into_iter().enumerate() {
        assert!(findings.is_empty(), "{number}: {findings}");
    }
}

#[test]
fn what_the_message_breaks_is_found_as_well() {
    let (app, user) = (client(AuthKind::App), client(AuthKind::User));
    let long = || text().thread(Thread::new().thread_key("a".repeat(4_001)));
    for (findings, id) in [
        (app.create("spaces/A", Message::new()).check(), "message-has-content"),
        (app.create("spaces/A", Message::new().text("a".repeat(32_000))).check(), "message-max-bytes"),
        (app.create("spaces/A", long()).check(), "thread-key-max-length"),
        (user.create("spaces/A", text().card(card())).check(), "message-user-auth-text-only"),
        (user.create("spaces/A", text().accessory_button(link())).check(), "accessory-widgets-app-auth"),
        (user.create("spaces/A", text()).private_to("users/1").check(), "private-message-app-auth"),
        (
            app.replace_cards(NAME, [card().card(Card::new().header(CardHeader::default()))]).check(),
            "header-title-required",
        ),
    ] {
        assert!(findings.iter().any(|finding| finding.id() == id), "{id} is not among: {findings}");
    }
    let findings = user.patch(NAME, text().card(card()), UpdateMask::ALL).check();
    assert_eq!(findings.iter().map(Finding::id).collect::<Vec<_>>(), ["update-mask-app-auth"]);
    assert!(findings.into_result().is_err());
}
