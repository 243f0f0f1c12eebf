//! Escaping for Chat's own markup.

use std::borrow::Cow;

use super::{Context, Dialect, ZWSP, is_break, last_line, open_bracket, opens_mention, percent_encode, push_url};
use crate::strings::Markup;

impl Markup {
    /// Appends a dynamic string to a template's markup so far.
    #[doc(hidden)]
    pub fn escape_into(out: &mut String, s: &str, context: Context) {
        let line = last_line(out);
        let bracket = open_bracket(out);
        let mention = bracket.is_some_and(|head| !s.is_empty() && opens_mention(head, s));
        match context {
            Context::Url => match bracket.filter(|head| is_mention(head)).map(str::to_owned) {
                Some(head) => push_id(out, &head, s),
                None => push_url(out, s, ""),
            },
            Context::Code | Context::CodeBlock => {
                let linked = bracket.is_some_and(|head| !head.starts_with(char::is_whitespace));
                if mention || s.is_empty() {
                    out.push(ZWSP);
                }
                escape_code(out, s, context, linked);
            }
            Context::Block => {
                // The template may end in the first half of a bullet, a link or a mention.
                let bullet = line.trim_start().chars().all(|c| "-*>#".contains(c)) && !line.trim().is_empty();
                let half = (bullet && s.starts_with(char::is_whitespace))
                    || (line.ends_with(']') && s.starts_with(['(', '[', ':']))
                    || (line.ends_with('<') && !s.is_empty());
                // Without a string, what follows would find itself at the start of a line.
                let hollow = s.trim().is_empty() && line.trim().is_empty() && !out.is_empty();
                if mention || half || hollow {
                    out.push(ZWSP);
                }
                escape(out, s, context);
                // So it would after a line break.
                if s.trim_end_matches(|c: char| c.is_whitespace() && !is_break(c)).ends_with(is_break) {
                    out.push(ZWSP);
                }
            }
            Context::Inline => {
                let edge = |c: Option<char>| c.is_none_or(char::is_whitespace);
                let half = (line.ends_with(']') && s.starts_with(['(', '[', ':'])) || line.ends_with('<');
                if mention || half || edge(s.chars().next()) {
                    out.push(ZWSP);
                }
                escape(out, s, context);
                if edge(s.chars().next_back()) && !s.is_empty() {
                    out.push(ZWSP);
                }
            }
        }
    }

