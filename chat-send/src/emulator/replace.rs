//! `spaces.messages.replaceCards`.

use chat_cards::schema::Element as _;
use chat_cards::{Message, ReplaceMessageCardsRequest};
use serde_json::{Value, json};

use super::call::Call;
use super::content;
use super::errors::{self, Failure};
use super::parse;
use super::query::Query;
use super::store;

pub(super) fn replace(call: &mut Call<'_>, space: &str, id: &str) -> Result<Value, Failure> {
    Query::new(&call.request.query, &[])?;
    let body = parse::body(&ReplaceMessageCardsRequest::SCHEMA, "", &call.request.body)?;
    let request: ReplaceMessageCardsRequest =
        serde_json::from_value(body).map_err(|error| Failure::new(errors::BAD_JSON, error.to_string()))?;
    if call.caller().is_user() {
        return Err(errors::APP_REQUIRED.into());
    }
    store::space(space, call.caller(), call.options)?;
    let found = call.store.visible(space, id, call.caller())?;
    if found.deleted.is_some() || found.author != *call.caller() {
        return Err(errors::AMBIGUOUS.into());
    }
    if found.cards_cleared && !request.cards_v2.is_empty() {
        return Err(errors::CARDS_CLEARED.into());
    }
    let mut content: Message = found.content.clone();
    content.cards_v2 = request.cards_v2;
    content::size(&content)?;
    content::card_ids(&content)?;
    call.count_write(space)?;
    let now = call.store.clock.tick();
    let stored = call.store.find_mut(space, id).ok_or(errors::AMBIGUOUS)?;
    stored.cards_cleared |= content.cards_v2.is_empty();
    stored.content = content;
    stored.updated = Some(now);
    Ok(json!({}))
}
