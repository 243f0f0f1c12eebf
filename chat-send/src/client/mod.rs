//! The client of the API.

mod builder;
mod core;
mod create;
mod delete;
mod get;
mod list;
mod parts;
mod replace;
mod resume;
mod transport;
mod update;
mod upload;

use std::sync::Arc;

use chat_cards::{CardWithId, Message};

pub use builder::ClientBuilder;
pub(crate) use core::Core;
pub(crate) use create::Create;
pub use create::{CreateMessage, Created, Notification, ReplyOption};
pub(crate) use delete::Delete;
pub use delete::DeleteMessage;
pub use get::GetMessage;
pub(crate) use list::List;
pub use list::{ListMessages, MessagePage, MessageStream};
pub use parts::{CreateParts, PartsError};
pub(crate) use replace::Replace;
pub use replace::ReplaceCards;
#[cfg(feature = "google-auth")]
pub(crate) use transport::{Body, http_client, read_body};
pub(crate) use update::Update;
pub use update::UpdateMessage;
pub(crate) use upload::Upload;
pub use upload::UploadAttachment;

use crate::auth::{AuthKind, Method, TokenSource};
use crate::error::Error;
use crate::names::{IntoName, MessageName, SpaceName};
use crate::update::UpdateMask;

/// The most bytes of an answer with one message: 32,000 that were sent, and what the server adds.
const MAX_ANSWER_BYTES: usize = 1024 * 1024;

/// A client of `spaces.messages`, for an app or for a person.
///
/// Cloning it is cheap, and the clones share their connections, their tokens and their pace.
///
/// Every method returns a request that is set up further and then sent. A request is held against the rules first, and not
/// sent if one of them says that it would be refused; [`check`](CreateMessage::check) shows what they say.
///
/// Dropping the future of a request stops it: nothing more is sent. What has been sent by then may have been carried out,
/// and the same request with the same request id or message id can be sent again.
///
/// # Examples
///
/// ```no_run
/// # async fn example() -> Result<(), chat_send::Error> {
/// use chat_send::chat_cards::Message;
/// use chat_send::{Client, StaticToken};
///
/// let client = Client::app(StaticToken::new("ya29.…")?)?;
/// let sent = client
///     .create("spaces/AAAAtest", Message::new().text("Deploy started"))
///     .thread_key("deploys")
///     .message_id("client-deploy-42")
///     .send()
///     .await?;
/// client.update_changed(&sent, sent.clone().text("Deploy finished")).send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Client {
    core: Arc<Core>,
}

impl Client {
    /// A client that acts as a Chat app, with the defaults of [`ClientBuilder`].
    ///
    /// # Errors
    ///
    /// If HTTPS cannot be set up.
    pub fn app(tokens: impl TokenSource) -> Result<Self, Error> {
        ClientBuilder::new().app(tokens)
    }

    /// A client that acts on behalf of a person, with the defaults of [`ClientBuilder`].
    ///
    /// # Errors
    ///
    /// If HTTPS cannot be set up.
    pub fn user(tokens: impl TokenSource) -> Result<Self, Error> {
        ClientBuilder::new().user(tokens)
    }

    /// Sets up a client otherwise.
    #[must_use]
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    pub(crate) fn with(core: Core) -> Self {
        Self { core: Arc::new(core) }
    }

    /// Whose authority this client has.
    #[must_use]
    pub fn auth(&self) -> AuthKind {
        self.core.auth()
    }

