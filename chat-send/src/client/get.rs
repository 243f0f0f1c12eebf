//! `spaces.messages.get`

use std::sync::Arc;

use chat_cards::{MarkupSyntax, Message};

use super::core::Core;
use super::transport::Answer;
use crate::auth::Method;
use crate::error::Error;
use crate::names::{MessageName, NameError};

/// A message about to be read. Made by [`Client::get`](crate::Client::get).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetMessage {
    core: Arc<Core>,
    name: Result<MessageName, NameError>,
    markup_syntax: Option<MarkupSyntax>,
}

impl GetMessage {
    pub(crate) fn new(core: Arc<Core>, name: Result<MessageName, NameError>) -> Self {
        Self { core, name, markup_syntax: None }
    }

    /// In which markup `formatted_text` is to be written.
    pub fn markup_syntax(mut self, syntax: MarkupSyntax) -> Self {
        self.markup_syntax = Some(syntax);
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// If the name is wrong, there is no token, or the server refuses. It answers 403, not 404, for a message that does not
    /// exist.
    pub async fn send(self) -> Result<Message, Error> {
        get(&self.core, &self.name?, self.markup_syntax).await
    }
}

pub(super) async fn get(core: &Core, name: &MessageName, syntax: Option<MarkupSyntax>) -> Result<Message, Error> {
    let mut call = core.call(Method::Get, reqwest::Method::GET, &format!("/v1/{name}"), None)?;
    if let Some(syntax) = syntax {
        call.url.query_pairs_mut().append_pair("markupSyntax", syntax.as_str());
    }
    core.run(&call, Answer::message).await.map_err(Error::from)
}
