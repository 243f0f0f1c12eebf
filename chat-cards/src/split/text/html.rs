//! The HTML of cards.

use chat_cards_rules::HTML_TAGS;

use super::super::error::Obstacle;
use super::scan::{entity, url};
use super::{Class, Close, Layout, Mark, Open};

pub(super) fn read(text: &str) -> Layout<'_> {
    let mut reader = Reader { text, layout: Layout::default(), open: Vec::new(), code: None, unquoted: [false; 2] };
    let mut at = 0;
    while let Some(found) = text[at..].find(['<', '&', ':']) {
        let start = at + found;
        at = match text.as_bytes()[start] {
            b'&' => entity(text, start, &mut reader.layout),
            b':' => url(text, start, &mut reader.layout),
            _ => reader.tag(start),
        };
    }
    reader.layout
}

struct Reader<'a> {
    text: &'a str,
    layout: Layout<'a>,
    /// The names of the tags that are open.
    open: Vec<&'a str>,
    /// The tag that is not cut inside, and from where on: how many tags were open before it, its start, and its end.
    code: Option<(usize, usize, usize)>,
    /// Whether there are no more single and double quotes.
    unquoted: [bool; 2],
}

impl<'a> Reader<'a> {
    /// Reads what may be a tag. Gives back where to go on.
    fn tag(&mut self, start: usize) -> usize {
        let text = self.text;
        let closes = text[start + 1..].starts_with('/');
        let name = start + 1 + usize::from(closes);
        let length = text[name..].bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'-').count();
        let Some(end) = self.tag_end(name + length).filter(|_| length > 0) else { return start + 1 };
        let name = &text[name..name + length];

        // A tag stays with what it opens or closes, so that no part ends in a tag that closes at once.
        let before = text[..start].chars().next_back().map_or(0, char::len_utf8);
        let after = text[end..].chars().next().map_or(0, char::len_utf8);
        if closes {
            self.layout.keep(start - before..end, Obstacle::Tag, None);
            self.close(name, end);
        } else if is_one_of(name, &["br"]) || text[..end].ends_with("/>") {
            self.layout.keep(start..end, Obstacle::Tag, None);
            let doubled = self.layout.breaks.last().is_some_and(|(at, _)| text[*at..start].trim().is_empty());
            self.layout.breaks.push((end, if doubled { Class::Paragraph } else { Class::Line }));
        } else if !is_one_of(name, HTML_TAGS) {
            // It shows as it is written, as the `<module>` of a traceback, so a second one would be seen.
            self.layout.keep(start..end, Obstacle::Tag, None);
        } else {
            // An item ends where the next one begins.
            if is_one_of(name, &["li"]) && self.open.last().is_some_and(|open| open.eq_ignore_ascii_case("li")) {
                self.pop(start);
            }
            self.layout.keep(start..end + after, Obstacle::Tag, None);
            if self.code.is_none() && is_one_of(name, &["pre", "code", "time"]) {
                self.code = Some((self.open.len(), start, end));
            }
            let open = Open { reopen: &text[start..end], close: Close::Tag(name) };
            self.layout.marks.push(Mark { at: end, opens: Some(open) });
            self.open.push(name);
        }
        end
    }

    /// The end of a tag behind its name.
    fn tag_end(&mut self, mut at: usize) -> Option<usize> {
        loop {
            at += self.text[at..].find(['<', '>', '"', '\''])?;
            let quote = self.text.as_bytes()[at];
            at += 1;
            match quote {
                b'>' => return Some(at),
                b'<' => return None,
                _ => {
                    let none = &mut self.unquoted[usize::from(quote == b'"')];
                    let end = if *none { None } else { self.text[at..].find(char::from(quote)) };
                    *none |= end.is_none();
                    at += end? + 1;
                }
            }
        }
    }

    /// Closes a tag, and those inside of it that are not closed.
    fn close(&mut self, name: &str, end: usize) {
        if is_one_of(name, &["ul", "ol", "pre", "p"]) {
            self.layout.breaks.push((end, Class::Paragraph));
        } else if is_one_of(name, &["li"]) {
            self.layout.breaks.push((end, Class::Line));
        }
        // Deeper than this, nobody looks.
        let near = self.open.iter().rev().take(64).position(|open| open.eq_ignore_ascii_case(name));
        for _ in 0..near.map_or(0, |near| near + 1) {
            self.pop(end);
        }
    }

    /// Closes the innermost tag.
    fn pop(&mut self, end: usize) {
        let Some(name) = self.open.pop() else { return };
        self.layout.marks.push(Mark { at: end, opens: None });
        let Some((_, start, inside)) = self.code.filter(|code| code.0 == self.open.len()) else { return };
        self.code = None;
        let until = self.text[..end].rfind('<').unwrap_or(end).max(inside);
        if name.eq_ignore_ascii_case("time") {
            self.layout.keep(start..end, Obstacle::Tag, None);
        } else {
            self.layout.keep(start..end, Obstacle::Code, Some(inside..until));
        }
    }
}

/// Whether a tag has one of the names, in capitals or not.
fn is_one_of(name: &str, names: &[&str]) -> bool {
    names.iter().any(|other| name.eq_ignore_ascii_case(other))
}
