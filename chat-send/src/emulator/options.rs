//! What an emulator is started with.

use std::io;
use std::time::{Duration, SystemTime};

use super::{Emulator, Identity};

/// The largest upload, in bytes. Source: `maxSize` of `media.upload` in the discovery document.
const MAX_UPLOAD: usize = 209_715_200;
/// The largest body of any other request, in bytes: far beyond what a message may have, so that what is refused for its size
/// is refused as the API would.
const MAX_BODY: usize = 8 << 20;

/// A space that an emulator is told of, see [`Builder::space`].
///
/// # Examples
///
/// ```
/// use chat_send::emulator::Space;
///
/// let deploys = Space::named("AAAA").members(["ada", "deploy-bot"]);
/// let direct = Space::direct("DDDD");
/// assert_ne!(deploys, direct);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Space {
    pub(super) id: String,
    pub(super) threaded: bool,
    pub(super) members: Option<Vec<String>>,
}

impl Space {
    /// A named space, in which messages form threads, by its id, `AAAA`, or its name, `spaces/AAAA`.
    #[must_use]
    pub fn named(id: impl Into<String>) -> Self {
        Self { id: space_id(&id.into()).to_owned(), threaded: true, members: None }
    }

    /// A direct message, by its id or its name, in which threads and reply options are ignored.
    #[must_use]
    pub fn direct(id: impl Into<String>) -> Self {
        Self { threaded: false, ..Self::named(id) }
    }

    /// With these members only, people and apps by their ids; without this, everybody is a member.
    #[must_use]
    pub fn members<S: Into<String>>(mut self, members: impl IntoIterator<Item = S>) -> Self {
        self.members = Some(members.into_iter().map(Into::into).collect());
        self
    }
}

/// The id of a space that is called by its id or by its name.
pub(super) fn space_id(space: &str) -> &str {
    space.strip_prefix("spaces/").unwrap_or(space)
}

#[derive(Clone, Debug)]
pub(super) struct Webhook {
    pub(super) space: String,
    pub(super) key: String,
    pub(super) token: String,
}

#[derive(Clone)]
pub(super) struct Options {
    pub(super) port: u16,
    pub(super) app: String,
    pub(super) tokens: Vec<(String, Identity)>,
    pub(super) require_credentials: bool,
    pub(super) spaces: Vec<Space>,
    pub(super) webhooks: Vec<Webhook>,
    pub(super) clock: Option<SystemTime>,
    pub(super) seed: u64,
    pub(super) hang: Duration,
    pub(super) max_body: usize,
    pub(super) max_upload: usize,
    pub(super) quota: Option<u32>,
    pub(super) unknown_key_fails: bool,
    pub(super) webhook_names_only: bool,
    pub(super) webhook_ids_ignored: bool,
    pub(super) upload_needs_user: bool,
    pub(super) private_accessory_refused: bool,
    pub(super) client_id_hidden: bool,
}

/// An [`Emulator`] to be, with its options.
///
/// # Examples
///
/// ```
/// use chat_send::emulator::{Emulator, Identity};
///
/// let emulator = Emulator::builder().token("secret", Identity::user("ada")).require_credentials(true).start()?;
/// assert!(emulator.url().starts_with("http://127.0.0.1:"));
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone)]
#[must_use]
pub struct Builder {
    options: Options,
}

impl Default for Builder {
    fn default() -> Self {
        let options = Options {
            port: 0,
            app: "chat-app".to_owned(),
            tokens: Vec::new(),
            require_credentials: false,
            spaces: Vec::new(),
            webhooks: Vec::new(),
            clock: None,
            seed: 0,
            hang: Duration::from_secs(60),
            max_body: MAX_BODY,
            max_upload: MAX_UPLOAD,
            quota: None,
            unknown_key_fails: false,
            webhook_names_only: false,
            webhook_ids_ignored: false,
            upload_needs_user: false,
            private_accessory_refused: false,
            client_id_hidden: false,
        };
        Self { options }
    }
}

impl Builder {
    /// Binds the loopback address and begins to answer, on a thread of the emulator's own.
    ///
    /// # Errors
    ///
    /// What the system says when the port is taken, or a thread cannot be started.
    pub fn start(self) -> io::Result<Emulator> {
        Emulator::with(self.options)
    }

