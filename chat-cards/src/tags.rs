//! Where an editor finds the names that `card!` knows.

// What is deprecated is still completed, struck out.
#![allow(deprecated)]

/// An attribute of an element; hovering over it shows the field's documentation.
pub struct Attribute;

chat_cards_macros::tags!();
