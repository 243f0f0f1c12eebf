//! Where a text is cut.
//!
//! A reader for each dialect says what must stay whole, what is open where, and where lines end that are not marked by a
//! line break. The rest, which is most, is the same for all of them.

mod html;
mod markdown;
mod markup;
mod scan;

use std::ops::Range;

use unicode_segmentation::GraphemeCursor;

use crate::size;

use super::error::Obstacle;

/// How a text is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dialect {
    Markup,
    Markdown,
    Html,
}

/// What a reader found in a text.
#[derive(Default)]
struct Layout<'a> {
    /// What is not cut, in order; no two overlap.
    wholes: Vec<Whole>,
    /// What opens and closes, in order.
    marks: Vec<Mark<'a>>,
    /// The ends of lines and paragraphs that are not marked by a line break, in order.
    breaks: Vec<(usize, Class)>,
}

/// What is not cut.
struct Whole {
    range: Range<usize>,
    obstacle: Obstacle,
    /// What of it can be cut between lines, if it is too long for a part: the inside of a block of code.
    lines: Option<Range<usize>>,
}

/// From where on something is open, or closed.
struct Mark<'a> {
    at: usize,
    /// What opens; nothing, if what opened last closes.
    opens: Option<Open<'a>>,
}

/// What is closed at the end of a part and opened again in the next one.
struct Open<'a> {
    reopen: &'a str,
    close: Close<'a>,
}

/// How something is closed.
enum Close<'a> {
    /// By the end tag of a name.
    Tag(&'a str),
    /// By the mark that opened it.
    Mark(&'a str),
}

impl Open<'_> {
    /// The strings that close it.
    fn closing(&self) -> [&str; 3] {
        match self.close {
            Close::Tag(name) => ["</", name, ">"],
            Close::Mark(mark) => [mark, "", ""],
        }
    }

    /// The bytes that closing it takes. No name and no mark has anything to escape.
    fn closing_bytes(&self) -> usize {
        self.closing().iter().map(|part| part.len()).sum()
    }
}

/// How good a place is to cut at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Paragraph,
    Line,
    Word,
}

/// Why a text cannot be cut.
pub(super) struct Uncut {
    pub(super) obstacle: Obstacle,
    pub(super) bytes: usize,
    pub(super) limit: usize,
}

impl Whole {
    /// Whether a cut would go through it.
    fn holds(&self, at: usize) -> bool {
        self.range.start < at && at < self.range.end
    }
}

impl<'a> Layout<'a> {
    fn of(text: &'a str, dialect: Dialect) -> Self {
        match dialect {
            Dialect::Markup => markup::read(text),
            Dialect::Markdown => markdown::read(text),
            Dialect::Html => html::read(text),
        }
    }

    /// Keeps a range whole, and what was found in it with it. Ranges come in the order of their ends.
    fn keep(&mut self, mut range: Range<usize>, mut obstacle: Obstacle, mut lines: Option<Range<usize>>) {
        while self.wholes.last().is_some_and(|last| last.range.end > range.start) {
            let Some(last) = self.wholes.pop() else { break };
            // The longest is what a message names.
            if last.range.len() > range.len() {
                obstacle = last.obstacle;
            }
            range.start = range.start.min(last.range.start);
            range.end = range.end.max(last.range.end);
            lines = lines.or(last.lines);
        }
        self.wholes.push(Whole { range, obstacle, lines });
    }

    /// What a cut would go through or, if `at` is where it begins, what begins there.
    fn whole_at(&self, at: usize) -> Option<&Whole> {
        let index = self.wholes.partition_point(|whole| whole.range.end <= at);
        self.wholes.get(index).filter(|whole| whole.range.start <= at)
    }

    /// The place itself or, if that is inside of something whole, the one before that.
    fn floor(&self, at: usize) -> usize {
        self.whole_at(at).map_or(at, |whole| whole.range.start)
    }

