//! Sending from a program that has no asynchronous runtime.
//!
//! Every request has [`send_blocking`](SendBlocking::send_blocking) beside its `send`, a list over all pages has
//! [`next_blocking`](MessageStream::next_blocking), and [`wait`] waits for any other future. They share one runtime for the whole
//! process, with a thread of its own: connections are looked after between two calls too, and a client can be used here and in
//! another runtime.
//!
//! ```no_run
//! use chat_send::blocking::SendBlocking;
//! use chat_send::chat_cards::Message;
//! use chat_send::{Error, Webhook};
//!
//! fn main() -> Result<(), Error> {
//!     let webhook = Webhook::new(std::env::var("CHAT_WEBHOOK_URL").unwrap_or_default())?;
//!     webhook.create(Message::new().text("Deploy finished")).send_blocking()?;
//!     Ok(())
//! }
//! ```

use std::future::Future;

use chat_cards::{Attachment, Message};
use tokio::runtime::Handle;

use crate::background;
use crate::client::{
    CreateMessage, CreateParts, DeleteMessage, GetMessage, ListMessages, MessagePage, MessageStream, PartsError,
    ReplaceCards, UpdateMessage, UploadAttachment,
};
use crate::error::{Error, SetupError};

/// Waits for a future.
///
/// # Errors
///
/// [`SetupError::InsideRuntime`] within an asynchronous runtime, which would stand still meanwhile. A thread that the runtime
/// has for what blocks, as `spawn_blocking` takes one, counts as within: its `Handle::block_on` waits there.
///
/// # Examples
///
/// ```
/// use chat_send::blocking::wait;
/// use chat_send::{Error, SetupError};
///
/// assert_eq!(wait(async { 1 + 1 })?, 2);
/// # Ok::<(), Error>(())
/// ```
pub fn wait<F: Future>(future: F) -> Result<F::Output, Error> {
    if Handle::try_current().is_ok() {
        return Err(SetupError::InsideRuntime.into());
    }
    Ok(background::runtime().ok_or(SetupError::Runtime)?.block_on(future))
}

/// A request that can be sent without an asynchronous runtime.
pub trait SendBlocking {
    /// What comes back.
    type Output;

    /// Sends the request, and waits for the answer.
    ///
    /// # Errors
    ///
    /// As the `send` of the request, and [`SetupError::InsideRuntime`] within an asynchronous runtime.
    fn send_blocking(self) -> Result<Self::Output, Error>;
}

macro_rules! send_blocking {
    ($($request:ty => $output:ty),* $(,)?) => {$(
        impl SendBlocking for $request {
            type Output = $output;

            fn send_blocking(self) -> Result<Self::Output, Error> {
                wait(self.send())?
            }
        }
    )*};
}

send_blocking! {
    CreateMessage => Message,
    GetMessage => Message,
    ListMessages => MessagePage,
    UpdateMessage => Message,
    DeleteMessage => (),
    ReplaceCards => (),
    UploadAttachment => Attachment,
}

impl CreateParts {
    /// Sends the parts that are not there yet, as [`send`](Self::send) does, and waits for the answers.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send), and [`SetupError::InsideRuntime`] within an asynchronous runtime.
    pub fn send_blocking(self) -> Result<Vec<Message>, PartsError> {
        wait(self.send()).unwrap_or_else(|error| Err(PartsError::before_any(error)))
    }
}

impl MessageStream {
    /// Waits for the next message; none after the last.
    ///
    /// Within an asynchronous runtime it is [`SetupError::InsideRuntime`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # fn example(client: chat_send::Client) -> Result<(), chat_send::Error> {
    /// let mut messages = client.list("spaces/AAAAtest").stream();
    /// while let Some(message) = messages.next_blocking() {
    ///     println!("{}", message?.text.as_str());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn next_blocking(&mut self) -> Option<Result<Message, Error>> {
        wait(self.next()).unwrap_or_else(|error| Some(Err(error)))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use std::thread;

    use tokio::runtime::Builder;

    use super::*;
    use crate::{Client, StaticToken};

    #[test]
    fn a_runtime_is_not_blocked() {
        let runtime = Builder::new_current_thread().build().unwrap();
        let client = Client::app(StaticToken::new("t").unwrap()).unwrap();
        let error = runtime.block_on(async { client.get("spaces/A/messages/B").send_blocking().unwrap_err() });
        assert!(matches!(error, Error::Setup(SetupError::InsideRuntime)));
        let parts = client.create_parts("spaces/A", [Message::new().text("1")]);
        let error = runtime.block_on(async { parts.send_blocking().unwrap_err() });
        assert!(matches!(error.error(), Error::Setup(SetupError::InsideRuntime)) && error.sent().is_empty());
        let error = runtime.block_on(async { client.list("spaces/A").stream().next_blocking().unwrap().unwrap_err() });
        assert!(matches!(error, Error::Setup(SetupError::InsideRuntime)));
    }

    #[test]
    fn what_was_begun_goes_on_while_nobody_waits() {
        let (done, is_done) = std::sync::mpsc::channel();
        let begin = async {
            tokio::spawn(async move {
                tokio::time::sleep(std::time::Duration::from_millis(1)).await;
                done.send(())
            });
        };
        wait(begin).unwrap();
        is_done.recv_timeout(std::time::Duration::from_secs(60)).unwrap();
    }

    #[test]
    fn threads_can_wait_at_the_same_time() {
        let waits = || wait(async { tokio::time::sleep(std::time::Duration::from_millis(5)).await }).is_ok();
        let threads: Vec<_> = (0..4).map(|_| thread::spawn(waits)).collect();
        assert!(threads.into_iter().all(|thread| thread.join().unwrap()));
    }
}
