//! What the dialects have in common.

use super::super::error::Obstacle;
use super::Layout;

/// Finds something again and again, further and further on, and remembers when there is no more of it.
#[derive(Default)]
pub(super) struct Finder {
    none: bool,
}

impl Finder {
    /// Where the next one ends.
    pub(super) fn end_of(&mut self, text: &str, from: usize, what: &str) -> Option<usize> {
        if self.none {
            return None;
        }
        let end = text[from..].find(what).map(|index| from + index + what.len());
        self.none = end.is_none();
        end
    }
}

/// The end of what stands in angle brackets: a link, a mention, a tag.
pub(super) fn angle_end(text: &str, start: usize) -> Option<usize> {
    let inner = &text[start + 1..];
    let first = inner.bytes().next()?;
    if !(first.is_ascii_alphabetic() || first == b'/') {
        return None;
    }
    let length = inner.find(['<', '>', '\n']).filter(|end| inner[*end..].starts_with('>'))?;
    let scheme = inner.find(|char: char| !char.is_ascii_alphanumeric() && !matches!(char, '+' | '.' | '-'));
    let is_link = scheme.is_some_and(|end| inner[end..].starts_with(':'));
    // What is longer and no link is text between `<` and `>`.
    (is_link || length <= 256).then_some(start + 1 + length + 1)
}

/// Keeps what stands in angle brackets whole; citations with the words they belong to. Gives back where to go on.
pub(super) fn angle(text: &str, start: usize, layout: &mut Layout<'_>, citations: &mut Finder) -> usize {
    let Some(end) = angle_end(text, start) else { return start + 1 };
    let citation = text[start..].starts_with("<chat-citation");
    let closed = if citation { citations.end_of(text, end, "</chat-citation>") } else { None };
    let obstacle = if citation { Obstacle::Tag } else { Obstacle::Link };
    let end = closed.unwrap_or(end);
    layout.keep(start..end, obstacle, None);
    end
}

/// Keeps a bare URL whole, whose `://` is at `colon`. Gives back where to go on.
pub(super) fn url(text: &str, colon: usize, layout: &mut Layout<'_>) -> usize {
    let scheme = text[..colon].bytes().rev().take_while(u8::is_ascii_alphanumeric).take(20).count();
    if !text[colon..].starts_with("://") || scheme == 0 {
        return colon + 1;
    }
    let rest = &text[colon..];
    let end = rest.find(|char: char| char.is_whitespace() || matches!(char, '<' | '>' | '|' | '"' | '`' | ']'));
    let end = end.map_or(text.len(), |end| colon + end);
    layout.keep(colon - scheme..end, Obstacle::Link, None);
    end
}

/// Keeps a character reference whole, such as `&amp;`. Gives back where to go on.
pub(super) fn entity(text: &str, start: usize, layout: &mut Layout<'_>) -> usize {
    let name =
        text[start + 1..].bytes().take(32).take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'#').count();
    let end = start + 1 + name;
    if name == 0 || !text[end..].starts_with(';') {
        return start + 1;
    }
    layout.keep(start..end + 1, Obstacle::Tag, None);
    end + 1
}
