//! What a message may hold, whoever writes it and however.

use chat_cards::size::MAX_MESSAGE_BYTES;
use chat_cards::{Message, QuoteType, QuotedMessageMetadata};

use super::auth::Caller;
use super::clock;
use super::errors::{self, Failure};
use super::options::Options;
use super::store::Store;

/// Takes out what a client may send and the server does not read.
pub(super) fn strip(message: &mut Message) {
    message.name = Default::default();
    message.create_time = None;
    message.client_assigned_message_id = Default::default();
    message.action_response = None;
}

/// Whether a message has cards of either form.
#[allow(deprecated, reason = "the old form is still accepted")]
pub(super) fn has_cards(message: &Message) -> bool {
    !message.cards_v2.is_empty() || !message.cards.is_empty()
}

/// Refuses a message that breaks a rule.
pub(super) fn check(
    message: &Message,
    space: &str,
    caller: &Caller,
    store: &Store,
    options: &Options,
) -> Result<(), Failure> {
    if caller.is_user() {
        as_user(message)?;
    }
    if message.text.is_empty() && !has_cards(message) && message.attachment.is_empty() {
        return Err(errors::EMPTY.into());
    }
    size(message)?;
    card_ids(message)?;
    if let Some(viewer) = &message.private_message_viewer {
        if viewer.name.as_str().strip_prefix("users/").is_none_or(str::is_empty) {
            return Err(errors::VIEWER_NAME.into());
        }
        if !message.attachment.is_empty() {
            return Err(errors::PRIVATE_ATTACHMENTS.into());
        }
        if options.private_accessory_refused && !message.accessory_widgets.is_empty() {
            return Err(errors::ACCESSORY_PRIVATE.into());
        }
    }
    if !message.attachment.is_empty() && !message.accessory_widgets.is_empty() {
        return Err(errors::ACCESSORY_WITH_ATTACHMENT.into());
    }
    let is_uploaded = |attachment| store.uploads.of(attachment).is_some_and(|upload| upload.space == space);
    if message.attachment.iter().all(is_uploaded) { Ok(()) } else { Err(errors::ATTACHMENT_UNKNOWN.into()) }
}

fn as_user(message: &Message) -> Result<(), Failure> {
    if has_cards(message) {
        return Err(errors::CARDS_AS_USER.into());
    }
    if !message.accessory_widgets.is_empty() {
        return Err(errors::ACCESSORY_AS_USER.into());
    }
    if message.private_message_viewer.is_some() {
        return Err(errors::PRIVATE_AS_USER.into());
    }
    Ok(())
}

/// Refuses a message that is too large. What exactly Google counts is not published.
pub(super) fn size(message: &Message) -> Result<(), Failure> {
    let size = message.size();
    if size <= MAX_MESSAGE_BYTES {
        return Ok(());
    }
    let text = format!("the message has {size} bytes, and {MAX_MESSAGE_BYTES} is the most");
    Err(Failure::new(errors::TOO_LARGE, text))
}

/// Refuses several cards of which not every one has an id of its own.
pub(super) fn card_ids(message: &Message) -> Result<(), Failure> {
    let mut ids: Vec<_> = message.cards_v2.iter().map(|card| card.card_id.as_str()).collect();
    if ids.len() > 1 && ids.contains(&"") {
        return Err(errors::CARD_ID_MISSING.into());
    }
    ids.sort_unstable();
    if ids.windows(2).any(|pair| pair[0] == pair[1]) { Err(errors::CARD_ID_TWICE.into()) } else { Ok(()) }
}

/// Refuses a quote of what cannot be quoted; `thread` is where the quoting message goes, if that is no new thread.
pub(super) fn quote(
    quote: &QuotedMessageMetadata,
    space: &str,
    thread: Option<&str>,
    caller: &Caller,
    store: &Store,
) -> Result<(), Failure> {
    let forward = quote.quote_type == Some(QuoteType::Forward);
    let name = quote.name.as_str().strip_prefix("spaces/").and_then(|name| name.split_once("/messages/"));
    let (of, id) = name.ok_or(errors::QUOTE_MISSING)?;
    if of != space && !forward {
        return Err(errors::QUOTE_OTHER_THREAD.into());
    }
    let quoted = store.find(of, id).filter(|quoted| quoted.is_visible(caller) && quoted.deleted.is_none());
    let quoted = quoted.ok_or(errors::QUOTE_MISSING)?;
    let time = quote.last_update_time.as_ref().and_then(|time| clock::parse(time.as_str()));
    if time != Some(quoted.updated.unwrap_or(quoted.created)) {
        return Err(errors::QUOTE_MISMATCH.into());
    }
    // A new thread can quote what began another one, and a reply what is in its own.
    let near = thread.map_or(!quoted.is_reply, |thread| thread == quoted.thread);
    if near || forward { Ok(()) } else { Err(errors::QUOTE_OTHER_THREAD.into()) }
}
