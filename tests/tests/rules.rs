//! The rules: each does what its examples say, all that is documented is there, and the corpus is judged as it should be.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "emulator/api.rs"]
#[allow(dead_code, reason = "another test needs the rest")]
mod api;
#[path = "rules/book.rs"]
mod book;
#[path = "rules/card.rs"]
mod card;
#[path = "rules/corpus.rs"]
mod corpus;
#[path = "rules/desk.rs"]
mod desk;
#[path = "rules/elsewhere.rs"]
mod elsewhere;
#[path = "rules/examples.rs"]
mod examples;
#[path = "rules/facts.rs"]
mod facts;
#[path = "rules/form.rs"]
mod form;
#[path = "corpus/messages.rs"]
mod messages;
#[path = "rules/robust.rs"]
mod robust;
#[path = "rules/sender.rs"]
mod sender;
#[path = "size/tape.rs"]
mod tape;
#[path = "rules/wrap.rs"]
mod wrap;
