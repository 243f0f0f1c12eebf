//! What the dialects' escapers share: where a hole is, URLs, and mentions.

pub(super) mod html;
pub(super) mod markdown;
pub(super) mod markup;

/// An invisible character that is neither a space nor punctuation nor markup in any dialect; it keeps two things apart.
pub(super) const ZWSP: char = '\u{200B}';

/// Where in a template a dynamic string stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Context {
    /// Running text, where a line may end.
    Block,
    /// Inside a span, a link's label, a heading or a table cell: one line, and its edges touch markup.
    Inline,
    /// Between single backticks.
    Code,
    /// Between fences.
    CodeBlock,
    /// Inside a URL or a mention: `<a href="…">`, `<…|label>`, `<users/…>`, `[label](…)`.
    Url,
}

/// A notation that dynamic strings are escaped for.
pub trait Dialect {
    /// Appends `s` to the template's text so far; what comes next may be anything.
    fn escape_into(out: &mut String, s: &str, context: Context);
}

/// Every character that some reader takes for the end of a line.
pub(super) fn is_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// The text on one line: a space for each line break.
pub(super) fn one_line(text: &str) -> String {
    text.replace("\r\n", " ").replace(is_break, " ")
}

/// The line that is being written.
pub(super) fn last_line(out: &str) -> &str {
    out.rsplit(is_break).next().unwrap_or_default()
}

/// What stands on the last line after an angle bracket that is still open.
pub(super) fn open_bracket(out: &str) -> Option<&str> {
    last_line(out).rsplit_once('<').map(|(_, head)| head).filter(|head| !head.contains('>'))
}

/// Whether `head`, an open angle bracket's content so far, becomes a mention by what `s` adds to it, or may become one by what
/// comes after `s`.
pub(super) fn opens_mention(head: &str, s: &str) -> bool {
    ["users/", "customEmojis/"].iter().any(|name| {
        let text = head.bytes().chain(s.bytes());
        head.len() < name.len() && name.bytes().zip(text).all(|(a, b)| a.eq_ignore_ascii_case(&b))
    })
}

/// Whether the end of `out` is the beginning of a character reference, and `s` could continue it.
pub(super) fn continues_entity(out: &str, s: &str) -> bool {
    let name = |c: char| c.is_ascii_alphanumeric() || c == '#';
    s.starts_with(|c| name(c) || c == ';') && out.trim_end_matches(name).ends_with('&')
}

/// Whether a link may go there: only the schemes that Chat opens and that can't run anything.
pub(super) fn is_safe_url(url: &str) -> bool {
    url.split_once(':').is_some_and(|(scheme, rest)| is_safe_scheme(scheme) && !rest.is_empty())
}

fn is_safe_scheme(scheme: &str) -> bool {
    ["https", "http", "mailto", "tel"].iter().any(|safe| scheme.eq_ignore_ascii_case(safe))
}

/// Whether `s`, put into the URL that `out` ends with, would give it a scheme that isn't safe.
fn spoils_scheme(out: &str, s: &str) -> bool {
    let stops = [':', '/', '?', '#'];
    let head = out.rsplit(['"', '\'', '<', '(', '|', ' ', '\n']).next().unwrap_or_default();
    if head.contains(stops) {
        return false;
    }
    let head = head.rsplit('=').next().unwrap_or_default();
    match s.split_once(stops) {
        Some((scheme, _)) if s[scheme.len()..].starts_with(':') => !is_safe_scheme(&format!("{head}{scheme}")),
        _ => false,
    }
}

/// Appends a piece of a URL, percent-encoding what could end it: spaces, controls, what no URL contains, and `also`.
pub(super) fn push_url(out: &mut String, s: &str, also: &str) {
    let spoils = spoils_scheme(out, s);
    let mention = open_bracket(out).is_some_and(|head| opens_mention(head, s));
    for (i, c) in s.char_indices() {
        let encode =
            (mention && i == 0) || c.is_whitespace() || c.is_control() || "<>\"`|\\{}^".contains(c) || also.contains(c);
        if encode || (spoils && c == ':') {
            percent_encode(out, c);
        } else {
            out.push(c);
        }
    }
}

/// Appends a character as `%XX`.
pub(super) fn percent_encode(out: &mut String, c: char) {
    for byte in c.encode_utf8(&mut [0; 4]).bytes() {
        out.push('%');
        for nibble in [byte >> 4, byte & 15] {
            out.push(char::from_digit(nibble.into(), 16).unwrap_or('0').to_ascii_uppercase());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_keep_to_safe_schemes() {
        for url in ["https://a", "HTTP://a", "mailto:a@b", "tel:+1"] {
            assert!(is_safe_url(url), "{url}");
        }
        for url in ["", "a", "javascript:x", "data:x", "//a", "https:", " https://a", "java\tscript:x"] {
            assert!(!is_safe_url(url), "{url}");
        }
    }

    #[test]
    fn a_hole_chooses_no_other_scheme() {
        let fill = |template: &str, s: &str| {
            let mut out = template.to_owned();
            push_url(&mut out, s, "");
            out
        };
        assert_eq!(fill("<a href=\"", "javascript:x"), "<a href=\"javascript%3Ax");
        assert_eq!(fill("<a href=java", "script:x"), "<a href=javascript%3Ax");
        assert_eq!(fill("<", "https://a b/c:d"), "<https://a%20b/c:d");
        assert_eq!(fill("<https://a/", "b:c|é\n"), "<https://a/b:c%7Cé%0A");
    }

    #[test]
    fn mentions_form_at_any_seam() {
        assert!(opens_mention("", "USERS/all") && opens_mention("us", "ers") && opens_mention("", ""));
        assert!(!opens_mention("users/", "1") && !opens_mention("", "userland"));
    }
}
