//! Escaping for Markdown.

use std::borrow::Cow;

use super::{Context, Dialect, ZWSP, continues_entity, last_line, one_line, opens_mention, percent_encode, push_url};
use crate::strings::Markdown;

impl Markdown {
    /// Appends a dynamic string to a template's Markdown so far.
    #[doc(hidden)]
    pub fn escape_into(out: &mut String, s: &str, context: Context) {
        match refine(out, context) {
            Context::Block => escape_running(out, s),
            Context::Inline => escape_inline(out, s),
            Context::Code => escape_code(out, s),
            Context::CodeBlock => escape_block(out, s),
            Context::Url => push_destination(out, s),
        }
    }

    pub(in crate::strings) fn escape(s: Cow<'static, str>) -> Cow<'static, str> {
        if s.chars().all(|c| c == ' ' || c.is_alphanumeric()) && s.trim() == s {
            return s;
        }
        // Spaces at the edges shrink to one, line breaks to those that end a line or a paragraph.
        let edge = |edge: &str| match edge.matches('\n').count() {
            0 if edge.is_empty() => "",
            0 => " ",
            1 => "\n",
            _ => "\n\n",
        };
        let (text, start) = (s.trim(), s.len() - s.trim_start().len());
        let mut out = String::with_capacity(s.len() + 16);
        out.push_str(edge(&s[..start]));
        if !text.is_empty() {
            escape_lines(&mut out, text);
            out.push_str(edge(&s[start + text.len()..]));
        }
        Cow::Owned(out)
    }

    pub(in crate::strings) fn attach(out: &mut String, piece: &str) {
        let (first, last) = (piece.chars().next(), out.chars().next_back());
        let end = unescaped_end(out);
        let apart = out.ends_with(['*', '_', '~', '`']) && first == last;
        // Between a letter and punctuation, a marker opens and closes nothing; with this on its inner side it does.
        if end < out.len() && (apart || may_be_word(first)) && !is_word(out[..end].chars().next_back()) {
            out.insert(end, ZWSP);
        }
        if apart {
            out.push(ZWSP);
        }
        let inner = piece.trim_start_matches(MARKERS);
        out.push_str(&piece[..piece.len() - inner.len()]);
        if inner.len() < piece.len() && (apart || may_be_word(last)) && !is_word(inner.chars().next()) {
            out.push(ZWSP);
        }
        out.push_str(inner);
    }
}

impl Dialect for Markdown {
    fn escape_into(out: &mut String, s: &str, context: Context) {
        Self::escape_into(out, s, context);
    }
}

/// Looks at the line so far for what the caller didn't see: links, headings, tables and spans.
fn refine(out: &str, context: Context) -> Context {
    let line = last_line(out);
    let mut text = String::new();
    let mut chars = line.trim_start().chars();
    while let Some(c) = chars.next() {
        // What a backslash protects is no marker.
        text.push(c);
        if c == '\\' {
            chars.next();
        }
    }
    let destination = text.rsplit_once("](").is_some_and(|(_, url)| match url.strip_prefix('<') {
        Some(url) => !url.contains('>'),
        None => !url.contains(|c: char| c == ')' || c.is_whitespace()),
    });
    let text = text.strip_prefix("* ").unwrap_or(&text);
    let runs = |marker: char| text.split(|c| c != marker).filter(|run| !run.is_empty()).count();
    let within = text.starts_with('#') || text.contains('|') || MARKERS.iter().any(|marker| runs(*marker) % 2 == 1);
    match context {
        Context::Block | Context::Inline if destination => Context::Url,
        Context::Block if within || text.rfind('[') > text.rfind(']') => Context::Inline,
        _ => context,
    }
}

/// Keeps a hole apart from a backslash, or the first half of an entity or a tag, at the template's end.
fn part(out: &mut String, s: &str) {
    let slashes = out.len() - out.trim_end_matches('\\').len();
    if slashes % 2 == 1 || out.ends_with('<') || continues_entity(out, s) {
        out.push(ZWSP);
    }
}

fn escape_running(out: &mut String, s: &str) {
    let text = s.trim();
    part(out, text);
    let line = last_line(out);
    let start = line.trim().is_empty();
    if text.is_empty() {
        // An empty line or an empty bullet would change the block; at the very beginning there is none.
        if !out.is_empty() && !line.contains(char::is_alphabetic) {
            out.push(ZWSP);
        } else if !start && !s.is_empty() {
            out.push(' ');
        }
        return;
    }
    if s.starts_with(char::is_whitespace) && !line.ends_with([' ', '\t']) && !start {
        // After `-`, `1.` and the like, a space would make a list.
        let marker = line.ends_with(|c: char| c.is_ascii_punctuation());
        out.push(if marker { '\u{A0}' } else { ' ' });
    }
    escape_lines(out, text);
    if s.ends_with(char::is_whitespace) {
        out.extend([' ', ZWSP]);
    }
}

/// Escapes text whose edges touch markup. A space inside a marker would keep it from opening or closing anything.
fn escape_inline(out: &mut String, s: &str) {
    let text = one_line(s);
    part(out, &text);
    let space = |c: Option<char>| c.is_none_or(char::is_whitespace);
    let (first, last) = (text.chars().next(), text.chars().next_back());
    // So would punctuation, if a letter stands before the marker.
    let outer = out.trim_end_matches(MARKERS);
    let inside = outer.len() < out.len() && may_be_word(outer.chars().next_back());
    if space(first) || (inside && !is_word(first)) {
        out.push(ZWSP);
    }
    escape_line(out, &text);
    if last.is_some_and(char::is_whitespace) {
        out.push(ZWSP);
    }
}

/// Escapes text between backticks, which no backslash protects.
fn escape_code(out: &mut String, s: &str) {
    let code = one_line(s).replace(['`', '\u{1FEF}'], "ˋ");
    out.push_str(&guard_mentions(&code));
    if code.is_empty() {
        out.push(ZWSP);
    }
}

/// Whether every reader takes it for part of a word. Letters in circles and squares are symbols to some.
fn is_word(c: Option<char>) -> bool {
    c.is_some_and(|c| match c {
        '\u{24B6}'..='\u{24E9}' | '\u{1F130}'..='\u{1F189}' => false,
        c => c.is_alphanumeric() || c == ZWSP,
    })
}

/// Whether some reader may: they disagree about symbols, control characters and rare spaces.
fn may_be_word(c: Option<char>) -> bool {
    c.is_some_and(|c| !c.is_ascii_whitespace() && !c.is_ascii_punctuation())
}

const MARKERS: [char; 3] = ['*', '_', '~'];

/// Where the run of markers begins that ends the text; a marker after a backslash is none.
fn unescaped_end(out: &str) -> usize {
    let bare = out.trim_end_matches(MARKERS);
    let slashes = bare.len() - bare.trim_end_matches('\\').len();
    if bare.len() < out.len() { bare.len() + slashes % 2 } else { out.len() }
}

/// Escapes lines and puts hard breaks between them.
fn escape_lines(out: &mut String, text: &str) {
    for (index, line) in text.replace("\r\n", "\n").replace('\r', "\n").split('\n').enumerate() {
        if index > 0 {
            out.push_str("\\\n");
        }
        escape_line(out, line.trim());
    }
}

/// Escapes one line: one pass that puts a backslash before what could be active.
fn escape_line(out: &mut String, line: &str) {
    for (i, c) in line.char_indices() {
        let (before, rest) = (&line[..i], &line[i + c.len_utf8()..]);
        let next = rest.chars().next();
        let numbered = before.trim_start().bytes().all(|byte| byte.is_ascii_digit());
        let active = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '~' | '|' | '@' => true,
            '_' => !(is_word(before.chars().next_back()) && is_word(next)),
            '&' => next.is_none_or(|c| c.is_ascii_alphanumeric() || c == '#'),
            '!' => next.is_none(),
            ':' => rest.starts_with('/') || before.trim_start().is_empty(),
            '.' => numbered || before.get(i.saturating_sub(3)..).is_some_and(|www| www.eq_ignore_ascii_case("www")),
            ')' => numbered,
            c => "-+=#(/".contains(c) && before.trim_start().is_empty(),
        };
        if active {
            out.push('\\');
        }
        out.push(c);
        if c == '<' && opens_mention("", rest) {
            out.push(ZWSP);
        }
    }
}

