//! Rules of `spaces.messages.create`.

use chat_cards::Message;
use chat_cards::check::Rule;

use super::{Breach, RequestRule, rule, warning};
use crate::auth::AuthKind;
use crate::client::{Create, Notification};
use crate::names::{ThreadKey, ThreadName};

/// Whether a message says which thread it goes to.
pub(crate) fn has_thread(message: &Message) -> bool {
    message.thread.as_ref().is_some_and(|thread| !thread.name.is_empty() || !thread.thread_key.is_empty())
}

pub(crate) static CREATE: &[RequestRule<Create>] = &[
    (REPLY_OPTION, reply_option),
    (THREAD_NAME, thread_name),
    (THREAD_KEY, thread_key),
    (NOTIFICATION, notification),
    (CLIENT_ID, client_id),
];

const REPLY_OPTION: Rule = rule(
    "reply-option-needs-thread",
    "name the thread with `thread_key` or `thread`, or leave the option out",
    "A reply option says what happens to a reply, so there has to be a thread to reply in.",
    "Without a thread Chat starts a new one, whatever the option says.",
    "discovery `chat.spaces.messages.create.messageReplyOption`",
);

fn reply_option(request: &Create) -> Option<Breach> {
    let lost = request.reply_option.is_some() && !has_thread(&request.message);
    lost.then(|| ("messageReplyOption", "there is a reply option and no thread".into()))
}

const THREAD_NAME: Rule = rule(
    "thread-name-format",
    "write `spaces/{space}/threads/{thread}`, with the space that the message goes to",
    "A thread is named `spaces/{space}/threads/{thread}`.",
    "Chat refuses any other name, and a thread of another space, even if it may fall back to a new thread.",
    "discovery `Thread.name`; issues of openclaw, which show the error",
);

fn thread_name(request: &Create) -> Option<Breach> {
    let name = request.message.thread.as_ref().map(|thread| thread.name.as_str()).filter(|name| !name.is_empty())?;
    let message = match ThreadName::parse(name) {
        Ok(name) if name.space() == request.space => return None,
        Ok(_) => "the thread is in another space".into(),
        Err(error) => error.message(),
    };
    Some(("thread.name", message))
}

const THREAD_KEY: Rule = rule(
    "thread-key-max-length",
    "make it shorter, for instance with a hash",
    "A thread key has at most 4,000 characters.",
    "Chat refuses longer ones.",
    "discovery `Thread.threadKey`",
);

fn thread_key(request: &Create) -> Option<Breach> {
    let key = request.message.thread.as_ref().map(|thread| thread.thread_key.as_str()).filter(|key| !key.is_empty())?;
    ThreadKey::parse(key).err().map(|error| ("thread.threadKey", error.message()))
}

const NOTIFICATION: Rule = rule(
    "notification-type-app-auth",
    "send it with app authentication, or leave the notification as it is",
    "Forced and silent notification need app authentication.",
    "Chat refuses them from a person.",
    "discovery `chat.spaces.messages.create.createMessageNotificationOptions.notificationType`",
);

fn notification(request: &Create) -> Option<Breach> {
    let special = matches!(request.notification, Some(Notification::Force | Notification::Silent));
    (special && request.auth == AuthKind::User)
        .then(|| ("createMessageNotificationOptions", "a special notification under user authentication".into()))
}

const CLIENT_ID: Rule = warning(rule(
    "message-client-assigned-id-via-query",
    "give the id with `message_id`",
    "The id of a new message is given with the request, not in the message.",
    "Chat ignores it in the message.",
    "discovery `Message.clientAssignedMessageId`",
));

fn client_id(request: &Create) -> Option<Breach> {
    let written = request.message.client_assigned_message_id.as_str();
    let given = request.message_id.as_ref().map_or("", |id| id.as_str());
    (!written.is_empty() && written != given)
        .then(|| ("clientAssignedMessageId", "the message has an id that the request does not give".into()))
}
