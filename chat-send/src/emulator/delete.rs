//! `spaces.messages.delete`.

use chat_cards::DeletionType;
use serde_json::{Value, json};

use super::call::Call;
use super::errors::{self, Failure};
use super::query::Query;
use super::store::{self, Stored};

pub(super) fn delete(call: &mut Call<'_>, space: &str, id: &str) -> Result<Value, Failure> {
    let query = Query::new(&call.request.query, &["force"])?;
    let force = query.flag("force");
    query.finish()?;
    store::space(space, call.caller(), call.options)?;
    let found = call.store.visible(space, id, call.caller())?;
    if found.author != *call.caller() {
        return Err(Failure::from(errors::AMBIGUOUS).with_rule(Some("delete-own-messages")));
    }
    if found.deleted.is_some() {
        return Err(errors::AMBIGUOUS.into());
    }
    let (id, thread, begins) = (found.id.clone(), found.thread.clone(), !found.is_reply);
    let is_user = call.caller().is_user();
    if is_user && begins {
        let in_thread = |message: &&Stored| message.thread == thread && message.is_reply && message.deleted.is_none();
        let has_replies = call.store.room(space).messages.iter().any(|message| in_thread(&message));
        if has_replies && !force {
            return Err(errors::HAS_REPLIES.into());
        }
    }
    call.count_write(space)?;
    let now = call.store.clock.tick();
    let room = call.store.room(space);
    if is_user && begins && force {
        // Replies that go with the message leave nothing behind; only the message itself does.
        room.messages.retain(|message| message.thread != thread || !message.is_reply);
    }
    if let Some(stored) = call.store.find_mut(space, &id) {
        stored.deleted = Some((now, if is_user { DeletionType::CreatorViaApp } else { DeletionType::Creator }));
    }
    Ok(json!({}))
}
