//! What must hold for the parts of any message.

use std::collections::HashSet;

use chat_cards::check::{Finding, Severity, Target};
use chat_cards::size::MAX_CARD_WIDGETS;
use chat_cards::split::Splitter;
use chat_cards::{CardWithId, Message, Widget, WidgetData};

/// Splits a message that can be split, and holds every part against what must hold for all of them.
///
/// # Panics
///
/// When that does not hold.
#[must_use]
pub fn split(message: &Message, splitter: &Splitter, limit: usize) -> Vec<Message> {
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

/// The widgets of a card, over all its sections.
#[must_use]
pub fn widgets(card: &CardWithId) -> Vec<&Widget> {
    card.card.iter().flat_map(|card| &card.sections).flat_map(|section| &section.widgets).collect()
}

/// Reads any message, and splits it if it is without fault and too large for several limits: nothing of it is lost.
///
/// # Panics
///
/// When that does not hold.
pub fn read(text: &str) {
    let Ok(message) = serde_json::from_str::<Message>(text) else { return };
    for limit in [600, 1_500, 6_000] {
        let splitter = Splitter::new().limit(limit);
        match splitter.split(message.clone()) {
            Err(error) => {
                assert!(!error.to_string().contains('\n'), "{text}: {error}");
                assert_eq!(error.limit(), limit.min(error.limit()), "{text}: {error}");
            }
            Ok(parts) if fits(&message, limit) => assert_eq!(parts, std::slice::from_ref(&message), "{text}"),
            // It may still be one, where there was white space to leave out.
            Ok(parts) => {
                whole(&message, &parts);
                // What is wrong with a message may be wrong with its parts.
                if !message.check(Target::App).has_errors() {
                    let _ = split(&message, &splitter, limit);
                }
            }
        }
    }
}

/// Whether nothing has to be split.
fn fits(message: &Message, limit: usize) -> bool {
    message.size() <= limit && message.cards_v2.iter().all(|card| widgets(card).len() <= MAX_CARD_WIDGETS)
}

/// The parts have all that the message has, in its order.
fn whole(message: &Message, parts: &[Message]) {
    // A fence that is cut is closed and opened again, and white space at a cut goes.
    if !message.text.as_str().contains("```") && !message.text.as_str().contains("~~~") {
        let visible = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
        let joined: String = parts.iter().map(|part| visible(part.text.as_str())).collect();
        assert_eq!(joined, visible(message.text.as_str()), "the text of {message:?}");
    }
    let uncut = |cards: &mut dyn Iterator<Item = &CardWithId>| -> Vec<Widget> {
        cards.flat_map(widgets).filter(|widget| !is_text(widget)).cloned().collect()
    };
    let after = uncut(&mut parts.iter().flat_map(|part| &part.cards_v2));
    assert_eq!(after, uncut(&mut message.cards_v2.iter()), "the widgets of {message:?}");
    for citation in message.elements.iter().flat_map(|elements| &elements.citations) {
        let mut elements = parts.iter().filter_map(|part| part.elements.as_ref());
        assert!(elements.any(|elements| elements.citations.contains(citation)), "{citation:?} of {message:?}");
    }
    let is_kept = parts.iter().any(|part| part.fallback_text == message.fallback_text);
    assert!(is_kept, "the fallback text of {message:?}");
}

/// Whether a widget may be cut.
fn is_text(widget: &Widget) -> bool {
    matches!(widget.data, Some(WidgetData::TextParagraph(_) | WidgetData::DecoratedText(_)))
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
