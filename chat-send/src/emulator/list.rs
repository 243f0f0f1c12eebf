//! `spaces.messages.get` and `list`.

use chat_cards::Message;
use serde_json::{Value, json};

use super::call::{Call, message_json};
use super::errors::{self, Failure};
use super::filter::Filter;
use super::paging::{self, Order};
use super::present;
use super::query::Query;
use super::store::{self, Stored};

/// How many messages a page has where nothing is said, and at most. Source: discovery `spaces.messages.list.pageSize`.
const PAGE: usize = 25;
const MAX_PAGE: usize = 1000;

const SYNTAXES: [(&str, i32); 3] =
    [("MARKUP_SYNTAX_UNSPECIFIED", 0), ("MARKUP_SYNTAX_CHAT", 1), ("MARKUP_SYNTAX_MARKDOWN", 2)];

pub(super) fn get(call: &Call<'_>, space: &str, id: &str) -> Result<Message, Failure> {
    let query = Query::new(&call.request.query, &["markupSyntax"])?;
    query.word("markupSyntax", "MarkupSyntax", &SYNTAXES);
    query.finish()?;
    store::space(space, call.caller(), call.options)?;
    let stored = call.store.visible(space, id, call.caller())?;
    Ok(present::message(call.store, space, stored, Some(call.caller()), call.options))
}

pub(super) fn list(call: &Call<'_>, space: &str) -> Result<Value, Failure> {
    let known = ["filter", "markupSyntax", "orderBy", "pageSize", "pageToken", "showDeleted"];
    let query = Query::new(&call.request.query, &known)?;
    let (size, show_deleted) = (query.int("pageSize"), query.flag("showDeleted"));
    let syntax = query.word("markupSyntax", "MarkupSyntax", &SYNTAXES);
    query.finish()?;
    store::space(space, call.caller(), call.options)?;
    let size = match usize::try_from(size) {
        Ok(0) => PAGE,
        Ok(size) => size.min(MAX_PAGE),
        Err(_) => return Err(errors::PAGE_SIZE_NEGATIVE.into()),
    };
    let text = query.text("filter").unwrap_or_default();
    let filter = Filter::parse(text, space)?;
    let order = Order::parse(query.text("orderBy").unwrap_or_default())?;
    // Everything that a page's token is bound to.
    let bound = [space, text, order.word(), syntax, if show_deleted { "deleted" } else { "" }];
    let after = query.text("pageToken").map(|token| paging::read(token, &bound)).transpose()?;

    let wanted = |stored: &&Stored| {
        let is_after = after.is_none_or(|after| order.is_after(stored.position(), after));
        let shown = show_deleted || stored.deleted.is_none();
        is_after && shown && stored.is_visible(call.caller()) && filter.takes(stored)
    };
    let room = call.store.rooms.get(space);
    let mut found: Vec<&Stored> = room.into_iter().flat_map(|room| &room.messages).filter(wanted).collect();
    order.sort(&mut found);
    let more = found.len() > size;
    found.truncate(size);

    let show = |stored: &&Stored| {
        message_json(&present::message(call.store, space, stored, Some(call.caller()), call.options))
    };
    let mut page = json!({});
    if !found.is_empty() {
        page["messages"] = found.iter().map(show).collect();
    }
    if let Some(last) = found.last().filter(|_| more) {
        page["nextPageToken"] = paging::write(last.position(), &bound).into();
    }
    Ok(page)
}