/// Appends lines of a fenced block, each at the depth of the first, without what could end the block.
fn escape_block(out: &mut String, s: &str) {
    let line = last_line(out);
    let depth = line.len() - line.trim_start_matches([' ', '\t', '>']).len();
    let indent = line[..depth].to_owned();
    let text = guard_mentions(&s.replace("\r\n", "\n").replace('\r', "\n"));
    let mut rest = text.as_str();
    while let Some(c) = rest.chars().next() {
        let tail = rest.trim_start_matches(c);
        let run = rest.len() - tail.len();
        let edge = tail.is_empty() || rest.len() == text.len();
        match c {
            '`' | '~' if edge || run >= 3 => {
                out.push_str(&(if c == '`' { "ˋ" } else { "∼" }).repeat(run));
            }
            '\n' => (0..run).for_each(|_| out.extend(["\n", &indent])),
            _ => out.push_str(&rest[..run]),
        }
        rest = tail;
    }
}

/// Chat may look for mentions before it reads Markdown, so the text of one gets an invisible character.
pub(in crate::strings) fn guard_mentions(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (i, c) in text.char_indices() {
        out.push(c);
        if c == '<' && opens_mention("", &text[i + 1..]) {
            out.push(ZWSP);
        }
    }
    out
}

/// Appends a piece of a link's destination.
pub(in crate::strings) fn push_destination(out: &mut String, url: &str) {
    let at = out.len();
    // `<https://…>`, as opposed to `[label](<https://…>)`
    let bare = last_line(out).rsplit_once('<').is_some_and(|(text, url)| !text.ends_with("](") && !url.contains('>'));
    push_url(out, url, "()");
    let encoded = out.split_off(at);
    if !bare {
        out.push_str(&encoded.replace('&', "\\&"));
        return;
    }
    // There, a backslash protects nothing, and is part of the address.
    for (i, c) in encoded.char_indices() {
        let name = encoded[i + c.len_utf8()..].trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '#');
        if c == '&' && name.starts_with(';') {
            percent_encode(out, c);
        } else {
            out.push(c);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hole(template: &str, s: &str, context: Context) -> String {
        let mut out = template.to_owned();
        Markdown::escape_into(&mut out, s, context);
        out
    }

    #[test]
    fn prose_stays_and_markup_goes() {
        for prose in ["Done, 3.5 s (fine)!x", "snake_case", "a - b + c = d #4", "R & D", "12:30"] {
            assert_eq!(Markdown::from(prose), prose);
        }
        assert_eq!(Markdown::from("# a\n\n   - b\r\n10. c"), "\\# a\\\n\\\n\\- b\\\n10\\. c");
        assert_eq!(Markdown::from("<b> &amp; a@b www.c"), "\\<b\\> \\&amp; a\\@b www\\.c");
        assert_eq!(Markdown::from("<users/all>"), "\\<\u{200B}users/all\\>");
        assert_eq!(Markdown::from(" a\n\n\n") + "\n", " a\n\n\n");
    }

    #[test]
    fn holes_mind_what_stands_before_them() {
        assert_eq!(hole("-", " a", Context::Block), "-\u{A0}a");
        assert_eq!(hole("> ", "\n  a\n", Context::Block), "> a \u{200B}");
        assert_eq!(hole("a\n- ", "", Context::Block), "a\n- \u{200B}");
        assert_eq!(hole("\\", "*a*", Context::Block), "\\\u{200B}\\*a\\*");
        assert_eq!(hole("R&", "lt;", Context::Block), "R&\u{200B}lt;");
        assert_eq!(hole("a**", "(b", Context::Inline), "a**\u{200B}\\(b");
        assert_eq!(hole("[a](", "javascript:x(&)", Context::Url), "[a](javascript%3Ax%28\\&%29");
        assert_eq!(hole("<", "https://a/?b=1&c=2&lt;", Context::Url), "<https://a/?b=1&c=2%26lt;");
        assert_eq!(hole("[a](<", "https://a/?b=1&c=2", Context::Url), "[a](<https://a/?b=1\\&c=2");
        assert_eq!(hole("```\n> ", "a\n```\n`b`", Context::CodeBlock), "```\n> a\n> ˋˋˋ\n> `bˋ");
        assert_eq!(hole("`", "a`\n", Context::Code), "`aˋ ");
    }
}
