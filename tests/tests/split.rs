//! What is split is whole again when it is put together, and every part keeps to the limits.

#[path = "split/cards.rs"]
mod cards;
#[path = "split/errors.rs"]
mod errors;
#[path = "split/parts.rs"]
mod parts;
#[path = "split/random.rs"]
mod random;
#[path = "split/texts.rs"]
mod texts;

use std::collections::HashSet;

use chat_cards::check::{Finding, Severity, Target};
use chat_cards::size::MAX_CARD_WIDGETS;
use chat_cards::split::Splitter;
use chat_cards::{CardWithId, Message, Widget};

/// Splits a message, and holds every part against what must hold for all of them.
fn split(message: &Message, splitter: &Splitter, limit: usize) -> Vec<Message> {
    let parts = splitter.split(message.clone()).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(splitter.split(message.clone()).expect("it was split before"), parts, "the same parts each time");
    for part in &parts {
        assert!(part.size() <= limit, "{} bytes in {part:?}", part.size());
        assert!(!part.text.is_empty() || !part.cards_v2.is_empty(), "nothing to see: {part:?}");
        let ids: HashSet<_> = part.cards_v2.iter().map(|card| card.card_id.as_str()).collect();
        assert_eq!(ids.len(), part.cards_v2.len(), "cards need ids of their own: {part:?}");
        assert!(part.cards_v2.iter().all(|card| widgets(card).len() <= MAX_CARD_WIDGETS));
    }
    no_new_errors(message, &parts);
    parts
}

/// No part breaks a rule that the message did not break.
fn no_new_errors(message: &Message, parts: &[Message]) {
    let errors = |message: &Message| -> HashSet<_> {
        let findings = message.check(Target::App);
        let errors = findings.iter().filter(|finding| finding.severity() == Severity::Error);
        errors.map(Finding::id).collect()
    };
    let before = errors(message);
    for part in parts {
        let new: Vec<_> = errors(part).into_iter().filter(|id| !before.contains(id)).collect();
        assert!(new.is_empty(), "{new:?} in {part:?}");
    }
}

fn widgets(card: &CardWithId) -> Vec<&Widget> {
    card.card.iter().flat_map(|card| &card.sections).flat_map(|section| &section.widgets).collect()
}

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
