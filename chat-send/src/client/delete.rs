//! `spaces.messages.delete`

use std::sync::Arc;

use chat_cards::check::Findings;

use super::core::Core;
use super::get::get;
use super::transport::Answer;
use crate::auth::{AuthKind, Method};
use crate::error::Error;
use crate::names::{MessageName, NameError};
use crate::rules;

/// What there is to say about a deletion.
#[derive(Clone, Debug)]
pub(crate) struct Delete {
    pub auth: AuthKind,
    pub name: MessageName,
    pub force: bool,
}

/// A message about to be deleted. Made by [`Client::delete`](crate::Client::delete).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteMessage {
    core: Arc<Core>,
    request: Result<Delete, NameError>,
}

impl DeleteMessage {
    pub(crate) fn new(core: Arc<Core>, name: Result<MessageName, NameError>) -> Self {
        let auth = core.auth();
        Self { core, request: name.map(|name| Delete { auth, name, force: false }) }
    }

    /// Deletes the replies in its thread as well. Without it, a person cannot delete a message that has some; for an app it
    /// makes no difference (rules `delete-threaded-replies`, `delete-force-user-auth`).
    pub fn force(mut self, force: bool) -> Self {
        if let Ok(request) = &mut self.request {
            request.force = force;
        }
        self
    }

    /// What the rules say of the request. With an error among it, it is not sent.
    #[must_use]
    pub fn check(&self) -> Findings {
        let Ok(request) = &self.request else { return Findings::default() };
        rules::check(request, rules::DELETE).without(&self.core.allowed)
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// If the name is wrong, there is no token, or the server refuses.
    pub async fn send(self) -> Result<(), Error> {
        let findings = self.check();
        let Self { core, request } = self;
        let request = request?;
        findings.into_result()?;
        let space = request.name.space();
        let path = format!("/v1/{}", request.name);
        let mut call = core.call(Method::Delete, reqwest::Method::DELETE, &path, Some(&space))?;
        if request.force {
            call.url.query_pairs_mut().append_pair("force", "true");
        }
        match core.run(&call, Answer::is_object).await {
            Err(undone) if undone.unclear && is_gone(&core, &request.name, &undone.error).await => Ok(()),
            done => Ok(done?),
        }
    }
}

/// Whether an attempt of which nothing was heard has deleted the message. Chat says 403 of what is not there, which may mean
/// a message of somebody else's as well; one that was deleted it still shows, with the time.
async fn is_gone(core: &Core, name: &MessageName, error: &Error) -> bool {
    match error.status() {
        Some(404) => true,
        Some(403) => get(core, name, None).await.is_ok_and(|message| message.delete_time.is_some()),
        _ => false,
    }
}
