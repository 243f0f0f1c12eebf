//! `spaces.messages.patch` and `update`

use std::sync::Arc;

use chat_cards::Message;
use chat_cards::check::{Findings, Target};

use super::core::Core;
use super::transport::Answer;
use crate::auth::{AuthKind, Method};
use crate::error::Error;
use crate::names::{MessageName, NameError};
use crate::rules;
use crate::update::UpdateMask;

/// What there is to say about an update.
#[derive(Clone, Debug)]
pub(crate) struct Update {
    pub auth: AuthKind,
    pub name: MessageName,
    pub message: Message,
    pub mask: UpdateMask,
    pub allow_missing: bool,
    /// The message as it is, if the update was made by comparing.
    pub old: Option<Box<Message>>,
}

impl Update {
    /// What is sent: no more than the mask names, unless the message may have to be created, which takes all of it.
    fn body(&self) -> Message {
        if self.allow_missing { self.message.clone() } else { self.mask.project(self.message.clone()) }
    }
}

/// A message about to be changed. Made by [`Client::patch`](crate::Client::patch),
/// [`update`](crate::Client::update) and [`update_changed`](crate::Client::update_changed).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateMessage {
    core: Arc<Core>,
    method: Method,
    request: Result<Update, NameError>,
}

impl UpdateMessage {
    pub(crate) fn new(
        core: Arc<Core>,
        method: Method,
        name: Result<MessageName, NameError>,
        message: Message,
        mask: UpdateMask,
    ) -> Self {
        let auth = core.auth();
        let request = name.map(|name| Update { auth, name, message, mask, allow_missing: false, old: None });
        Self { core, method, request }
    }

    pub(crate) fn changed(core: Arc<Core>, old: &Message, new: Message) -> Self {
        let name = MessageName::parse(old.name.as_str());
        let mut this = Self::new(core, Method::Patch, name, new, UpdateMask::EMPTY);
        if let Ok(request) = &mut this.request {
            request.mask = UpdateMask::changed(old, &request.message);
            request.old = Some(Box::new(old.clone()));
        }
        this
    }

    /// Creates the message if there is none, whatever the mask says. Its name has to end in an id of the client's own,
    /// `client-…` (rule `update-allow-missing`).
    pub fn allow_missing(mut self, allow: bool) -> Self {
        if let Ok(request) = &mut self.request {
            request.allow_missing = allow;
        }
        self
    }

    /// The fields that the update is about.
    #[must_use]
    pub fn mask(&self) -> UpdateMask {
        self.request.as_ref().map_or(UpdateMask::EMPTY, |request| request.mask)
    }

    /// What the rules say of the message and the request. With an error among it, the request is not sent.
    #[must_use]
    pub fn check(&self) -> Findings {
        self.check_and_write().0
    }

    /// The same, and the JSON of what is sent.
    fn check_and_write(&self) -> (Findings, Vec<u8>) {
        let Ok(request) = &self.request else { return Default::default() };
        let target = if request.allow_missing { request.auth.target() } else { Target::Update };
        let (mut findings, json) = request.body().check_and_write(target);
        findings.extend(rules::check(request, rules::UPDATE));
        (findings.without(&self.core.allowed), json)
    }

    /// Sends the request, and returns the message as the server has it then.
    ///
    /// If the update was made by comparing and there is no difference, nothing is sent and the message comes back as it is.
    ///
    /// # Errors
    ///
    /// If the name is wrong, a rule is broken, there is no token, or the server refuses.
    pub async fn send(self) -> Result<Message, Error> {
        let (findings, json) = self.check_and_write();
        let Self { core, method, request } = self;
        let request = request?;
        findings.into_result()?;
        if let (true, false, Some(old)) = (request.mask.is_empty(), request.allow_missing, request.old) {
            return Ok(*old);
        }
        let space = request.name.space();
        let verb = if method == Method::Update { reqwest::Method::PUT } else { reqwest::Method::PATCH };
        let mut call = core.call(method, verb, &format!("/v1/{}", request.name), Some(&space))?;
        call.url.query_pairs_mut().append_pair("updateMask", &request.mask.to_string());
        if request.allow_missing {
            call.url.query_pairs_mut().append_pair("allowMissing", "true");
        }
        call.json(json);
        Ok(core.run(&call, Answer::message).await?)
    }
}
