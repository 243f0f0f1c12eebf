//! A card that is too large for a message, as several cards.

use std::collections::HashSet;
use std::mem;

use crate::model::{Card, CardWithId, Section, Widget};
use crate::schema::Element;
use crate::size::{self, MAX_CARD_WIDGETS};

use super::error::{Obstacle, SplitError};
use super::widget;

/// Cuts a card into several that have at most `room` bytes each; with each, its bytes at most.
pub(super) fn cut(
    mut entry: CardWithId,
    path: &str,
    room: usize,
    ids: &mut HashSet<String>,
    number_headers: bool,
) -> Result<Vec<(CardWithId, usize)>, SplitError> {
    let whole = size::measure(&entry);
    let Some(card) = &mut entry.card else {
        return Err(SplitError::new(Obstacle::Whole, path, whole, room));
    };
    let sections = mem::take(&mut card.sections);
    // A number has no more digits than that of all bytes, and of all ids that may be taken already.
    let digits = (whole + ids.len()).to_string().len();
    let frame = size::measure(&entry)
        + r#","cardId":"card-""#.len()
        + digits
        + " (/)".len()
        + 2 * digits
        + r#","sections":[]"#.len();
    if frame > room / 2 {
        return Err(repeated(&entry, path, room / 2));
    }

    let mut pieces = Pieces { room: room - frame, done: Vec::new(), current: Piece::default() };
    for (index, section) in sections.into_iter().enumerate() {
        pieces.section(section, || format!("{path}.card.sections[{index}]"))?;
    }
    let pieces = pieces.finish();
    let count = pieces.len();
    let cards = continued(entry, count, ids, number_headers).into_iter().zip(pieces).map(|(mut entry, piece)| {
        if let Some(card) = &mut entry.card {
            card.sections = piece.sections;
        }
        (entry, frame + piece.bytes)
    });
    Ok(cards.collect())
}

/// The card so many times, without its sections.
fn continued(mut entry: CardWithId, count: usize, ids: &mut HashSet<String>, number_headers: bool) -> Vec<CardWithId> {
    if count == 1 {
        return vec![entry];
    }
    let footer = entry.card.as_mut().and_then(|card| card.fixed_footer.take());
    let (base, mut number) =
        if entry.card_id.is_empty() { ("card".to_owned(), 1) } else { (entry.card_id.clone().into_string(), 2) };
    if number == 1 {
        entry.card_id = unused(&base, &mut number, ids).into();
    }
    let mut next = CardWithId::new().card(Card {
        header: entry.card.as_ref().and_then(|card| card.header.clone()),
        section_divider_style: entry.card.as_ref().and_then(|card| card.section_divider_style.clone()),
        ..Card::default()
    });
    let mut first = Some(entry);
    let mut cards: Vec<_> = (1..=count)
        .map(|index| {
            let mut entry = first.take().unwrap_or_else(|| {
                next.card_id = unused(&base, &mut number, ids).into();
                next.clone()
            });
            let header = entry.card.as_mut().and_then(|card| card.header.as_mut());
            if let Some(header) = header.filter(|_| number_headers) {
                header.title = format!("{} ({index}/{count})", header.title.as_str()).into();
            }
            entry
        })
        .collect();
    if let Some(card) = cards.last_mut().and_then(|entry| entry.card.as_mut()) {
        card.fixed_footer = footer;
    }
    cards
}

/// The first id that no card has, out of the id itself for number 1, and the id with the number behind it.
fn unused(base: &str, number: &mut usize, ids: &mut HashSet<String>) -> String {
    loop {
        let id = if *number == 1 { base.to_owned() } else { format!("{base}-{number}") };
        *number += 1;
        if ids.insert(id.clone()) {
            return id;
        }
    }
}

/// What of a part takes most of the room that it must leave.
pub(super) fn repeated<T: Element>(element: &T, path: &str, limit: usize) -> SplitError {
    let report = size::report(element);
    let mut largest = report.root();
    // The way in ends where the bytes are spread over several fields.
    while let Some(child) =
        largest.children().max_by_key(|child| child.bytes()).filter(|child| child.bytes() > limit / 2)
    {
        if child.index().is_some() {
            break;
        }
        largest = child;
    }
    let inner = largest.path();
    let dot = if path.is_empty() || inner.is_empty() { "" } else { "." };
    SplitError::new(Obstacle::Repeated, format!("{path}{dot}{inner}"), largest.bytes(), limit)
}

/// The sections that go into one card.
#[derive(Default)]
struct Piece {
    sections: Vec<Section>,
    bytes: usize,
    widgets: usize,
}

/// The cards that are full, and the one that is being filled.
struct Pieces {
    room: usize,
    done: Vec<Piece>,
    current: Piece,
}

impl Pieces {
    fn finish(mut self) -> Vec<Piece> {
        self.done.push(self.current);
        self.done
    }

    fn next(&mut self) {
        self.done.push(mem::take(&mut self.current));
    }

    fn fits(&self, bytes: usize, widgets: usize) -> bool {
        self.current.bytes + bytes <= self.room && self.current.widgets + widgets <= MAX_CARD_WIDGETS
    }

    /// Adds a section: whole, if a card has room for it.
    fn section(&mut self, mut section: Section, path: impl Fn() -> String) -> Result<(), SplitError> {
        let widgets = mem::take(&mut section.widgets);
        let frame = size::measure(&section) + r#","widgets":[],"#.len();
        let sizes: Vec<_> = widgets.iter().map(|widget| size::measure(widget)).collect();
        // A comma each.
        let bytes = frame + sizes.iter().sum::<usize>() + sizes.len();
        if bytes <= self.room && widgets.len() <= MAX_CARD_WIDGETS {
            if !self.fits(bytes, widgets.len()) {
                self.next();
            }
            self.current.bytes += bytes;
            self.current.widgets += widgets.len();
            self.current.sections.push(Section { widgets, ..section });
            return Ok(());
        }
        if frame > self.room / 2 {
            return Err(repeated(&section, &path(), self.room / 2));
        }
        self.widgets(section, frame, widgets.into_iter().zip(sizes), path)
    }

    /// Adds a section that no card has room for.
    fn widgets(
        &mut self,
        mut section: Section,
        frame: usize,
        widgets: impl Iterator<Item = (Widget, usize)>,
        path: impl Fn() -> String,
    ) -> Result<(), SplitError> {
        let next = Section {
            header: section.header.clone(),
            collapsible: section.collapsible,
            collapse_control: section.collapse_control.clone(),
            ..Section::default()
        };
        let visible = usize::try_from(mem::take(&mut section.uncollapsible_widgets_count)).unwrap_or(0);
        let mut first = Some(section);
        let mut open = false;
        for (index, (widget, bytes)) in widgets.enumerate() {
            let room = self.room - frame - 1;
            let units = if bytes <= room {
                vec![(widget, bytes)]
            } else {
                widget::cut(widget, &format!("{}.widgets[{index}]", path()), room)?
            };
            for (widget, bytes) in units {
                let bytes = bytes + 1;
                if !self.fits(bytes + if open { 0 } else { frame }, 1) {
                    self.next();
                    open = false;
                }
                if !open {
                    self.current.sections.push(first.take().unwrap_or_else(|| next.clone()));
                    self.current.bytes += frame;
                    open = true;
                }
                if let Some(section) = self.current.sections.last_mut() {
                    // Those stay visible that were so before, wherever they are now.
                    section.uncollapsible_widgets_count += i32::from(index < visible);
                    section.widgets.push(widget);
                }
                self.current.bytes += bytes;
                self.current.widgets += 1;
            }
        }
        Ok(())
    }
}
