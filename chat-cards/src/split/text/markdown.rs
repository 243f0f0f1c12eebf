//! Markdown, as far as a cut could break it.

use super::super::error::Obstacle;
use super::scan::{Finder, angle, entity, url};
use super::{Close, Layout, Mark, Open};

pub(super) fn read(text: &str) -> Layout<'_> {
    let mut layout = Layout::default();
    let mut citations = Finder::default();
    let mut at = 0;
    while at < text.len() {
        let line = line_end(text, at);
        if let Some(mark) = fence(&text[at..line]) {
            at = block(text, at, mark, &mut layout);
            continue;
        }
        // A paragraph: up to an empty line or a fence.
        let mut end = line;
        while end < text.len() {
            let next = line_end(text, end);
            if text[end..next].trim().is_empty() || fence(&text[end..next]).is_some() {
                break;
            }
            end = next;
        }
        spans(text, at, end, &mut layout, &mut citations);
        at = end;
    }
    layout
}

/// Where the next line begins.
fn line_end(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |index| at + index + 1)
}

/// The fence that a line begins with.
fn fence(line: &str) -> Option<&str> {
    let line = line.trim_start_matches([' ', '\t']);
    let mark = line.chars().next().filter(|char| matches!(char, '`' | '~'))?;
    let (fence, rest) = line.split_at(line.len() - line.trim_start_matches(mark).len());
    // Three backticks that close in the same line are code inside of it.
    (fence.len() >= 3 && !(mark == '`' && rest.contains('`'))).then_some(fence)
}

/// Keeps a block of code whole. Gives back where to go on.
fn block<'a>(text: &'a str, start: usize, mark: &'a str, layout: &mut Layout<'a>) -> usize {
    let inside = line_end(text, start);
    let (mut end, mut closed) = (inside, text.len());
    while end < text.len() {
        let next = line_end(text, end);
        let line = text[end..next].trim();
        if line.starts_with(mark) && line.chars().all(|char| mark.starts_with(char)) {
            closed = next;
            break;
        }
        end = next;
    }
    layout.keep(start..closed, Obstacle::Code, Some(inside..end));
    let open = Open { reopen: text[start..inside].trim_start_matches([' ', '\t']), close: Close::Mark(mark) };
    layout.marks.push(Mark { at: inside, opens: Some(open) });
    layout.marks.push(Mark { at: closed, opens: None });
    closed
}

/// Keeps code, links and the like inside of a paragraph whole.
fn spans<'a>(text: &'a str, start: usize, end: usize, layout: &mut Layout<'a>, citations: &mut Finder) {
    let text = &text[..end];
    // The brackets that are open, and the runs of backticks that nothing closes before the end, by their length.
    let mut brackets = Vec::new();
    let mut unclosed = [false; 32];
    let mut at = start;
    while let Some(found) = text.get(at..).and_then(|rest| rest.find(['\\', '`', '<', ':', '&', '[', ']'])) {
        let start = at + found;
        at = match text.as_bytes()[start] {
            b'\\' => {
                let escaped = text[start + 1..].chars().next().map_or(0, char::len_utf8);
                layout.keep(start..start + 1 + escaped, Obstacle::Character, None);
                start + 1 + escaped
            }
            b'`' => {
                let run = text[start..].bytes().take_while(|byte| *byte == b'`').count();
                let close =
                    if unclosed.get(run).copied().unwrap_or(true) { None } else { same_run(text, start + run, run) };
                match (close, unclosed.get_mut(run)) {
                    (Some(close), _) => {
                        layout.keep(start..close, Obstacle::Code, None);
                        close
                    }
                    (None, Some(unclosed)) => {
                        *unclosed = true;
                        start + run
                    }
                    (None, None) => start + run,
                }
            }
            b'<' => angle(text, start, layout, citations),
            b':' => url(text, start, layout),
            b'&' => entity(text, start, layout),
            b'[' => {
                brackets.push(start);
                start + 1
            }
            _ => match brackets.pop().zip(destination(text, start + 1)) {
                Some((open, end)) => {
                    layout.keep(open..end, Obstacle::Link, None);
                    end
                }
                None => start + 1,
            },
        };
    }
}

/// The end of the next run of as many backticks.
fn same_run(text: &str, mut at: usize, length: usize) -> Option<usize> {
    loop {
        at += text[at..].find('`')?;
        let run = text[at..].bytes().take_while(|byte| *byte == b'`').count();
        at += run;
        if run == length {
            return Some(at);
        }
    }
}

/// The end of what stands in parentheses behind a label.
fn destination(text: &str, start: usize) -> Option<usize> {
    let rest = text[start..].strip_prefix('(')?;
    let mut depth = 1_usize;
    for (index, char) in rest.char_indices() {
        match char {
            '(' => depth += 1,
            ')' => depth -= 1,
            // No URL has those, and without them no text is looked at twice.
            '\n' | '[' | ']' => return None,
            _ => {}
        }
        if depth == 0 {
            return Some(start + 1 + index + 1);
        }
    }
    None
}
