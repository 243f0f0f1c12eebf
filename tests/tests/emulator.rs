//! The local Chat server, asked over HTTP as its clients ask it.

#[path = "emulator/api.rs"]
mod api;
#[path = "emulator/auth.rs"]
mod auth;
#[path = "emulator/bodies.rs"]
mod bodies;
#[path = "emulator/create.rs"]
mod create;
#[path = "emulator/ids.rs"]
mod ids;
#[path = "emulator/list.rs"]
mod list;
#[path = "emulator/threads.rs"]
mod threads;
#[path = "emulator/update.rs"]
mod update;
#[path = "emulator/webhook.rs"]
mod webhook;
