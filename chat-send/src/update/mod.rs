//! Changing a message.

mod mask;

pub use mask::{UpdateMask, UpdateMaskError};