    pub(in crate::strings) fn escape(s: Cow<'static, str>) -> Cow<'static, str> {
        if !s.contains(ACTIVE) {
            return s;
        }
        let mut out = String::with_capacity(s.len() + 16);
        escape(&mut out, &s, Context::Block);
        Cow::Owned(out)
    }

    pub(in crate::strings) fn attach(out: &mut String, piece: &str) {
        let same = out.ends_with(['*', '_', '~', '`']) && piece.chars().next() == out.chars().next_back();
        if same || (out.ends_with(']') && piece.starts_with(['(', '[', ':'])) {
            out.push(ZWSP);
        }
        out.push_str(piece);
    }
}

impl Dialect for Markup {
    fn escape_into(out: &mut String, s: &str, context: Context) {
        Self::escape_into(out, s, context);
    }
}

const ACTIVE: [char; 11] = ['<', '>', '|', '*', '~', '`', '\u{1FEF}', '_', '-', '#', ']'];

/// Whether an id in a mention may hold the character.
pub(in crate::strings) fn is_id(c: char) -> bool {
    c.is_ascii_alphanumeric() || "._@+-".contains(c)
}

/// Whether an open bracket's content is a mention already.
fn is_mention(head: &str) -> bool {
    head.contains('/') && opens_mention("", head)
}

/// Appends a piece of an id to a mention; what isn't one is percent-encoded, and the name of everyone isn't one.
fn push_id(out: &mut String, head: &str, s: &str) {
    let everyone = format!("{head}{s}").eq_ignore_ascii_case("users/all");
    for (i, c) in s.char_indices() {
        if is_id(c) && !(everyone && i == 0) {
            out.push(c);
        } else {
            percent_encode(out, c);
        }
    }
}

/// Escapes running text: one pass, in which nothing active is written, so nothing can form anew.
fn escape(out: &mut String, s: &str, context: Context) {
    let mut before = None;
    let mut line_start = true;
    for (i, c) in s.char_indices() {
        let rest = &s[i + c.len_utf8()..];
        let next = rest.chars().next();
        let spaced = |c: Option<char>| c.is_none_or(char::is_whitespace);
        let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let prose = |c: char| c.is_whitespace() || c.is_ascii_digit() || c == '=' || c == '-';
        out.push(match c {
            '<' if !next.is_some_and(prose) => '‹',
            '>' => '›',
            '|' => '❘',
            '*' => '∗',
            '~' => '∼',
            // U+1FEF is a backtick after Unicode normalisation.
            '`' | '\u{1FEF}' => 'ˋ',
            '_' if !(word(before) && word(next)) => 'ˍ',
            '-' if line_start && spaced(next) => '‐',
            '#' if line_start && spaced(rest.trim_start_matches('#').chars().next()) => '♯',
            '\r' if context == Context::Inline && next == Some('\n') => continue,
            c if context == Context::Inline && is_break(c) => ' ',
            c => c,
        });
        if c == ']' && matches!(next, Some('(' | '[' | ':')) {
            out.push(ZWSP);
        }
        line_start = is_break(c) || (line_start && (c.is_whitespace() || c == '#'));
        before = Some(c);
    }
}

/// Escapes text between backticks, where only backticks, links and mentions could be active.
pub(in crate::strings) fn escape_code(out: &mut String, s: &str, context: Context, linked: bool) {
    for (i, c) in s.char_indices() {
        let rest = &s[i + c.len_utf8()..];
        out.push(match c {
            '`' | '\u{1FEF}' => 'ˋ',
            '<' if linked || opens_link(rest) => '‹',
            '>' if linked => '›',
            '|' if linked => '❘',
            '\r' if context == Context::Code && rest.starts_with('\n') => continue,
            c if context == Context::Code && is_break(c) => ' ',
            c => c,
        });
    }
}

/// Whether a labelled link or a mention could begin before `rest`, as far as it goes.
fn opens_link(rest: &str) -> bool {
    let token = rest.split(|c: char| c.is_whitespace() || c == '>').next().unwrap_or_default();
    token.len() == rest.len() || token.contains('|') || token.contains("://") || is_mention(token)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hole(template: &str, s: &str, context: Context) -> String {
        let mut out = template.to_owned();
        Markup::escape_into(&mut out, s, context);
        out
    }

    #[test]
    fn prose_stays_and_markup_goes() {
        for prose in ["I <3 it", "a < b", "x <= y", "snake_case_name", "well-known, #42 e-mail", "a\n\n  b", "[x] y"] {
            assert_eq!(Markup::from(prose), prose);
        }
        assert_eq!(Markup::from("<users/all> <<users/1>>"), "‹users/all› ‹‹users/1››");
        assert_eq!(Markup::from("_a_ __init__ *b* ~c~ `d`"), "ˍaˍ ˍˍinitˍˍ ∗b∗ ∼c∼ ˋdˋ");
        assert_eq!(Markup::from("- a\n  - b\r## c\n#d\n-"), "‐ a\n  ‐ b\r♯♯ c\n#d\n‐");
        assert_eq!(Markup::from("[a](https://b) <"), "[a]\u{200B}(https://b) ‹");
    }

    #[test]
    fn holes_mind_what_stands_before_them() {
        assert_eq!(hole("<users/", "all", Context::Url), "<users/%61ll");
        assert_eq!(hole("<users/a", "l>l", Context::Url), "<users/al%3El");
        assert_eq!(hole("<", "users/all", Context::Url), "<%75sers/all");
        assert_eq!(hole("<", "https://a/b|c", Context::Url), "<https://a/b%7Cc");
        assert_eq!(hole("<", "users/all", Context::Block), "<\u{200B}users/all");
        assert_eq!(hole("`<us", "ers/1>", Context::Code), "`<us\u{200B}ers/1›");
        assert_eq!(hole("-", " a", Context::Block), "-\u{200B} a");
        assert_eq!(hole("[a]", "(b)", Context::Block), "[a]\u{200B}(b)");
        assert_eq!(hole("", "a\n", Context::Block), "a\n\u{200B}");
        assert_eq!(hole("*", " a\nb ", Context::Inline), "*\u{200B} a b \u{200B}");
    }
}
