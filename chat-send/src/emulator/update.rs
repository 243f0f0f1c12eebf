//! `spaces.messages.patch` and `update`.

use chat_cards::Message;
use chat_cards::schema::Element as _;

use crate::MessageId;

use super::call::{Call, message_body};
use super::content;
use super::create::{self, Draft};
use super::errors::{self, Failure};
use super::mask::Mask;
use super::parse;
use super::present;
use super::query::Query;
use super::store;
use super::threads::{self, ReplyOption};

pub(super) fn update(call: &mut Call<'_>, space: &str, id: &str) -> Result<Message, Failure> {
    let query = Query::new(&call.request.query, &["allowMissing", "updateMask"])?;
    let allow_missing = query.flag("allowMissing");
    query.finish()?;
    let mut update = message_body(parse::body(&Message::SCHEMA, "message", &call.request.body)?)?;
    let space = store::space(space, call.caller(), call.options)?;
    content::strip(&mut update);

    let Some(found) = call.store.find(&space.id, id) else {
        if !allow_missing {
            return Err(errors::AMBIGUOUS.into());
        }
        if MessageId::parse(id).is_err() {
            return Err(errors::ALLOW_MISSING_ID.into());
        }
        content::check(&update, &space.id, call.caller(), call.store, call.options)?;
        let option = ReplyOption::Unspecified;
        let place = threads::place(call.store, &space, call.caller(), &update, None, option, call.options)?;
        call.count_write(&space.id)?;
        let draft = Draft { content: update, client_id: Some(id.to_owned()), place, silent: false };
        let stored = create::insert(call, &space.id, draft);
        return Ok(present::message(call.store, &space.id, &stored, Some(call.caller()), call.options));
    };

    if found.author != *call.caller() {
        return Err(Failure::from(errors::AMBIGUOUS).with_rule(Some("update-own-messages")));
    }
    if found.deleted.is_some() {
        return Err(errors::AMBIGUOUS.into());
    }
    let mask = Mask::parse(query.text("updateMask").ok_or(errors::MASK_MISSING)?)?;
    if call.caller().is_user() {
        mask.check_user(&update)?;
    }
    let mut content = found.content.clone();
    mask.apply(&mut content, update)?;
    content::check(&content, &space.id, call.caller(), call.store, call.options)?;
    call.count_write(&space.id)?;
    let now = call.store.clock.tick();
    let stored = call.store.find_mut(&space.id, id).ok_or(errors::AMBIGUOUS)?;
    stored.content = content;
    stored.updated = Some(now);
    let stored = stored.clone();
    Ok(present::message(call.store, &space.id, &stored, Some(call.caller()), call.options))
}
