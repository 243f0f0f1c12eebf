//! The local Chat server, asked over HTTP as its clients ask it.

#[path = "emulator/api.rs"]
mod api;
#[path = "emulator/auth.rs"]
mod auth;
#[path = "emulator/bodies.rs"]
mod bodies;
#[path = "emulator/corpus.rs"]
mod corpus;
#[path = "emulator/create.rs"]
mod create;
#[path = "emulator/errors.rs"]
mod errors;
#[path = "emulator/faults.rs"]
mod faults;
#[path = "emulator/ids.rs"]
mod ids;
#[path = "emulator/list.rs"]
mod list;
#[path = "emulator/media.rs"]
mod media;
#[path = "corpus/messages.rs"]
mod messages;
#[path = "emulator/partial.rs"]
mod partial;
#[path = "emulator/quotes.rs"]
mod quotes;
#[path = "emulator/robust.rs"]
mod robust;
#[path = "emulator/socket.rs"]
mod socket;
#[path = "emulator/steering.rs"]
mod steering;
#[path = "emulator/threads.rs"]
mod threads;
#[path = "emulator/update.rs"]
mod update;
#[path = "emulator/webhook.rs"]
mod webhook;