    /// The port; 0, which is the default, takes a free one.
    pub fn port(mut self, port: u16) -> Self {
        self.options.port = port;
        self
    }

    /// The app that calls where no token says otherwise. Default: `chat-app`.
    pub fn app(mut self, id: impl Into<String>) -> Self {
        self.options.app = id.into();
        self
    }

    /// What a bearer token stands for.
    pub fn token(mut self, token: impl Into<String>, identity: Identity) -> Self {
        self.options.tokens.push((token.into(), identity));
        self
    }

    /// Whether a request without any credentials is refused. Default: `false`, it comes from the [`app`](Self::app).
    pub fn require_credentials(mut self, required: bool) -> Self {
        self.options.require_credentials = required;
        self
    }

    /// Declares a space. Without any, every space that a request names exists; with one, no other does.
    pub fn space(mut self, space: Space) -> Self {
        self.options.spaces.push(space);
        self
    }

    /// Declares a webhook. Without any, every key and token is one; with one, no other is.
    pub fn webhook(mut self, space: impl Into<String>, key: impl Into<String>, token: impl Into<String>) -> Self {
        let space = space_id(&space.into()).to_owned();
        self.options.webhooks.push(Webhook { space, key: key.into(), token: token.into() });
        self
    }

    /// Stops the clock at a time; [`Emulator::advance`] moves it. Default: the system's clock.
    pub fn clock(mut self, time: SystemTime) -> Self {
        self.options.clock = Some(time);
        self
    }

    /// Where the random numbers of faults begin. Default: 0, so that every run is the same.
    pub fn seed(mut self, seed: u64) -> Self {
        self.options.seed = seed;
        self
    }

    /// How long a request hangs that is to time out, before its connection is closed. Default: 60 seconds.
    pub fn hang(mut self, time: Duration) -> Self {
        self.options.hang = time;
        self
    }

    /// How many bytes an upload may have. Default: 209,715,200, as documented.
    pub fn max_upload(mut self, bytes: usize) -> Self {
        self.options.max_upload = bytes;
        self
    }

    /// Answers 429 to more than so many writes to one space in a second of the [`clock`](Self::clock).
    ///
    /// The API allows one. Default: no quota, so that tests need not wait. Source: Google's page "Usage limits".
    pub fn write_quota(mut self, per_second: u32) -> Self {
        self.options.quota = Some(per_second);
        self
    }

    /// Whether `REPLY_MESSAGE_OR_FAIL` fails with a thread key that was never used.
    ///
    /// The reference says that a thread starts, which is the default; the guide to webhooks says that the message is not sent.
    pub fn unknown_thread_key_fails(mut self, fails: bool) -> Self {
        self.options.unknown_key_fails = fails;
        self
    }

    /// Whether a webhook is answered with `name` and `thread.name` alone.
    ///
    /// The reference says that they come in addition to what was sent, which is the default; the guide to webhooks says that
    /// nothing else does.
    pub fn webhook_answers_names_only(mut self, only: bool) -> Self {
        self.options.webhook_names_only = only;
        self
    }

    /// Whether `requestId` and `messageId` mean nothing on a webhook. Default: `false`. It is documented nowhere.
    pub fn webhook_ids_ignored(mut self, ignored: bool) -> Self {
        self.options.webhook_ids_ignored = ignored;
        self
    }

    /// Whether an upload needs user authentication.
    ///
    /// The list of scopes has `chat.bot`, which is the default; the description of `media.upload` asks for a user.
    pub fn upload_needs_user(mut self, needed: bool) -> Self {
        self.options.upload_needs_user = needed;
        self
    }

    /// Whether a private message with accessory widgets is refused, as it was before 2025-10-22. Default: `false`.
    pub fn private_accessory_widgets_refused(mut self, refused: bool) -> Self {
        self.options.private_accessory_refused = refused;
        self
    }

    /// Whether answers leave `clientAssignedMessageId` out. Default: `false`; the reference describes how to use it, and nobody
    /// has shown that it is filled in.
    pub fn client_assigned_id_hidden(mut self, hidden: bool) -> Self {
        self.options.client_id_hidden = hidden;
        self
    }
}
