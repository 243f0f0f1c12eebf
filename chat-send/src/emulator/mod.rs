//! A Chat API on this machine, for tests and for trying things out.
//!
//! [`Emulator::start`] binds a free port of the loopback address and answers `spaces.messages`, webhooks and uploads as the
//! API does, as far as Google and others have published how that is. It is as strict: a body with an unknown field is refused
//! in Google's words. It keeps state: threads by key, message ids, request ids, private messages, update masks, pages. Nothing
//! leaves the machine, no credentials are needed and nothing is written to disk.
//!
//! ```
//! use chat_send::emulator::Emulator;
//!
//! let emulator = Emulator::start()?;
//! // … a client sends to `emulator.url()`, or posts to `emulator.webhook_url("AAAA")` …
//! assert!(emulator.messages("AAAA").is_empty());
//! # Ok::<(), std::io::Error>(())
//! ```
//!
//! # Who calls
//!
//! Every bearer token is good. [`Builder::token`] says what one stands for; of the others, `emu-app-NAME` is the app `NAME`,
//! `emu-user-ID` the person `ID`, `emu-invalid` is refused, and any other is the [`app`](Builder::app), as is a request without
//! credentials. The address of a webhook has a key and a token; each token is an app of its own.
//!
//! # What is certain
//!
//! An answer that refuses a request has headers that Google's does not have. `x-emulator-case` names the case, and
//! `x-emulator-rule` the rule that was broken, by the id under which `check` reports it, where there is one.
//! `x-emulator-wording` says where the text comes from: `verbatim` was quoted from an answer of the Chat API, `template` is
//! how Google's APIs in general put it, `own` is ours, because only the failure is documented and not its words. Tests should
//! not rely on the latter.
//!
//! Where Google's own pages contradict each other, [`Builder`] has a switch, and the reference is the default:
//! [`unknown_thread_key_fails`](Builder::unknown_thread_key_fails),
//! [`webhook_answers_names_only`](Builder::webhook_answers_names_only), [`upload_needs_user`](Builder::upload_needs_user),
//! [`private_accessory_widgets_refused`](Builder::private_accessory_widgets_refused),
//! [`client_assigned_id_hidden`](Builder::client_assigned_id_hidden). So has `chat-send emulate`, as `--switch`.
//!
//! # What goes wrong
//!
//! [`Emulator::fault`] makes requests fail in the ways in which networks and services do, [`Fault`] lists them; the header
//! `x-emulator-fault` does the same for one request.
//!
//! # From outside
//!
//! What the methods of [`Emulator`] do can be done over HTTP too:
//!
//! | request | what it does |
//! |---|---|
//! | `GET /_emulator/requests`, `DELETE` | what has arrived; forget it |
//! | `GET /_emulator/messages/SPACE` | the messages of a space, `AAAA` or `spaces/AAAA`, with those that were deleted |
//! | `GET /_emulator/faults`, `POST`, `DELETE` | the rules in force; add `{"fault": "503", "method": "create", "times": 2, "skip": 1, "probability": 0.5}`; take all back |
//! | `GET /_emulator/clock`, `POST` | the time; `{"time": "2026-03-01T09:30:00Z"}` stops it there, `{"advanceMs": 1000}` moves it |
//! | `GET /_emulator/state`, `PUT` | everything that is stored; put it back |
//! | `POST /_emulator/reset` | begin anew |

mod auth;
mod bytes;
mod call;
mod clock;
mod content;
mod create;
mod delete;
mod errors;
mod export;
mod faults;
mod filter;
mod list;
mod mask;
mod media;
mod options;
mod paging;
mod parse;
mod partial;
mod present;
mod query;
mod random;
mod received;
mod replace;
mod request;
mod routes;
mod server;
mod state;
mod store;
mod test_api;
mod threads;
mod update;
mod webhook;

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::{Duration, SystemTime};

use chat_cards::Message;
use serde_json::Value;
use tokio::sync::oneshot;

use options::{Options, space_id};
use state::Shared;

pub use auth::Identity;
pub use export::ImportError;
pub use faults::{Fault, FaultRule, UnknownFault};
pub use options::{Builder, Space};
pub use received::Received;
pub use routes::{Method, UnknownMethod};