    /// Creates a message in a space: `spaces.messages.create`.
    ///
    /// A message that goes to many spaces need not be copied for each: give it in an [`Arc`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: chat_send::Client, spaces: Vec<chat_send::SpaceName>) -> Result<(), chat_send::Error> {
    /// use std::sync::Arc;
    ///
    /// use chat_send::chat_cards::Message;
    ///
    /// let message = Arc::new(Message::new().text("The office is closed on Monday"));
    /// for space in spaces {
    ///     client.create(space, Arc::clone(&message)).send().await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, space: impl IntoName<SpaceName>, message: impl Into<Arc<Message>>) -> CreateMessage {
        CreateMessage::new(Arc::clone(&self.core), space.into_name(), message.into())
    }

    /// Creates a message in several parts, which share a thread.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: chat_send::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_send::chat_cards::Message;
    ///
    /// let parts = ["All checks passed", "Details follow"].map(|text| Message::new().text(text));
    /// let sent = client.create_parts("spaces/AAAAtest", parts).message_id("client-build-42").send().await?;
    /// assert_eq!(sent.len(), 2);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_parts(
        &self,
        space: impl IntoName<SpaceName>,
        parts: impl IntoIterator<Item = Message>,
    ) -> CreateParts {
        CreateParts::new(self.create(space, Message::new()), parts.into_iter().collect())
    }

    /// Reads a message: `spaces.messages.get`.
    pub fn get(&self, name: impl IntoName<MessageName>) -> GetMessage {
        GetMessage::new(Arc::clone(&self.core), name.into_name())
    }

    /// Reads the messages of a space: `spaces.messages.list`.
    pub fn list(&self, space: impl IntoName<SpaceName>) -> ListMessages {
        ListMessages::new(Arc::clone(&self.core), space.into_name())
    }

    /// Changes the fields of a message that the mask names: `spaces.messages.patch`.
    ///
    /// What the mask names and `message` lacks is cleared.
    pub fn patch(
        &self,
        name: impl IntoName<MessageName>,
        message: impl Into<Message>,
        mask: UpdateMask,
    ) -> UpdateMessage {
        UpdateMessage::new(Arc::clone(&self.core), Method::Patch, name.into_name(), message.into(), mask)
    }

    /// The same by `PUT`: `spaces.messages.update`. Google recommends [`patch`](Self::patch).
    pub fn update(
        &self,
        name: impl IntoName<MessageName>,
        message: impl Into<Message>,
        mask: UpdateMask,
    ) -> UpdateMessage {
        UpdateMessage::new(Arc::clone(&self.core), Method::Update, name.into_name(), message.into(), mask)
    }

    /// Changes what differs between a message as it is and as it should be, by `spaces.messages.patch`.
    ///
    /// `old` is a message as the server returned it, with its name. `new` need not repeat what the server filled in, nor the
    /// thread, the viewer and the id that the message was given: those stay. If nothing else differs, nothing is sent. A
    /// difference that no update can bring about, such as another `fallback_text`, is an error.
    pub fn update_changed(&self, old: &Message, new: impl Into<Message>) -> UpdateMessage {
        UpdateMessage::changed(Arc::clone(&self.core), old, new.into())
    }

    /// Deletes a message: `spaces.messages.delete`.
    pub fn delete(&self, name: impl IntoName<MessageName>) -> DeleteMessage {
        DeleteMessage::new(Arc::clone(&self.core), name.into_name())
    }

    /// Replaces all cards of a message, which may be a person's: `spaces.messages.replaceCards`.
    ///
    /// No cards at all remove those that are there, for good (rule `replace-cards-empty-clears`).
    pub fn replace_cards<C: Into<CardWithId>>(
        &self,
        name: impl IntoName<MessageName>,
        cards: impl IntoIterator<Item = C>,
    ) -> ReplaceCards {
        ReplaceCards::new(Arc::clone(&self.core), name.into_name(), cards.into_iter().map(Into::into).collect())
    }

    /// Uploads a file to attach to a message of this space: `media.upload`.
    pub fn upload(
        &self,
        space: impl IntoName<SpaceName>,
        filename: impl Into<String>,
        content: impl Into<Vec<u8>>,
    ) -> UploadAttachment {
        UploadAttachment::new(Arc::clone(&self.core), space.into_name(), filename.into(), content.into())
    }
}
