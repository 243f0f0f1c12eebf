//! Escaping for HTML.

use std::borrow::Cow;

use super::{Context, Dialect, ZWSP, continues_entity, opens_mention, push_url};
use crate::strings::Html;

impl Html {
    /// Appends a dynamic string to a template's HTML so far, which says more of the place than its context.
    #[doc(hidden)]
    pub fn escape_into(out: &mut String, s: &str, _context: Context) {
        if in_tag(out) {
            return push_attribute_url(out, s);
        }
        // The template may end in `&` or `&lt;`, which the string mustn't turn into an entity or a mention.
        let mention = out.rsplit_once('&').is_some_and(|(_, entity)| {
            let angle = entity
                .split_once(';')
                .filter(|(name, _)| ["lt", "#60", "#x3c"].iter().any(|angle| name.eq_ignore_ascii_case(angle)));
            angle.is_some_and(|(_, head)| !s.is_empty() && opens_mention(head, s))
        });
        if mention || continues_entity(out, s) {
            out.push(ZWSP);
        }
        escape_text(out, s);
    }

    pub(in crate::strings) fn escape(s: Cow<'static, str>) -> Cow<'static, str> {
        if !s.contains(ACTIVE) {
            return s;
        }
        let mut out = String::with_capacity(s.len() + 16);
        escape_text(&mut out, &s);
        Cow::Owned(out)
    }

    pub(in crate::strings) fn attach(out: &mut String, piece: &str) {
        out.push_str(piece);
    }
}

impl Dialect for Html {
    fn escape_into(out: &mut String, s: &str, context: Context) {
        Self::escape_into(out, s, context);
    }
}

const ACTIVE: [char; 3] = ['&', '<', '>'];

/// Whether the template's end stands in a tag. A `>` in quotes ends none; where a reader may see it either way, it doesn't.
fn in_tag(out: &str) -> bool {
    let mut rest = out;
    while let Some((_, tag)) = rest.split_once('<') {
        rest = tag;
        if tag.starts_with(|c: char| !c.is_ascii_alphabetic() && !"/!?".contains(c)) {
            continue;
        }
        let mut quote = None;
        let end = tag.find(|c| {
            match quote {
                Some(open) if open == c => quote = None,
                None if c == '"' || c == '\'' => quote = Some(c),
                _ => {}
            }
            c == '>' && quote.is_none()
        });
        let Some(end) = end else { return true };
        rest = &tag[end..];
    }
    false
}

/// Escapes text between tags, where quotes mean nothing.
fn escape_text(out: &mut String, s: &str) {
    for (i, c) in s.char_indices() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            _ => out.push(c),
        }
        if c == '<' && opens_mention("", &s[i + 1..]) {
            out.push(ZWSP);
        }
    }
}

/// Escapes an attribute's value.
pub(in crate::strings) fn escape_attribute(out: &mut String, s: &str) {
    let at = out.len();
    escape_text(out, s);
    let escaped = out.split_off(at);
    out.push_str(&escaped.replace('"', "&quot;").replace('\'', "&#39;"));
}

/// Appends a piece of a URL in an attribute.
pub(in crate::strings) fn push_attribute_url(out: &mut String, url: &str) {
    let at = out.len();
    push_url(out, url, "");
    let encoded = out.split_off(at);
    escape_attribute(out, &encoded);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_mention_forms_after_decoding() {
        for hostile in ["<users/all>", "<USERS/all>", "<customEmojis/x>", "<", "<us"] {
            let html = Html::from(hostile);
            assert!(html.as_str().starts_with("&lt;\u{200B}"), "{hostile}");
        }
        assert_eq!(Html::from("<used>"), "&lt;used&gt;");
        for (template, s) in [("&lt;", "users/1"), ("&#60;us", "ers/1"), ("R&", "lt;users/1")] {
            let mut out = template.to_owned();
            Html::escape_into(&mut out, s, Context::Block);
            assert_eq!(out, format!("{template}\u{200B}{s}"));
        }
    }

    #[test]
    fn a_url_hole_stays_in_its_attribute() {
        let mut out = String::from("<a href=\"");
        Html::escape_into(&mut out, "javascript:'x\" onclick=y", Context::Url);
        assert_eq!(out, "<a href=\"javascript%3A&#39;x%22%20onclick=y");
    }

    #[test]
    fn quotes_matter_in_tags_alone() {
        for text in ["", "1 < 2 ", "<b>", "<a title='>'>", "<a href=\"b\">", "<>", "a > b"] {
            assert!(!in_tag(text), "{text}");
        }
        for tag in ["<", "<b", "</", "<!--", "<a\nhref=\"", "<a title='>", "<a title=\"a'>", "<b><font color="] {
            assert!(in_tag(tag), "{tag}");
        }
        let mut out = String::from("<a\n href=\"");
        Html::escape_into(&mut out, "javascript:'", Context::Block);
        assert_eq!(out, "<a\n href=\"javascript%3A&#39;");
    }
}
