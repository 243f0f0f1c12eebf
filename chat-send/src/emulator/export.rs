//! Everything that is stored, as JSON and back.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use chat_cards::{DeletionType, Message};
use serde_json::{Map, Value, json};

use super::auth::Caller;
use super::bytes;
use super::call::message_json;
use super::clock::{self, Moment, timestamp};
use super::media::Upload;
use super::store::{Room, Store, Stored};

/// What is wrong with a value that should be an export.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportError {
    path: String,
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "this is no export: `{}` is missing or wrong", self.path)
    }
}

impl std::error::Error for ImportError {}

/// The form of the JSON.
const VERSION: u64 = 1;

/// The most ids that an emulator has given out when it was exported: what a page token can tell from a forgery.
const MAX_COUNT: u64 = u32::MAX as u64;

pub(super) fn write(store: &Store) -> Value {
    let spaces: Map<String, Value> = store.rooms.iter().map(|(id, room)| (id.clone(), room_json(room))).collect();
    let files = store.uploads.files.iter().map(|(name, file)| {
        let value = json!({
            "space": file.space, "file": file.file, "type": file.kind, "content": bytes::encode(&file.bytes),
        });
        (name.clone(), value)
    });
    json!({ "version": VERSION, "count": store.count, "spaces": spaces, "files": files.collect::<Map<_, _>>() })
}

fn room_json(room: &Room) -> Value {
    let key = |((owner, key), thread): (&(Caller, String), &String)| json!({ "owner": owner.to_text(), "key": key, "thread": thread });
    let request = |(id, (owner, message)): (&String, &(Caller, String))| json!({ "id": id, "owner": owner.to_text(), "message": message });
    json!({
        "messages": room.messages.iter().map(stored_json).collect::<Vec<_>>(),
        "threads": room.threads,
        "keys": room.keys.iter().map(key).collect::<Vec<_>>(),
        "requests": room.requests.iter().map(request).collect::<Vec<_>>(),
    })
}

fn stored_json(stored: &Stored) -> Value {
    let time = |time: Moment| timestamp(time).as_str().to_owned();
    let deleted = stored.deleted.as_ref();
    json!({
        "number": stored.number,
        "id": stored.id,
        "clientId": stored.client_id,
        "thread": stored.thread,
        "isReply": stored.is_reply,
        "author": stored.author.to_text(),
        "content": message_json(&stored.content),
        "silent": stored.silent,
        "created": time(stored.created),
        "updated": stored.updated.map(time),
        "deleted": deleted.map(|(moment, by)| json!({ "time": time(*moment), "by": by })),
        "cardsCleared": stored.cards_cleared,
    })
}

/// Takes the place of what is stored; the clock goes on.
pub(super) fn read(value: &Value, store: &mut Store) -> Result<(), ImportError> {
    let root = Place { value, path: String::new() };
    if root.number("version")? != VERSION {
        return Err(root.wrong("version"));
    }
    let mut rooms = BTreeMap::new();
    for (id, space) in root.object("spaces")? {
        rooms.insert(id, room(&space)?);
    }
    let mut files = BTreeMap::new();
    for (name, file) in root.object("files")? {
        let bytes = bytes::decode(&file.text("content")?).ok_or_else(|| file.wrong("content"))?;
        let upload = Upload { space: file.text("space")?, file: file.text("file")?, kind: file.text("type")?, bytes };
        files.insert(name, upload);
    }
    let count = root.number("count")?;
    let last = rooms.values().flat_map(|room| &room.messages).map(|message| message.number).max();
    // What comes next is numbered from here on.
    if count > MAX_COUNT || last > Some(count) {
        return Err(root.wrong("count"));
    }
    store.count = count;
    store.rooms = rooms;
    store.uploads.files = files;
    Ok(())
}

