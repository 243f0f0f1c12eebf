//! `spaces.messages.create`.

use chat_cards::Message;
use chat_cards::schema::Element as _;

use crate::MessageId;

use super::auth::Caller;
use super::call::{Call, message_body};
use super::content;
use super::errors::{self, Failure};
use super::parse;
use super::present;
use super::query::Query;
use super::store::{self, Stored};
use super::threads::{self, Place, REPLY_OPTIONS, ReplyOption};

const PARAMETERS: [&str; 6] = [
    "createMessageNotificationOptions.notificationType",
    "messageId",
    "messageReplyOption",
    "requestId",
    "threadKey",
    "token",
];

const NOTIFICATIONS: [(&str, i32); 3] =
    [("NOTIFICATION_TYPE_NONE", 0), ("NOTIFICATION_TYPE_FORCE_NOTIFY", 2), ("NOTIFICATION_TYPE_SILENT", 3)];

/// A message that is about to be stored.
pub(super) struct Draft {
    pub(super) content: Message,
    pub(super) client_id: Option<String>,
    pub(super) place: Place,
    pub(super) silent: bool,
}

pub(super) fn create(call: &mut Call<'_>, space: &str) -> Result<Message, Failure> {
    // A webhook's token is no parameter of the method, but part of every webhook's address.
    let is_webhook = matches!(call.caller(), Caller::Webhook(_));
    let known = if is_webhook { PARAMETERS.len() } else { PARAMETERS.len() - 1 };
    let query = Query::new(&call.request.query, &PARAMETERS[..known])?;
    let option = ReplyOption::from_word(query.word(
        "messageReplyOption",
        "CreateMessageRequest.MessageReplyOption",
        &REPLY_OPTIONS,
    ));
    let kind = "CreateMessageNotificationOptions.NotificationType";
    let notification = query.word("createMessageNotificationOptions.notificationType", kind, &NOTIFICATIONS);
    query.finish()?;
    let mut content = message_body(parse::body(&Message::SCHEMA, "message", &call.request.body)?)?;
    let space = store::space(space, call.caller(), call.options)?;

    let ids_count = !(is_webhook && call.options.webhook_ids_ignored);
    let request_id = query.text("requestId").filter(|_| ids_count);
    if let Some(earlier) = request_id.and_then(|id| call.store.rooms.get(&space.id)?.requests.get(id).cloned()) {
        return replay(call, &space.id, &earlier);
    }
    let client_id = query.text("messageId").filter(|_| ids_count).map(str::to_owned);
    check_id(call, &space.id, client_id.as_deref())?;
    if call.caller().is_user() && notification != "NOTIFICATION_TYPE_NONE" {
        return Err(errors::NOTIFICATION_AS_USER.into());
    }
    content::strip(&mut content);
    content::check(&content, &space.id, call.caller(), call.store, call.options)?;
    let key = query.text("threadKey");
    let place = threads::place(call.store, &space, call.caller(), &content, key, option, call.options)?;
    if let Some(quote) = &content.quoted_message_metadata {
        let thread = if let Place::Reply(thread) = &place { Some(thread.as_str()) } else { None };
        content::quote(quote, &space.id, thread, call.caller(), call.store)?;
    }
    call.count_write(&space.id)?;

    let silent = notification == "NOTIFICATION_TYPE_SILENT";
    let stored = insert(call, &space.id, Draft { content, client_id, place, silent });
    if let Some(id) = request_id {
        let used = (call.caller().clone(), stored.id.clone());
        call.store.room(&space.id).requests.insert(id.to_owned(), used);
    }
    Ok(answer(call, &space.id, &stored))
}

/// The answer to a request that was made before: the message as it is by now.
fn replay(call: &Call<'_>, space: &str, (by, id): &(Caller, String)) -> Result<Message, Failure> {
    if by != call.caller() {
        return Err(errors::REQUEST_ID_OTHER.into());
    }
    let stored = call.store.find(space, id).ok_or(errors::AMBIGUOUS)?;
    Ok(answer(call, space, stored))
}

fn answer(call: &Call<'_>, space: &str, stored: &Stored) -> Message {
    match call.caller() {
        Caller::Webhook(_) => present::webhook(call.store, space, stored, call.options),
        caller => present::message(call.store, space, stored, Some(caller), call.options),
    }
}

/// Refuses an id of the caller's own that is none, or that is taken.
fn check_id(call: &Call<'_>, space: &str, id: Option<&str>) -> Result<(), Failure> {
    let Some(id) = id else { return Ok(()) };
    if let Err(error) = MessageId::parse(id) {
        return Err(Failure::from(errors::MESSAGE_ID_INVALID).with_rule(error.rule()));
    }
    // That of a deleted message is still taken: what the API does then is not documented, and this is the safer guess.
    if call.store.find(space, id).is_some() { Err(errors::MESSAGE_ID_TAKEN.into()) } else { Ok(()) }
}

/// Stores a message that has been checked.
pub(super) fn insert(call: &mut Call<'_>, space: &str, draft: Draft) -> Stored {
    let number = call.store.number();
    let own = call.store.id();
    let (thread, is_reply) = match draft.place {
        Place::Reply(thread) => (thread, true),
        Place::New(key) => {
            let author = call.caller().clone();
            let room = call.store.room(space);
            room.threads.insert(own.clone());
            if let Some(key) = key {
                room.keys.insert((author, key), own.clone());
            }
            (own.clone(), false)
        }
    };
    let stored = Stored {
        number,
        id: format!("{thread}.{own}"),
        client_id: draft.client_id,
        thread,
        is_reply,
        author: call.caller().clone(),
        content: draft.content,
        silent: draft.silent,
        created: call.store.clock.tick(),
        updated: None,
        deleted: None,
        cards_cleared: false,
    };
    call.store.room(space).messages.push(stored.clone());
    stored
}
