//! A message in several parts.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use chat_cards::check::Findings;
use chat_cards::split::Splitter;
use chat_cards::{Message, Thread};

use super::create::{Create, CreateMessage, Notification, ReplyOption};
use crate::error::Error;
use crate::names::{IntoName, MessageId, ThreadKey, ThreadName, UserName};
use crate::rules;
use crate::world::new_request_id;

/// The parts of a message about to be created, one after the other, in one thread. Made by [`CreateMessage::split`], and of
/// parts that are there already by [`Client::create_parts`](crate::Client::create_parts) and
/// [`Webhook::create_parts`](crate::Webhook::create_parts).
///
/// All parts are held against the rules before the first is sent.
///
/// # Ids
///
/// The parts have the ids `id`, `id-2`, `id-3` and so on, after the [`message_id`](Self::message_id) that they are given. A
/// part that is there already counts as sent, so that sending the same parts with the same id once more, after a failure,
/// creates only what is missing. Without an id they get a random one.
///
/// # The thread
///
/// Parts that name no thread, and are given none, get one of their own, whose key is the id. It takes some 90 bytes of each
/// part; splitting leaves them free.
///
/// # One part
///
/// A single part is sent as it is: without a thread, and without an id that it was not given.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateParts {
    /// What the parts have in common; of its message, thread and viewer.
    template: CreateMessage,
    source: Source,
}

/// Where the parts come from.
#[derive(Clone, Debug)]
enum Source {
    Parts(Vec<Message>),
    /// They are made of the template's message.
    Whole(Splitter),
}

impl CreateParts {
    pub(crate) fn new(template: CreateMessage, parts: Vec<Message>) -> Self {
        Self { template, source: Source::Parts(parts) }
    }

    pub(crate) fn split(whole: CreateMessage, splitter: Splitter) -> Self {
        Self { template: whole, source: Source::Whole(splitter) }
    }

    fn map(self, set: impl FnOnce(CreateMessage) -> CreateMessage) -> Self {
        Self { template: set(self.template), ..self }
    }

    /// Replies in the thread with this key of the app's own, or starts it, with all parts.
    pub fn thread_key(self, key: impl IntoName<ThreadKey>) -> Self {
        self.map(|template| template.thread_key(key))
    }

    /// Replies in this thread with all parts.
    pub fn thread(self, name: impl IntoName<ThreadName>) -> Self {
        self.map(|template| template.thread(name))
    }

    /// What happens if there is no such thread. Default: a new one.
    pub fn reply_option(self, option: ReplyOption) -> Self {
        self.map(|template| template.reply_option(option))
    }

    /// The id of the first part, from which those of the others are made.
    pub fn message_id(self, id: impl IntoName<MessageId>) -> Self {
        self.map(|template| template.message_id(id))
    }

    /// Shows the parts to one person only. Needs app authentication.
    pub fn private_to(self, viewer: impl IntoName<UserName>) -> Self {
        self.map(|template| template.private_to(viewer))
    }

    /// Whom the parts notify. A forced notification comes with the first only.
    pub fn notification(self, notification: Notification) -> Self {
        self.map(|template| template.notification(notification))
    }

    /// What the rules say of the parts, one after the other. With an error among it, none is sent.
    #[must_use]
    pub fn check(&self) -> Findings {
        self.requests().map(|requests| findings(&requests)).unwrap_or_default()
    }

    /// Sends the parts that are not there yet, and returns all of them as the server has them.
    ///
    /// # Errors
    ///
    /// As [`CreateMessage::send`], with the parts that were sent before, and [`Error::Split`]. Sent again, the parts are
    /// taken up where they failed, if they were given an id.
    pub async fn send(self) -> Result<Vec<Message>, PartsError> {
        let checked = self.requests().and_then(|requests| {
            findings(&requests).into_result()?;
            Ok(requests)
        });
        let mut sent = Vec::new();
        let (count, requests) = match checked {
            Ok(requests) => (requests.len(), requests),
            Err(error) => return Err(PartsError::before_any(error)),
        };
        for request in requests {
            match request.send_if_missing().await {
                Ok(created) => sent.push(created.message),
                Err(error) => return Err(PartsError { sent, count, error }),
            }
        }
        Ok(sent)
    }