    fn allows(&self, at: usize) -> bool {
        self.whole_at(at).is_none_or(|whole| !whole.holds(at))
    }
}

/// Cuts a text into pieces that have at most `room` bytes each in JSON, quotes not counted.
///
/// One after the other, and without what closes and reopens at the cuts, the pieces are the text. Pieces of white space alone
/// are left out, but for the first if there are no others.
pub(super) fn cut(text: &str, dialect: Dialect, room: usize) -> Result<Vec<String>, Uncut> {
    let layout = Layout::of(text, dialect);
    let mut marks = layout.marks.iter().peekable();
    let mut open: Vec<&Open<'_>> = Vec::new();
    let mut pieces = Vec::new();
    let mut blank = None;
    let mut start = 0;
    while start < text.len() {
        let before: String = open.iter().map(|open| open.reopen).collect();
        let taken = escaped(&before);
        let all = furthest(text, start, room.saturating_sub(taken));
        let at = if all == text.len() {
            all
        } else {
            let ahead = marks.clone().take_while(|mark| mark.at <= all);
            let most = most_to_close(&open, ahead);
            if taken + most > room / 2 {
                return Err(Uncut { obstacle: Obstacle::OpenTags, bytes: taken + most, limit: room / 2 });
            }
            let room = room - taken - most;
            let end = furthest(text, start, room);
            place(text, &layout, start, end).ok_or_else(|| uncut(text, &layout, start, room))?
        };
        while let Some(mark) = marks.next_if(|mark| mark.at <= at) {
            match &mark.opens {
                Some(opened) => open.push(opened),
                None => drop(open.pop()),
            }
        }
        let within = &text[start..at];
        let mut piece = before + within;
        if at < text.len() {
            piece.extend(open.iter().rev().flat_map(|open| open.closing()));
        }
        if !is_blank(within, dialect) {
            pieces.push(piece);
        } else if blank.is_none() {
            blank = Some(piece);
        }
        start = at;
    }
    if pieces.is_empty() {
        pieces.extend(blank);
    }
    Ok(pieces)
}

/// The most bytes that closing what is open takes, anywhere up to the last of the marks.
fn most_to_close<'a>(open: &[&Open<'_>], marks: impl Iterator<Item = &'a Mark<'a>>) -> usize {
    let mut open: Vec<_> = open.iter().map(|open| open.closing_bytes()).collect();
    let mut sum: usize = open.iter().sum();
    let mut most = sum;
    for mark in marks {
        match &mark.opens {
            Some(opened) => {
                open.push(opened.closing_bytes());
                sum += opened.closing_bytes();
                most = most.max(sum);
            }
            None => sum -= open.pop().unwrap_or(0),
        }
    }
    most
}

/// The bytes in JSON, without quotes.
fn escaped(text: &str) -> usize {
    size::text(text) - 2
}

/// The end of as much text as there is room for.
fn furthest(text: &str, start: usize, mut room: usize) -> usize {
    for (index, byte) in text.as_bytes()[start..].iter().enumerate() {
        let bytes = size::escaped(*byte);
        if bytes > room {
            let mut end = start + index;
            while !text.is_char_boundary(end) {
                end -= 1;
            }
            return end;
        }
        room -= bytes;
    }
    text.len()
}

/// The best place to cut behind `start` and not behind `end`.
fn place(text: &str, layout: &Layout<'_>, start: usize, end: usize) -> Option<usize> {
    // A part that is half empty for the sake of a better cut is well spent, one that is nearly empty is not.
    let middle = start + (end - start) / 2;
    for half in [middle..end, start..middle] {
        for class in [Class::Paragraph, Class::Line, Class::Word] {
            if let Some(place) = last(text, layout, start, half.clone(), class) {
                return Some(place);
            }
        }
    }
    let mut at = end;
    loop {
        let floor = grapheme(text, start, layout.floor(at).max(start));
        if floor == at || floor == start {
            break;
        }
        at = floor;
    }
    let at = if layout.allows(at) && grapheme(text, start, at) == at { at } else { start };
    if at > start {
        return Some(at);
    }
    let lines = layout.whole_at(start)?.lines.as_ref()?;
    // A cut behind the last line would leave nothing for the next part.
    let within = start.max(lines.start)..end.min(lines.end.saturating_sub(1));
    text.get(within.clone())?.rfind('\n').map(|index| within.start + index + 1)
}

