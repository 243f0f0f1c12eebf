//! From a [`chat_cards::Message`] to a delivered message.
//!
//! Nothing is sent yet: this release reserves the crate's place in the workspace.

pub use chat_cards;