    /// The requests that [`send`](Self::send) makes, one for each part: for who wants to look at them before, or send them one
    /// by one, with [`send_if_missing`](CreateMessage::send_if_missing). Without an id of their own they get another random one
    /// each time.
    ///
    /// # Errors
    ///
    /// If a name or an id is wrong, or the message cannot be split.
    ///
    /// # Examples
    ///
    /// ```
    /// use chat_send::chat_cards::Message;
    /// use chat_send::chat_cards::split::Splitter;
    /// use chat_send::{Client, StaticToken};
    ///
    /// let client = Client::app(StaticToken::new("ya29.secret")?)?;
    /// let log = Message::new().text("all is well\n".repeat(4_000));
    /// let parts = client.create("spaces/AAAAtest", log).message_id("client-log").split(Splitter::new()).requests()?;
    /// let ids: Vec<_> = parts.iter().filter_map(|part| part.id()).map(|id| id.as_str()).collect();
    /// assert_eq!(ids, ["client-log", "client-log-2"]);
    /// assert!(parts.iter().all(|part| part.message().is_some_and(|message| message.size() <= 32_000)));
    /// # Ok::<(), chat_send::Error>(())
    /// ```
    pub fn requests(&self) -> Result<Vec<CreateMessage>, Error> {
        let core = &self.template.core;
        let shared = self.template.request.clone()?;
        let random = || MessageId::parse(format!("client-{}", new_request_id(&*core.world)));
        let given = shared.message_id.clone();
        let id = given.clone().map_or_else(random, Ok)?;
        let thread = Thread::new().thread_key(id.as_str());
        let parts = match &self.source {
            Source::Whole(splitter) => {
                splitter.clone().thread(thread.clone()).split(Message::clone(&shared.message))?
            }
            Source::Parts(parts) => parts.clone(),
        };
        let is_alone = parts.len() == 1;
        let parts: Vec<Arc<Message>> = match &self.source {
            Source::Whole(_) if is_alone => vec![Arc::clone(&shared.message)],
            Source::Whole(_) => parts.into_iter().map(Arc::new).collect(),
            Source::Parts(_) => {
                let thread = Some(&thread).filter(|_| !is_alone);
                parts.into_iter().map(|part| in_thread(part, &shared.message, thread).into()).collect()
            }
        };
        let id = if is_alone { given } else { Some(id) };
        let requests = parts.into_iter().enumerate().map(|(index, message)| {
            let message_id = id.as_ref().map(|id| id.part(index)).transpose()?;
            let again = index > 0 && shared.notification == Some(Notification::Force);
            let notification = if again { None } else { shared.notification };
            let request = Create { message, message_id, notification, ..shared.clone() };
            Ok(CreateMessage { core: Arc::clone(core), request: Ok(request) })
        });
        requests.collect()
    }
}

/// A part with the thread and the viewer of all of them; in a thread of their own, if they have one and nobody names another.
fn in_thread(mut part: Message, shared: &Message, own: Option<&Thread>) -> Message {
    if rules::has_thread(shared) {
        part.thread = shared.thread.clone();
    } else if !rules::has_thread(&part) {
        part.thread = own.cloned().or(part.thread);
    }
    if shared.private_message_viewer.is_some() {
        part.private_message_viewer = shared.private_message_viewer.clone();
    }
    part
}

fn findings(requests: &[CreateMessage]) -> Findings {
    requests.iter().flat_map(CreateMessage::check).collect()
}

/// Why not all parts of a message were sent.
#[derive(Debug)]
pub struct PartsError {
    sent: Vec<Message>,
    count: usize,
    error: Error,
}

impl PartsError {
    /// It did not come to parts.
    pub(crate) fn before_any(error: Error) -> Self {
        Self { sent: Vec::new(), count: 0, error }
    }

    /// The parts that were sent, from the first on.
    #[must_use]
    pub fn sent(&self) -> &[Message] {
        &self.sent
    }

    /// How many parts there are; 0 if it did not come to parts.
    #[must_use]
    pub fn count(&self) -> usize {
        self.count
    }

    /// Why the next part was not sent.
    #[must_use]
    pub fn error(&self) -> &Error {
        &self.error
    }
}

impl fmt::Display for PartsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.count {
            0 => write!(f, "nothing was sent: {}", self.error),
            count => write!(f, "{} of {count} parts were sent: {}", self.sent.len(), self.error),
        }
    }
}

impl StdError for PartsError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.error.source()
    }
}