/// A Chat API on this machine; it stops when it is dropped. [The module](self) says what it does.
pub struct Emulator {
    shared: Arc<Shared>,
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<io::Result<()>>>,
}

impl Emulator {
    /// Starts with every option at its default, on a free port.
    ///
    /// # Errors
    ///
    /// What the system says when no port can be bound or no thread started.
    pub fn start() -> io::Result<Self> {
        Self::builder().start()
    }

    /// Options to start with.
    pub fn builder() -> Builder {
        Builder::default()
    }

    fn with(options: Options) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared::new(options));
        let (stop, stopped) = oneshot::channel();
        let served = Arc::clone(&shared);
        let thread = std::thread::Builder::new().name("chat emulator".to_owned());
        let thread = thread.spawn(move || server::serve(listener, served, stopped))?;
        Ok(Self { shared, address, stop: Some(stop), thread: Some(thread) })
    }

    /// Where the API is, instead of `https://chat.googleapis.com`; without a slash at the end.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The address that is bound.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The address of a webhook of a space, `AAAA` or `spaces/AAAA`: the first one that was declared, or one that exists because
    /// none was.
    #[must_use]
    pub fn webhook_url(&self, space: &str) -> String {
        let space = space_id(space);
        let declared = self.shared.options.webhooks.iter().find(|webhook| webhook.space == space);
        let (key, token) = declared.map_or(("emu-key", "emu-token"), |webhook| (&*webhook.key, &*webhook.token));
        format!("{}/v1/spaces/{space}/messages?key={key}&token={token}", self.url())
    }

    /// The messages of a space, `AAAA` or `spaces/AAAA`, in the order of creation, private and deleted ones included, as answers
    /// show them.
    #[must_use]
    pub fn messages(&self, space: &str) -> Vec<Message> {
        call::all(&self.shared.lock().store, space_id(space), &self.shared.options)
    }

    /// The requests to the API that have arrived, in their order: the last 5,000 at least.
    #[must_use]
    pub fn requests(&self) -> Vec<Received> {
        self.shared.lock().requests.clone()
    }

    /// Makes requests fail: the next one, if a bare [`Fault`] is given.
    pub fn fault(&self, rule: impl Into<FaultRule>) {
        self.shared.lock().faults.rules.push(rule.into());
    }

    /// Takes all faults back.
    pub fn clear_faults(&self) {
        self.shared.lock().faults.rules.clear();
    }

    /// Forgets messages, requests and faults.
    pub fn reset(&self) {
        self.shared.reset();
    }

    /// The time by the emulator's clock.
    #[must_use]
    pub fn now(&self) -> SystemTime {
        clock::system_time(self.shared.lock().store.clock.now())
    }

    /// Stops the clock at a time.
    pub fn set_time(&self, time: SystemTime) {
        self.shared.lock().store.clock.set(time);
    }

    /// Moves the clock on.
    pub fn advance(&self, by: Duration) {
        self.shared.lock().store.clock.advance(by);
    }

    /// Everything that is stored, to be [imported](Self::import) again.
    ///
    /// # Examples
    ///
    /// ```
    /// use chat_send::emulator::Emulator;
    ///
    /// let (one, two) = (Emulator::start()?, Emulator::start()?);
    /// two.import(&one.export()).expect("its own export");
    /// assert_eq!(two.export(), one.export());
    /// # Ok::<(), std::io::Error>(())
    /// ```
    #[must_use]
    pub fn export(&self) -> Value {
        export::write(&self.shared.lock().store)
    }

    /// Takes the place of everything that is stored.
    ///
    /// # Errors
    ///
    /// When the value is no export; then nothing has changed.
    pub fn import(&self, value: &Value) -> Result<(), ImportError> {
        let mut state = self.shared.lock();
        export::read(value, &mut state.store)
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // What it ended with, there is nobody left to tell.
            let _ = thread.join();
        }
    }
}

impl std::fmt::Debug for Emulator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Emulator").field("address", &self.address).finish_non_exhaustive()
    }
}
