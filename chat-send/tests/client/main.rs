//! The client against a server whose answers are written by hand.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[cfg(feature = "google-auth")]
mod auth;
#[cfg(all(feature = "blocking", feature = "emulator"))]
mod blocking;
#[cfg(all(feature = "emulator", feature = "google-auth"))]
mod credentials;
mod deletions;
#[cfg(all(feature = "emulator", feature = "google-auth"))]
mod environment;
mod hostile;
#[cfg(all(
    target_os = "linux",
    feature = "cli",
    feature = "google-auth",
    any(feature = "rustls-aws-lc", feature = "rustls-ring")
))]
mod hosts;
mod leaks;
mod parts;
mod requests;
mod retries;
#[cfg(all(feature = "emulator", feature = "google-auth"))]
mod runtimes;
mod secrets;
mod server;
mod uploads;
mod world;
