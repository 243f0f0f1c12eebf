//! Rules of `spaces.messages.create`.

use chat_cards::Message;
use chat_cards::check::Rule;

use super::{Breach, RequestRule, rule};
use crate::auth::AuthKind;
use crate::client::{Create, Notification};
use crate::names::ThreadName;

/// Whether a message says which thread it goes to.
pub(crate) fn has_thread(message: &Message) -> bool {
    message.thread.as_ref().is_some_and(|thread| !thread.name.is_empty() || !thread.thread_key.is_empty())
}

pub(crate) static CREATE: &[RequestRule<Create>] =
    &[(REPLY_OPTION, reply_option), (THREAD_SPACE, thread_space), (NOTIFICATION, notification)];

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

const THREAD_SPACE: Rule = rule(
    "thread-of-same-space",
    "name a thread of the space that the message goes to",
    "A message replies in a thread of its own space.",
    "Chat answers that the request contains an invalid thread resource name, even if it may fall back to a new thread.",
    "issues 39554, 64313 and 116370 of openclaw, which show the answer",
);

fn thread_space(request: &Create) -> Option<Breach> {
    let thread = request.message.thread.as_ref().map(|thread| thread.name.as_str())?;
    // What is no name at all is for another rule.
    let elsewhere = ThreadName::parse(thread).is_ok_and(|thread| thread.space() != request.space);
    elsewhere.then(|| ("thread.name", "the thread is in another space".into()))
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
