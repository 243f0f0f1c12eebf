//! One call of a method: who calls, with what, and on what.

use chat_cards::Message;
use serde_json::{Value, json};

use super::auth::{self, Caller, Identity};
use super::errors::{self, Failure};
use super::options::Options;
use super::partial;
use super::request::{Reply, Request};
use super::routes::{Method, Route};
use super::store::Store;
use super::{create, delete, list, media, present, replace, update};

/// What a method works with.
pub(super) struct Call<'a> {
    pub(super) store: &'a mut Store,
    pub(super) options: &'a Options,
    pub(super) request: &'a Request,
    pub(super) identity: Identity,
}

impl Call<'_> {
    pub(super) fn caller(&self) -> &Caller {
        &self.identity.caller
    }

    /// Counts a write to a space against the quota.
    pub(super) fn count_write(&mut self, space: &str) -> Result<(), Failure> {
        const SECOND: i64 = 1_000_000;
        let Some(quota) = self.options.quota else { return Ok(()) };
        let now = self.store.clock.now();
        let writes = &mut self.store.room(space).writes;
        writes.retain(|write| now.saturating_sub(*write) < SECOND);
        if writes.len() >= quota as usize {
            return Err(errors::QUOTA.into());
        }
        writes.push(now);
        Ok(())
    }
}

/// A message from JSON that has been checked.
pub(super) fn message_body(value: Value) -> Result<Message, Failure> {
    serde_json::from_value(value).map_err(|error| Failure::new(errors::BAD_JSON, error.to_string()))
}

/// The JSON of a message: through text, because a `float` has fewer digits there than in a value.
pub(super) fn message_json(message: &Message) -> Value {
    let text = serde_json::to_string(message).unwrap_or_default();
    serde_json::from_str(&text).unwrap_or_default()
}

/// Answers a request; never fails, because a refusal is an answer too.
pub(super) fn answer(store: &mut Store, options: &Options, request: &Request, route: Option<&Route>) -> Reply {
    let Some(route) = route else { return refusal(&errors::NO_SUCH_METHOD.into(), request, "") };
    let rpc = route.method.rpc();
    run(store, options, request, route).unwrap_or_else(|failure| refusal(&failure, request, rpc))
}

/// The reply to a request that is refused.
pub(super) fn refusal(failure: &Failure, request: &Request, rpc: &str) -> Reply {
    let old = request.query.iter().any(|(name, value)| name == "$.xgafv" && value == "1");
    // Google indents errors whatever `prettyPrint` says.
    let reply = Reply::json(failure.case.http, &failure.body(rpc, old), false)
        .header("x-emulator-case", failure.case.id)
        .header("x-emulator-wording", failure.wording());
    match failure.rule {
        Some(rule) => reply.header("x-emulator-rule", rule),
        None => reply,
    }
}

fn run(store: &mut Store, options: &Options, request: &Request, route: &Route) -> Result<Reply, Failure> {
    if route.method == Method::Other {
        return Err(errors::UNIMPLEMENTED.into());
    }
    let webhook_space = (route.method == Method::Create).then_some(route.space.as_str());
    let identity = auth::identify(request, webhook_space, options)?;
    let is_user = identity.caller.is_user();
    let rule = route.method.scope_rule(is_user);
    identity.require(route.method.scopes(is_user)).map_err(|failure| failure.with_rule(rule))?;
    let shape = partial::Shape::of(request, route.method)?;
    let mut call = Call { store, options, request, identity };
    let (space, id) = (route.space.as_str(), route.message.as_str());
    let value = match route.method {
        Method::Create => message_json(&create::create(&mut call, space)?),
        Method::Get => message_json(&list::get(&call, space, id)?),
        Method::List => list::list(&call, space)?,
        Method::Update => message_json(&update::update(&mut call, space, id)?),
        Method::Delete => delete::delete(&mut call, space, id)?,
        Method::ReplaceCards => replace::replace(&mut call, space, id)?,
        Method::GetAttachment => media::attachment(&call, space, id, &route.rest)?,
        Method::Upload => return media::upload(&mut call, route),
        Method::Download => return media::download(&call, &route.rest),
        Method::Other => json!({}),
    };
    Ok(shape.reply(value))
}

/// All messages of a space, as nobody in particular sees them, with those that were deleted.
pub(super) fn all(store: &Store, space: &str, options: &Options) -> Vec<Message> {
    let messages = store.rooms.get(space).into_iter().flat_map(|room| &room.messages);
    messages.map(|stored| present::message(store, space, stored, None, options)).collect()
}
