//! `spaces.messages.replaceCards`

use std::sync::Arc;

use chat_cards::check::{Findings, Target};
use chat_cards::{CardWithId, Message};

use super::core::Core;
use super::transport::Answer;
use crate::auth::{AuthKind, Method};
use crate::error::Error;
use crate::names::{MessageName, NameError};
use crate::rules;

/// What there is to say about a replacement.
#[derive(Clone, Debug)]
pub(crate) struct Replace {
    pub auth: AuthKind,
    pub name: MessageName,
    pub cards: Vec<CardWithId>,
}

/// Cards about to take the place of others. Made by [`Client::replace_cards`](crate::Client::replace_cards).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ReplaceCards {
    core: Arc<Core>,
    request: Result<Replace, NameError>,
}

impl ReplaceCards {
    pub(crate) fn new(core: Arc<Core>, name: Result<MessageName, NameError>, cards: Vec<CardWithId>) -> Self {
        let auth = core.auth();
        Self { core, request: name.map(|name| Replace { auth, name, cards }) }
    }

    /// What the rules say of the cards and the request. With an error among it, it is not sent.
    #[must_use]
    pub fn check(&self) -> Findings {
        self.check_and_write().0
    }

    /// The same, and the JSON of the cards: a message with nothing else is written as the request is.
    fn check_and_write(&self) -> (Findings, Vec<u8>) {
        let Ok(request) = &self.request else { return Default::default() };
        let message = Message { cards_v2: request.cards.clone(), ..Message::new() };
        let (mut findings, json) = message.check_and_write(Target::Update);
        findings.extend(rules::check(request, rules::REPLACE_CARDS));
        (findings.without(&self.core.allowed), json)
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// If the name is wrong, a rule is broken, there is no token, or the server refuses.
    pub async fn send(self) -> Result<(), Error> {
        let (findings, json) = self.check_and_write();
        let Self { core, request } = self;
        let Replace { name, .. } = request?;
        findings.into_result()?;
        let space = name.space();
        let path = format!("/v1/{name}:replaceCards");
        let mut call = core.call(Method::ReplaceCards, reqwest::Method::POST, &path, Some(&space))?;
        call.json(json);
        core.run(&call, Answer::is_object).await.map_err(Error::from)
    }
}
