//! A message as an answer shows it.

use chat_cards::{DeletionMetadata, Message, SpaceType};

use super::auth::Caller;
use super::clock::timestamp;
use super::options::Options;
use super::store::{Store, Stored};
use super::{media, threads};

/// A message for somebody who calls, or for nobody in particular.
pub(super) fn message(
    store: &Store,
    space: &str,
    stored: &Stored,
    caller: Option<&Caller>,
    options: &Options,
) -> Message {
    let mut message = if stored.deleted.is_some() { Message::new() } else { stored.content.clone() };
    message.name = name(space, &stored.id).into();
    message.sender = Some(Box::new(stored.author.sender()));
    message.create_time = Some(timestamp(stored.created));
    message.last_update_time = stored.updated.map(timestamp);
    message.thread = Some(threads::shown(store, space, &stored.thread, caller));
    message.thread_reply = stored.is_reply;
    message.space = Some(Box::new(shown_space(space, caller, options)));
    message.silent = stored.silent;
    if let Some(id) = stored.client_id.as_ref().filter(|_| !options.client_id_hidden) {
        message.client_assigned_message_id = id.clone().into();
    }
    if let Some((time, by)) = &stored.deleted {
        message.delete_time = Some(timestamp(*time));
        message.deletion_metadata = Some(Box::new(DeletionMetadata::new().deletion_type(by.clone())));
        return message;
    }
    message.formatted_text = message.text.clone();
    message.argument_text = without_mentions(message.text.as_str()).into();
    for (index, attachment) in message.attachment.iter_mut().enumerate() {
        media::describe(&store.uploads, attachment, &format!("{}/attachments/{index}", name(space, &stored.id)));
    }
    message
}

/// What a webhook is answered.
pub(super) fn webhook(store: &Store, space: &str, stored: &Stored, options: &Options) -> Message {
    let mut message = if options.webhook_names_only { Message::new() } else { stored.content.clone() };
    let key = message.thread.take().map(|thread| thread.thread_key);
    message.name = name(space, &stored.id).into();
    let mut thread = threads::shown(store, space, &stored.thread, None);
    thread.thread_key = key.unwrap_or_default();
    message.thread = Some(thread);
    message
}

/// The resource name of a message.
pub(super) fn name(space: &str, id: &str) -> String {
    format!("spaces/{space}/messages/{id}")
}

fn shown_space(id: &str, caller: Option<&Caller>, options: &Options) -> chat_cards::Space {
    let mut space = chat_cards::Space::new().name(format!("spaces/{id}"));
    // A user's answer has the name alone.
    if !caller.is_some_and(Caller::is_user) {
        let threaded = options.spaces.iter().find(|space| space.id == id).is_none_or(|space| space.threaded);
        space.space_type = Some(if threaded { SpaceType::Space } else { SpaceType::DirectMessage });
    }
    space
}

/// The text without mentions at its beginning, which is where people name an app that they talk to.
fn without_mentions(text: &str) -> String {
    let mut rest = text.trim_start();
    while let Some((_, after)) = rest.strip_prefix("<users/").and_then(|mention| mention.split_once('>')) {
        rest = after.trim_start();
    }
    if rest.len() == text.trim_start().len() { text.to_owned() } else { rest.to_owned() }
}
