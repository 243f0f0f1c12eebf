//! What the tests share: the model walked through, the files they read, and a gallery of messages.

pub mod files;
pub mod gallery;
pub mod model;