/// The last place of a class in a range, its start not included.
fn last(text: &str, layout: &Layout<'_>, start: usize, range: Range<usize>, class: Class) -> Option<usize> {
    let marked = layout.breaks.partition_point(|(at, _)| *at <= range.end);
    let marked = layout.breaks[..marked].iter().rev().take_while(|(at, _)| *at > range.start);
    let marked = marked.filter(|(at, found)| *found == class && layout.allows(*at)).map(|(at, _)| *at).next();
    // Places are behind their character, so the last one is one before the end, and the first one at the start.
    let within = floor_char(text, range.start)..floor_char(text, range.end);
    let found = match class {
        Class::Word => text[within.clone()].char_indices().rev().find_map(|(index, char)| {
            let at = within.start + index + char.len_utf8();
            (is_space(char) && layout.allows(at) && grapheme(text, start, at) == at).then_some(at)
        }),
        Class::Line | Class::Paragraph => {
            let mut newlines = text[start..within.end].rmatch_indices('\n').map(|(index, _)| start + index).peekable();
            let mut found = None;
            while let Some(newline) = newlines.next_if(|newline| *newline >= within.start) {
                let before = newlines.peek().map_or(start, |before| before + 1);
                let empty = before > start && text[before..newline].trim().is_empty();
                if (empty || class == Class::Line) && layout.allows(newline + 1) {
                    found = Some(newline + 1);
                    break;
                }
            }
            found
        }
    };
    found.filter(|found| *found > start).max(marked)
}

fn floor_char(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// White space that lets a line end.
fn is_space(char: char) -> bool {
    char.is_whitespace() && !matches!(char, '\u{A0}' | '\u{2007}' | '\u{202F}')
}

/// The place itself or, if that is inside of what a reader takes for one character, the one before that.
fn grapheme(text: &str, start: usize, at: usize) -> usize {
    // Nothing before the part can belong to a character that is in it.
    let (part, offset) = (&text[start..], at - start);
    let mut cursor = GraphemeCursor::new(offset, part.len(), true);
    match cursor.is_boundary(part, 0) {
        Ok(true) => at,
        _ => start + cursor.prev_boundary(part, 0).ok().flatten().unwrap_or(0),
    }
}

/// What is in the way at the start of a piece.
fn uncut(text: &str, layout: &Layout<'_>, start: usize, limit: usize) -> Uncut {
    let (obstacle, bytes) = match layout.whole_at(start) {
        Some(whole) => {
            let from = whole.lines.as_ref().map_or(whole.range.start, |lines| lines.start.max(start));
            let line = |lines: &Range<usize>| text[from..lines.end].find('\n').map_or(lines.end, |index| from + index);
            let to = whole.lines.as_ref().map_or(whole.range.end, line);
            (whole.obstacle, escaped(&text[from..to]))
        }
        None => {
            let end = GraphemeCursor::new(start, text.len(), true).next_boundary(text, 0).ok().flatten();
            (Obstacle::Character, escaped(&text[start..end.unwrap_or(text.len())]))
        }
    };
    Uncut { obstacle, bytes, limit }
}

/// Whether nothing is to be seen of a text, tags apart.
fn is_blank(text: &str, dialect: Dialect) -> bool {
    let mut rest = text.trim_start();
    while dialect == Dialect::Html && rest.starts_with('<') {
        let Some((_, behind)) = rest.split_once('>') else { break };
        rest = behind.trim_start();
    }
    rest.is_empty()
}
