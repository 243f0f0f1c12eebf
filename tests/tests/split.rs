//! What is split is whole again when it is put together, and every part keeps to the limits.

#[path = "split/cards.rs"]
mod cards;
#[path = "split/errors.rs"]
mod errors;
#[path = "corpus/messages.rs"]
mod messages;
#[path = "split/parts.rs"]
mod parts;
#[path = "split/random.rs"]
mod random;
#[path = "split/texts.rs"]
mod texts;

use tests::splitting::{split, widgets};

/// Takes the pieces away from the start of the text, one after the other; between them, only white space may be missing.
fn assert_joined(text: &str, pieces: &[&str]) {
    let mut rest = text;
    for piece in pieces {
        rest = rest
            .strip_prefix(piece)
            .or_else(|| rest.trim_start().strip_prefix(piece.trim_start()))
            .unwrap_or_else(|| panic!("{piece:?} does not go on with {rest:?}"));
    }
    assert!(rest.trim().is_empty(), "left over: {rest:?}");
}
