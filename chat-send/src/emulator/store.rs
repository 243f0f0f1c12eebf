//! What is kept: spaces, their messages, and what ties requests to them.

use std::collections::{BTreeMap, BTreeSet};

use chat_cards::{DeletionType, Message};

use crate::SpaceName;

use super::auth::Caller;
use super::clock::{Clock, Moment};
use super::errors::{self, Failure};
use super::media::Uploads;
use super::options::{Options, Space};
use super::paging::Position;

/// A message, as it was sent and with what the server knows of it.
#[derive(Clone, Debug)]
pub(super) struct Stored {
    /// How many were created before it, over all spaces.
    pub(super) number: u64,
    /// The id that the server gave it.
    pub(super) id: String,
    pub(super) client_id: Option<String>,
    pub(super) thread: String,
    pub(super) is_reply: bool,
    pub(super) author: Caller,
    /// What the author sent, without the fields that only the server fills.
    pub(super) content: Message,
    pub(super) silent: bool,
    pub(super) created: Moment,
    pub(super) updated: Option<Moment>,
    pub(super) deleted: Option<(Moment, DeletionType)>,
    /// Whether the cards were removed by `replaceCards`, for good.
    pub(super) cards_cleared: bool,
}

/// What is in one space.
#[derive(Clone, Debug, Default)]
pub(super) struct Room {
    /// In the order of creation.
    pub(super) messages: Vec<Stored>,
    pub(super) threads: BTreeSet<String>,
    /// The threads by key; a key belongs to whom used it.
    pub(super) keys: BTreeMap<(Caller, String), String>,
    /// Request ids: who used one, and for which message.
    pub(super) requests: BTreeMap<String, (Caller, String)>,
    /// When the latest writes were, for the quota.
    pub(super) writes: Vec<Moment>,
}

/// All of it.
#[derive(Clone, Debug)]
pub(super) struct Store {
    pub(super) rooms: BTreeMap<String, Room>,
    pub(super) uploads: Uploads,
    /// How many ids were given out.
    pub(super) count: u64,
    pub(super) clock: Clock,
}

impl Store {
    pub(super) fn new(options: &Options) -> Self {
        let clock = Clock::new(options.clock);
        Self { rooms: BTreeMap::new(), uploads: Uploads::default(), count: 0, clock }
    }

    /// A new number.
    pub(super) fn number(&mut self) -> u64 {
        self.count += 1;
        self.count
    }

    /// A new id, which looks like Google's and is the same in every run.
    pub(super) fn id(&mut self) -> String {
        opaque(self.number())
    }

    pub(super) fn room(&mut self, space: &str) -> &mut Room {
        self.rooms.entry(space.to_owned()).or_default()
    }

    /// The message of an id, the server's or the caller's own.
    pub(super) fn find(&self, space: &str, id: &str) -> Option<&Stored> {
        self.rooms.get(space)?.messages.iter().find(|message| message.is(id))
    }

    /// The same, to change.
    pub(super) fn find_mut(&mut self, space: &str, id: &str) -> Option<&mut Stored> {
        self.rooms.get_mut(space)?.messages.iter_mut().find(|message| message.is(id))
    }

    /// The message of an id, if the caller may see it.
    pub(super) fn visible(&self, space: &str, id: &str, caller: &Caller) -> Result<&Stored, Failure> {
        let found = self.find(space, id).filter(|message| message.is_visible(caller));
        found.ok_or_else(|| errors::AMBIGUOUS.into())
    }
}

impl Stored {
    fn is(&self, id: &str) -> bool {
        self.id == id || self.client_id.as_deref() == Some(id)
    }

    /// Where the message stands in a list.
    pub(super) fn position(&self) -> Position {
        (self.created, self.number)
    }

    /// Whether somebody sees the message: a private one is for its viewer and its author.
    pub(super) fn is_visible(&self, caller: &Caller) -> bool {
        let viewer = self.content.private_message_viewer.as_ref();
        *caller == self.author || viewer.is_none_or(|viewer| caller.is_user() && viewer.name == caller.name().as_str())
    }
}

/// The space of an id, if the caller may act in it.
pub(super) fn space(id: &str, caller: &Caller, options: &Options) -> Result<Space, Failure> {
    if id == "-" || SpaceName::parse(format!("spaces/{id}")).is_err() {
        return Err(errors::BAD_SPACE.into());
    }
    if options.spaces.is_empty() {
        return Ok(Space::named(id));
    }
    let Some(space) = options.spaces.iter().find(|space| space.id == id) else {
        return Err(errors::AMBIGUOUS.into());
    };
    let (Caller::App(caller_id) | Caller::User(caller_id) | Caller::Webhook(caller_id)) = caller;
    let is_member = space.members.as_ref().is_none_or(|members| members.contains(caller_id));
    match caller {
        // A webhook was made in its space.
        _ if is_member => Ok(space.clone()),
        Caller::Webhook(_) => Ok(space.clone()),
        Caller::App(_) => Err(errors::NOT_MEMBER.into()),
        Caller::User(_) => Err(errors::AMBIGUOUS.into()),
    }
}

/// Eleven letters for a number, without order or meaning.
fn opaque(number: u64) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut bits = super::random::mix(number);
    let mut text = String::with_capacity(11);
    for _ in 0..11 {
        text.push(char::from(LETTERS[(bits & 63) as usize]));
        bits >>= 6;
    }
    text
}
