//! Chat's own markup.

use super::super::error::Obstacle;
use super::scan::{Finder, angle, url};
use super::{Close, Layout, Mark, Open};

const FENCE: &str = "```";

pub(super) fn read(text: &str) -> Layout<'_> {
    let mut layout = Layout::default();
    let (mut fences, mut citations) = (Finder::default(), Finder::default());
    let mut at = 0;
    while let Some(found) = text[at..].find(['`', '<', ':']) {
        let start = at + found;
        at = match text.as_bytes()[start] {
            b'<' => angle(text, start, &mut layout, &mut citations),
            b':' => url(text, start, &mut layout),
            _ if text[start..].starts_with(FENCE) => {
                let inside = start + FENCE.len();
                let Some(end) = fences.end_of(text, inside, FENCE) else {
                    at = inside;
                    continue;
                };
                layout.keep(
                    start..end,
                    Obstacle::Code,
                    Some(inside + usize::from(text[inside..].starts_with('\n'))..end - FENCE.len()),
                );
                let open = Open { reopen: "```\n", close: Close::Mark(FENCE) };
                layout.marks.push(Mark { at: inside, opens: Some(open) });
                layout.marks.push(Mark { at: end, opens: None });
                end
            }
            _ => match text[start + 1..].find(['`', '\n']).map(|length| start + 1 + length) {
                Some(end) if text[end..].starts_with('`') => {
                    layout.keep(start..end + 1, Obstacle::Code, None);
                    end + 1
                }
                _ => start + 1,
            },
        };
    }
    layout
}
