//! What the tests share: the model walked through, and the files they read.

pub mod files;
pub mod model;
