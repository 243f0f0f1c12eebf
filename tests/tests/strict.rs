//! The strict reader: what it says of each kind of mistake, and that it agrees with Google's judges and with serde.
#![allow(clippy::unwrap_used, reason = "a test that finds nothing fails, and these say where")]

#[path = "strict/agreement.rs"]
mod agreement;
#[path = "strict/keys.rs"]
mod keys;
#[path = "strict/locate.rs"]
mod locate;
#[path = "corpus/messages.rs"]
mod messages;
#[path = "strict/rest.rs"]
mod rest;
#[path = "strict/robust.rs"]
mod robust;
#[path = "strict/syntax.rs"]
mod syntax;
#[path = "strict/unions.rs"]
mod unions;
#[path = "strict/values.rs"]
mod values;

use chat_cards::schema::Element;
use chat_cards::strict;
use serde::de::DeserializeOwned;

/// Reads a text that something is wrong with, and compares what is said, line by line.
#[track_caller]
fn check<T: Element + DeserializeOwned>(text: &str, expected: &[&str]) {
    let Err(problems) = strict::read_as::<T>(text) else { panic!("nothing is wrong with {text}") };
    assert_eq!(problems.to_string().lines().collect::<Vec<_>>(), expected, "{text}");
}

/// Reads a text that nothing is wrong with.
#[track_caller]
fn fine<T: Element + DeserializeOwned>(text: &str) -> T {
    strict::read_as(text).unwrap_or_else(|problems| panic!("{text}\n{problems}"))
}
