//! Where in the markup around it a hole stands, which decides what of the value has to be escaped.

use super::interpolate::Piece;

/// The place of a hole in Chat's own markup or in Markdown, by the names that `chat-cards` gives them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Context {
    /// Text that may have lines of its own.
    Block,
    /// Inside of bold and the like, a link's label, a quote or a list item: a line break would end it.
    Inline,
    /// Inside of `` `…` ``.
    Code,
    /// Inside of a fence.
    CodeBlock,
    /// The address of a link.
    Url,
}

/// The contexts of the holes, in order.
pub(crate) fn contexts(pieces: &[Piece]) -> Vec<Context> {
    let mut scan = Scan::default();
    let mut contexts = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => scan.text(text),
            Piece::Hole { .. } => {
                contexts.push(scan.context());
                scan.line_start = false;
            }
        }
    }
    contexts
}

/// What is open at a place in the text.
struct Scan {
    fence: bool,
    code: bool,
    link: Link,
    /// Bold, italic and strikethrough.
    open: [bool; 3],
    /// A quote's or list item's line.
    marked: bool,
    line_start: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Link {
    No,
    Url,
    Label,
}

impl Default for Scan {
    fn default() -> Self {
        Self { fence: false, code: false, link: Link::No, open: [false; 3], marked: false, line_start: true }
    }
}

impl Scan {
    fn context(&self) -> Context {
        match self.link {
            _ if self.fence => Context::CodeBlock,
            _ if self.code => Context::Code,
            Link::Url => Context::Url,
            Link::Label => Context::Inline,
            Link::No if self.marked || self.open.contains(&true) => Context::Inline,
            Link::No => Context::Block,
        }
    }

    fn text(&mut self, text: &str) {
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            let mut taken = c.len_utf8();
            if rest.starts_with("```") {
                self.fence = !self.fence;
                taken = 3;
            } else if c == '\n' && !self.fence {
                *self = Self::default();
                rest = &rest[taken..];
                continue;
            } else if !self.fence {
                self.character(c, &rest[taken..]);
            }
            self.line_start &= c.is_whitespace();
            rest = &rest[taken..];
        }
    }

    fn character(&mut self, c: char, after: &str) {
        match c {
            '`' => self.code = !self.code,
            _ if self.code => {}
            '>' if self.line_start => self.marked = true,
            '*' | '-' if self.line_start && after.starts_with(' ') => self.marked = true,
            '*' => self.open[0] = !self.open[0],
            '_' => self.open[1] = !self.open[1],
            '~' => self.open[2] = !self.open[2],
            '<' => self.link = Link::Url,
            '|' if self.link == Link::Url => self.link = Link::Label,
            '>' => self.link = Link::No,
            _ => {}
        }
    }
}

/// Whether a hole stands inside of an HTML tag without quotes around it, where it could add attributes.
pub(crate) fn has_bare_hole(pieces: &[Piece]) -> bool {
    let mut in_tag = false;
    let mut quote = None;
    for piece in pieces {
        let Piece::Text(text) = piece else {
            if in_tag && quote.is_none() {
                return true;
            }
            continue;
        };
        let mut chars = text.chars().peekable();
        while let Some(c) = chars.next() {
            match (c, quote) {
                ('<', None) if !in_tag => {
                    in_tag = chars.peek().is_none_or(|next| next.is_alphabetic() || *next == '/');
                }
                ('>', None) => in_tag = false,
                ('"' | '\'', None) if in_tag => quote = Some(c),
                (_, Some(open)) if open == c => quote = None,
                _ => {}
            }
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::super::interpolate::Piece;
    use super::{Context, contexts, has_bare_hole};

    /// `@` marks a hole.
    fn pieces(text: &str) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for (i, part) in text.split('@').enumerate() {
            if i > 0 {
                pieces.push(Piece::Hole { expr: "x".to_owned(), spec: String::new() });
            }
            pieces.push(Piece::Text(part.to_owned()));
        }
        pieces
    }

    fn context(text: &str) -> Context {
        contexts(&pieces(text))[0]
    }

    #[test]
    fn the_place_of_a_hole_is_read_off_the_text_before_it() {
        assert_eq!(context("Error: @"), Context::Block);
        assert_eq!(context("*@*"), Context::Inline);
        assert_eq!(context("*Error:* @"), Context::Block);
        assert_eq!(context("> @"), Context::Inline);
        assert_eq!(context("- @"), Context::Inline);
        assert_eq!(context("> quote\n@"), Context::Block);
        assert_eq!(context("<@|label>"), Context::Url);
        assert_eq!(context("<https://example.com|@>"), Context::Inline);
        assert_eq!(context("`@`"), Context::Code);
        assert_eq!(context("```\n@\n```"), Context::CodeBlock);
        assert_eq!(contexts(&pieces("```@``` @")), [Context::CodeBlock, Context::Block]);
    }

    #[test]
    fn a_hole_in_a_tag_needs_quotes() {
        assert!(has_bare_hole(&pieces("<a href=@>")));
        assert!(has_bare_hole(&pieces("<@>")));
        assert!(!has_bare_hole(&pieces("<a href=\"@\">@</a>")));
        assert!(!has_bare_hole(&pieces("1 < 2 @")));
    }
}