fn room(space: &Place<'_>) -> Result<Room, ImportError> {
    let mut room = Room::default();
    for message in space.list("messages")? {
        room.messages.push(stored(&message)?);
    }
    let threads = space.list("threads")?;
    room.threads = threads.iter().map(Place::as_text).collect::<Result<BTreeSet<_>, _>>()?;
    for key in space.list("keys")? {
        room.keys.insert((key.caller("owner")?, key.text("key")?), key.text("thread")?);
    }
    for request in space.list("requests")? {
        room.requests.insert(request.text("id")?, (request.caller("owner")?, request.text("message")?));
    }
    Ok(room)
}

fn stored(place: &Place<'_>) -> Result<Stored, ImportError> {
    let deleted = match place.value.get("deleted") {
        None | Some(Value::Null) => None,
        Some(_) => {
            let deleted = place.at("deleted")?;
            let by = serde_json::from_value::<DeletionType>(deleted.at("by")?.value.clone());
            Some((deleted.moment("time")?, by.map_err(|_| deleted.wrong("by"))?))
        }
    };
    let content = serde_json::from_value::<Message>(place.at("content")?.value.clone());
    Ok(Stored {
        number: place.number("number")?,
        id: place.text("id")?,
        client_id: place.maybe("clientId", Place::text)?,
        thread: place.text("thread")?,
        is_reply: place.flag("isReply")?,
        author: place.caller("author")?,
        content: content.map_err(|_| place.wrong("content"))?,
        silent: place.flag("silent")?,
        created: place.moment("created")?,
        updated: place.maybe("updated", Place::moment)?,
        deleted,
        cards_cleared: place.flag("cardsCleared")?,
    })
}

/// A part of an export, and where it is.
struct Place<'a> {
    value: &'a Value,
    path: String,
}

impl<'a> Place<'a> {
    fn wrong(&self, name: &str) -> ImportError {
        ImportError { path: self.below(name) }
    }

    fn below(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) }
    }

    fn at(&self, name: &str) -> Result<Place<'a>, ImportError> {
        let value = self.value.get(name).ok_or_else(|| self.wrong(name))?;
        Ok(Place { value, path: self.below(name) })
    }

    fn object(&self, name: &str) -> Result<Vec<(String, Place<'a>)>, ImportError> {
        let inner = self.at(name)?;
        let fields = inner.value.as_object().ok_or_else(|| self.wrong(name))?;
        Ok(fields.iter().map(|(key, value)| (key.clone(), Place { value, path: inner.below(key) })).collect())
    }

    fn list(&self, name: &str) -> Result<Vec<Place<'a>>, ImportError> {
        let inner = self.at(name)?;
        let items = inner.value.as_array().ok_or_else(|| self.wrong(name))?;
        let place = |(index, value)| Place { value, path: format!("{}[{index}]", inner.path) };
        Ok(items.iter().enumerate().map(place).collect())
    }

    fn as_text(&self) -> Result<String, ImportError> {
        self.value.as_str().map(str::to_owned).ok_or_else(|| ImportError { path: self.path.clone() })
    }

    fn text(&self, name: &str) -> Result<String, ImportError> {
        self.at(name)?.as_text()
    }

    fn number(&self, name: &str) -> Result<u64, ImportError> {
        self.at(name)?.value.as_u64().ok_or_else(|| self.wrong(name))
    }

    fn flag(&self, name: &str) -> Result<bool, ImportError> {
        self.at(name)?.value.as_bool().ok_or_else(|| self.wrong(name))
    }

    fn moment(&self, name: &str) -> Result<Moment, ImportError> {
        clock::parse(&self.text(name)?).ok_or_else(|| self.wrong(name))
    }

    fn caller(&self, name: &str) -> Result<Caller, ImportError> {
        Caller::from_text(&self.text(name)?).ok_or_else(|| self.wrong(name))
    }

    /// A value that may be absent.
    fn maybe<T>(
        &self,
        name: &str,
        read: impl Fn(&Self, &str) -> Result<T, ImportError>,
    ) -> Result<Option<T>, ImportError> {
        match self.value.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(_) => read(self, name).map(Some),
        }
    }
}
