#![doc = include_str!("../README.md")]

pub mod check;
mod convert;
mod macros;
mod model;
pub mod prelude;
pub mod schema;
pub mod size;
#[cfg(feature = "split")]
pub mod split;
pub mod strict;
mod strings;
#[cfg(rust_analyzer)]
#[doc(hidden)]
pub mod tags;
mod unknown;
#[doc(hidden)]
pub mod wire;

pub use convert::Component;
pub use model::*;
pub use strings::{Bytes, Html, Markdown, Markup, Text, Timestamp, TimestampError, html};
pub use unknown::UnknownFields;

/// What `card!` expands to; not for users, and without any promise.
#[doc(hidden)]
pub mod __private {
    pub use std::convert::Into;
    pub use std::format;
    pub use std::option::Option::{None, Some};
    pub use std::vec::Vec;

    #[cfg(not(rust_analyzer))]
    pub use chat_cards_macros::card_markup;
    // What an editor completes names from would only slow the compiler down.
    #[cfg(rust_analyzer)]
    pub use chat_cards_macros::card_markup_in_editor as card_markup;

    pub use crate::convert::{Pieces, Run, add, add_all, add_markdown, add_text, gather, render};
    pub use crate::model::dialog;
    pub use crate::model::*;
    pub use crate::strings::{Bytes, Context, Dialect, Html, Markdown, Markup, Text, Timestamp};
    #[cfg(rust_analyzer)]
    pub use crate::tags;
    pub use crate::wire::{
        Holes, filled, literal, put, put_bytes, put_html, put_markdown, put_markup, put_maybe, put_plain, put_shown,
        put_text,
    };
}
