//! What this end refuses, or warns of.

use chat_cards::{CardWithId, Message, QuotedMessageMetadata, Thread, Timestamp, User};
use chat_send::{MessageFilter, Notification, Order, ReplyOption, UpdateMask, WebhookUrl};

use super::Case;
use crate::desk::{NAME, app, card, parsed, said, text, user};

pub(super) const HERE: &[Case] = &[
    (
        "attachment-upload-max-size",
        || user().upload("spaces/A", "a.txt", vec![0; 209_715_201]).check().to_string(),
        || user().upload("spaces/A", "a.txt", vec![0; 209_715_200]).check().to_string(),
    ),
    (
        "create-parent-format",
        || said(app().create("AAAA", text()).send()),
        || said(app().create("spaces/AAAA", text()).send()),
    ),
    (
        "delete-force-user-auth",
        || app().delete(NAME).force(true).check().to_string(),
        || user().delete(NAME).force(true).check().to_string(),
    ),
    (
        "list-one-thread",
        || {
            said(
                user()
                    .list("spaces/A")
                    .filter("thread.name = spaces/A/threads/T AND thread.name = spaces/A/threads/U")
                    .send(),
            )
        },
        || said(user().list("spaces/A").filter(MessageFilter::raw("thread.name = spaces/A/threads/T")).send()),
    ),
    ("list-order-by", || parsed("name ASC".parse::<Order>()), || parsed("create_time ASC".parse::<Order>())),
    (
        "list-page-size",
        || user().list("spaces/A").page_size(1_001).check().to_string(),
        || user().list("spaces/A").page_size(1_000).check().to_string(),
    ),
    (
        "message-attachments-user-auth",
        || said(app().upload("spaces/A", "a.txt", "a").send()),
        || said(user().upload("spaces/A", "a.txt", "a").send()),
    ),
    (
        "message-id-charset",
        || said(app().create("spaces/A", text()).message_id("client-A").send()),
        || said(app().create("spaces/A", text()).message_id("client-a").send()),
    ),
    (
        "message-id-create-only",
        || said(app().update_changed(&text().name(NAME), text().client_assigned_message_id("client-b")).send()),
        || said(app().update_changed(&text().name(NAME), text().text("Ho")).send()),
    ),
    (
        "message-id-max-length",
        || said(app().create("spaces/A", text()).message_id(format!("client-{}", "a".repeat(57))).send()),
        || said(app().create("spaces/A", text()).message_id(format!("client-{}", "a".repeat(56))).send()),
    ),
    (
        "message-id-prefix",
        || said(app().create("spaces/A", text()).message_id("deploy-1").send()),
        || said(app().create("spaces/A", text()).message_id("client-deploy-1").send()),
    ),
    (
        "notification-type-app-auth",
        || said(user().create("spaces/A", text()).notification(Notification::Silent).send()),
        || said(app().create("spaces/A", text()).notification(Notification::Silent).send()),
    ),
    (
        "private-message-viewer-immutable",
        || said(app().update_changed(&text().name(NAME), text().private_message_viewer(User::from("users/1"))).send()),
        || said(app().create("spaces/A", text()).private_to("users/1").send()),
    ),
    (
        "replace-cards-app-auth",
        || said(user().replace_cards(NAME, [card()]).send()),
        || said(app().replace_cards(NAME, [card()]).send()),
    ),
    (
        "replace-cards-empty-clears",
        || app().replace_cards::<CardWithId>(NAME, []).check().to_string(),
        || app().replace_cards(NAME, [card()]).check().to_string(),
    ),
    (
        "reply-option-needs-thread",
        || said(app().create("spaces/A", text()).reply_option(ReplyOption::OrFail).send()),
        || said(app().create("spaces/A", text()).thread_key("a").reply_option(ReplyOption::OrFail).send()),
    ),
    (
        "thread-key-param-deprecated",
        || parsed(WebhookUrl::parse("https://chat.googleapis.com/v1/spaces/A/messages?key=k&token=t&threadKey=a")),
        || parsed(WebhookUrl::parse("https://chat.googleapis.com/v1/spaces/A/messages?key=k&token=t")),
    ),
    (
        "thread-of-same-space",
        || said(app().create("spaces/A", text()).thread("spaces/B/threads/T").send()),
        || said(app().create("spaces/A", text()).thread("spaces/A/threads/T").send()),
    ),
    (
        "update-allow-missing",
        || said(app().patch("spaces/A/messages/B", text(), UpdateMask::TEXT).allow_missing(true).send()),
        || said(app().patch(NAME, text(), UpdateMask::TEXT).allow_missing(true).send()),
    ),
    (
        "update-mask-app-auth",
        || said(user().patch(NAME, text(), UpdateMask::TEXT | UpdateMask::CARDS_V2).send()),
        || said(user().patch(NAME, text(), UpdateMask::TEXT).send()),
    ),
    (
        "update-mask-not-markup-syntax",
        || parsed("text,markup_syntax".parse::<UpdateMask>()),
        || parsed("text".parse::<UpdateMask>()),
    ),
    (
        "update-mask-paths",
        || parsed("fallback_text".parse::<UpdateMask>()) + &update_of_thread(),
        || parsed("quoted_message_metadata".parse::<UpdateMask>()),
    ),
    (
        "update-mask-required",
        || said(app().patch(NAME, text(), UpdateMask::EMPTY).send()),
        || said(app().patch(NAME, text(), UpdateMask::ALL).send()),
    ),
    (
        "update-quote-removal-only",
        || said(app().patch(NAME, quoting(), UpdateMask::QUOTED_MESSAGE_METADATA).send()),
        || said(app().patch(NAME, text(), UpdateMask::QUOTED_MESSAGE_METADATA).send()),
    ),
    (
        "attachment-upload-filename",
        || said(user().upload("spaces/A", "", "a").send()),
        || said(user().upload("spaces/A", "a.txt", "a").send()),
    ),
];

fn update_of_thread() -> String {
    said(app().update_changed(&text().name(NAME), text().thread(Thread::new().thread_key("k"))).send())
}

fn quoting() -> Message {
    let time = Timestamp::parse("2026-11-20T00:00:00Z").unwrap();
    text().quoted_message_metadata(QuotedMessageMetadata::new(NAME, time))
}
