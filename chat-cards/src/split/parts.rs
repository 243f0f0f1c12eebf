//! A message as several messages.

use std::collections::HashSet;
use std::mem;

use chat_cards_rules::is_cited;

use crate::model::{CardWithId, Citation, Elements, MarkupSyntax, Message, v1};
use crate::size::{self, MAX_CARD_WIDGETS};
use crate::strings::Markup;

use super::Splitter;
use super::card::{self, repeated};
use super::error::{Obstacle, SplitError};
use super::text::{self, Dialect};

/// Whether a message needs no splitting.
fn fits(message: &Message, bytes: usize, limit: usize) -> bool {
    bytes <= limit && message.cards_v2.iter().all(|card| widgets(card) <= MAX_CARD_WIDGETS)
}

fn widgets(card: &CardWithId) -> usize {
    card.card.iter().flat_map(|card| &card.sections).map(|section| section.widgets.len()).sum()
}

#[allow(deprecated, reason = "the old cards are split off as well")]
pub(super) fn split(mut message: Message, splitter: &Splitter) -> Result<Vec<Message>, SplitError> {
    let bytes = size::measure(&message);
    if fits(&message, bytes, splitter.limit) {
        return Ok(vec![message]);
    }
    if message.action_response.is_some() {
        return Err(SplitError::new(Obstacle::Answer, "actionResponse", bytes, splitter.limit));
    }
    if message.thread.is_none() {
        message.thread.clone_from(&splitter.thread);
    }
    let text = mem::take(&mut message.text);
    let old_cards = mem::take(&mut message.cards);
    let cards = mem::take(&mut message.cards_v2);
    // What is left is on the first part, or on the last one, and some of it on all: there is room for it on each.
    let frame = size::measure(&message);
    if frame > splitter.limit / 2 {
        return Err(repeated(&message, "", splitter.limit / 2));
    }

    let mut parts = Parts { room: splitter.limit - frame, parts: Vec::new() };
    parts.text(&text, message.markup_syntax.as_ref())?;
    for (index, card) in old_cards.into_iter().enumerate() {
        parts.old_card(card, index)?;
    }
    let mut ids = cards.iter().map(|card| card.card_id.as_str().to_owned()).collect();
    for (index, card) in cards.into_iter().enumerate() {
        parts.card(card, index, &mut ids, splitter.number_headers)?;
    }
    Ok(assemble(message, parts.parts))
}

/// The messages out of their parts.
#[allow(deprecated, reason = "the old cards are split off as well")]
fn assemble(mut message: Message, parts: Vec<Part>) -> Vec<Message> {
    let accessory_widgets = mem::take(&mut message.accessory_widgets);
    let all = Message {
        create_time: message.create_time.clone(),
        thread: message.thread.clone(),
        private_message_viewer: message.private_message_viewer.clone(),
        ..Message::default()
    };
    let with_text = Message { markup_syntax: message.markup_syntax.clone(), ..all.clone() };
    let elements = message.elements.take();
    let sources: Vec<_> = (0..parts.len()).map(|index| sources(elements.as_ref()?, &parts, index)).collect();
    let has_cards = parts.iter().any(Part::has_cards);
    // Without cards it stands for nothing, and stays where it was.
    let fallback = if has_cards { mem::take(&mut message.fallback_text) } else { Default::default() };
    let mut first = Some(message);
    let mut messages: Vec<_> = parts
        .into_iter()
        .zip(sources)
        .map(|(part, sources)| {
            let mut message =
                first.take().unwrap_or_else(|| if part.text.is_empty() { all.clone() } else { with_text.clone() });
            if part.has_cards() {
                message.fallback_text = fallback.clone();
            }
            message.elements = sources.map(Box::new);
            message.text = part.text;
            message.cards = part.old_cards;
            message.cards_v2 = part.cards;
            message
        })
        .collect();
    if let Some(message) = messages.last_mut() {
        message.accessory_widgets = accessory_widgets;
    }
    messages
}

/// The sources of one part: of the citations those that its text has words for, and on the first one those as well that no
/// text has words for.
fn sources(all: &Elements, parts: &[Part], index: usize) -> Option<Elements> {
    let cites = |part: &Part, citation: &Citation| is_cited(citation.id.as_str(), part.text.as_str());
    let part = &parts[index];
    if index > 0 && part.text.is_empty() {
        return None;
    }
    let mut elements = all.clone();
    elements
        .citations
        .retain(|citation| cites(part, citation) || index == 0 && !parts.iter().any(|part| cites(part, citation)));
    (elements.citations.len() == all.citations.len() || elements != Elements::default()).then_some(elements)
}

/// What of the content is in one part.
#[derive(Default)]
struct Part {
    text: Markup,
    old_cards: Vec<v1::Card>,
    cards: Vec<CardWithId>,
    bytes: usize,
}

impl Part {
    fn has_cards(&self) -> bool {
        !(self.cards.is_empty() && self.old_cards.is_empty())
    }
}

struct Parts {
    room: usize,
    /// The last one is being filled.
    parts: Vec<Part>,
}

const OLD_CARDS_KEY: usize = r#","cards":[]"#.len();
const CARDS_KEY: usize = r#","cardsV2":[]"#.len();
const TEXT_KEY: usize = r#","text":"""#.len();

impl Parts {
    /// The part that has room for so much more.
    fn part(&mut self, bytes: usize) -> Option<&mut Part> {
        if self.parts.last().is_none_or(|part| part.bytes + bytes > self.room) {
            self.parts.push(Part::default());
        }
        let part = self.parts.last_mut()?;
        part.bytes += bytes;
        Some(part)
    }

    fn text(&mut self, text: &Markup, syntax: Option<&MarkupSyntax>) -> Result<(), SplitError> {
        let dialect = if syntax == Some(&MarkupSyntax::Markdown) { Dialect::Markdown } else { Dialect::Markup };
        let pieces = text::cut(text.as_str(), dialect, self.room - TEXT_KEY)
            .map_err(|uncut| SplitError::text(&uncut, "text"))?;
        self.parts.extend(pieces.into_iter().map(|piece| {
            let bytes = TEXT_KEY - 2 + size::text(&piece);
            Part { text: Markup::raw(piece), bytes, ..Part::default() }
        }));
        Ok(())
    }

    fn old_card(&mut self, card: v1::Card, index: usize) -> Result<(), SplitError> {
        let (bytes, limit) = (size::measure(&card), self.room - OLD_CARDS_KEY - 1);
        if bytes > limit {
            return Err(SplitError::new(Obstacle::Whole, format!("cards[{index}]"), bytes, limit));
        }
        if let Some(part) = self.part(bytes + OLD_CARDS_KEY + 1) {
            part.old_cards.push(card);
        }
        Ok(())
    }

    fn card(
        &mut self,
        card: CardWithId,
        index: usize,
        ids: &mut HashSet<String>,
        number_headers: bool,
    ) -> Result<(), SplitError> {
        let (bytes, limit) = (size::measure(&card), self.room - CARDS_KEY - 1);
        let cards = if bytes <= limit && widgets(&card) <= MAX_CARD_WIDGETS {
            vec![(card, bytes)]
        } else {
            card::cut(card, &format!("cardsV2[{index}]"), limit, ids, number_headers)?
        };
        for (card, bytes) in cards {
            if let Some(part) = self.part(bytes + CARDS_KEY + 1) {
                part.cards.push(card);
            }
        }
        Ok(())
    }
}
