//! `spaces.messages.create`

use std::sync::Arc;

use chat_cards::check::Findings;
use chat_cards::split::Splitter;
use chat_cards::{Message, Thread, User};

use super::core::{Core, Undone};
use super::get::get;
use super::parts::CreateParts;
use super::transport::Answer;
use crate::auth::{AuthKind, Method};
use crate::error::Error;
use crate::names::{IntoName, MessageId, NameError, RequestId, SpaceName, ThreadKey, ThreadName, UserName};
use crate::rules;
use crate::world::new_request_id;

/// What becomes of a message whose thread does not exist, or cannot be replied to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum ReplyOption {
    /// It starts a new thread: `REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD`. What the client asks for by itself.
    #[default]
    FallbackToNewThread,
    /// It is not created, and the server answers `NOT_FOUND`: `REPLY_MESSAGE_OR_FAIL`. A thread key that was never used
    /// starts a thread all the same (rule `reply-or-fail-not-found`).
    OrFail,
}

impl ReplyOption {
    /// As the API has it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::FallbackToNewThread => "REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD",
            Self::OrFail => "REPLY_MESSAGE_OR_FAIL",
        }
    }
}

/// Whom a new message notifies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Notification {
    /// Whom it would without this: `NOTIFICATION_TYPE_NONE`.
    Usual,
    /// Everybody, whatever they have set: `NOTIFICATION_TYPE_FORCE_NOTIFY`. Needs app authentication.
    Force,
    /// Nobody: `NOTIFICATION_TYPE_SILENT`. Needs app authentication.
    Silent,
}

impl Notification {
    /// As the API has it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Usual => "NOTIFICATION_TYPE_NONE",
            Self::Force => "NOTIFICATION_TYPE_FORCE_NOTIFY",
            Self::Silent => "NOTIFICATION_TYPE_SILENT",
        }
    }
}

/// What there is to say about a new message.
#[derive(Clone, Debug)]
pub(crate) struct Create {
    pub auth: AuthKind,
    pub space: SpaceName,
    /// With the thread that it goes to.
    pub message: Arc<Message>,
    pub message_id: Option<MessageId>,
    pub request_id: Option<RequestId>,
    pub reply_option: Option<ReplyOption>,
    pub notification: Option<Notification>,
}

impl Create {
    /// The message, to change it for this request only.
    fn message_mut(&mut self) -> &mut Message {
        Arc::make_mut(&mut self.message)
    }
}

/// A message about to be created. Made by [`Client::create`](crate::Client::create) and
/// [`Webhook::create`](crate::Webhook::create).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateMessage {
    pub(super) core: Arc<Core>,
    pub(super) request: Result<Create, NameError>,
}

impl CreateMessage {
    pub(crate) fn new(core: Arc<Core>, space: Result<SpaceName, NameError>, message: Arc<Message>) -> Self {
        let auth = core.auth();
        let request = space.map(|space| Create {
            auth,
            space,
            message,
            message_id: None,
            request_id: None,
            reply_option: None,
            notification: None,
        });
        Self { core, request }
    }

    /// Replies in the thread with this key of the app's own, or starts it. Takes the place of a thread that the message
    /// has.
    pub fn thread_key(self, key: impl IntoName<ThreadKey>) -> Self {
        self.set(key, |request, key| request.message_mut().thread = Some(Thread::new().thread_key(key.as_str())))
    }

    /// Replies in this thread, whoever started it. Takes the place of a thread that the message has.
    pub fn thread(self, name: impl IntoName<ThreadName>) -> Self {
        self.set(name, |request, name| request.message_mut().thread = Some(Thread::new().name(name.as_str())))
    }

    /// What happens if there is no such thread. Default: a new one.
    ///
    /// A message with a thread always gets an option, because without one Chat ignores the thread (rule
    /// `thread-needs-reply-option`). An option without a thread is an error.
    pub fn reply_option(mut self, option: ReplyOption) -> Self {
        if let Ok(request) = &mut self.request {
            request.reply_option = Some(option);
        }
        self
    }

    /// Gives the message an id of its own, by which it can be named afterwards, and which keeps it from being created
    /// twice.
    pub fn message_id(self, id: impl IntoName<MessageId>) -> Self {
        self.set(id, |request, id| request.message_id = Some(id))
    }

    /// Gives the request an id, for who repeats it later, in another process even. Default: a random one.
    pub fn request_id(self, id: impl IntoName<RequestId>) -> Self {
        self.set(id, |request, id| request.request_id = Some(id))
    }

    /// Shows the message to one person only. Needs app authentication.
    pub fn private_to(self, viewer: impl IntoName<UserName>) -> Self {
        let set = |request: &mut Create, viewer| {
            request.message_mut().private_message_viewer = Some(Box::new(User::from(viewer)));
        };
        self.set(viewer, set)
    }

    /// Whom the message notifies.
    pub fn notification(mut self, notification: Notification) -> Self {
        if let Ok(request) = &mut self.request {
            request.notification = Some(notification);
        }
        self
    }

