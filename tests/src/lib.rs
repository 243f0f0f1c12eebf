//! What the tests and the fuzzer share: the model walked through, the files they read, and what must hold for any
//! string.

pub mod escaping;
pub mod files;
pub mod input;
pub mod model;
pub mod reading;
pub mod sending;
pub mod splitting;

/// The README's examples run as they stand there.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
