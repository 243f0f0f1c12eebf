//! What the tests share: the model walked through, and the files they read.

pub mod files;
pub mod model;

/// The README's examples run as they stand there.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