    /// Creates the message in as many parts as it takes, which share a thread: name it here, and not on the splitter.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: chat_send::Client, log: String) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_send::chat_cards::Message;
    /// use chat_send::chat_cards::split::Splitter;
    ///
    /// let request = client.create("spaces/AAAAtest", Message::new().text(log)).message_id("client-log-42");
    /// let sent = request.split(Splitter::new()).send().await?;
    /// println!("sent in {} parts", sent.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn split(self, splitter: Splitter) -> CreateParts {
        CreateParts::split(self, splitter)
    }

    fn set<T>(mut self, value: impl IntoName<T>, set: impl FnOnce(&mut Create, T)) -> Self {
        // The first mistake is kept, and is what sending comes to.
        if let Ok(request) = &mut self.request {
            match value.into_name() {
                Ok(value) => set(request, value),
                Err(error) => self.request = Err(error),
            }
        }
        self
    }

    /// The message as it is sent: with its thread, and whom it is shown to. None if a name or an id is wrong.
    #[must_use]
    pub fn message(&self) -> Option<&Message> {
        self.request.as_ref().ok().map(|request| &*request.message)
    }

    /// The id that the message is given.
    #[must_use]
    pub fn id(&self) -> Option<&MessageId> {
        self.request.as_ref().ok()?.message_id.as_ref()
    }

    /// What the rules say of the message and the request. With an error among it, the request is not sent.
    #[must_use]
    pub fn check(&self) -> Findings {
        self.check_and_write().0
    }

    /// The same, and the JSON of the message.
    fn check_and_write(&self) -> (Findings, Vec<u8>) {
        let Ok(request) = &self.request else { return Default::default() };
        let (mut findings, json) = request.message.check_and_write(request.auth.target());
        findings.extend(rules::check(request, rules::CREATE));
        (findings.without(&self.core.allowed), json)
    }

    /// Sends it, as often as it takes, and returns the message as the server has it.
    ///
    /// # Errors
    ///
    /// If a name or an id is wrong, a rule is broken, there is no token, or the server did not take it.
    pub async fn send(self) -> Result<Message, Error> {
        Ok(self.create(false).await?.message)
    }

    /// The same, but a message of the space that has its [`message_id`](Self::message_id) already counts as sent, so that a
    /// program that was interrupted can send everything again. Whether it says the same is not looked at.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: chat_send::Client) -> Result<(), chat_send::Error> {
    /// use chat_send::chat_cards::Message;
    ///
    /// for (number, text) in ["begun", "done"].into_iter().enumerate() {
    ///     let request = client.create("spaces/AAAAtest", Message::new().text(text));
    ///     let created = request.message_id(format!("client-run-7-{number}")).send_if_missing().await?;
    ///     println!("{}{}", created.message.name, if created.is_new { "" } else { " was there already" });
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn send_if_missing(self) -> Result<Created, Error> {
        self.create(true).await
    }

    async fn create(self, there_is_sent: bool) -> Result<Created, Error> {
        let (findings, json) = self.check_and_write();
        let Self { core, request } = self;
        let request = request?;
        findings.into_result()?;
        let request_id = request.request_id.clone().unwrap_or_else(|| new_request_id(&*core.world));
        let verb = reqwest::Method::POST;
        let path = format!("/v1/{}/messages", request.space);
        let mut call = core.call(Method::Create, verb, &path, Some(&request.space))?;
        {
            let mut query = call.url.query_pairs_mut();
            query.append_pair("requestId", request_id.as_str());
            if let Some(id) = &request.message_id {
                query.append_pair("messageId", id.as_str());
            }
            if rules::has_thread(&request.message) {
                let option = request.reply_option.unwrap_or_default();
                query.append_pair("messageReplyOption", option.as_str());
            }
            if let Some(notification) = request.notification {
                query.append_pair("createMessageNotificationOptions.notificationType", notification.as_str());
            }
        }
        call.json(json);
        match core.run(&call, Answer::message).await {
            Ok(message) => Ok(Created { message, is_new: true }),
            Err(undone) => recover(&core, request, undone, there_is_sent).await,
        }
    }
}

/// What came of [`CreateMessage::send_if_missing`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Created {
    /// The message as the server has it.
    pub message: Message,
    /// Whether it was not there before. If an attempt brought no answer, and the next one that it is there, then it was that
    /// attempt.
    pub is_new: bool,
}

/// A message with our own id that is there already is the one that we sent, if there was an attempt of which nothing was
/// heard, or the caller says so.
async fn recover(core: &Core, request: Create, undone: Undone, there_is_sent: bool) -> Result<Created, Error> {
    match request.message_id {
        Some(id) if (undone.unclear || there_is_sent) && undone.error.status() == Some(409) => {
            let name = request.space.message(&id);
            let sent = || Arc::unwrap_or_clone(request.message).name(name.as_str());
            // Whoever may create is not always allowed to read. The message is there all the same, and its name is known.
            let message = match core.auth() {
                AuthKind::Webhook => sent(),
                AuthKind::App | AuthKind::User => get(core, &name, None).await.unwrap_or_else(|_| sent()),
            };
            Ok(Created { message, is_new: undone.unclear })
        }
        _ => Err(undone.into()),
    }
}
