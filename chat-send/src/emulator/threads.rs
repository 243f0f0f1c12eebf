//! Which thread a new message belongs to.

use chat_cards::{Message, Thread};

use crate::MAX_THREAD_KEY_CHARS;

use super::auth::Caller;
use super::errors::{self, Failure};
use super::options::{Options, Space};
use super::store::Store;

/// What a request says of threads when none can be replied to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ReplyOption {
    /// A new thread, whatever the message says.
    Unspecified,
    Fallback,
    OrFail,
}

/// The words of `messageReplyOption`.
pub(super) const REPLY_OPTIONS: [(&str, i32); 3] = [
    ("MESSAGE_REPLY_OPTION_UNSPECIFIED", 0),
    ("REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD", 1),
    ("REPLY_MESSAGE_OR_FAIL", 2),
];

impl ReplyOption {
    pub(super) fn from_word(word: &str) -> Self {
        match word {
            "REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD" => Self::Fallback,
            "REPLY_MESSAGE_OR_FAIL" => Self::OrFail,
            _ => Self::Unspecified,
        }
    }
}

/// A thread that was found, or one to start.
pub(super) enum Place {
    Reply(String),
    /// Under a key, if there is one.
    New(Option<String>),
}

/// Finds the thread that a message asks for; `key` is the one in the query.
pub(super) fn place(
    store: &Store,
    space: &Space,
    caller: &Caller,
    message: &Message,
    key: Option<&str>,
    option: ReplyOption,
    options: &Options,
) -> Result<Place, Failure> {
    let thread = message.thread.as_ref();
    let name = thread.map(|thread| thread.name.as_str()).filter(|name| !name.is_empty());
    let name = name.map(|name| thread_id(name, &space.id)).transpose()?;
    let own = thread.map(|thread| thread.thread_key.as_str()).filter(|key| !key.is_empty());
    let is_long = |key: &&str| key.chars().count() > MAX_THREAD_KEY_CHARS;
    if own.is_some_and(|key| is_long(&key)) {
        return Err(errors::THREAD_KEY_LONG.into());
    }
    if key.is_some_and(|key| is_long(&key)) {
        return Err(Failure::from(errors::THREAD_KEY_LONG).with_rule(Some("thread-key-param-max-length")));
    }
    let key = own.or(key);
    if option == ReplyOption::Unspecified || !space.threaded {
        return Ok(Place::New(None));
    }
    let room = store.rooms.get(&space.id);
    match (name, key) {
        (Some(name), _) => match (room.is_some_and(|room| room.threads.contains(name)), option) {
            (true, _) => Ok(Place::Reply(name.to_owned())),
            // Ids tell capitals from small letters, and no option makes up for those that were lost.
            _ if room.is_some_and(|room| room.threads.iter().any(|thread| thread.eq_ignore_ascii_case(name))) => {
                Err(errors::THREAD_BAD_NAME.into())
            }
            (false, ReplyOption::OrFail) => Err(errors::THREAD_NOT_FOUND.into()),
            (false, _) => Ok(Place::New(key.map(str::to_owned))),
        },
        (None, Some(key)) => {
            let known = room.and_then(|room| room.keys.get(&(caller.clone(), key.to_owned())));
            match known {
                Some(thread) => Ok(Place::Reply(thread.clone())),
                None if option == ReplyOption::OrFail && options.unknown_key_fails => {
                    Err(errors::THREAD_NOT_FOUND.into())
                }
                None => Ok(Place::New(Some(key.to_owned()))),
            }
        }
        (None, None) => Ok(Place::New(None)),
    }
}

/// The id in a thread's name, which must be one of the space.
fn thread_id<'a>(name: &'a str, space: &str) -> Result<&'a str, Failure> {
    let id = name.strip_prefix("spaces/").and_then(|rest| rest.strip_prefix(space)?.strip_prefix("/threads/"));
    // A message's id has a point in it, and is a common mistake here.
    let is_id = |id: &&str| !id.is_empty() && id.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
    id.filter(is_id).ok_or_else(|| errors::THREAD_BAD_NAME.into())
}

/// The thread as an answer shows it: with its key for whom the key belongs to.
pub(super) fn shown(store: &Store, space: &str, id: &str, caller: Option<&Caller>) -> Thread {
    let room = store.rooms.get(space);
    let key = room
        .into_iter()
        .flat_map(|room| &room.keys)
        .find(|((owner, _), thread)| caller.is_none_or(|caller| caller == owner) && *thread == id);
    let mut thread = Thread::new().name(format!("spaces/{space}/threads/{id}"));
    if let Some(((_, key), _)) = key {
        thread.thread_key = key.clone().into();
    }
    thread
}
