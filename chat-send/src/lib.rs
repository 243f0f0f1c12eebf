//! From a [`chat_cards::Message`] to a delivered message.

#[cfg(feature = "emulator")]
pub mod emulator;

pub use chat_cards;

mod names;

pub use names::{
    AttachmentName, MAX_MESSAGE_ID_CHARS, MAX_THREAD_KEY_CHARS, MessageId, MessageName, NameError, NameKind, RequestId,
    SpaceName, ThreadKey, ThreadName, UserName,
};
